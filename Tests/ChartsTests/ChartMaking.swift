// Is a source of charts for tests: the same seed gives the same chart.

import Charts

struct ChartMaking {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 2_654_435_761 &+ 88_172_645_463_325_252 }

    /// xorshift64 (Marsaglia, 2003).
    private mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func chance(_ outOf: Int) -> Bool { number(1...outOf) == 1 }

    private static let words = [
        "Ban", "chỉ", "huy", "quân", "sự", "xã", "Ninh\u{A0}Hải", "phường", "Bảo\u{A0}An", "Ẫy",
        "phòng", "thủ", "khu", "vực", "cơ", "động", "huấn", "luyện", "dân", "vệ",
        "KHÔNGCÓDẤUCÁCHNÊNPHẢINGẮTTHEOKÝTỰ",
    ]

    mutating func name(_ length: ClosedRange<Int> = 5...120) -> String {
        let wanted = number(length)
        var name = ""
        while name.count < wanted {
            let word = ChartMaking.words[number(0...(ChartMaking.words.count - 1))]
            name += name.isEmpty ? word : " " + word
        }
        return name
    }

    mutating func value(allowsNegative: Bool = true) -> ChartValue {
        let isQualified = chance(5)
        let isEstimate = chance(6)
        let number: Int
        switch self.number(0...9) {
        case 0: return ChartValue(nil, label: chance(2) ? "–" : "chưa có số liệu")
        case 1: number = 0
        case 2: number = 1_000_000_000_000_000
        case 3 where allowsNegative: number = -self.number(1...900)
        default: number = self.number(1...9_000)
        }
        return ChartValue(
            Double(number), label: (isQualified ? "trên " : "") + "\(number)",
            isQualified: isQualified, isEstimate: isEstimate)
    }

    mutating func series(_ count: Int, values: Int, allowsNegative: Bool = true) -> [Chart.Series] {
        var series: [Chart.Series] = []
        for _ in 0..<count {
            let name = self.name(5...60)
            var all: [ChartValue] = []
            for _ in 0..<values { all.append(value(allowsNegative: allowsNegative)) }
            series.append(Chart.Series(name: name, values: all))
        }
        return series
    }

    mutating func names(_ count: Int) -> [String] {
        var names: [String] = []
        for _ in 0..<count { names.append(name()) }
        return names
    }
}

extension ChartMaking {
    mutating func ranked(rows: Int) -> Chart {
        var all: [Chart.RankedRow] = []
        for row in 0..<rows {
            all.append(
                Chart.RankedRow(
                    rank: chance(9) ? "" : "\(row + 1)", name: name(), value: value(),
                    note: chance(3) ? "" : "kỳ trước: \(number(1...60))"))
        }
        let reference =
            chance(2) ? Chart.Reference(number: 70, label: "Chỉ tiêu: " + name(5...30)) : nil
        let due =
            chance(2) ? Chart.Reference(number: 62, label: "Phải có: " + name(5...30)) : nil
        return chart(.ranked(all, reference: reference, due: due))
    }

    mutating func targets(rows: Int) -> Chart {
        var all: [Chart.TargetRow] = []
        for _ in 0..<rows {
            let target = value()
            all.append(
                Chart.TargetRow(
                    name: name(), actual: value(), target: target,
                    pace: chance(3) ? nil : target.number.map { $0 / 2 },
                    verdict: chance(4) ? "" : "chậm; thiếu \(number(1...900)) đồng chí"))
        }
        return chart(.targets(all))
    }

    mutating func grouped(categories: Int, series count: Int) -> Chart {
        chart(
            .grouped(categories: names(categories), series: series(count, values: categories)))
    }

    mutating func stacked(categories: Int, series count: Int, isShare: Bool) -> Chart {
        let parts = series(count, values: categories, allowsNegative: !isShare)
        return chart(.stacked(categories: names(categories), series: parts, isShare: isShare))
    }

    mutating func lines(windows: Int, series count: Int) -> Chart {
        var all: [Chart.Window] = []
        for window in 0..<windows {
            all.append(
                Chart.Window(
                    label: "Năm \(2000 + window)",
                    breakBefore: window > 0 && chance(5) ? name(5...60) : nil))
        }
        return chart(.lines(windows: all, series: series(count, values: windows)))
    }

    mutating func steps(windows: Int, series count: Int) -> Chart {
        guard case .lines(let windows, let series) = lines(windows: windows, series: count).form
        else { return lines(windows: windows, series: count) }
        return chart(.steps(windows: windows, series: series))
    }

    mutating func slope(series count: Int) -> Chart {
        chart(
            .slope(
                from: name(5...40), to: name(5...40), series: series(count, values: 2)))
    }

    mutating func parts(_ count: Int) -> Chart {
        var all: [Chart.Part] = []
        for _ in 0..<count {
            let number = self.number(0...9) == 0 ? 0 : self.number(1...9_000)
            let value = ChartValue(
                Double(number), label: "\(number)", isQualified: chance(5),
                isEstimate: chance(6))
            all.append(Chart.Part(name: name(), value: value, share: "\(self.number(0...100)),0%"))
        }
        return chart(.parts(all))
    }

    private mutating func chart(_ form: Chart.Form) -> Chart {
        Chart(
            form: form, unitOfMeasure: chance(3) ? "" : "lượt người", startsAtZero: chance(2),
            alternative: "")
    }
}

extension Chart {
    /// Every text the chart was given.
    var givenTexts: [String] {
        let unit = unitOfMeasure.isEmpty ? [] : [unitOfMeasure]
        switch form {
        case .targets(let rows):
            return unit
                + rows.flatMap { [$0.name, $0.actual.label, $0.target.label, $0.verdict] }
        case .ranked(let rows, let reference, let due):
            return unit + rows.flatMap { [$0.rank, $0.name, $0.value.label, $0.note] }
                + [reference, due].compactMap { $0?.label }
        case .grouped(let categories, let series), .stacked(let categories, let series, _):
            return unit + categories + series.flatMap { [$0.name] + $0.values.map(\.label) }
        case .slope(let from, let to, let series):
            return unit + [from, to] + series.flatMap { [$0.name] + $0.values.map(\.label) }
        case .parts(let parts):
            return unit + parts.flatMap { [$0.name, $0.value.label, $0.share] }
        case .lines(let windows, let series), .steps(let windows, let series):
            return unit + windows.flatMap { [$0.label, $0.breakBefore ?? ""] }
                + series.flatMap { [$0.name] + $0.values.map(\.label) }
        }
    }
}
