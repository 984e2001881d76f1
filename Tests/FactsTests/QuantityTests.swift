// Is measures, qualifiers, answers and the schema of lists.

import Facts
import Periods
import Testing

@Suite("Quantities and answers")
struct QuantityTests {
    @Test(
        "a qualifier is content, word for word",
        arguments: [
            (Qualifier.exactly, "43%"), (.above, "trên 43%"), (.moreThan, "hơn 43%"),
            (.nearly, "gần 43%"), (.about, "khoảng 43%"), (.atLeast, "từ 43% trở lên"),
            (.atMost, "không quá 43%"), (.hold, "giữ vững 43%"),
        ])
    func qualifiers(qualifier: Qualifier, text: String) {
        #expect(qualifier.apply(to: "43%") == text)
        #expect(Qualifier(rawValue: qualifier.rawValue) == qualifier)
    }

    @Test("a pair has a percentage with the decimals asked for, nil over zero and for words")
    func values() {
        func pair(_ top: Int, _ bottom: Int) -> Quantity {
            Quantity(
                .pair(
                    numerator: FixedDecimal(top), denominator: FixedDecimal(bottom), of: "quân số"))
        }
        #expect(pair(2, 3).value(decimals: 1) == FixedDecimal(mantissa: 667, scale: 1))
        #expect(pair(1, 1).value(decimals: 0) == FixedDecimal(100))
        #expect(pair(1, 0).value(decimals: 1) == nil)
        #expect(pair(2, 3).number == nil)
        #expect(Quantity(.words("hàng trăm")).value(decimals: 1) == nil)
        #expect(
            Quantity(FixedDecimal(mantissa: 9925, scale: 2)).value(decimals: 0)
                == FixedDecimal(mantissa: 9925, scale: 2))
    }

    @Test("an address spells its parts, and no answer is no data")
    func addresses() throws {
        let key = try #require(PeriodKey(text: "2026H1@chot-15"))
        let address = FigureAddress(
            indicator: "dqtv", unit: "dbp", window: key, aspect: .actual)
        #expect(address.description == "dqtv/dbp/2026H1@chot-15/thuc-hien")
        let committee = CommitteeFacts(
            code: "c", name: "", parentBody: "", issuingBody: "", numberSuffix: "", place: "",
            signedFor: "", signerPost: "", signerName: "", recipients: [], formProfile: "")
        let interval = try #require(
            Interval(start: Day(number: 0), end: Day(number: 10)))
        let period = PeriodFacts(
            period: Period(key: key, interval: interval), dataClose: Day(number: 9),
            conferenceName: nil, conferenceDay: nil, isMixedStructure: false)
        let figure = Figure(.integer(3))
        let facts = FactSet(
            committee: committee, period: period, units: [], indicators: [],
            answers: [address: .known(figure)], lists: [:], judgements: [:], history: [],
            summary: [:], isIllustrative: false)
        #expect(facts.answer(address).figure == figure)
        let other = FigureAddress(indicator: "dqtv", unit: "dbp", window: key, aspect: .rank)
        #expect(facts.answer(other) == .missing(.noData))
        #expect(facts.scope == nil)
    }

    @Test("coverage is partial while a unit is missing")
    func coverage() {
        #expect(Coverage(reported: 43, expected: 45).isPartial)
        #expect(!Coverage(reported: 45, expected: 45).isPartial)
    }

    @Test("list and field names are unique and can be found")
    func schemas() {
        #expect(Set(ListSchema.all.map(\.name)).count == ListSchema.all.count)
        for schema in ListSchema.all {
            #expect(ListSchema.named(schema.name) == schema)
            #expect(Set(schema.fields.map(\.name)).count == schema.fields.count)
            #expect(schema.fields.allSatisfy { schema.field($0.name) == $0 })
        }
        #expect(ListSchema.named("khong-co") == nil)
    }
}
