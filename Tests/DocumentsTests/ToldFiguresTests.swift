// Is the proof that sentences and charts say where their figures are not like beside like.

import Charts
import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Sentences and charts say where figures side by side are not alike")
struct ToldFiguresTests {
    private func figure(
        _ number: Int, of units: (Int, Int)? = nil, isEstimate: Bool = false
    ) -> Answer {
        .known(
            Figure(
                .quantity(Quantity(FixedDecimal(number)), unitOfMeasure: "vụ", decimals: 0),
                isEstimate: isEstimate,
                coverage: units.map { Coverage(reported: $0.0, expected: $0.1) }))
    }

    private func facts(_ now: (Int, Int)?, _ before: (Int, Int)?) -> FactSet {
        Samples.facts([
            Samples.address("hl", "t", .actual): figure(5, of: now),
            Samples.address("hl", "t", .samePeriod): figure(4, of: before),
            Samples.address("hl", "t", .change): .known(
                Figure(
                    .text("tăng 25%"),
                    coverage: now.map { Coverage(reported: $0.0, expected: $0.1) })),
        ])
    }

    /// What stands in italics after each of these paragraphs.
    private func remarks(_ paragraphs: [[Reference]], _ facts: FactSet) -> [String] {
        remarks(
            paragraphs.map { references in
                TemplateNode.paragraph(
                    references.map { Samples.use($0) } + [
                        .text(" là hết", isBold: false, isItalic: false)
                    ], Samples.place)
            }, facts)
    }

    private func remarks(_ body: [TemplateNode], _ facts: FactSet) -> [String] {
        let head = TemplateHead(
            code: "thu", name: "Thử", documentType: "BÁO CÁO", subject: [], basis: [],
            periodKinds: [.half], historyLength: 5)
        let blocks = DocumentWriting(
            template: Template(head: head, body: body), facts: facts, form: Samples.form(),
            standing: .draft(1), created: "2026-06-15T00:00:00+07:00"
        ).document().blocks
        return blocks.compactMap { block in
            guard case .paragraph(let runs) = block else { return nil }
            return runs.filter(\.isItalic).map(\.text).joined()
        }
    }

    private let now = Reference.indicator(code: "hl", .actual)
    private let change = Reference.indicator(code: "hl", .change)
    private let before = Reference.indicator(code: "hl", .samePeriod)

    private static func told(_ text: String) -> String {
        " (Số liệu \(text).)".replacing("đơn vị", with: "đơn\u{A0}vị")
            .replacing(" đơn\u{A0}vị", with: "\u{A0}đơn\u{A0}vị")
    }

    @Test("A comparison tells the units behind both sides, only where they differ, and once")
    func comparison() {
        let partial = facts((43, 45), (10, 10))
        let both = Self.told("của 43/45 đơn vị; cùng kỳ đủ")
        #expect(remarks([[now, change], [change], [now]], partial) == [both, "", ""])
        #expect(
            remarks([[now], [now, before], [now]], partial)
                == [Self.told("của 43/45 đơn vị"), both, ""])
        #expect(
            remarks([[now, change]], facts((43, 45), (41, 45)))
                == [Self.told("của 43/45 đơn vị; cùng kỳ 41/45")])
        #expect(
            remarks([[now, change]], facts((43, 45), (43, 45))) == [Self.told("của 43/45 đơn vị")])
        #expect(
            remarks([[now, change]], facts(nil, (41, 45))) == [
                Self.told("cùng kỳ của 41/45 đơn vị")
            ]
        )
        #expect(remarks([[now, change]], facts((45, 45), nil)) == [""])
    }

    @Test("A comparison is told once in each section of two levels, estimates in each of the first")
    func sections() {
        let partial = facts((43, 45), (10, 10))
        let both = Self.told("của 43/45 đơn vị; cùng kỳ đủ")
        func body(_ references: [Reference]) -> [TemplateNode] {
            [0, 1, 2, 2, 3, 1, 2].flatMap { level -> [TemplateNode] in
                let node = TemplateNode.paragraph(references.map { Samples.use($0) }, Samples.place)
                return (level == 0 ? [] : [.heading(level: level, [], Samples.place)])
                    + [node, node]
            }
        }
        let again = Self.told("43/45 đơn vị; cùng kỳ đủ").replacing("Số liệu ", with: "")
        let (once, short) = ([both, ""], [again, ""])
        #expect(
            remarks(body([now, change]), partial)
                == once + once + short + short + ["", ""] + once + short)
        let answers = [
            Samples.address("hl", "t", .actual): figure(6_056, isEstimate: true),
            Samples.address("tq", "t", .actual): figure(98),
        ]
        let early = Samples.facts(
            answers, indicators: ["hl", "tq"].map { Samples.indicator($0) },
            dataClose: Day(number: 20_588))
        let share = Reference.indicator(code: "tq", .actual)
        let told = remarks(body([now, share]), early).map { !$0.isEmpty }
        #expect(told.indices.filter { told[$0] } == [0, 2, 10])
    }

    @Test("Beside an estimate, what is only reported so far is told as that, once")
    func estimates() {
        let answers = [
            Samples.address("hl", "t", .actual): figure(6_056, isEstimate: true),
            Samples.address("tq", "t", .actual): figure(98),
            Samples.address("tq", "t", .target): figure(100),
        ]
        let indicators = [Samples.indicator("hl"), Samples.indicator("tq")]
        let facts = Samples.facts(
            answers, indicators: indicators, dataClose: Day(number: 20_588))
        let share = Reference.indicator(code: "tq", .actual)
        let target = Reference.indicator(code: "tq", .target)
        let note = " (Số thực hiện không ghi “ước” là số đã báo cáo đến ngày 15/5/2026.)"
        #expect(remarks([[now, share], [now, share]], facts) == [note, ""])
        #expect(remarks([[now], [share], [now, target]], facts) == ["", "", ""])
        let whole = Samples.facts(answers, indicators: indicators)
        #expect(remarks([[now, share]], whole) == [""])
    }

    /// The source line from the day on, and the notes below it.
    private func chartNotes(_ form: ChartSpec.Form, _ facts: FactSet) -> [String]? {
        let spec = ChartSpec(
            caption: [], form: form, source: nil, height: nil, notes: [], place: Samples.place)
        let block = ChartWriting(
            spec: spec, scope: WritingScope(facts), label: "", remarks: Samples.noRemarks(facts)
        ).block()
        guard case .chart(let made) = block else { return nil }
        let day = made.source.firstRange(of: "ngày ").map { made.source[$0.upperBound...] } ?? ""
        return [String(day)] + made.notes.map { $0.map(\.text).joined() }
    }

    @Test("A chart of two periods says from which of them units are missing")
    func charts() {
        let comparison = ChartSpec.Form.comparison(codes: ["hl"])
        let own = "14/6/2026 (43/45\u{A0}đơn\u{A0}vị)."
        #expect(chartNotes(comparison, facts((43, 45), (10, 10))) == [own])
        #expect(chartNotes(comparison, facts((43, 45), nil)) == [own])
        #expect(chartNotes(comparison, facts((43, 45), (43, 45))) == [own])
        #expect(chartNotes(comparison, facts(nil, nil)) == ["14/6/2026."])
        #expect(
            chartNotes(comparison, facts((43, 45), (9, 10))) == [
                "14/6/2026.",
                "Số đơn vị có số liệu trên số đơn vị phải có: 6 tháng đầu năm 2025 9/10; "
                    + "6 tháng đầu năm 2026 43/45.",
            ])
    }

    @Test(
        "A chart of one period says from how many units all its figures are",
        arguments: [
            ChartSpec.Form.targets(codes: ["hl", "tq"]), .grouped(codes: ["hl", "tq"]),
            .stacked(codes: ["hl", "tq"], isShare: true), .parts(codes: ["hl", "tq"]),
            .ranked(code: "hl"),
        ])
    func onePeriod(_ form: ChartSpec.Form) {
        func notes(_ first: (Int, Int)?, _ second: (Int, Int)?) -> [String]? {
            var answers: [FigureAddress: Answer] = [:]
            for (code, units) in [("hl", first), ("tq", second)] {
                answers[Samples.address(code, "t", .actual)] = figure(5, of: units)
                // The units of a scope lack each its own.
                answers[Samples.address(code, "a", .actual)] = figure(2, of: (8, 9))
                answers[Samples.address(code, "b", .actual)] = figure(3)
            }
            let indicators = [Samples.indicator("hl"), Samples.indicator("tq")]
            return chartNotes(form, Samples.facts(answers, indicators: indicators))
        }
        #expect(notes((43, 45), (43, 45)) == ["14/6/2026 (43/45\u{A0}đơn\u{A0}vị)."])
        #expect(notes(nil, nil) == ["14/6/2026."])
        // Where figures differ there is no word for all of them, and no line more.
        if case .ranked = form { return }
        #expect(notes((43, 45), (44, 45)) == ["14/6/2026."])
        #expect(notes((43, 45), nil) == ["14/6/2026."])
    }

    @Test("The bar of a target tells the units behind its progress, not behind the figure itself")
    func progress() {
        let facts = Samples.facts([
            Samples.address("hl", "t", .actual): figure(5),
            Samples.address("hl", "t", .progress): figure(5, of: (43, 45)),
            Samples.address("hl", "t", .target): figure(9),
        ])
        #expect(
            chartNotes(.targets(codes: ["hl"]), facts)
                == ["14/6/2026 (43/45\u{A0}đơn\u{A0}vị)."])
    }

    @Test("Units that lack other parts in each period are told in a note, though sums are alike")
    func unevenUnits() {
        var answers: [FigureAddress: Answer] = [:]
        for aspect in [Aspect.samePeriod, .actual] {
            let isNow = aspect == .actual
            answers[Samples.address("hl", "t", aspect)] = figure(5, of: (43, 45))
            answers[Samples.address("hl", "a", aspect)] = figure(2, of: isNow ? (8, 10) : nil)
            answers[Samples.address("hl", "b", aspect)] = figure(3, of: isNow ? nil : (8, 10))
        }
        let told = chartNotes(.slope(codes: ["hl"]), Samples.facts(answers))
        #expect(told?.first == "14/6/2026.")
        #expect(told?.count == 2)
    }

    @Test("Where only some of the figures lack units, the chart names them")
    func someFigures() {
        let indicators = [Samples.indicator("hl"), Samples.indicator("tq")]
        let facts = Samples.facts(
            [
                Samples.address("hl", "t", .actual): figure(5, of: (43, 45)),
                Samples.address("hl", "t", .samePeriod): figure(4),
                Samples.address("tq", "t", .actual): figure(5, of: (44, 45)),
                Samples.address("tq", "t", .samePeriod): figure(4),
            ], indicators: indicators)
        #expect(
            chartNotes(.comparison(codes: ["hl", "tq"]), facts) == [
                "14/6/2026.",
                "Số đơn vị có số liệu trên số đơn vị phải có: 6 tháng đầu năm 2026 HL 43/45; "
                    + "6 tháng đầu năm 2026 TQ 44/45.",
            ])
    }
}
