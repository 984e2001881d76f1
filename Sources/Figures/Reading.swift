// Is the value one unit has for one indicator and window, before it becomes a printed answer.

import Facts

/// A value read or totalled, with what stands behind it (số liệu đọc được).
struct Reading {
    /// How the value came about.
    enum Origin {
        /// One record, as given.
        case record
        /// One record that holds every year or every quarter.
        case recurring(Recurrence)
        /// Records that tile the window.
        case tiling(Indicator.TimeRule, pieces: Int)
        /// A total over units below.
        case units(isRatio: Bool)
        /// A total over the units it took over from.
        case predecessors(Int)
    }

    var quantity: Quantity
    var isEstimate: Bool
    var coverage: Coverage?
    var origin: Origin
    var rows: [Provenance.Row]
    /// What the units below add up to, when that differs from the unit's own record.
    var totalBelow: Quantity?
}

/// A reading, or why there is none.
enum Outcome {
    case known(Reading)
    case missing(MissingReason)

    var reading: Reading? {
        if case .known(let reading) = self { reading } else { nil }
    }

    var isNoData: Bool {
        if case .missing(.noData) = self { true } else { false }
    }
}
