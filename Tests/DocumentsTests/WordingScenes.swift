// Is a set of small reports in which every phrase of the house has its place.

import Charts
import Facts
import Periods
import Templates

@testable import Documents

/// Writes the reports in a wording; the papers of a report are not among them.
struct WordingScenes {
    let wording: HouseWording

    private static let reasons: [MissingReason] = [
        .noData, .notApplicable, .notAggregable, .structureChanged, .conflict, .noTarget,
        .thinCoverage,
    ]

    /// All that a reader sees.
    var text: String {
        let documents =
            prose + [unequalSentence, units, history, manyRemarks, headings] + lowest + charts
            + notAlike + unequalSums + [uneven, shares, leftOut, shared, untold]
        return documents.flatMap(WordingScenes.texts).joined(separator: "\n")
    }

    // MARK: - Sentences

    /// Figures of every kind in one paragraph, with the part of the units that they cover.
    private var prose: [Document] {
        var answers: [FigureAddress: Answer] = [:]
        var uses: [TemplateInline] = []
        func tell(_ answer: Answer, _ aspect: Aspect = .actual) {
            answers[Samples.address("c\(uses.count)", "t", aspect)] = answer
            uses.append(Samples.use(.indicator(code: "c\(uses.count)", aspect)))
        }
        for key in HouseWording.verdicts {
            tell(.known(Figure(.text(HouseWording.entries[key.rawValue].text))), .verdict)
        }
        for isRough in [false, true] {
            let changes: [ChangeWords] = [
                .more("5%", isRough: isRough), .less("5%", isRough: isRough),
                .none(isRough: isRough),
            ]
            for change in changes { tell(.known(Figure(.text(change.text))), .change) }
        }
        for qualifier in Qualifier.allCases { tell(Samples.quantity("5", qualifier)) }
        tell(.known(Figure(.integer(5), isEstimate: true)))
        for reason in WordingScenes.reasons { tell(.missing(reason)) }
        tell(.known(Figure(.integer(5), coverage: Coverage(reported: 43, expected: 45))))
        let paged = Samples.address("c0", "t", .verdict)
        uses.append(Samples.use(.indicator(code: "c0", .verdict), [.page]))
        let node = TemplateNode.paragraph(uses, Samples.place)
        return [false, true].map { isIllustrative in
            document(
                [node], Samples.facts(answers, isIllustrative: isIllustrative),
                pages: [paged.description: [3]])
        }
    }

    private static let earlier = Interval(start: Day(number: 20_072), end: Day(number: 20_437))

    static func indicator(
        _ code: String, _ kind: Indicator.Kind, _ direction: Indicator.Direction = .higherIsBetter
    ) -> Indicator {
        Indicator(
            code: code, name: code, shortName: code, unitOfMeasure: "người", decimals: 1,
            kind: kind, nature: .flow, overTime: .sum,
            overUnits: kind == .count ? .sum : .ratioOfSums, direction: direction, group: "G",
            level: 0, displayOrder: 1)
    }

    private var unequalSentence: Document {
        document(
            [.paragraph([Samples.use(.indicator(code: "s", .change))], Samples.place)],
            Samples.facts(
                [Samples.address("s", "t", .change): .known(Figure(.text("tăng 5%")))],
                indicators: [WordingScenes.indicator("s", .count)],
                unequal: WordingScenes.earlier))
    }

    // MARK: - Tables

    private static func communes(_ count: Int) -> [UnitFact] {
        [UnitFact(id: "t", name: "T", shortName: "T", level: "tinh", parent: nil, depth: 0)]
            + (0..<count).map {
                UnitFact(
                    id: "u\($0)", name: "U\($0)", shortName: "U\($0)", level: "xa", parent: "t",
                    depth: 1)
            }
    }

    private static func column(
        _ content: TableSpec.Column.Content, marksLowest: Bool? = nil
    ) -> TableSpec.Column {
        TableSpec.Column(
            content: content, title: "c", groupTitle: nil, formats: [], marksLowest: marksLowest)
    }

    func table(_ columns: [TableSpec.Column]) -> TemplateNode {
        .table(
            TableSpec(
                caption: [], unitOfMeasure: "m", rows: .units(depth: 1),
                columns: [WordingScenes.column(.unitName)] + columns, hasTotal: true, notes: [],
                fontSize: nil, whenEmpty: "", marks: .automatic, place: Samples.place))
    }

    static func sum(
        _ number: Int, isEstimate: Bool = false, isRestated: Bool = false,
        coverage: Coverage? = nil
    ) -> Answer {
        .known(
            Figure(
                .quantity(Quantity(FixedDecimal(number)), unitOfMeasure: "người", decimals: 0),
                isEstimate: isEstimate, coverage: coverage,
                provenance: Provenance(isRestated: isRestated)))
    }

    /// Signs, coverage, sums to carry, and a column of the same period that was published
    /// otherwise.
    private var units: Document {
        var answers: [FigureAddress: Answer] = [
            Samples.address("n", "t", .actual): WordingScenes.sum(
                3, coverage: Coverage(reported: 1, expected: 9)),
            Samples.address("n", "u0", .actual): WordingScenes.sum(
                1, isEstimate: true, coverage: Coverage(reported: 2, expected: 3)),
            Samples.address("n", "u1", .actual): WordingScenes.sum(2),
            Samples.address("r", "t", .actual): WordingScenes.sum(
                3, coverage: Coverage(reported: 1, expected: 9)),
            Samples.address("r", "u0", .actual): WordingScenes.sum(
                1, coverage: Coverage(reported: 2, expected: 3)),
            Samples.address("n", "u1", .samePeriod): WordingScenes.sum(4, isRestated: true),
        ]
        for (index, reason) in WordingScenes.reasons.enumerated() {
            answers[Samples.address("n", "u\(index)", .target)] = .missing(reason)
        }
        let same = Samples.address("n", "u1", .samePeriod).description
        let figure = PublishedFigure(said: "9", citation: "P", reason: "Q")
        return document(
            [
                table([WordingScenes.column(.unitIndicator(code: "n", .actual))]),
                table(
                    [Aspect.target, .samePeriod].map {
                        WordingScenes.column(.unitIndicator(code: "n", $0))
                    }),
                table([WordingScenes.column(.unitIndicator(code: "r", .actual))]),
            ],
            Samples.facts(
                answers,
                indicators: [
                    WordingScenes.indicator("n", .count), WordingScenes.indicator("r", .ratio),
                ],
                unequal: WordingScenes.earlier, isMixed: true,
                units: WordingScenes.communes(WordingScenes.reasons.count)),
            published: PublishedFigures(different: [same: figure], cells: [:]))
    }

    /// Columns whose titles the template leaves to the house.
    private var headings: Document {
        let contents: [TableSpec.Column.Content] =
            [.number, .unitName, .unitRating(.partyOrganisation), .unitRating(.unit)]
            + Reference.IndicatorField.allCases.map { .indicatorField($0) }
            + Aspect.allCases.map { .indicatorAspect($0) }
        let columns = contents.map {
            TableSpec.Column(
                content: $0, title: "c", groupTitle: nil, formats: [], hasHouseTitle: true)
        }
        let table = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .units(depth: 1), columns: columns,
            hasTotal: false, notes: [], fontSize: nil, whenEmpty: "", place: Samples.place)
        return document([.table(table)], Samples.facts(units: WordingScenes.communes(2)))
    }

    private var history: Document {
        let windows = [2025, 2026].map { year in
            HistoryWindow(
                key: PeriodKey(.year(year), calendar: "lich"), label: "\(year)",
                breakBefore: year == 2026 ? "B" : nil)
        }
        return document(
            [table([WordingScenes.column(.unitWindows(code: "n"))])],
            Samples.facts(
                indicators: [WordingScenes.indicator("n", .count)],
                units: WordingScenes.communes(2), history: windows))
    }

    /// More figures published otherwise than a note can name.
    private var manyRemarks: Document {
        let addresses = (0..<41).map { Samples.address("n", "u\($0)", .samePeriod) }
        return document(
            [table([WordingScenes.column(.unitIndicator(code: "n", .samePeriod))])],
            Samples.facts(
                Dictionary(uniqueKeysWithValues: addresses.map { ($0, WordingScenes.sum(1)) }),
                indicators: [WordingScenes.indicator("n", .count)],
                units: WordingScenes.communes(41)),
            published: PublishedFigures(
                different: Dictionary(
                    uniqueKeysWithValues: addresses.map {
                        ($0.description, PublishedFigure(said: "9", citation: "P", reason: "Q"))
                    }), cells: [:]))
    }

    /// The marks of the lowest: of shares, of what is better low, of both beside each other.
    private var lowest: [Document] {
        let (high, low) = (
            WordingScenes.indicator("h", .ratio),
            WordingScenes.indicator("l", .ratio, .lowerIsBetter)
        )
        // Ten units of which one has no figure; ties of which too many are equal.
        let rising: [Int?] = [91, 92, 93, 94, 95, 96, 97, 98, 99, nil]
        let tied: [Int?] = [91, 95, 95, 95, 95, 95, 95, 95, 99]
        return [([high], rising), ([low], tied), ([high, low], rising)].map { indicators, numbers in
            var answers: [FigureAddress: Answer] = [:]
            for indicator in indicators {
                for (index, number) in numbers.enumerated() {
                    answers[Samples.address(indicator.code, "u\(index)", .actual)] =
                        number.map { WordingScenes.sum($0) }
                }
            }
            return document(
                [
                    table(
                        indicators.map {
                            WordingScenes.column(
                                .unitIndicator(code: $0.code, .actual), marksLowest: true)
                        })
                ],
                Samples.facts(
                    answers, indicators: indicators,
                    units: WordingScenes.communes(numbers.count)))
        }
    }

    // MARK: - Parts

    func document(
        _ body: [TemplateNode], _ facts: FactSet, published: PublishedFigures = .none,
        pages: [String: [Int]] = [:]
    ) -> Document {
        var form = Samples.form()
        form.style.wording = wording
        let head = TemplateHead(
            code: "thu", name: "N", documentType: "L", subject: [], basis: [],
            periodKinds: [.half], historyLength: 5)
        return DocumentWriting(
            template: Template(head: head, body: body), facts: facts, form: form,
            standing: .issue, created: "2026-06-15T00:00:00+07:00", published: published,
            pages: pages
        ).document()
    }

    private static func texts(_ document: Document) -> [String] {
        [document.pageMark ?? ""]
            + document.blocks.flatMap { block -> [String] in
                switch block {
                case .heading(_, let label, let runs): [label, line(runs)]
                case .paragraph(let runs), .item(let runs), .basis(let runs): [line(runs)]
                case .table(let table): texts(table)
                case .chart(let chart): texts(chart)
                case .annex, .reference, .signature: []
                }
            }
    }

    private static func line(_ runs: [Run]) -> String {
        runs.map { $0.text + ($0.footnote.map { line($0.runs) } ?? "") }.joined()
    }

    private static func texts(_ table: Table) -> [String] {
        [
            line(table.caption), table.unitLine ?? "", table.carry?.foot ?? "",
            table.carry?.head ?? "",
        ] + table.header.joined().map(\.text)
            + table.rows.flatMap { $0.cells.map(line) } + table.notes.map(line)
    }

    private static func texts(_ block: ChartBlock) -> [String] {
        let words = block.chart.words
        return [
            line(block.caption), block.source, words.actual, words.target, words.targetKey,
            words.pace, words.verdict, words.estimate, words.noRatio, words.cut,
            words.unitLine ?? "", words.empty, words.continued,
        ] + block.notes.map(line) + block.chart.form.labels
    }
}

extension WordingScenes {
    // MARK: - Charts

    private var charts: [Document] {
        [ranked, scores, slopes, targets] + parts
            + [false, true].map { bars(isIllustrative: $0) }
    }

    private func chart(
        _ form: ChartSpec.Form, _ answers: [FigureAddress: Answer], indicators: [Indicator],
        lists: [String: [ListRow]] = [:], isIllustrative: Bool = false,
        units: [UnitFact] = Samples.units
    ) -> Document {
        document(
            [
                .chart(
                    ChartSpec(
                        caption: [], form: form, source: nil, height: nil, notes: [],
                        place: Samples.place))
            ],
            Samples.facts(
                answers, indicators: indicators, lists: lists, isIllustrative: isIllustrative,
                units: units))
    }

    private var ranked: Document {
        chart(
            .ranked(code: "h"),
            [
                Samples.address("h", "a", .actual): Samples.quantity("97"),
                Samples.address("h", "b", .actual): Samples.quantity("96"),
                Samples.address("h", "a", .previousPeriod): Samples.quantity("91"),
                Samples.address("h", "b", .previousPeriod): Samples.quantity("92"),
                Samples.address("h", "t", .target): Samples.quantity("95"),
                Samples.address("h", "t", .dueByNow): Samples.quantity("60"),
            ], indicators: [WordingScenes.indicator("h", .ratio)])
    }

    private var scores: Document {
        let row = ListRow(fields: [
            "don-vi": .text("A"), "hang": .text("1"), "hang-truoc": .text("K"),
            "tong": .integer(9), "cum": .text("C"),
        ])
        var total = row.fields
        total["tong"] = .quantity(
            Quantity(FixedDecimal(9)), unitOfMeasure: "", decimals: 0)
        return chart(
            .rankedScores, [:], indicators: [], lists: ["diem-thi-dua": [ListRow(fields: total)]])
    }

    /// More lines than can be told apart, one of them an estimate, one without a figure.
    private var slopes: Document {
        var answers: [FigureAddress: Answer] = [:]
        for index in 0..<12 {
            answers[Samples.address("n", "u\(index)", .actual)] = WordingScenes.sum(
                index + 1, isEstimate: index == 0)
        }
        return chart(
            .slope(codes: ["n"]), answers, indicators: [WordingScenes.indicator("n", .count)],
            units: WordingScenes.communes(12))
    }

    private var targets: Document {
        chart(
            .targets(codes: ["h"]),
            [
                Samples.address("h", "t", .actual): Samples.quantity("97"),
                Samples.address("h", "t", .target): Samples.quantity("95"),
                Samples.address("h", "t", .verdict): .known(Figure(.text("vượt"))),
            ], indicators: [WordingScenes.indicator("h", .ratio)])
    }

    /// Parts of which none and of which some are known: a sentence stands in their place. One
    /// that is not exact has no exact share.
    private var parts: [Document] {
        let indicators = ["p", "q"].map { WordingScenes.indicator($0, .count) }
        let known = [
            Samples.address("p", "t", .actual): Samples.quantity("5", unit: "người", .about)
        ]
        var whole = known
        whole[Samples.address("q", "t", .actual)] = Samples.quantity("5", unit: "người")
        return [[:], known, whole].map {
            chart(.parts(codes: ["p", "q"]), $0, indicators: indicators)
        }
    }

    private func bars(isIllustrative: Bool) -> Document {
        chart(
            .grouped(codes: ["h"]), [Samples.address("h", "a", .actual): Samples.quantity("97")],
            indicators: [WordingScenes.indicator("h", .ratio)], isIllustrative: isIllustrative)
    }
}

extension Chart.Form {
    /// Every label that is drawn.
    fileprivate var labels: [String] {
        switch self {
        case .targets(let rows):
            rows.flatMap { [$0.actual.label, $0.target.label, $0.verdict] }
        case .ranked(let rows, let reference, let due):
            rows.flatMap { [$0.value.label, $0.note] } + [reference?.label ?? "", due?.label ?? ""]
        case .parts(let parts): parts.flatMap { [$0.value.label, $0.share] }
        case .grouped(_, let series), .stacked(_, let series, _), .lines(_, let series),
            .steps(_, let series), .slope(_, _, let series):
            series.flatMap { $0.values.map(\.label) }
        }
    }
}
