// An earlier window → what each unit of the report had then, like against like.

import Facts

/// The totals of an earlier window, with the units to compare.
struct EarlierTotals {
    let closed: Counterparts
    private let whole: Counterparts?
    private let totals: UnitTotals

    init(_ earlier: EarlierView, _ worksheet: Worksheet) {
        closed = Counterparts(earlier.closed, worksheet: worksheet)
        whole = earlier.whole.map { Counterparts($0, worksheet: worksheet) }
        totals = worksheet.totals
    }

    func outcomes(_ indicator: Int, isForecast: Bool) -> EarlierOutcomes {
        EarlierOutcomes(
            indicator: indicator, counterparts: closed,
            closed: totals.outcomes(indicator: indicator, view: closed.view),
            whole: whole.flatMap { counterparts in
                guard isForecast else { return nil }
                return (
                    counterparts,
                    totals.outcomes(indicator: indicator, view: counterparts.view)
                )
            })
    }
}

/// One indicator in an earlier window.
struct EarlierOutcomes {
    let indicator: Int
    let counterparts: Counterparts
    let closed: [Outcome]
    let whole: (counterparts: Counterparts, outcomes: [Outcome])?

    /// What the unit had: over the whole window beside an estimate of the whole of this one, else
    /// up to the close.
    func outcome(at position: Int, beside now: Outcome) -> Outcome {
        if let whole, now.reading?.isForecast ?? false {
            return whole.counterparts.outcome(indicator, position, whole.outcomes)
        }
        return counterparts.outcome(indicator, position, closed)
    }
}
