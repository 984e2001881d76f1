// Is the value one unit has for one indicator and window, before it becomes a printed answer.

import Facts

/// A value read or totalled, with what stands behind it (số liệu đọc được). A class only because
/// tens of thousands of them are handed from total to total.
final class Reading {
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

    let quantity: Quantity
    let isEstimate: Bool
    let coverage: Coverage?
    let origin: Origin
    let rows: [Provenance.Row]
    /// The value runs past the close with the help of estimates (ước thực hiện cả kỳ).
    let isForecast: Bool
    /// What the units below add up to, when that differs from the unit's own record.
    let totalBelow: Quantity?

    init(
        quantity: Quantity, isEstimate: Bool, coverage: Coverage?, origin: Origin,
        rows: [Provenance.Row], isForecast: Bool = false, totalBelow: Quantity? = nil
    ) {
        self.quantity = quantity
        self.isEstimate = isEstimate
        self.coverage = coverage
        self.origin = origin
        self.rows = rows
        self.isForecast = isForecast
        self.totalBelow = totalBelow
    }

    /// It is a total of the units that the unit of today was made of.
    var isRestated: Bool { if case .predecessors = origin { true } else { false } }

    /// Whether at least so many per cent of the units that should stand behind it do.
    func covers(_ percent: Int) -> Bool { coverage?.reaches(percent) ?? true }

    /// The same reading beside the total of the units below, which differs from it.
    func contradicted(by total: Quantity) -> Reading {
        Reading(
            quantity: quantity, isEstimate: isEstimate, coverage: coverage, origin: origin,
            rows: rows, isForecast: isForecast, totalBelow: total)
    }

    /// The same reading, told to run past the close.
    var asForecast: Reading {
        Reading(
            quantity: quantity, isEstimate: true, coverage: coverage, origin: origin, rows: rows,
            isForecast: true, totalBelow: totalBelow)
    }
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

    /// How many units stand behind the value.
    var reported: Int { reading.map { $0.coverage?.reported ?? 1 } ?? 0 }
}
