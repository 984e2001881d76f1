// Is what each form does with the values that are not plain numbers.

import Charts
import Pages
import Testing

@Suite("Forms")
struct FormTests {
    private func compose(
        _ form: Chart.Form, width: Double = 468, height: Double? = nil, unit: String = ""
    ) throws -> ComposedChart {
        let chart = Chart(form: form, unitOfMeasure: unit, startsAtZero: true, alternative: "")
        return try ChartComposition(
            chart: chart, width: width, height: height, measurer: FixedPitch()
        ).compose()
    }

    private func ranked(_ value: ChartValue) -> Chart.Form {
        .ranked(
            [Chart.RankedRow(rank: "", name: "Xã A", value: value, note: "")], reference: nil)
    }

    private func paths(_ chart: ComposedChart) -> [(points: [Point], stroke: Stroke?)] {
        chart.marks.compactMap { mark in
            guard case .path(let points, _, _, let stroke) = mark else { return nil }
            return (points, stroke)
        }
    }

    @Test("The words of the house are drawn, and none of the shipped ones")
    func houseWords() throws {
        var words = ChartWords()
        words.actual = "w1"
        words.target = "w2"
        words.targetKey = "w3"
        words.pace = "w4"
        words.verdict = "w5"
        words.estimate = "w6"
        words.noRatio = "w7"
        words.cut = "w8"
        words.unitLine = "w9"
        func row(_ actual: Double, of target: Double) -> Chart.TargetRow {
            Chart.TargetRow(
                name: "n", actual: ChartValue(actual, label: "a", isEstimate: true),
                target: ChartValue(target, label: "t"), pace: 1, verdict: "v")
        }
        let chart = Chart(
            form: .targets([row(1, of: 2), row(9, of: 1), row(1, of: 0)]), unitOfMeasure: "u",
            startsAtZero: true, alternative: "", words: words)
        let marks = try ChartComposition(
            chart: chart, width: 468, height: nil, measurer: FixedPitch()
        ).compose().marks
        let texts = marks.flatMap { mark -> [String] in
            guard case .text(let placed, _, _, _, _) = mark else { return [] }
            return placed.map(\.text)
        }
        let expected = (1...9).map { "w\($0)" }
        #expect(Set(texts).isSuperset(of: expected), "\(texts)")
        #expect(
            Set(texts).isSubset(
                of: expected + [
                    "n", "a", "t", "v", "0", "50", "100", "150", "200", "0%", "50%", "100%", "150%",
                    "200%",
                ]), "\(texts)")
    }

    @Test("A qualified value has an open end, an exact one a straight end")
    func qualified() throws {
        let exact = try compose(ranked(ChartValue(5, label: "5")))
        let above = try compose(ranked(ChartValue(5, label: "trên 5", isQualified: true)))
        #expect(paths(exact).map(\.points.count) == [4])
        #expect(paths(above).map(\.points.count) == [9])
    }

    @Test("An estimate has a dashed outline, explained in the key")
    func estimate() throws {
        let chart = try compose(ranked(ChartValue(5, label: "5", isEstimate: true)))
        #expect(paths(chart).contains { $0.stroke?.dashes.isEmpty == false })
        #expect(try Survey(chart).allText.contains("Ước thực hiện"))
    }

    @Test("A missing value has its label and no bar; zero has a tick and its label")
    func missingAndZero() throws {
        let missing = try compose(ranked(ChartValue(nil, label: "chưa có số liệu")))
        #expect(paths(missing).isEmpty)
        #expect(try Survey(missing).allText.contains("chưa có số liệu"))
        let zero = try compose(ranked(ChartValue(0, label: "0 vụ")))
        let ticks = zero.marks.filter {
            guard case .line(_, _, let stroke) = $0 else { return false }
            return stroke.width == 1.5
        }
        #expect(ticks.count == 1)
    }

    @Test("The unit of measure stands once at the top left, or not at all")
    func unit() throws {
        let with = try Survey(compose(ranked(ChartValue(5, label: "5")), unit: "người"))
        #expect(with.texts.first?.words == "Đơn vị tính: người")
        #expect(with.texts.first?.box.minX == 0)
        let without = try Survey(compose(ranked(ChartValue(5, label: "5"))))
        #expect(!without.allText.contains("Đơn vị tính"))
    }

    @Test("Targets of different units share an axis of per cent")
    func mixedUnits() throws {
        let rows = [("20 nhà", 20.0), ("7.450 lượt", 7_450)].map { label, target in
            Chart.TargetRow(
                name: label, actual: ChartValue(target / 2, label: "một nửa"),
                target: ChartValue(target, label: label), pace: nil, verdict: "")
        }
        let chart = try compose(.targets(rows))
        let ends = paths(chart).map { $0.points.map(\.x).max() }
        #expect(ends.count == 2 && ends[0] == ends[1])
        #expect(try Survey(chart).allText.contains("100%"))
    }

    @Test("A bar far beyond its target is cut and said to be")
    func cut() throws {
        let row = Chart.TargetRow(
            name: "Quà", actual: ChartValue(4_100, label: "4.100"),
            target: ChartValue(1_000, label: "1.000"), pace: nil, verdict: "vượt")
        #expect(try Survey(compose(.targets([row]))).allText.contains("quá 200%"))
    }

    @Test("A target of zero has no per cent, and the row says so")
    func zeroTarget() throws {
        let row = Chart.TargetRow(
            name: "Vụ việc", actual: ChartValue(1, label: "1 vụ"),
            target: ChartValue(0, label: "không quá 0 vụ"), pace: nil, verdict: "không đạt")
        #expect(try Survey(compose(.targets([row]))).allText.contains("không tính được tỷ lệ"))
    }

    @Test("Columns become horizontal bars when labels have no room")
    func orientation() throws {
        func form(_ count: Int) -> Chart.Form {
            let values = (0..<count).map { ChartValue(Double($0 + 1), label: "\($0 + 1) lượt") }
            return .grouped(
                categories: (0..<count).map { "Quý\u{A0}\($0)" },
                series: [
                    Chart.Series(name: "2024", values: values),
                    Chart.Series(name: "2025", values: values),
                ])
        }
        func isUpright(_ chart: ComposedChart) -> Bool {
            paths(chart).allSatisfy { bar in
                let xs = bar.points.map(\.x)
                return (xs.max() ?? 0) - (xs.min() ?? 0) <= 20.01
            }
        }
        #expect(isUpright(try compose(form(4))))
        #expect(!isUpright(try compose(form(12))))
    }

    @Test("Upright forms take the height they are given")
    func height() throws {
        let form = Chart.Form.lines(
            windows: [Chart.Window(label: "2024", breakBefore: nil)],
            series: [Chart.Series(name: "A", values: [ChartValue(1, label: "1")])])
        #expect(try compose(form, height: 300).size == Size(width: 468, height: 300))
    }

    @Test("A break interrupts the line, and a missing window leaves a gap")
    func breaks() throws {
        func segments(_ reason: String?, _ third: Double?) throws -> Int {
            let windows = (0..<4).map {
                Chart.Window(label: "\($0)", breakBefore: $0 == 1 ? reason : nil)
            }
            let values = [1, 2, third, 4].map { ChartValue($0, label: "–") }
            let series = [Chart.Series(name: "", values: values)]
            let chart = try compose(.lines(windows: windows, series: series))
            return chart.marks.count {
                guard case .line(_, _, let stroke) = $0 else { return false }
                return stroke.width == 1.6
            }
        }
        #expect(try segments(nil, 3) == 3)
        #expect(try segments("đổi thang điểm", 3) == 2)
        #expect(try segments(nil, nil) == 1)
    }

    @Test("Moving a mark moves all of it")
    func translation() throws {
        let chart = try compose(ranked(ChartValue(5, label: "5", isQualified: true)))
        let there = chart.marks.map { $0.translated(x: 10, y: -4) }
        #expect(there != chart.marks)
        #expect(there.map { $0.translated(x: -10, y: 4) }.count == chart.marks.count)
        let corners = zip(chart.marks, there).flatMap { zip($0.corners, $1.corners) }
        #expect(corners.allSatisfy { $1.x == $0.x + 10 && $1.y == $0.y - 4 })
    }
}
