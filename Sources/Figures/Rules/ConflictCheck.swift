// The records of one unit and indicator that contradict each other → which, and what they say.

import Facts
import Periods

extension CheckedPlace {
    /// One finding where the unit's own records answer the window otherwise among themselves.
    var conflict: Found? {
        guard case .missing(.conflict) = outcome else { return nil }
        let spans = worksheet.report.window.spans.flatMap { span in
            [span.interval] + (span.yearSoFar.map { [$0] } ?? [])
        }
        for days in spans {
            if let found = twoRows(days) ?? wholeAndParts(days) { return found }
        }
        let days = worksheet.report.window.main
        return finding(.conflict, days, [], .overlapping(place(days)))
    }

    private func place(_ days: Interval) -> String { "“\(definition.name)”, \(name(of: days))" }

    private func rows(_ isWanted: (Interval) -> Bool) -> [ObservationRow] {
        let index = worksheet.totals.own.index
        return index.entries(indicator: indicator, unit: node.unit)
            .filter { isWanted($0.interval) }.map { index.rows[$0.position] }
    }

    /// Two rows over exactly these days.
    private func twoRows(_ days: Interval) -> Found? {
        let whole = rows { $0 == days }
        for (place, first) in whole.enumerated() {
            for second in whole[(place + 1)...] where first.quantity.contradicts(second.quantity) {
                let values = [first.quantity, second.quantity]
                let words = values.map { FindingWords.value($0, of: definition) }
                return finding(
                    .conflict, days, values, .twoRows(self.place(days), words[0], words[1]))
            }
        }
        return nil
    }

    /// A row over these days, and rows inside that tile them.
    private func wholeAndParts(_ days: Interval) -> Found? {
        guard let whole = rows({ $0 == days }).first else { return nil }
        let parts = rows { $0 != days && days.contains($0) }
        guard
            let sum = Tiling(interval: days, indicator: definition).outcome(parts).reading?
                .quantity, whole.quantity.contradicts(sum)
        else { return nil }
        let values = [whole.quantity, sum]
        let words = values.map { FindingWords.value($0, of: definition) }
        return finding(
            .conflict, days, values, .wholeAndParts(place(days), words[0], words[1]))
    }
}
