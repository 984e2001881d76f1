// A chart's form → the words that tell its rows, from the very labels that are drawn.

extension Chart {
    /// There is nothing to draw: no row, category, window or series.
    public var isEmpty: Bool {
        switch form {
        case .targets(let rows): rows.isEmpty
        case .ranked(let rows, _): rows.isEmpty
        case .grouped(let names, let series), .stacked(let names, let series, _):
            names.isEmpty || series.isEmpty
        case .lines(let windows, let series), .steps(let windows, let series):
            windows.isEmpty || series.isEmpty
        case .slope(_, _, let series): series.isEmpty
        case .parts(let parts): parts.isEmpty
        }
    }
}

extension Chart.Form {
    /// One text for each row, category or window: "Xã A: thực hiện 12, chỉ tiêu 10, đạt".
    public var rowTexts: [String] {
        switch self {
        case .targets(let rows):
            return rows.map { row in
                let verdict = row.verdict.isEmpty ? "" : ", \(row.verdict)"
                return "\(row.name): thực hiện \(row.actual.label), "
                    + "chỉ tiêu \(row.target.label)\(verdict)"
            }
        case .ranked(let rows, _):
            return rows.map { row in
                let rank = row.rank.isEmpty ? "" : "hạng \(row.rank): "
                return rank + "\(row.name) \(row.value.label)"
            }
        case .grouped(let names, let series), .stacked(let names, let series, _):
            return Self.texts(names, series)
        case .lines(let windows, let series), .steps(let windows, let series):
            return Self.texts(windows.map(\.label), series)
        case .slope(let from, let to, let series): return Self.texts([from, to], series)
        case .parts(let parts): return parts.map { "\($0.name) \($0.value.label), \($0.share)" }
        }
    }

    private static func texts(_ names: [String], _ series: [Chart.Series]) -> [String] {
        names.enumerated().map { index, name in
            let values = series.compactMap { one in
                index < one.values.count ? "\(one.name) \(one.values[index].label)" : nil
            }
            return "\(name): " + values.joined(separator: ", ")
        }
    }
}
