// Is the proof that an edition says nothing of what it leaves out, and nothing false in its place.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("What an edition leaves out")
struct WithheldTests {
    private static let indicators = [Samples.indicator("hl"), Samples.indicator("tong")]
    private static let facts = Samples.facts(
        [Samples.address("hl", "t", .actual): Samples.quantity("99,5")], indicators: indicators,
        lists: ["hoat-dong": []],
        withheld: Withheld(
            closed: ["kin"], covering: ["tong"], lists: ["ky-luat-an-toan"],
            sections: ["han-che"]))
    private static let truth = ConditionTruth(scope: WritingScope(facts))

    @Test("Where a figure, a count or a list is left out, a sentence says so and nothing else")
    func sentences() {
        for reference: Reference in [
            .indicator(code: "kin", .actual), .indicator(code: "tong", .verdict),
            .summary(.tasks),
        ] {
            let use = Samples.use(reference, whenMissing: "chưa tổng hợp")
            #expect(Samples.text([use], Self.facts) == "[không nêu trong bản này]")
        }
        let loop = Loop(
            source: .list("ky-luat-an-toan"), filters: [], order: nil, isDescending: false,
            limit: nil, place: Samples.place)
        let inline = TemplateInline.loop(
            loop, body: [plain("vụ")], whenEmpty: [plain("Không có vụ việc nào")],
            separator: ", ")
        #expect(Samples.text([inline], Self.facts) == "[không nêu trong bản này]")
    }

    @Test("A condition on it is undecided; what decides without it still decides")
    func conditions() {
        let kin = Condition.exists(.indicator(code: "kin", .actual))
        let known = Condition.exists(.indicator(code: "hl", .actual))
        let cases = Condition.listNotEmpty("ky-luat-an-toan", [])
        for condition in [kin, cases, .judgementWritten("han-che"), .not(kin), .and(kin, known)] {
            #expect(Self.truth.holds(condition) == nil, "\(condition)")
        }
        #expect(Self.truth.holds(.or(kin, known)) == true)
        #expect(Self.truth.holds(.and(.not(known), kin)) == false)
        #expect(Self.truth.holds(.or(.not(known), kin)) == nil)
        let both = TemplateInline.condition(cases, then: [plain("có")], otherwise: [plain("không")])
        #expect(Samples.text([both], Self.facts) == "[không nêu trong bản này]")
        let one = TemplateInline.condition(cases, then: [plain("có")], otherwise: [])
        #expect(Samples.text([one], Self.facts) == "")
    }

    @Test("A judgement that lost its paragraphs is not asked for again")
    func judgements() {
        let blocks = written([
            .judgement(section: "han-che", Samples.place),
            .judgement(section: "uu-diem", Samples.place),
        ])
        let texts = blocks.compactMap { block in
            if case .paragraph(let runs) = block { runs.map(\.text).joined() } else { nil }
        }
        #expect(texts == ["[không nêu trong bản này]", "[Cần bổ sung]"])
    }

    @Test("A table loses the column, marks the total, and goes when nothing is left of it")
    func tables() throws {
        let columns = ["kin", "hl", "tong"].map {
            column(.unitIndicator(code: $0, .actual), $0)
        }
        let block = made(.units(depth: 1), [column(.unitName, "Đơn vị")] + columns)
        guard case .table(let table) = block else {
            Issue.record("A sentence stands in the table's place.")
            return
        }
        #expect(table.header[0].map(\.text) == ["Đơn vị", "hl", "tong"])
        #expect(table.rows[0].cells.map { $0.map(\.text).joined() } == ["Khu vực A", "…", "(k)"])
        let notes = table.notes.joined().map(\.text).joined()
        #expect(notes.contains("“(k)”: không nêu trong bản này"))
        let gone: [(TableSpec.Rows, [TableSpec.Column])] = [
            (.units(depth: 1), [column(.unitName, "Đơn vị"), columns[0]]),
            (.indicators(codes: ["kin"]), [column(.indicatorField(.name), "Tên")]),
            (.list("ky-luat-an-toan", []), [column(.listField("loai"), "Loại")]),
        ]
        for (rows, columns) in gone {
            guard case .paragraph(let runs) = made(rows, columns) else {
                Issue.record("\(rows) is still a table.")
                continue
            }
            #expect(runs.map(\.text).joined() == "Bảng 1. Thử: không nêu trong bản này.")
        }
    }

    @Test("A stack without one of its parts is not drawn, nor is a chart of nothing else")
    func charts() {
        let gone: [ChartSpec.Form] = [
            .stacked(codes: ["hl", "tong"], isShare: true), .ranked(code: "kin"),
            .comparison(codes: ["kin", "tong"]),
        ]
        for form in gone {
            guard case .paragraph(let runs) = drawn(form) else {
                Issue.record("\(form) is still drawn.")
                continue
            }
            #expect(runs.map(\.text).joined() == "Biểu đồ 1. Thử: không nêu trong bản này.")
        }
        guard case .chart(let chart) = drawn(.comparison(codes: ["hl", "tong", "kin"])) else {
            Issue.record("What is told is not drawn.")
            return
        }
        #expect(chart.chart.alternative.contains("HL"))
        #expect(!chart.chart.alternative.contains("TONG"))
    }

    @Test("Every page and the file's title name the edition")
    func names() {
        let document = DocumentWriting(
            template: Template(head: head, body: []), facts: Samples.facts(isIllustrative: true),
            form: Samples.form(), standing: .draft(2), created: "2026-06-15T00:00:00+07:00",
            edition: "Bản rút gọn"
        ).document()
        #expect(document.front.draftMark == "Dự thảo lần 2 – Bản rút gọn")
        #expect(document.pageMark == "Bản rút gọn – số liệu minh họa")
        #expect(document.title == "Báo cáo kết quả (Bản rút gọn)")
    }

    private var head: TemplateHead {
        TemplateHead(
            code: "thu", name: "Thử", documentType: "BÁO CÁO", subject: [plain("kết quả")],
            basis: [], periodKinds: [.half], historyLength: 5)
    }

    private func written(_ nodes: [TemplateNode]) -> [Block] {
        DocumentWriting(
            template: Template(head: head, body: nodes), facts: Self.facts, form: Samples.form(),
            standing: .issue, created: "2026-06-15T00:00:00+07:00"
        ).document().blocks
    }

    private func plain(_ text: String) -> TemplateInline {
        .text(text, isBold: false, isItalic: false)
    }

    private func column(
        _ content: TableSpec.Column.Content, _ title: String
    ) -> TableSpec.Column {
        TableSpec.Column(content: content, title: title, groupTitle: nil, formats: [])
    }

    private func made(_ rows: TableSpec.Rows, _ columns: [TableSpec.Column]) -> Block {
        TableWriting(
            spec: TableSpec(
                caption: [plain("Thử")], unitOfMeasure: nil, rows: rows, columns: columns,
                hasTotal: false, notes: [], fontSize: nil, whenEmpty: "Không có.",
                place: Samples.place),
            scope: WritingScope(Self.facts), label: "Bảng 1. ",
            remarks: Samples.noRemarks(Self.facts)
        ).block()
    }

    private func drawn(_ form: ChartSpec.Form) -> Block {
        ChartWriting(
            spec: ChartSpec(
                caption: [plain("Thử")], form: form, source: nil, height: nil, notes: [],
                place: Samples.place),
            scope: WritingScope(Self.facts), label: "Biểu đồ 1. ",
            remarks: Samples.noRemarks(Self.facts)
        ).block()
    }
}
