// Indicator, unit and period → how that figure came about, from the records alone.

import Facts
import Periods
public import Pipeline

/// A question about a figure that need not be printed anywhere; it needs no ledger.
public struct FigureQuestion {
    private let configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// Answers a request of the verb `explain` that names no issue.
    ///
    /// - Throws: `IssuingError` for its arguments; `PipelineError.unknownFigure`; what the records
    ///   have against being read.
    public func answer(_ message: Message, say: (String) throws -> Void) throws {
        let request = ActRequest(message)
        try request.checkFilled()
        try answer(request, say: say)
    }

    /// Reads `indicator`, `unit`, `period`, and if wanted `aspect`, `committee`, `as-of`, `level`;
    /// `both-calendars`, `json`: yes or no.
    func answer(_ request: ActRequest, say: (String) throws -> Void) throws {
        let (period, _) = try configuration.period(try request.required("period"))
        let unit = try request.required("unit")
        let aspect = request.optional("aspect") ?? Aspect.actual.rawValue
        guard let asked = Aspect(rawValue: aspect) else {
            throw IssuingError.badArgument(
                name: "aspect", value: aspect,
                expected: Aspect.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let explaining = try ExplainFigure(configuration: configuration, generation: nil)
        let question = ExplainFigure.Question(
            committee: request.optional("committee") ?? "", period: period,
            close: try request.day("as-of"),
            address: FigureAddress(
                indicator: try request.required("indicator"), unit: unit, window: period.key,
                aspect: asked),
            level: try request.level("level"))
        let (committee, found) = try first(
            request.optional("committee").map { [$0] } ?? explaining.committees(for: unit),
            question, explaining)
        if try request.flag("json") {
            return try request.tell("", found.json.document, say: say)
        }
        try say("Cấp ủy: \(committee); kỳ: \(period.key.vietnameseName) (\(period.key))")
        for text in found.lines { try say(text) }
        guard try request.flag("both-calendars") else { return }
        for text in try explaining.otherCalendars(question.asked(of: committee)) { try say(text) }
    }

    /// The first committee whose report knows the figure.
    private func first(
        _ committees: [String], _ question: ExplainFigure.Question, _ explaining: ExplainFigure
    ) throws -> (String, ExplainedFigure) {
        var refusal: (any Error)?
        for committee in committees {
            do {
                return (committee, try explaining.explanation(question.asked(of: committee)))
            } catch {
                // A committee that had no letterhead then says nothing about the figure.
                if refusal == nil || error is PipelineError { refusal = error }
            }
        }
        throw refusal ?? PipelineError.unknownFigure(address: question.address.description)
    }
}

extension ExplainFigure.Question {
    fileprivate func asked(of committee: String) -> ExplainFigure.Question {
        ExplainFigure.Question(
            committee: committee, period: period, close: close, address: address, level: level,
            leastCoverage: leastCoverage, template: template)
    }
}
