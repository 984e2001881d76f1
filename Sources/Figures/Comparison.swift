// What was done now and in the same period → the answers that compare them.

import Facts

/// The three answers of a comparison with the same period (so với cùng kỳ).
struct Comparison {
    let before: Answer
    let words: Answer
    let number: Answer

    /// - Parameters:
    ///   - earlier: Nil when the period has no same period: a span, a term.
    ///   - leastCoverage: Per cent of the expected units; below it no trend is claimed.
    init(
        _ now: Outcome, with earlier: Outcome?, definition: Indicator, leastCoverage: Int
    ) {
        guard let earlier else {
            let reason: MissingReason = now.reading == nil ? .noData : .notApplicable
            self.init(before: .missing(reason), both: .missing(reason))
            return
        }
        let before = earlier.answer(definition)
        switch (now, earlier) {
        case (.missing(let reason), _), (.known, .missing(let reason)):
            self.init(before: before, both: .missing(reason))
        case (.known(let left), .known(let right)):
            guard left.covers(leastCoverage), right.covers(leastCoverage) else {
                self.init(before: before, both: .missing(.thinCoverage))
                return
            }
            guard
                let difference = Difference(
                    left.told(of: definition), since: right.told(of: definition), of: definition)
            else {
                self.init(before: before, both: .missing(.notApplicable))
                return
            }
            let provenance = Provenance(
                formula: FigureWords.difference, rows: left.rows + right.rows,
                isRestated: right.isRestated)
            let isEstimate = left.isEstimate || right.isEstimate
            func figure(_ value: Value) -> Answer {
                .known(
                    Figure(
                        value, isEstimate: isEstimate, coverage: left.coverage,
                        provenance: provenance))
            }
            let number = difference.number.map { number in
                figure(
                    .quantity(
                        number, unitOfMeasure: difference.unitOfMeasure,
                        decimals: number.number?.scale ?? 0))
            }
            self.init(
                before: before, words: figure(.text(difference.words)),
                number: number ?? .missing(.notApplicable))
        }
    }

    private init(before: Answer, both answer: Answer) {
        self.init(before: before, words: answer, number: answer)
    }

    private init(before: Answer, words: Answer, number: Answer) {
        self.before = before
        self.words = words
        self.number = number
    }
}
