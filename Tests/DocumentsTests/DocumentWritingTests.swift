// Is the proof that a template and facts make the document a reader expects.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("A template and facts make a document")
struct DocumentWritingTests {
    private func document(
        _ body: [TemplateNode], _ facts: FactSet = Samples.facts(),
        standing: DocumentWriting.Standing = .draft(1), form: FormProfile = Samples.form()
    ) -> Document {
        let head = TemplateHead(
            code: "thu", name: "Thử", documentType: "BÁO CÁO",
            subject: [plain("kết quả ")] + [
                Samples.use(.period(.name))
            ], basis: [[plain("Căn cứ quy chế;")]], periodKinds: [.half], historyLength: 5)
        return DocumentWriting(
            template: Template(head: head, body: body), facts: facts, form: form,
            standing: standing, created: "2026-06-15T00:00:00+07:00"
        ).document()
    }

    private func plain(_ text: String) -> TemplateInline {
        .text(text, isBold: false, isItalic: false)
    }

    @Test("Headings are numbered I-, 1., a), đ) and restart below a higher one")
    func numbering() {
        let levels = [1, 2, 3, 3, 3, 3, 3, 2, 3, 1, 2, 4]
        let blocks = document(levels.map { .heading(level: $0, [plain("x")], Samples.place) })
            .blocks
        let labels = blocks.compactMap { block in
            if case .heading(_, let label, _) = block { label } else { nil }
        }
        #expect(labels == ["I-", "1.", "a)", "b)", "c)", "d)", "đ)", "2.", "a)", "II-", "1.", ""])
    }

    @Test("Which part of the units figures cover is told once in each section and annex")
    func coverage() {
        let answer = Answer.known(
            Figure(
                .quantity(Quantity(FixedDecimal(5)), unitOfMeasure: "vụ", decimals: 0),
                coverage: Coverage(reported: 43, expected: 45)))
        let facts = Samples.facts([Samples.address("hl", "t", .actual): answer])
        let figure = Samples.use(.indicator(code: "hl", .actual))
        let paragraph = TemplateNode.paragraph([figure, plain(" và "), figure], Samples.place)
        let heading = TemplateNode.heading(level: 1, [plain("x")], Samples.place)
        let lower = TemplateNode.heading(level: 2, [plain("x")], Samples.place)
        let annex = TemplateNode.annex(
            title: [plain("x")], isLandscape: false, anchor: nil, Samples.place)
        let nodes = [
            paragraph, lower, paragraph, heading, paragraph, lower, paragraph, annex, paragraph,
        ]
        let texts = document(nodes, facts).blocks
            .compactMap { block in
                if case .paragraph(let runs) = block { runs.map(\.text).joined() } else { nil }
            }
        let plain = "5\u{A0}vụ và 5\u{A0}vụ"
        let told = plain + " (Số liệu của 43/45\u{A0}đơn\u{A0}vị.)"
        // The last one before the signature is where the text ends.
        #expect(texts == [told, plain, told, plain + ".", told])
    }

    @Test("A chart with nothing to draw keeps its number")
    func emptyChart() {
        let spec = ChartSpec(
            caption: [plain("Thử")], form: .rankedScores, source: nil, height: nil, notes: [],
            place: Samples.place)
        let figure = ListRow(fields: ["don-vi": .text("Xã"), "tong": .integer(9)])
        let blocks = document([.chart(spec), .chart(spec)]).blocks
        #expect(blocks.contains(.paragraph(emptied("Biểu đồ 2. "))))
        let drawn = document([.chart(spec)], Samples.facts(lists: ["diem-thi-dua": [figure]]))
        #expect(!drawn.blocks.contains(.paragraph(emptied("Biểu đồ 1. "))))
    }

    private func emptied(_ label: String) -> [Run] {
        [Run(label, isBold: true), Run("Thử"), Run(": chưa có số liệu.")]
    }

    @Test("Letters skip f, j, w and z and go on after y")
    func letters() {
        let letters = (1...24).map(HeadingNumbers.letter)
        #expect(letters.joined() == "abcdđeghiklmnopqrstuvxya2")
        #expect(HeadingNumbers.roman(1994) == "MCMXCIV")
    }

    @Test("The front leaves number and day to the clerk's pen")
    func front() {
        let front = document([]).front
        let blank = String(repeating: "\u{A0}", count: 7)
        #expect(front.number == "Số\(blank)-BC/ĐUQS")
        #expect(front.placeAndDate == "Minh Họa, ngày\(blank)tháng\(blank)năm 2026")
        #expect(front.draftMark == "Dự thảo lần 1")
        #expect(front.subject.map(\.text).joined() == "kết quả 6 tháng đầu năm 2026")
    }

    @Test("A sketch carries a watermark and no number; illustrative data says so")
    func standing() {
        let sketch = document([], Samples.facts(isIllustrative: true), standing: .sketch)
        #expect(sketch.watermark == "BẢN NHÁP")
        #expect(sketch.front.draftMark == nil)
        #expect(sketch.pageMark == "số liệu minh họa")
        #expect(document([]).pageMark == nil)
    }

    @Test("The signature stands before the first annex, once")
    func signature() {
        let blocks = document([
            .annex(title: [plain("Bảng")], isLandscape: true, anchor: nil, Samples.place),
            .annex(title: [plain("Hình")], isLandscape: false, anchor: nil, Samples.place),
        ]).blocks
        let kinds = blocks.map { block in
            switch block {
            case .signature: "ký"
            case .annex(let label, _, _): label
            case .basis: "căn cứ"
            default: "khác"
            }
        }
        #expect(kinds == ["căn cứ", "ký", "PHỤ LỤC 1", "PHỤ LỤC 2"])
    }

    @Test("A mention has the number of what is called so, also of what comes later or not at all")
    func mentions() throws {
        func annex(_ anchor: String) -> TemplateNode {
            .annex(title: [plain("x")], isLandscape: false, anchor: anchor, Samples.place)
        }
        func chart(_ anchor: String?) -> TemplateNode {
            .chart(
                ChartSpec(
                    caption: [plain("Thử")], form: .rankedScores, source: nil, height: nil,
                    notes: [], anchor: anchor, place: Samples.place))
        }
        let sentence = TemplateNode.paragraph(
            [
                plain("Nêu tại "), .mention(Samples.mention("hinh")), plain(" và "),
                .mention(Samples.mention("sau")), plain(", "), .mention(Samples.mention("khong")),
            ], Samples.place)
        func told(_ nodes: [TemplateNode], _ form: FormProfile = Samples.form()) -> [[Run]] {
            document(nodes, form: form).blocks.compactMap { block in
                if case .paragraph(let runs) = block, runs[0].text.hasPrefix("Nêu") {
                    runs
                } else {
                    nil
                }
            }
        }
        let missing = Run("[không có trong báo cáo này]", isBold: true)
        let nodes = [sentence, chart(nil), chart("hinh"), annex("dau"), annex("sau")]
        // The second chart of the name is not the one that is meant.
        #expect(
            told(nodes + [chart("hinh")]) == [
                [Run("Nêu tại Biểu\u{A0}đồ\u{A0}2 và Phụ\u{A0}lục\u{A0}2, "), missing]
            ])
        #expect(
            told(nodes, Samples.form(appendices: .roman)) == [
                [Run("Nêu tại Biểu\u{A0}đồ\u{A0}2 và Phụ\u{A0}lục\u{A0}II, "), missing]
            ])
        #expect(
            told([sentence, chart("hinh"), annex("sau")]) == [
                [Run("Nêu tại Biểu\u{A0}đồ\u{A0}1 và Phụ\u{A0}lục, "), missing]
            ])
    }

    @Test("Annexes are numbered as the form says, and one alone is not")
    func annexes() {
        let annex = TemplateNode.annex(
            title: [plain("Bảng")], isLandscape: true, anchor: nil, Samples.place)
        func labels(_ count: Int, _ number: FormProfile.AppendixNumber) -> [String] {
            let body = [TemplateNode](repeating: annex, count: count)
            let form = Samples.form(appendices: number)
            return document(body, form: form).blocks.compactMap { block in
                guard case .annex(let label, _, _) = block else { return nil }
                return label
            }
        }
        #expect(labels(1, .arabic) == ["PHỤ LỤC"] && labels(1, .roman) == ["PHỤ LỤC"])
        #expect(labels(2, .roman) == ["PHỤ LỤC I", "PHỤ LỤC II"])
        #expect(labels(3, .arabic) == ["PHỤ LỤC 1", "PHỤ LỤC 2", "PHỤ LỤC 3"])
    }

    @Test("The last sentence before the signature ends with the profile's mark")
    func endMark() {
        let facts = Samples.facts(judgements: ["ket-luan": ["Hết;"], "khac": ["Hết./."]])
        for section in ["ket-luan", "khac"] {
            let blocks = document([.judgement(section: section, Samples.place)], facts).blocks
            #expect(blocks.dropLast().last == .paragraph([Run("Hết.")]))
        }
    }

    @Test("A judgement nobody wrote is a visible request, never an invention")
    func judgement() {
        let nodes = [TemplateNode.judgement(section: "han-che", Samples.place)]
        let empty = document(nodes).blocks
        #expect(empty.contains(.paragraph([Run("[Cần bổ sung]", isBold: true)])))
        let written = Samples.facts(judgements: ["han-che": ["Một.", "- Hai."]])
        let blocks = document(nodes, written).blocks
        #expect(blocks.contains(.paragraph([Run("Một.")])))
        #expect(blocks.contains(.item([Run("Hai.")])))
    }

    @Test("The same facts give the same document")
    func determinism() {
        let facts = Samples.facts([Samples.address("hl", "t", .actual): Samples.quantity("99")])
        let nodes = [
            TemplateNode.paragraph([Samples.use(.indicator(code: "hl", .actual))], Samples.place)
        ]
        #expect(document(nodes, facts) == document(nodes, facts))
    }
}
