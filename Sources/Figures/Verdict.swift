// Is how a target stands, in the seven words the reports use.

import Facts

/// The verdict on a target (đánh giá).
enum Verdict: String, CaseIterable {
    case exceeded = "vượt"
    case met = "đạt"
    case onPace = "đúng tiến độ"
    case late = "chậm"
    case failed = "không đạt"
    case notDue = "chưa đến hạn"
    case insufficient = "chưa đủ số liệu"

    /// The count of the opening sentence it belongs to.
    var summaryName: SummaryName {
        switch self {
        case .exceeded: .exceeded
        case .met: .met
        case .onPace: .onPace
        case .late: .late
        case .failed: .failed
        case .notDue: .notDue
        case .insufficient: .insufficient
        }
    }
}
