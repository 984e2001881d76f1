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
    typealias Entry = ObservationIndex.Entry

    let index: ObservationIndex
    let indicators: [Indicator]

    /// The unit's own value over one of the spans that answer for a window.
    func outcome(indicator: Int, unit: Int, span: Window.Span) -> Outcome {
        let entries = index.entries(indicator: indicator, unit: unit)
        guard !entries.isEmpty else { return .missing(.noData) }
        let found = outcome(entries, indicator, span)
        guard found.isNoData, let soFar = span.yearSoFar,
            indicators[indicator].nature == .cumulative
        else { return found }
        let longer = Window.Span(interval: soFar, measuredEnd: span.measuredEnd)
        return outcome(entries, indicator, longer)
    }

    /// The unit's own value in a window: over the best span that has one.
    func outcome(indicator: Int, unit: Int, window: Window) -> Outcome {
        for span in window.spans {
            let found = outcome(indicator: indicator, unit: unit, span: span)
            if !found.isNoData { return found }
        }
        return .missing(.noData)
    }

    private func outcome(
        _ entries: ArraySlice<Entry>, _ indicator: Int, _ span: Window.Span
    ) -> Outcome {
        var first: Entry?
        var count = 0
        var chainEnd: Day? = span.interval.start
        for entry in entries where isUsable(entry, span) {
            first = first ?? entry
            count += 1
            let isNext = entry.interval.start == chainEnd && entry.isSingle
            chainEnd = isNext && !entry.isEstimate ? entry.interval.end : nil
        }
        guard let first else { return .missing(.noData) }
        if count == 1 {
            guard answers(first, span.interval, span.occurrence) else { return .missing(.noData) }
            return .known(reading(of: first))
        }
        // Nearly all units report quarter after quarter: one chain of measurements and no rival.
        if let chainEnd, chainEnd == span.interval.end {
            let pieces = entries.lazy.filter { isUsable($0, span) }.map { index.rows[$0.position] }
            return Tiling(interval: span.interval, indicator: indicators[indicator])
                .combined(Array(pieces))
        }
        return settle(entries.filter { isUsable($0, span) }, indicator, span)
    }

    private func settle(_ usable: [Entry], _ indicator: Int, _ span: Window.Span) -> Outcome {
        if !span.isForecast {
            let measured = settle(
                usable.filter { !$0.isEstimate }, indicator, span.interval, span.occurrence)
            if !measured.isNoData { return measured }
        }
        return settle(withoutSuperseded(usable), indicator, span.interval, span.occurrence)
    }

    /// An estimate gives way to a measurement over the same days.
    private func withoutSuperseded(_ entries: [Entry]) -> [Entry] {
        entries.filter { entry in
            !entry.isEstimate
                || !entries.contains { !$0.isEstimate && $0.interval == entry.interval }
        }
    }

    private func settle(
        _ entries: [Entry], _ indicator: Int, _ interval: Interval, _ occurrence: Recurrence?
    ) -> Outcome {
        let direct = self.direct(entries, interval, occurrence)
        let parts = entries.filter { $0.isSingle && $0.interval != interval }
        let tiled = Tiling(interval: interval, indicator: indicators[indicator])
            .outcome(parts.map { index.rows[$0.position] })
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
        _ entries: [Entry], _ interval: Interval, _ occurrence: Recurrence?
    ) -> Outcome {
        let candidates = entries.filter { answers($0, interval, occurrence) }
        let once = candidates.filter(\.isSingle)
        let rivals = occurrence == nil && !once.isEmpty ? once : candidates
        guard let best = (once.isEmpty ? candidates : once).min(by: isStronger) else {
            return .missing(.noData)
        }
        let chosen = quantity(best)
        let contradicted = rivals.contains { quantity($0).contradicts(chosen) }
        return contradicted ? .missing(.conflict) : .known(reading(of: best))
    }

    private func quantity(_ entry: Entry) -> Quantity { index.rows[entry.position].quantity }

    private func isStronger(_ left: Entry, _ right: Entry) -> Bool {
        (quantity(left).precision, index.rows[left.position].row.id)
            < (quantity(right).precision, index.rows[right.position].row.id)
    }

    /// Behind the close only estimates count: what was measured there was not known yet.
    private func isUsable(_ entry: Entry, _ span: Window.Span) -> Bool {
        guard
            span.interval.contains(entry.interval)
                || answers(entry, span.interval, span.occurrence)
        else { return false }
        guard let measuredEnd = span.measuredEnd, !entry.isEstimate else { return true }
        return entry.interval.end.map { $0 <= measuredEnd } ?? false
    }

    /// Whether one row answers for exactly these days, or for one year or quarter of its span.
    private func answers(
        _ entry: Entry, _ interval: Interval, _ occurrence: Recurrence?
    ) -> Bool {
        if entry.interval == interval { return true }
        return entry.recurrence != .once && entry.recurrence == occurrence
            && entry.interval.contains(interval)
    }

    private func reading(of entry: Entry) -> Reading {
        let row = index.rows[entry.position]
        return Reading(
            quantity: row.quantity, isEstimate: row.isEstimate, coverage: nil,
            origin: entry.isSingle ? .record : .recurring(row.recurrence), rows: [row.row])
    }
}
