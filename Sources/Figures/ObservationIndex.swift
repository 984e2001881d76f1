// Observations → the few that one unit reported about one indicator, found without searching.
//
// Rows are counted into buckets once (indicator × unit), so that every question afterwards reads
// only its own rows. Inside a bucket the order is by interval, never the order of the rows given.

import Facts
import Periods

/// Observations (số liệu) by indicator and unit.
struct ObservationIndex {
    /// What has to be known of a row to decide whether it answers; its words stay where they are.
    struct Entry {
        /// Where the row stands in `rows`.
        let position: Int
        let interval: Interval
        let recurrence: Recurrence
        let isEstimate: Bool
        /// The row says one thing once: it does not recur, or its span is one year or quarter.
        let isSingle: Bool

        init(_ row: ObservationRow, at position: Int) {
            self.position = position
            self.interval = row.interval
            self.recurrence = row.recurrence
            self.isEstimate = row.isEstimate
            let days = row.interval.length ?? Int.max
            switch row.recurrence {
            case .once: isSingle = true
            case .yearly: isSingle = days <= 366  // days of the longest year
            case .quarterly: isSingle = days <= 92  // days of the longest quarter
            }
        }
    }

    let rows: [ObservationRow]
    private let unitCount: Int
    /// Entries, bucket after bucket.
    private let entries: [Entry]
    /// Where each bucket begins in `entries`; one more than there are buckets.
    private let starts: [Int]
    /// Whether a unit ever reported anything, by unit number.
    let hasReported: [Bool]

    init(_ rows: [ObservationRow], indicators: [Indicator], roster: Roster) {
        var numbers: [String: Int] = [:]
        for (number, indicator) in indicators.enumerated() where numbers[indicator.code] == nil {
            numbers[indicator.code] = number
        }
        let unitCount = roster.ids.count
        var reported = [Bool](repeating: false, count: unitCount)
        var buckets = [Int](repeating: -1, count: rows.count)
        var starts = [Int](repeating: 0, count: indicators.count * unitCount + 1)
        var last = (code: "", indicator: Int?.none, id: "", unit: Int?.none)
        for (position, row) in rows.enumerated() {
            // Rows come in runs of one unit or one indicator: most names need no search.
            if row.indicator != last.code {
                last.code = row.indicator
                last.indicator = numbers[row.indicator]
            }
            if row.unit != last.id {
                last.id = row.unit
                last.unit = roster.number(of: row.unit)
            }
            guard let indicator = last.indicator, let unit = last.unit else { continue }
            buckets[position] = indicator * unitCount + unit
            starts[indicator * unitCount + unit + 1] += 1
            reported[unit] = true
        }
        for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
        self.entries = ObservationIndex.filled(rows, buckets: buckets, starts: starts)
        self.rows = rows
        self.unitCount = unitCount
        self.starts = starts
        self.hasReported = reported
    }

    /// What a unit reported about an indicator, by interval.
    func entries(indicator: Int, unit: Int) -> ArraySlice<Entry> {
        let bucket = indicator * unitCount + unit
        return entries[starts[bucket]..<starts[bucket + 1]]
    }

    /// Whether a unit ever reported anything about an indicator.
    func hasReported(indicator: Int, unit: Int) -> Bool {
        let bucket = indicator * unitCount + unit
        return starts[bucket] < starts[bucket + 1]
    }

    private static func filled(
        _ rows: [ObservationRow], buckets: [Int], starts: [Int]
    ) -> [Entry] {
        guard !rows.isEmpty else { return [] }
        var next = starts
        var entries = [Entry](
            repeating: Entry(rows[0], at: 0), count: starts.last ?? 0)
        for (position, bucket) in buckets.enumerated() where bucket >= 0 {
            entries[next[bucket]] = Entry(rows[position], at: position)
            next[bucket] += 1
        }
        for bucket in 0..<max(0, starts.count - 1)
        where starts[bucket + 1] - starts[bucket] > 1 {
            entries[starts[bucket]..<starts[bucket + 1]].sort { precedes($0, $1, rows) }
        }
        return entries
    }

    private static func precedes(_ left: Entry, _ right: Entry, _ rows: [ObservationRow]) -> Bool {
        if left.interval != right.interval {
            let leftEnd = left.interval.end?.number ?? Int.max
            let rightEnd = right.interval.end?.number ?? Int.max
            return (left.interval.start.number, leftEnd) < (right.interval.start.number, rightEnd)
        }
        let first = rows[left.position]
        let second = rows[right.position]
        if first.recurrence != second.recurrence {
            return first.recurrence.rawValue < second.recurrence.rawValue
        }
        if first.isEstimate != second.isEstimate { return second.isEstimate }
        return (first.row.id, first.row.checksum) < (second.row.id, second.row.checksum)
    }
}
