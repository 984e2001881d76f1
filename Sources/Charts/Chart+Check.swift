// A chart from outside → the same chart, known to have drawable numbers and matching counts.

extension Chart {
    /// - Throws: the first thing that cannot be drawn, in the order of the rows.
    func check() throws(ChartError) {
        switch form {
        case .targets(let rows):
            guard !rows.isEmpty else { throw .empty }
            for row in rows {
                try check(row.actual.number, place: row.name)
                try check(row.target.number, place: row.name)
                try check(row.pace, place: row.name)
            }
        case .ranked(let rows, let reference, let due):
            guard !rows.isEmpty else { throw .empty }
            for row in rows { try check(row.value.number, place: row.name) }
            try check(reference?.number, place: reference?.label ?? "")
            try check(due?.number, place: due?.label ?? "")
        case .grouped(let categories, let series):
            try check(series, count: categories.count)
        case .stacked(let categories, let series, let isShare):
            try check(series, count: categories.count)
            if isShare { try checkShares(categories, series) }
        case .lines(let windows, let series), .steps(let windows, let series):
            try check(series, count: windows.count)
        case .slope(_, _, let series): try check(series, count: 2)
        case .parts(let parts): try check(parts)
        }
        if let axisRange {
            try check(axisRange.lowerBound, place: unitOfMeasure)
            try check(axisRange.upperBound, place: unitOfMeasure)
        }
    }

    private func check(_ number: Double?, place: String) throws(ChartError) {
        guard let number else { return }
        guard number.isFinite else { throw .notFinite(place: place) }
        // Axis labels are whole numbers of an Int, with room for the next round one; what is
        // written at a mark is its own text, exact where a Double is not.
        guard abs(number) <= 4e17 else { throw .tooLarge(place: place, number: number) }
    }

    /// A share is of the whole, so every part must be there.
    private func check(_ parts: [Part]) throws(ChartError) {
        guard !parts.isEmpty else { throw .empty }
        guard parts.count <= Form.mostParts else {
            throw .tooManySeries(count: parts.count, limit: Form.mostParts)
        }
        for part in parts {
            try check(part.value.number, place: part.name)
            guard let number = part.value.number else { throw .missingPart(place: part.name) }
            guard number >= 0 else { throw .negativeShare(place: part.name) }
        }
    }

    private func check(_ series: [Series], count: Int) throws(ChartError) {
        guard count > 0, !series.isEmpty else { throw .empty }
        guard series.count <= Palette.limit else {
            throw .tooManySeries(count: series.count, limit: Palette.limit)
        }
        for one in series {
            guard one.values.count == count else {
                throw .countMismatch(
                    series: one.name, values: one.values.count, expected: count)
            }
            for value in one.values { try check(value.number, place: one.name) }
        }
    }

    private func checkShares(_ categories: [String], _ series: [Series]) throws(ChartError) {
        for (index, category) in categories.enumerated()
        where series.contains(where: { ($0.values[index].number ?? 0) < 0 }) {
            throw .negativeShare(place: category)
        }
    }
}
