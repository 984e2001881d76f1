// Is the scenes for what a paragraph's end and a table's foot say of figures that are not alike.

import Facts
import Periods
import Templates

@testable import Documents

extension WordingScenes {
    /// Sentences whose figures rest on other units in the same period, or on estimates.
    var notAlike: [Document] {
        let partial = Coverage(reported: 43, expected: 45)
        func paragraph(_ now: Answer, _ before: Answer, _ aspect: Aspect) -> Document {
            let codes = ["n", "r"]
            let answers = [
                Samples.address("n", "t", .actual): now,
                Samples.address("n", "t", .samePeriod): before,
                Samples.address("r", "t", .actual): before,
            ]
            let uses = [
                Samples.use(.indicator(code: "n", .actual)),
                Samples.use(.indicator(code: aspect == .actual ? "r" : "n", aspect)),
            ]
            return document(
                [
                    .paragraph(uses, Samples.place), .heading(level: 2, [], Samples.place),
                    .paragraph(uses, Samples.place),
                ],
                Samples.facts(
                    answers, indicators: codes.map { Samples.indicator($0) },
                    dataClose: Day(number: 20_588)))
        }
        return [
            paragraph(
                WordingScenes.sum(5, coverage: partial), WordingScenes.sum(4), .samePeriod),
            paragraph(
                WordingScenes.sum(5), WordingScenes.sum(4, coverage: partial), .samePeriod),
            paragraph(WordingScenes.sum(5, isEstimate: true), WordingScenes.sum(4), .actual),
        ]
    }

    /// A chart of two periods, the later one with fewer units.
    var uneven: Document {
        let spec = ChartSpec(
            caption: [], form: .comparison(codes: ["n"]), source: nil, height: nil, notes: [],
            place: Samples.place)
        let answers = [
            Samples.address("n", "t", .actual): WordingScenes.sum(
                5, coverage: Coverage(reported: 43, expected: 45)),
            Samples.address("n", "t", .samePeriod): WordingScenes.sum(4),
        ]
        return document(
            [.chart(spec)], Samples.facts(answers, indicators: [Samples.indicator("n")]))
    }

    /// A stack whose axis is of per cent.
    var shares: Document {
        let spec = ChartSpec(
            caption: [], form: .stacked(codes: ["n"], isShare: true), source: nil, height: nil,
            notes: [], place: Samples.place)
        return document(
            [.chart(spec)],
            Samples.facts(
                [Samples.address("n", "a", .actual): WordingScenes.sum(5)],
                indicators: [Samples.indicator("n")]))
    }

    /// Tables of units whose rows do not add up, with an estimate among them and without.
    var unequalSums: [Document] {
        [true, false].map { isEstimate in
            let column = TableSpec.Column(
                content: .unitIndicator(code: "n", .actual), title: "c", groupTitle: nil,
                formats: [])
            let answers = [
                Samples.address("n", "a", .actual): WordingScenes.sum(5, isEstimate: isEstimate),
                Samples.address("n", "b", .actual): WordingScenes.sum(4),
                Samples.address("n", "t", .actual): WordingScenes.sum(10),
            ]
            return document(
                [table([column])],
                Samples.facts(answers, indicators: [WordingScenes.indicator("n", .count)]))
        }
    }

    /// A table without one of its columns.
    var leftOut: Document {
        let column = TableSpec.Column(
            content: .unitIndicator(code: "n", .actual), title: "c", groupTitle: nil, formats: [],
            isLeftOutBlank: true)
        return document([table([column])], Samples.facts(indicators: [Samples.indicator("n")]))
    }

    /// A table whose rows share a column.
    var shared: Document {
        let row = ListRow(fields: ["ten": .text("M"), "don-vi": .text("N")])
        let columns = ["ten", "don-vi"].map {
            TableSpec.Column(
                content: .listField($0), title: $0, groupTitle: nil, formats: [],
                isToldOnce: $0 == "don-vi")
        }
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .list("dien-hinh", []), columns: columns,
            hasTotal: false, notes: [], fontSize: nil, whenEmpty: "", place: Samples.place)
        return document([.table(spec)], Samples.facts(lists: ["dien-hinh": [row, row]]))
    }

    /// A table of cases, some of them from before its period.
    var untold: Document {
        let list = "ky-luat-an-toan"
        let row = ListRow(fields: ["loai": .text("M"), "truoc-ky": .integer(2)])
        let spec = TableSpec(
            caption: [], unitOfMeasure: nil, rows: .list(list, []),
            columns: [
                TableSpec.Column(
                    content: .listField("loai"), title: "c", groupTitle: nil, formats: [])
            ], hasTotal: false, notes: [], fontSize: nil, whenEmpty: "", place: Samples.place)
        return document(
            [.table(spec)],
            Samples.facts(lists: [list: [row]], recordedFrom: [list: Day(number: 20_407)]))
    }
}
