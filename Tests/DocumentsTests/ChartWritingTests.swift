// Is the proof that charts get the values and labels the facts hold.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Charts get values with the labels that are printed")
struct ChartWritingTests {
    private func block(_ form: ChartSpec.Form, _ facts: FactSet) -> ChartBlock {
        let spec = ChartSpec(
            caption: [.text("Thử", isBold: false, isItalic: false)], form: form, source: nil,
            height: nil, notes: [], place: Samples.place)
        return ChartWriting(spec: spec, scope: WritingScope(facts), label: "Biểu đồ 1. ").block()
    }

    @Test("Ranked bars go from best to worst and keep units without a figure, visibly")
    func ranked() throws {
        let facts = Samples.facts([
            Samples.address("hl", "b", .actual): Samples.quantity("97", .above),
            Samples.address("hl", "b", .rank): .known(Figure(.integer(1))),
            Samples.address("hl", "t", .target): Samples.quantity("95", .atLeast),
        ])
        let made = block(.ranked(code: "hl"), facts)
        guard case .ranked(let rows, let reference) = made.chart.form else {
            Issue.record("The chart is not ranked bars.")
            return
        }
        #expect(rows.map(\.name) == ["KV B", "KV A"])
        #expect(rows.map(\.rank) == ["1", ""])
        #expect(rows[0].value == ChartValue(97, label: "trên 97%", isQualified: true))
        #expect(rows[1].value == ChartValue(nil, label: "chưa có số liệu"))
        #expect(reference?.label == "chỉ tiêu: từ 95% trở lên")
        #expect(made.chart.unitOfMeasure == "%")
    }

    @Test("The alternative text tells every value with its label")
    func alternative() {
        let facts = Samples.facts([
            Samples.address("hl", "a", .actual): Samples.quantity("43", .nearly)
        ])
        let text = block(.grouped(codes: ["hl"]), facts).chart.alternative
        #expect(
            text == "Biểu đồ cột nhóm. Thử (%). KV A: HL gần 43%; KV B: HL chưa có số liệu.")
    }

    @Test("The source line names the close of data and that figures are illustrative")
    func source() {
        let made = block(.lines(codes: ["hl"]), Samples.facts(isIllustrative: true))
        #expect(
            made.source
                == "Nguồn: báo cáo của các đơn vị; số liệu đến ngày 14/6/2026; số liệu minh họa.")
    }
}
