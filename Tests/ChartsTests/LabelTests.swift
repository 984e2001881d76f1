// Is where labels stand: words whole, rules of breaks clear, parts of a chart told each for itself.

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

    @Test("Each part of a divided chart has the alternative text of its own rows")
    func parts() throws {
        let rows = (1...40).map { row in
            Chart.RankedRow(
                rank: "\(row)", name: "Xã \(row).", value: ChartValue(9, label: "\(row) điểm"),
                note: "")
        }
        let chart = Chart(
            form: .ranked(rows, reference: nil), unitOfMeasure: "điểm", startsAtZero: true,
            alternative: "Tất cả.")
        let parts = try ChartComposition(
            chart: chart, width: 468, height: nil, measurer: FixedPitch()
        ).split(maximumHeight: 400)
        #expect(parts.count > 1)
        for (index, part) in parts.enumerated() {
            guard case .ranked(let own, _) = part.form else { continue }
            #expect(part.alternative.hasPrefix("Biểu đồ, phần \(index + 1) trong \(parts.count). "))
            for row in rows {
                let isTold = part.alternative.contains("hạng \(row.rank): \(row.name) ")
                #expect(isTold == own.contains(row))
            }
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
            guard case .ranked(let last, _)? = parts.last?.form else { continue }
            counts.append(last.count)
        }
        #expect(counts.count == 41 && counts.allSatisfy { $0 >= 4 })
    }

    @Test("The texts of rows tell what is drawn in every form")
    func rowTexts() {
        let row = Chart.Form.targets([target("130", "250")]).rowTexts
        #expect(row == ["Kết nạp đảng viên: thực hiện 130, chỉ tiêu 250, không đạt"])
        let series = [Chart.Series(name: "Giỏi", values: [ChartValue(5, label: "gần 5")])]
        let window = Chart.Window(label: "2025", breakBefore: nil)
        let grouped = Chart.Form.grouped(categories: ["A"], series: series)
        #expect(grouped.rowTexts == ["A: Giỏi gần 5"])
        let lines = Chart.Form.lines(windows: [window], series: series)
        #expect(lines.rowTexts == ["2025: Giỏi gần 5"])
    }
}
