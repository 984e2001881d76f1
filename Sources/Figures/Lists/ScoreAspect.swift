// Is an aspect of a unit's work that a cluster scores: a criterion belongs to it by its code.

/// An aspect (mặt công tác). The raw value is the field of the list `diem-thi-dua`, and what the
/// code of a criterion is or begins with: "tham-muu", "tham-muu-1".
enum ScoreAspect: String, CaseIterable {
    case staff = "tham-muu"
    case politics = "chinh-tri"
    case logistics = "hau-can"
    case technics = "ky-thuat"

    /// Nil for a criterion of no aspect; it counts in the main points alone.
    init?(criterion: String) {
        let found = ScoreAspect.allCases.first {
            criterion == $0.rawValue || criterion.hasPrefix($0.rawValue + "-")
        }
        guard let found else { return nil }
        self = found
    }
}
