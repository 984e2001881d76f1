// Is where labels stand: words whole, rules of breaks clear, each by what it tells.

import Pages
import Testing

@testable import Charts

@Suite("Labels")
struct LabelTests {
    private func compose(_ form: Chart.Form, height: Double? = nil) throws -> ComposedChart {
        let chart = Chart(form: form, unitOfMeasure: "", startsAtZero: true, alternative: "")
        return try ChartComposition(
            chart: chart, width: 468, height: height, measurer: FixedPitch()
        ).compose()
    }

    private func target(_ actual: String, _ target: String) -> Chart.TargetRow {
        Chart.TargetRow(
            name: "Kết nạp đảng viên", actual: ChartValue(130, label: actual),
            target: ChartValue(250, label: target), pace: 120, verdict: "không đạt")
    }

    @Test("A target chart breaks no word of its labels, bound by U+00A0 or not")
    func wholeWords() throws {
        let labels = [
            ("130 đảng viên", "từ 250\u{A0}đảng\u{A0}viên trở lên"),
            ("10.555\u{A0}ngày\u{A0}công", "20.000 ngày\u{A0}công"),
            ("1.234.567.890.123 đồng", "chưa giao"),
        ]
        let rows = labels.map { target($0.0, $0.1) }
        let survey = try Survey(compose(.targets(rows)))
        let words = Set(survey.texts.flatMap { $0.words.split { $0 == " " || $0 == "\u{A0}" } })
        for text in labels.flatMap({ [$0.0, $0.1] }) {
            for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
                #expect(words.contains(word), "\(word)")
            }
        }
        #expect(survey.collisions.isEmpty)
        #expect(survey.texts.allSatisfy { $0.size >= 9 })
    }

    @Test("A word is set at nine points before it is broken")
    func smallerFirst() throws {
        let lettering = Lettering(measurer: FixedPitch())
        let fits = try lettering.block("ABCDEFGHIJ", .name, within: 46)
        #expect(!fits.isBroken && fits.face.style.size == 9)
        let broken = try lettering.block("ABCDEFGHIJ", .name, within: 30)
        #expect(broken.isBroken && broken.face.style.size == 10)
    }

    @Test(
        "The label of a line stands by its own point, not by that of the line over it",
        arguments: [220, 240, 260, 280])
    func ownPoint(height: Int) throws {
        // Three lines over five years, of which two run near each other.
        let rows: [(String, [Double])] = [
            ("Giỏi", [2241, 2272, 2302, 2348, 2429]), ("Khá", [5150, 5268, 5366, 5448, 5527]),
            ("Đạt", [1522, 1541, 1582, 1620, 1644]),
        ]
        let windows = (2021...2025).map {
            Chart.Window(
                label: "\($0)", breakBefore: $0 == 2025 ? "thay đổi tổ chức từ 01/7/2025" : nil)
        }
        let series = rows.map { name, numbers in
            Chart.Series(
                name: name, values: numbers.map { ChartValue($0, label: "\(Int($0))") })
        }
        let chart = try compose(.lines(windows: windows, series: series), height: Double(height))
        let survey = try Survey(chart)
        #expect(survey.misplaced(of: series) == [])
        // No other point within a letter's height more than the own one.
        for text in survey.texts {
            guard let distances = survey.distances(from: text, of: series) else { continue }
            #expect(distances.own + 4 <= distances.other, "\(text.words)")
        }
    }

    @Test("Labels of two lines stand apart over ranked bars, or are one label", arguments: 61...99)
    func twoLines(number: Int) throws {
        let rows = (1...5).map { row in
            Chart.RankedRow(
                rank: "\(row)", name: "KV\(row)", value: ChartValue(58, label: "58,0%"), note: "")
        }
        let due = Chart.Reference(
            number: Double(number), label: "phải có đến nay: \(number),0%")
        let chart = try compose(
            .ranked(
                rows, reference: Chart.Reference(number: 100, label: "chỉ tiêu: 100%"), due: due))
        let survey = try Survey(chart)
        #expect(survey.collisions == [] && survey.strays == [])
        let told = survey.texts.map(\.words).joined(separator: " ")
        #expect(told.contains(due.label) && told.contains("chỉ tiêu: 100%"))
        let lines = chart.marks.compactMap { mark -> Double? in
            guard case .line(let from, _, Palette.reference) = mark else { return nil }
            return from.x
        }
        #expect(lines.count == 2)
        // The last tick stands under its line, which is the target's.
        let tick = try #require(survey.texts.first { $0.words == "100" })
        #expect(abs((tick.box.minX + tick.box.maxX) / 2 - (lines.max() ?? 0)) < 0.5)
        // The values of the bars hide neither, and none stands beyond what it missed.
        for text in survey.texts where text.words == "58,0%" {
            #expect(lines.allSatisfy { text.box.maxX <= $0 })
        }
    }

    /// Where the label of one bar stands, the end of its bar, and the line it is read against.
    private func label(
        _ value: ChartValue, line: Double
    ) throws -> (box: Rectangle, end: Double, line: Double) {
        let rows = [value, ChartValue(100, label: "*")].map {
            Chart.RankedRow(rank: "", name: "KV", value: $0, note: "")
        }
        let reference = Chart.Reference(number: line, label: "")
        let chart = try compose(.ranked(rows, reference: reference))
        let survey = try Survey(chart)
        #expect(survey.collisions == [] && survey.unreadable == [])
        let text = try #require(survey.texts.first { $0.words == value.label })
        var lineX = 0.0
        var ends: [Double] = []
        for mark in chart.marks {
            switch mark {
            case .line(let from, _, Palette.reference): lineX = from.x
            case .path(let points, true, .some(Palette.ranked), _):
                ends.append(points.map(\.x).max() ?? 0)
            default: break
            }
        }
        return (text.box, try #require(ends.first), lineX)
    }

    @Test("The label of a bar stands behind it, unless it missed a line there: then inside it")
    func insideMissed() throws {
        for kind in 0...2 {
            func value(_ number: Double) -> ChartValue {
                ChartValue(
                    number, label: "\(number)%", isQualified: kind == 1, isEstimate: kind == 2)
            }
            // The line is just before the label, across it, and just after it.
            for line in [60.5, 62, 66] {
                let missed = try label(value(60), line: line)
                #expect(missed.box.maxX + BarRowsForm.labelGap <= missed.end + 0.01)
            }
            for line in [60.0, 55, 80] {
                let behind = try label(value(60), line: line)
                #expect(behind.end < behind.box.minX)
            }
            // A bar too short for its label: beyond the line, which it does not hide.
            let short = try label(value(3), line: 8)
            #expect(short.line < short.box.minX)
        }
    }

    @Test("No label touches the rule of a break or its reason", arguments: [2, 4, 7, 10])
    func breakClear(count: Int) throws {
        let windows = (0..<count).map { index in
            Chart.Window(
                label: "\(2016 + index)",
                breakBefore: index == count / 2 ? "thay đổi tổ chức từ 01/7/2025" : nil)
        }
        let series = ["Đảng viên", "Đoàn viên"].enumerated().map { order, name in
            Chart.Series(
                name: name,
                values: (0..<count).map { index in
                    order == 1 && index == count / 2
                        ? ChartValue(nil, label: "chưa có số liệu")
                        : ChartValue(Double(50 + index), label: "trên \(50 + index),25%")
                })
        }
        let chart = try compose(.lines(windows: windows, series: series))
        let rules = chart.marks.compactMap { mark -> Rectangle? in
            guard case .line(let from, let to, let stroke) = mark, from.x == to.x,
                stroke == Palette.seriesBreak
            else { return nil }
            return Rectangle(x: from.x - 1, y: from.y, width: 2, height: to.y - from.y)
        }
        #expect(rules.count == 1)
        let survey = try Survey(chart)
        #expect(survey.collisions.isEmpty)
        for rule in rules {
            let touching = survey.texts.filter { $0.box.overlaps(rule, margin: 0) }
            #expect(touching.isEmpty, "\(touching.map(\.words))")
        }
    }

    @Test("The last part of a divided chart is no remnant of a row or three")
    func remnant() throws {
        var counts: [Int] = []
        for count in 30...70 {
            let rows = (1...count).map { row in
                Chart.RankedRow(
                    rank: "\(row)", name: "Xã", value: ChartValue(9, label: "9"), note: "")
            }
            let chart = Chart(
                form: .ranked(rows, reference: nil), unitOfMeasure: "", startsAtZero: true,
                alternative: "")
            let parts = try ChartComposition(
                chart: chart, width: 468, height: nil, measurer: FixedPitch()
            ).split(maximumHeight: 400)
            guard case .ranked(let last, _, _)? = parts.last?.form else { continue }
            counts.append(last.count)
        }
        #expect(counts.count == 41 && counts.allSatisfy { $0 >= 4 })
    }
}
