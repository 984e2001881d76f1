// Is the checks that need no rule in the records, with the weight each has.

import Facts

/// What is always looked for (kiểm tra có sẵn). A rule of the records for the same indicator goes
/// before it where one can be written.
enum BuiltInCheck: String, CaseIterable {
    /// Two records answer one question otherwise. Blocks: no figure can be printed at all.
    case conflict = "mau-thuan"
    /// A cumulative figure falls. Blocks: one of two figures is surely wrong, and it may be the one
    /// that was published. A rule `khong-giam` says otherwise for its indicator.
    case falling = "luy-ke-giam"
    /// A numerator passes its denominator. A warning: a per cent of a plan may pass 100. A rule
    /// `gioi-han` says otherwise for its indicator.
    case pair = "tu-so-mau-so"
    /// A unit's own figure is not what the units below it add up to. A warning: the unit's own
    /// figure is printed, and it may count what the units below do not.
    case below = "tong-cap-duoi"

    var severity: FigureFinding.Severity {
        switch self {
        case .conflict, .falling: .blocking
        case .pair, .below: .warning
        }
    }

    /// The place among the findings about one unit and indicator, before every rule.
    var order: Int { (BuiltInCheck.allCases.firstIndex(of: self) ?? 0) - BuiltInCheck.count }

    private static let count = allCases.count
}
