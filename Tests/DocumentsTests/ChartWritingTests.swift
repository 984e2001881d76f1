// Is the proof that charts get the values and labels the facts hold.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Charts get values with the labels that are printed")
struct ChartWritingTests {
    private func written(_ form: ChartSpec.Form, _ facts: FactSet) -> Block {
        let spec = ChartSpec(
            caption: [.text("Thử", isBold: false, isItalic: false)], form: form, source: nil,
            height: nil, notes: [], place: Samples.place)
        return ChartWriting(
            spec: spec, scope: WritingScope(facts), label: "Biểu đồ 1. ",
            remarks: Samples.noRemarks(facts)
        ).block()
    }

    private func block(_ form: ChartSpec.Form, _ facts: FactSet) throws -> ChartBlock {
        guard case .chart(let made) = written(form, facts) else {
            Issue.record("A sentence stands in the chart's place.")
            throw NoChart()
        }
        return made
    }

    private struct NoChart: Error {}

    @Test("Ranked bars go from best to worst and keep units without a figure, visibly")
    func ranked() throws {
        let facts = Samples.facts([
            Samples.address("hl", "b", .actual): Samples.quantity("97", .above),
            Samples.address("hl", "b", .rank): .known(Figure(.integer(1))),
            Samples.address("hl", "t", .target): Samples.quantity("95", .atLeast),
        ])
        let made = try block(.ranked(code: "hl"), facts)
        guard case .ranked(let rows, let reference, let due) = made.chart.form else {
            Issue.record("The chart is not ranked bars.")
            return
        }
        #expect(rows.map(\.name) == ["KV B", "KV A"])
        #expect(rows.map(\.rank) == ["1", ""])
        #expect(rows[0].value == ChartValue(97, label: "trên 97%", isQualified: true))
        #expect(rows[1].value == ChartValue(nil, label: "chưa có số liệu"))
        #expect(reference?.label == "chỉ tiêu: từ 95% trở lên")
        #expect(due == nil)
        #expect(made.chart.unitOfMeasure == "%")
    }

    @Test("Ranked bars are read against what is due by now, where that is not the target itself")
    func rankedDue() throws {
        func due(_ number: String) throws -> (drawn: Chart.Reference?, told: String) {
            let facts = Samples.facts([
                Samples.address("hl", "b", .actual): Samples.quantity("60"),
                Samples.address("hl", "t", .target): Samples.quantity("95"),
                Samples.address("hl", "t", .dueByNow): Samples.quantity(number),
            ])
            let chart = try block(.ranked(code: "hl"), facts).chart
            guard case .ranked(_, _, let due) = chart.form else { throw NoChart() }
            return (due, chart.alternative)
        }
        let halfway = try due("65")
        #expect(halfway.drawn == Chart.Reference(number: 65, label: "phải có đến nay: 65%"))
        #expect(halfway.told.hasSuffix("chỉ tiêu: 95%; phải có đến nay: 65%."))
        #expect(try due("95").drawn == nil)
    }

    @Test("The alternative text tells every value with its label")
    func alternative() throws {
        let facts = Samples.facts([
            Samples.address("hl", "a", .actual): Samples.quantity("43", .nearly)
        ])
        let text = try block(.grouped(codes: ["hl"]), facts).chart.alternative
        #expect(
            text == "Biểu đồ cột nhóm. Thử (%). KV A: HL gần 43%; KV B: HL chưa có số liệu.")
    }

    @Test("The source line names the close of data and that figures are illustrative")
    func source() throws {
        let facts = Samples.facts(
            [Samples.address("hl", "a", .actual): Samples.quantity("43")], isIllustrative: true)
        let made = try block(.grouped(codes: ["hl"]), facts)
        #expect(
            made.source
                == "Nguồn: báo cáo của các đơn vị; số liệu đến ngày 14/6/2026; số liệu minh họa.")
    }

    @Test(
        "A chart with nothing to draw is a numbered sentence that says so",
        arguments: [
            ChartSpec.Form.targets(codes: ["hl"]), .comparison(codes: ["hl"]),
            .grouped(codes: ["hl"]), .ranked(code: "hl"), .rankedScores,
            .stacked(codes: ["hl"], isShare: true), .lines(codes: ["hl"]),
            .steps(codes: ["hl"]), .slope(codes: ["hl"]), .parts(codes: ["hl"]),
        ])
    func nothingToDraw(_ form: ChartSpec.Form) {
        guard case .paragraph(let runs) = written(form, Samples.facts()) else {
            Issue.record("An empty chart is drawn.")
            return
        }
        #expect(runs.map(\.text).joined() == "Biểu đồ 1. Thử: chưa có số liệu.")
    }

    @Test("A rank of the last period is named as one; a unit not ranked then says so")
    func lastRanks() throws {
        let rows = [("1", "2"), ("2", "chưa chấm"), ("chưa chấm", "")].map { rank, last in
            ListRow(fields: [
                "hang": .text(rank), "don-vi": .text("Xã"), "hang-truoc": .text(last),
                "tong": .quantity(Quantity(FixedDecimal(9)), unitOfMeasure: "điểm", decimals: 0),
            ])
        }
        let made = try block(.rankedScores, Samples.facts(lists: ["diem-thi-dua": rows]))
        guard case .ranked(let drawn, _, _) = made.chart.form else {
            Issue.record("The chart is not ranked bars.")
            return
        }
        #expect(drawn.map(\.rank) == ["1", "2", ""])
        #expect(drawn.map(\.note) == ["kỳ trước hạng 2", "kỳ trước chưa chấm", ""])
        #expect(
            made.chart.alternative
                == "Biểu đồ thanh xếp hạng. Thử (điểm). hạng 1: Xã 9, kỳ trước hạng 2; "
                + "hạng 2: Xã 9, kỳ trước chưa chấm; Xã 9.")
    }
}
