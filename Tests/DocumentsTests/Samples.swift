// Is the small world the tests of this target write reports about.

import Facts
import Periods
import Templates

@testable import Documents

enum Samples {
    static let key = PeriodKey(.half(year: 2026, half: 1), calendar: "chot-15")

    static func form(
        numbering: [FormProfile.HeadingNumber] = [.romanHyphen, .arabicDot, .letter, .none],
        appendices: FormProfile.AppendixNumber = .arabic
    )
        -> FormProfile
    {
        FormProfile(
            name: "thu", banner: "ĐẢNG CỘNG SẢN VIỆT NAM", marginTop: 57, marginBottom: 57,
            marginLeft: 85, marginRight: 42, isTwoSided: false, bannerSize: 15, bodySize: 14,
            headingSize: 14, titleSize: 16, subjectSize: 14, letterheadSize: 14,
            signatureSize: 14, recipientSize: 12, pageNumberSize: 14, linePitch: 18,
            paragraphSpacing: 6, firstLineIndent: 28, pageNumberTop: 28,
            headingNumbering: numbering, numberLabel: "Số", recipientLabel: "Nơi nhận:",
            recipientSeparator: ",", appendixNumbering: appendices, endMark: ".")
    }

    static func indicator(
        _ code: String, unit: String = "%", decimals: Int = 1, group: String = "Huấn luyện",
        level: Int = 0
    ) -> Indicator {
        Indicator(
            code: code, name: "Tên \(code)", shortName: code.uppercased(), unitOfMeasure: unit,
            decimals: decimals, kind: .ratio, nature: .stock, overTime: .last,
            overUnits: .ratioOfSums, direction: .higherIsBetter, group: group, level: level,
            displayOrder: 1)
    }

    static let units = [
        UnitFact(id: "t", name: "Tỉnh", shortName: "Tỉnh", level: "tinh", parent: nil, depth: 0),
        UnitFact(
            id: "a", name: "Khu vực A", shortName: "KV A", level: "khu-vuc", parent: "t", depth: 1),
        UnitFact(id: "a1", name: "Xã Một", shortName: "Một", level: "xa", parent: "a", depth: 2),
        UnitFact(
            id: "b", name: "Khu vực B", shortName: "KV B", level: "khu-vuc", parent: "t", depth: 1),
    ]

    static func address(_ code: String, _ unit: String, _ aspect: Aspect) -> FigureAddress {
        FigureAddress(indicator: code, unit: unit, window: key, aspect: aspect)
    }

    static func quantity(
        _ text: String, unit: String = "%", decimals: Int = 1, _ qualifier: Qualifier = .exactly
    ) -> Answer {
        let number = FixedDecimal(vietnamese: text) ?? .zero
        return .known(
            Figure(
                .quantity(
                    Quantity(number, qualifier: qualifier), unitOfMeasure: unit, decimals: decimals)
            ))
    }

    static func facts(
        _ answers: [FigureAddress: Answer] = [:], indicators: [Indicator] = [indicator("hl")],
        lists: [String: [ListRow]] = [:], judgements: [String: [String]] = [:],
        isIllustrative: Bool = false, unequal: Interval? = nil, withheld: Withheld = .nothing,
        isMixed: Bool = false, units: [UnitFact] = Samples.units, history: [HistoryWindow] = [],
        recordedFrom: [String: Day] = [:], dataClose: Day = Day(number: 20_618)
    ) -> FactSet {
        let interval = Interval(first: Day(number: 20_437), last: Day(number: 20_618))
        return FactSet(
            committee: CommitteeFacts(
                code: "duqs", name: "Đảng ủy Quân sự tỉnh", parentBody: "ĐẢNG BỘ TỈNH",
                issuingBody: "ĐẢNG ỦY QUÂN SỰ TỈNH", numberSuffix: "BC/ĐUQS", place: "Minh Họa",
                signedFor: "T/M BAN THƯỜNG VỤ", signerPost: "BÍ THƯ", signerName: "",
                recipients: ["Lưu Đảng ủy"], formProfile: "hd36"),
            period: PeriodFacts(
                period: Period(
                    key: key, interval: interval ?? Interval(start: Day(number: 0), end: nil)!),
                dataClose: dataClose, conferenceName: nil, conferenceDay: nil,
                isMixedStructure: isMixed, unequalSamePeriod: unequal,
                recordedFrom: recordedFrom),
            units: units, indicators: indicators, table: AnswerTable(answers), lists: lists,
            judgements: judgements, history: history, summary: [.targets: 24, .exceeded: 5],
            isIllustrative: isIllustrative, withheld: withheld)
    }

    static func noRemarks(_ facts: FactSet) -> PublishedRemarks {
        PublishedRemarks(published: .none, facts: facts)
    }

    /// The table of rows and columns alone, without a caption.
    static func table(
        _ rows: TableSpec.Rows, _ columns: [TableSpec.Column], _ facts: FactSet,
        hasTotal: Bool = false
    ) -> Table {
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: rows, columns: columns, hasTotal: hasTotal,
            notes: [], fontSize: nil, whenEmpty: "Không có.", place: place)
        return TableWriting(
            spec: spec, scope: WritingScope(facts), label: "", remarks: noRemarks(facts)
        ).table()
    }

    static let place = Place(line: 1, column: 1)

    static func mention(_ name: String) -> Mention { Mention(name: name, text: name, place: place) }

    static func use(
        _ reference: Reference, _ formats: [Format] = [], whenMissing: String? = nil
    ) -> TemplateInline {
        .figure(
            FigureUse(
                reference: reference, formats: formats, whenMissing: whenMissing, isBold: false,
                isItalic: false, place: place))
    }

    static func text(_ inlines: [TemplateInline], _ facts: FactSet) -> String {
        InlineWriting(scope: WritingScope(facts)).runs(inlines).map(\.text).joined()
    }
}
