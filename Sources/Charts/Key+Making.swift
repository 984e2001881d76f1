// Series and values → the keys that explain them.

import Pages

extension Key {
    /// One key a named series, and what a dashed outline means when there is one.
    static func areas(
        _ series: [Chart.Series], fills: [Fill], _ words: ChartWords
    ) -> [Key] {
        var keys: [Key] = []
        for (one, fill) in zip(series, fills) where !one.name.isEmpty {
            keys.append(Key(sign: .area(fill), name: one.name))
        }
        return keys + estimates(series.flatMap(\.values), words)
    }

    static func estimates(
        _ values: [ChartValue], sign: KeySign = .estimate, _ words: ChartWords
    ) -> [Key] {
        let hasEstimate = values.contains { $0.isEstimate && $0.number != nil }
        return hasEstimate ? [Key(sign: sign, name: words.estimate)] : []
    }
}
