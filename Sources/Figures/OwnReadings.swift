// Observations of one unit and indicator + a window → the unit's own value, if it has one.
//
// One interval or an exact tiling (design rule 3): an observation over exactly the asked days, or
// observations that tile them. Both present and different is a conflict. Whatever only overlaps is
// not used. A recurring observation answers its whole span as one row, and any single year
// (quarter) inside it; it is never multiplied and never divided. What was measured comes before
// what was estimated.

import Facts
import Periods

/// Reads what units reported themselves.
struct OwnReadings {
    let index: ObservationIndex
    let indicators: [Indicator]

    func outcome(indicator: Int, unit: Int, window: Window) -> Outcome {
        let positions = index.positions(indicator: indicator, unit: unit)
        guard !positions.isEmpty else { return .missing(.noData) }
        for span in window.spans {
            let found = outcome(positions, indicators[indicator], span, window.occurrence)
            if !found.isNoData { return found }
        }
        guard indicators[indicator].nature == .cumulative, let soFar = window.yearSoFar else {
            return .missing(.noData)
        }
        return outcome(
            positions, indicators[indicator],
            Window.Span(interval: soFar, onlyEstimates: false), nil)
    }

    /// The value over one interval that is no window of the report: a target's course so far.
    func outcome(
        indicator: Int, unit: Int, interval: Interval, occurrence: Recurrence?
    ) -> Outcome {
        let positions = index.positions(indicator: indicator, unit: unit)
        guard !positions.isEmpty else { return .missing(.noData) }
        return outcome(
            positions, indicators[indicator],
            Window.Span(interval: interval, onlyEstimates: false), occurrence)
    }

    private func outcome(
        _ positions: ArraySlice<Int>, _ indicator: Indicator, _ span: Window.Span,
        _ occurrence: Recurrence?
    ) -> Outcome {
        if positions.count == 1, let only = positions.first {
            let row = index.rows[only]
            guard answers(row, span.interval, occurrence), row.isEstimate || !span.onlyEstimates
            else { return .missing(.noData) }
            return .known(reading(of: row))
        }
        let usable = positions.map { index.rows[$0] }.filter {
            span.interval.contains($0.interval) || answers($0, span.interval, occurrence)
        }
        if !span.onlyEstimates {
            let measured = settle(
                usable.filter { !$0.isEstimate }, indicator, span.interval, occurrence)
            if !measured.isNoData { return measured }
        }
        return settle(withoutSuperseded(usable), indicator, span.interval, occurrence)
    }

    /// An estimate gives way to a measurement over the same days.
    private func withoutSuperseded(_ rows: [ObservationRow]) -> [ObservationRow] {
        rows.filter { row in
            !row.isEstimate
                || !rows.contains { !$0.isEstimate && $0.interval == row.interval }
        }
    }

    private func settle(
        _ rows: [ObservationRow], _ indicator: Indicator, _ interval: Interval,
        _ occurrence: Recurrence?
    ) -> Outcome {
        let direct = self.direct(rows, interval, occurrence)
        let parts = rows.filter { $0.isSingle && $0.interval != interval }
        let tiled = Tiling(interval: interval, indicator: indicator).outcome(parts)
        switch (direct, tiled) {
        case (.missing(.conflict), _): return direct
        case (.known(let whole), .known(let sum)):
            return whole.quantity.contradicts(sum.quantity) ? .missing(.conflict) : direct
        case (.known, .missing(.conflict)): return tiled
        case (.known, _): return direct
        case (.missing, _): return tiled
        }
    }

    /// The one record that answers alone.
    private func direct(
        _ rows: [ObservationRow], _ interval: Interval, _ occurrence: Recurrence?
    ) -> Outcome {
        let candidates = rows.filter { answers($0, interval, occurrence) }
        let once = candidates.filter { $0.isSingle }
        let rivals = occurrence == nil && !once.isEmpty ? once : candidates
        guard let best = (once.isEmpty ? candidates : once).min(by: isStronger) else {
            return .missing(.noData)
        }
        let contradicted = rivals.contains { $0.quantity.contradicts(best.quantity) }
        return contradicted ? .missing(.conflict) : .known(reading(of: best))
    }

    private func isStronger(_ left: ObservationRow, _ right: ObservationRow) -> Bool {
        (left.quantity.precision, left.row.id) < (right.quantity.precision, right.row.id)
    }

    /// Whether one row answers for exactly these days, or for one year or quarter of its span.
    private func answers(
        _ row: ObservationRow, _ interval: Interval, _ occurrence: Recurrence?
    ) -> Bool {
        if row.interval == interval { return true }
        return row.recurrence == occurrence && row.recurrence != .once
            && row.interval.contains(interval)
    }

    private func reading(of row: ObservationRow) -> Reading {
        Reading(
            quantity: row.quantity, isEstimate: row.isEstimate, coverage: nil,
            origin: row.isSingle ? .record : .recurring(row.recurrence), rows: [row.row])
    }
}

extension ObservationRow {
    /// The row says one thing once: it does not recur, or its span is a single year or quarter.
    var isSingle: Bool {
        switch recurrence {
        case .once: true
        case .yearly: (interval.length ?? Int.max) <= 366  // days of the longest year
        case .quarterly: (interval.length ?? Int.max) <= 92  // days of the longest quarter
        }
    }
}
