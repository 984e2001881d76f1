// A row-based chart taller than a page → charts of some of its rows each, on one axis.

import Pages

extension ChartComposition {
    /// The chart in parts no taller than `maximumHeight`, rows in order, keys repeated and one
    /// axis for all; the chart itself when it fits or its form has no rows (lines).
    ///
    /// A single row taller than the limit is a part of its own: its text is never cut.
    /// - Throws: what `compose` throws.
    public func split(maximumHeight: Double) throws(ChartError) -> [Chart] {
        let natural = ChartComposition(
            chart: chart, width: width, height: nil, measurer: lettering.measurer)
        let whole = try natural.compose().size.height
        let count = chart.rowCount
        guard whole > maximumHeight, count > 1 else { return [chart] }
        let greedy = try cuts(count) { first throws(ChartError) in
            try longest(from: first, of: count, maximumHeight)
        }
        return parts(try withoutRemnant(greedy, maximumHeight))
    }

    /// As above, with a first part no taller than `firstHeight`, the rest of a page; none where
    /// one of the parts would be of fewer rows than look like a chart.
    /// - Throws: what `compose` throws.
    public func split(
        firstHeight: Double, maximumHeight: Double
    ) throws(ChartError) -> [Chart] {
        let count = chart.rowCount
        guard count >= 2 * Self.leastRows, try height(of: 0..<Self.leastRows) <= firstHeight else {
            return []
        }
        let first = min(
            try longest(from: 0, of: count, firstHeight), count - Self.leastRows)
        var ranges = [0..<first]
        while let start = ranges.last?.upperBound, start < count {
            ranges.append(start..<(try longest(from: start, of: count, maximumHeight)))
        }
        return parts(try withoutRemnant(ranges, maximumHeight))
    }

    /// Rows that look like a chart and not like a remnant of one.
    private static let leastRows = 4

    /// Full pages leave the least white space, but a last part of a row or three looks lost: it
    /// takes rows over from the part before.
    private func withoutRemnant(
        _ ranges: [Range<Int>], _ maximumHeight: Double
    ) throws(ChartError) -> [Range<Int>] {
        let least = Self.leastRows
        guard ranges.count > 1, let last = ranges.last, last.count < least else { return ranges }
        let before = ranges[ranges.count - 2]
        guard before.count + last.count >= 2 * least else { return ranges }
        let cut = last.upperBound - least
        guard try height(of: cut..<last.upperBound) <= maximumHeight else { return ranges }
        return ranges.dropLast(2) + [before.lowerBound..<cut, cut..<last.upperBound]
    }

    private func parts(_ ranges: [Range<Int>]) -> [Chart] {
        ranges.map(chart.rows)
    }

    private func cuts(
        _ count: Int, next: (Int) throws(ChartError) -> Int
    ) throws(ChartError) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var first = 0
        while first < count {
            let end = try next(first)
            parts.append(first..<end)
            first = end
        }
        return parts
    }

    /// The end of the longest part from `first` that fits, at least one row long.
    private func longest(
        from first: Int, of count: Int, _ maximumHeight: Double
    ) throws(ChartError) -> Int {
        var fitting = first + 1
        var failing = count + 1
        while failing - fitting > 1 {
            let middle = (fitting + failing) / 2
            if try height(of: first..<middle) <= maximumHeight {
                fitting = middle
            } else {
                failing = middle
            }
        }
        return fitting
    }

    private func height(of rows: Range<Int>) throws(ChartError) -> Double {
        try ChartComposition(
            chart: chart.rows(rows), width: width, height: nil, measurer: lettering.measurer
        ).compose().size.height
    }
}

extension Chart {
    /// Rows that can be divided between parts; 1 when there are none.
    var rowCount: Int {
        switch form {
        case .targets(let rows): rows.count
        case .ranked(let rows, _, _): rows.count
        case .grouped(let categories, _), .stacked(let categories, _, _): categories.count
        case .lines, .steps, .slope, .parts: 1
        }
    }

    /// The chart of some rows, on the axis of all.
    func rows(_ range: Range<Int>) -> Chart {
        Chart(
            form: form(of: range), unitOfMeasure: unitOfMeasure, startsAtZero: startsAtZero,
            alternative: alternative, axisRange: axisRange ?? wholeRange,
            words: words)
    }

    private func form(of range: Range<Int>) -> Form {
        func cut(_ series: [Series]) -> [Series] {
            series.map { Series(name: $0.name, values: Array($0.values[range])) }
        }
        switch form {
        case .targets(let rows): return .targets(Array(rows[range]))
        case .ranked(let rows, let reference, let due):
            return .ranked(Array(rows[range]), reference: reference, due: due)
        case .grouped(let categories, let series):
            return .grouped(categories: Array(categories[range]), series: cut(series))
        case .stacked(let categories, let series, let isShare):
            return .stacked(
                categories: Array(categories[range]), series: cut(series), isShare: isShare)
        case .lines, .steps, .slope, .parts: return form
        }
    }

    private var wholeRange: ClosedRange<Double>? {
        switch form {
        case .targets(let rows):
            let shares = rows.flatMap { row in
                [row.actual.number, row.pace].compactMap { TargetsForm.share($0, of: row) }
            }
            return Axis.extent(of: shares, startsAtZero: true, including: nil)
        case .ranked(let rows, let reference, let due):
            let lines = [reference, due].compactMap { $0?.number }
            let numbers = rows.compactMap(\.value.number) + lines
            return Axis.extent(of: numbers, startsAtZero: startsAtZero, including: nil)
        case .grouped(_, let series):
            let numbers = series.flatMap { $0.values.compactMap(\.number) }
            return Axis.extent(of: numbers, startsAtZero: startsAtZero, including: nil)
        case .stacked(let categories, let series, _):
            let spans = StackedForm.spans(categories.count, series)
            return Axis.extent(of: spans, startsAtZero: true, including: nil)
        case .lines, .steps, .slope, .parts: return nil
        }
    }
}
