// Is the proof that sentences follow the facts.

import Facts
import Periods
import Templates
import Testing

@testable import Documents

@Suite("Sentences follow the facts")
struct InlineWritingTests {
    @Test("A figure carries its address")
    func address() {
        let facts = Samples.facts([Samples.address("hl", "t", .actual): Samples.quantity("99")])
        let runs = InlineWriting(scope: WritingScope(facts)).runs([
            .text("Đạt ", isBold: false, isItalic: false),
            Samples.use(.indicator(code: "hl", .actual)),
        ])
        #expect(runs.map(\.text) == ["Đạt ", "99%"])
        #expect(runs.last?.address == "hl/t/2026H1@chot-15/thuc-hien")
    }

    @Test("A sum beside one of more days says how many of each, a share and an estimate do not")
    func unequalDays() throws {
        let sum = Indicator(
            code: "s", name: "Số", shortName: "S", unitOfMeasure: "lượt", decimals: 0,
            kind: .count, nature: .flow, overTime: .sum, overUnits: .sum,
            direction: .higherIsBetter, group: "Nhóm", level: 0, displayOrder: 2)
        func text(_ code: String, isEstimate: Bool = false, unequal: Interval?) -> String {
            let change = Answer.known(Figure(.text("giảm 10,0%"), isEstimate: isEstimate))
            let facts = Samples.facts(
                [Samples.address(code, "t", .change): change],
                indicators: [Samples.indicator("hl"), sum], unequal: unequal)
            return Samples.text([Samples.use(.indicator(code: code, .change))], facts)
        }
        let days = try #require(Interval(start: Day(number: 20_000), end: Day(number: 20_365)))
        #expect(text("s", unequal: days) == "giảm 10,0% (182 ngày; cùng kỳ 365 ngày)")
        #expect(text("s", unequal: nil) == "giảm 10,0%")
        #expect(text("hl", unequal: days) == "giảm 10,0%")
        #expect(text("s", isEstimate: true, unequal: days) == "giảm 10,0% (ước)")
    }

    @Test("A missing figure is visible unless the template has its own wording")
    func missing() {
        let facts = Samples.facts()
        let reference = Reference.indicator(code: "hl", .actual)
        #expect(Samples.text([Samples.use(reference)], facts) == "[chưa có số liệu]")
        #expect(
            Samples.text([Samples.use(reference, whenMissing: "đang tổng hợp")], facts)
                == "đang tổng hợp")
    }

    @Test("Indicators are chosen by their verdict and ordered by their figures")
    func indicatorRows() {
        let codes = ["a", "b", "c"]
        var answers: [FigureAddress: Answer] = [:]
        let rows = [("a", "10", "chậm"), ("b", "20", "đạt"), ("c", "5", "chậm")]
        for (code, value, verdict) in rows {
            answers[Samples.address(code, "t", .actual)] = Samples.quantity(value)
            answers[Samples.address(code, "t", .verdict)] = .known(Figure(.text(verdict)))
        }
        let facts = Samples.facts(answers, indicators: codes.map { Samples.indicator($0) })
        let loop = Loop(
            source: .indicators,
            filters: [Filter(field: "danh-gia", isEqual: true, value: "chậm")],
            order: "thuc-hien", isDescending: false, limit: nil, place: Samples.place)
        let found = RowSelection(facts: facts).items(of: loop).map { item in
            if case .indicator(let indicator) = item { indicator.code } else { "?" }
        }
        #expect(found == ["c", "a"])
    }

    @Test("A condition on a missing figure is false, and its negation true")
    func conditions() {
        let facts = Samples.facts([Samples.address("hl", "t", .actual): Samples.quantity("99,5")])
        let known = Reference.indicator(code: "hl", .actual)
        let unknown = Reference.indicator(code: "hl", .target)
        let truth = ConditionTruth(scope: WritingScope(facts))
        #expect(truth.holds(.exists(known)) == true)
        #expect(truth.holds(.exists(unknown)) == false)
        #expect(truth.holds(.compare(known, .greaterOrEqual, .number(FixedDecimal(99)))) == true)
        #expect(truth.holds(.compare(known, .less, .number(FixedDecimal(99)))) == false)
        #expect(truth.holds(.compare(unknown, .less, .number(FixedDecimal(99)))) == false)
        #expect(truth.holds(.not(.compare(unknown, .less, .number(FixedDecimal(99))))) == true)
        #expect(
            truth.holds(.compare(.summary(.targets), .equal, .number(FixedDecimal(24)))) == true)
        #expect(truth.holds(.and(.exists(known), .not(.judgementWritten("han-che")))) == true)
    }

    @Test("Text is compared without case, tone place or spaces")
    func foldedText() {
        let facts = Samples.facts([
            Samples.address("hl", "t", .verdict): .known(Figure(.text("Đúng  tiến độ")))
        ])
        let truth = ConditionTruth(scope: WritingScope(facts))
        let verdict = Reference.indicator(code: "hl", .verdict)
        #expect(truth.holds(.compare(verdict, .equal, .text("đúng tiến độ"))) == true)
        #expect(truth.holds(.compare(verdict, .notEqual, .text("chậm"))) == true)
    }

    @Test("A list is repeated in order, filtered, limited, and says so when empty")
    func loops() {
        let rows = [("Trồng cây", 30), ("Khám bệnh", 10), ("Làm đường", 20)].map { name, amount in
            ListRow(fields: [
                "noi-dung": .text(name), "loai": .text(amount > 15 ? "Dân vận" : "Chính sách"),
                "so": .integer(amount),
            ])
        }
        let facts = Samples.facts(lists: ["hoat-dong": rows])
        let write = { (filters: [Filter], order: String?, limit: Int?) in
            Samples.text(
                [
                    .loop(
                        Loop(
                            source: .list("hoat-dong"), filters: filters, order: order,
                            isDescending: true, limit: limit, place: Samples.place),
                        body: [Samples.use(.loopIndex), Samples.use(.loopField("noi-dung"))],
                        whenEmpty: [.text("không có", isBold: false, isItalic: false)],
                        separator: "; ")
                ], facts)
        }
        #expect(write([], nil, nil) == "1Trồng cây; 2Khám bệnh; 3Làm đường")
        #expect(write([], "so", 2) == "1Trồng cây; 2Làm đường")
        let policy = Filter(field: "loai", isEqual: true, value: "dan van")
        #expect(write([policy], nil, nil) == "1Trồng cây; 2Làm đường")
        #expect(write([Filter(field: "loai", isEqual: true, value: "x")], nil, nil) == "không có")
    }

    @Test("An item that says nothing is not parted from the others, and all such are none")
    func silentItems() {
        func text(_ names: [String?]) -> String {
            let rows = names.map { ListRow(fields: $0.map { ["noi-dung": .text($0)] } ?? [:]) }
            let name = Reference.loopField("noi-dung")
            return Samples.text(
                [
                    .loop(
                        Loop(
                            source: .list("hoat-dong"), filters: [], order: nil,
                            isDescending: false, limit: nil, place: Samples.place),
                        body: [
                            .condition(.exists(name), then: [Samples.use(name)], otherwise: [])
                        ],
                        whenEmpty: [.text("không có", isBold: false, isItalic: false)],
                        separator: "; ")
                ], Samples.facts(lists: ["hoat-dong": rows]))
        }
        #expect(text([nil, "A", nil, "B", nil]) == "A; B")
        #expect(text([nil, nil]) == "không có")
    }
}

@Suite("Quotation marks")
struct QuotationMarkTests {
    @Test(
        "Typed marks print as a word processor sets them, where they pair",
        arguments: [
            ("đạt \"Trong sạch vững mạnh\"", "đạt “Trong sạch vững mạnh”"),
            ("\"Một\", \"hai\" và \"ba\".", "“Một”, “hai” và “ba”."),
            ("đã có “ngoặc đúng”", "đã có “ngoặc đúng”"), ("ống 3\" thép", "ống 3\" thép"),
            ("", ""),
        ])
    func marks(typed: String, printed: String) {
        #expect(Run(typed).text == printed)
    }
}
