// The list `xep-loai` and the ratings that a table asks for → the cell of each unit.

import Facts
import Periods
import Templates

/// The newest rating of every unit in the report's period, ready to be looked up.
struct UnitRatings {
    private struct Key: Hashable {
        let unit: String
        let subject: String
    }

    private struct Rating {
        let start: Int
        let level: Run
    }

    private static let list = "xep-loai"
    private var newest: [Key: Rating] = [:]

    /// Empty when no column asks for ratings.
    init(_ columns: [TableColumn], _ facts: FactSet) {
        let isAsked = columns.contains {
            if case .unitRating = $0.spec.content { true } else { false }
        }
        guard isAsked else { return }
        let rows = facts.lists[Self.list] ?? []
        for (row, beginning) in zip(rows, ListAddresses.beginnings(of: rows, in: Self.list)) {
            guard let unit = row.unit, case .text(let subject) = row.fields["doi-tuong"],
                case .text(let level) = row.fields["bac"],
                case .interval(let interval) = row.fields["thoi-gian"]
            else { continue }
            let key = Key(unit: unit, subject: subject)
            let start = interval.start.number
            guard newest[key].map({ $0.start < start }) ?? true else { continue }
            newest[key] = Rating(start: start, level: Run(level, address: beginning + "bac"))
        }
    }

    /// Whether the edition keeps the ratings to itself.
    static func areWithheld(_ facts: FactSet) -> Bool { facts.withheld.lists.contains(list) }

    /// Empty where nobody has rated the unit.
    func cell(_ rating: TableSpec.Column.Rating, of unit: String) -> [Run] {
        [newest[Key(unit: unit, subject: rating.subject)]?.level ?? Run("")]
    }
}

extension TableSpec.Column.Rating {
    /// The words of the records.
    fileprivate var subject: String {
        switch self {
        case .partyOrganisation: "tổ chức đảng"
        case .unit: "đơn vị"
        }
    }
}
