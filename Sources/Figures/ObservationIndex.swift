// Observations → the few that one unit reported about one indicator, found without searching.
//
// Rows are counted into buckets once (indicator × unit), so that every question afterwards reads
// only its own rows. Inside a bucket the order is by interval, never the order of the rows given.

import Facts
import Periods

/// Observations (số liệu) by indicator and unit.
struct ObservationIndex {
    let rows: [ObservationRow]
    private let unitCount: Int
    /// Row positions, bucket after bucket.
    private let order: [Int]
    /// Where each bucket begins in `order`; one more than there are buckets.
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
        for (position, row) in rows.enumerated() {
            guard let indicator = numbers[row.indicator], let unit = roster.number(of: row.unit)
            else { continue }
            buckets[position] = indicator * unitCount + unit
            starts[indicator * unitCount + unit + 1] += 1
            reported[unit] = true
        }
        for bucket in starts.indices.dropFirst() { starts[bucket] += starts[bucket - 1] }
        self.order = ObservationIndex.filled(rows, buckets: buckets, starts: starts)
        self.rows = rows
        self.unitCount = unitCount
        self.starts = starts
        self.hasReported = reported
    }

    /// Positions in `rows` of what a unit reported about an indicator, by interval.
    func positions(indicator: Int, unit: Int) -> ArraySlice<Int> {
        let bucket = indicator * unitCount + unit
        return order[starts[bucket]..<starts[bucket + 1]]
    }

    private static func filled(
        _ rows: [ObservationRow], buckets: [Int], starts: [Int]
    ) -> [Int] {
        var next = starts
        var order = [Int](repeating: 0, count: starts.last ?? 0)
        for (position, bucket) in buckets.enumerated() where bucket >= 0 {
            order[next[bucket]] = position
            next[bucket] += 1
        }
        for bucket in 0..<max(0, starts.count - 1)
        where starts[bucket + 1] - starts[bucket] > 1 {
            order[starts[bucket]..<starts[bucket + 1]].sort { precedes(rows[$0], rows[$1]) }
        }
        return order
    }

    private static func precedes(_ left: ObservationRow, _ right: ObservationRow) -> Bool {
        if left.interval != right.interval {
            let leftEnd = left.interval.end?.number ?? Int.max
            let rightEnd = right.interval.end?.number ?? Int.max
            return (left.interval.start.number, leftEnd) < (right.interval.start.number, rightEnd)
        }
        return (left.recurrence.rawValue, left.isEstimate ? 1 : 0, left.row.id, left.row.checksum)
            < (right.recurrence.rawValue, right.isEstimate ? 1 : 0, right.row.id, right.row.checksum)
    }
}
