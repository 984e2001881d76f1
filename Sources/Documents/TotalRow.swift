// Columns of a table of units + the scope → what the last row is called.
//
// "Tổng cộng" stands where something in that row is a sum. The last row of a table of shares,
// ratings or ranks adds nothing up: it tells the same figures of the whole, and is named for it.

import Facts
import Templates

/// The last row of a table of units.
struct TotalRow {
    let columns: [TableColumn]
    let facts: FactSet
    let wording: HouseWording

    /// "Tổng cộng", or "Toàn tỉnh".
    var name: String {
        guard !hasSum, let scope = facts.scope else { return wording[.total].filled() }
        return wording[.whole].filled(TotalRow.kind(of: scope))
    }

    /// "tổng cộng 43/45", "toàn tỉnh 43/45".
    func coverage(_ told: String) -> String {
        hasSum
            ? wording[.coverageTotal].filled(told)
            : wording[.coverageWhole].filled(FigureText.lowercased(name), told)
    }

    private var hasSum: Bool {
        columns.contains { column in
            switch column.spec.content {
            case .unitIndicator(let code, let aspect): addsUp(code, aspect)
            case .unitWindows(let code): addsUp(code, .actual)
            default: false
            }
        }
    }

    /// What a share is made of is summed where the share itself is reckoned from it.
    private func addsUp(_ code: String, _ aspect: Aspect) -> Bool {
        let indicator = facts.indicators.first { $0.code == code }
        switch aspect {
        case .numerator, .denominator: return indicator?.overUnits == .ratioOfSums
        default: return indicator?.addsUp(aspect) ?? false
        }
    }

    /// Kinds of places that a name begins with.
    private static let kinds = [
        "tỉnh", "thành phố", "thị xã", "huyện", "quận", "xã", "phường", "đặc khu", "khu vực", "cụm",
    ]

    /// What kind of place the unit is, by its name and else by its level.
    private static func kind(of unit: UnitFact) -> String {
        let name = unit.name.lowercased()
        if let kind = kinds.first(where: { name.hasPrefix($0 + " ") }) { return kind }
        switch unit.level {
        case "tinh": return "tỉnh"
        case "khu-vuc": return "khu vực"
        case "quan-khu": return "quân khu"
        case "trung-doan": return "trung đoàn"
        default: return "địa bàn"
        }
    }
}
