// `report`: a sketch that leaves no trace, or a numbered draft that is kept; handed back at once.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// The file goes back to who asked; nothing goes to an outbox.
    func report(
        _ request: ActRequest, by actor: Actor, answer: (Reply) throws -> Void
    ) throws {
        if try request.flag("draft") {
            return try draft(request, try actTick(), by: actor, answer: answer)
        }
        let tick = makeTick(time.instant, try surroundings.conditions())
        if try request.flag("all") { return try sketchAll(request, tick, answer: answer) }
        let sketch = try sketchOrder(request, tick)
        for result in try render([sketch]) {
            switch result {
            case .failure(let failure):
                throw IssuingError.renderFailed(name: sketch.name, text: failure.words)
            case .success(let made):
                if let report = made.report {
                    try answer(.file(name: report.name, bytes: report.bytes))
                }
            }
        }
    }

    /// A sketch of whatever is owed for the period; one that fails keeps no other back.
    private func sketchAll(
        _ request: ActRequest, _ tick: Tick, answer: (Reply) throws -> Void
    ) throws {
        let period = try period(try request.period("period"), tick)
        let asOf = try request.day("as-of")
        let owed = tick.conditions.definitions.filter { $0.owes(period.key) }
        let orders = try owed.flatMap { definition in
            try tick.conditions.committees.filter { definition.asks($0) }.map { committee in
                let choice = SketchChoice(definition)
                return try sketchOrder(
                    choice, try choice.telling(edition: nil),
                    ObligationKey(
                        definition: choice.code, committee: committee.code,
                        period: period.key.description),
                    close: try close(of: period, committee.code, asOf: asOf, tick))
            }
        }
        guard !orders.isEmpty else { throw IssuingError.nothingOwed(name: "\(period.key)") }
        var missing = 0
        for (order, result) in zip(orders, try render(orders)) {
            switch result {
            case .failure(let failure):
                missing += 1
                try answer(.line("\(order.name): \(failure.words)"))
            case .success(let made):
                guard let report = made.report else { continue }
                try answer(.file(name: report.name, bytes: report.bytes))
            }
        }
        guard missing == 0 else { throw IssuingError.notDone(count: missing) }
    }

    private func draft(
        _ request: ActRequest, _ tick: Tick, by actor: Actor, answer: (Reply) throws -> Void
    ) throws {
        let named = try named(request, tick)
        let held = tick.line(named.key)?.holds ?? []
        let job = draftJob(
            named.obligation, named.definition, gaps: held.compactMap(\.gap), at: tick.instant,
            isDelivered: false)
        guard let result = try make([job], inputs: tick.conditions.inputs, by: actor).first
        else { return }
        switch result {
        case .made(let paths):
            for path in paths {
                guard let digest = view.stored[path] else { continue }
                try answer(
                    .file(
                        name: path, bytes: try state.store.read(path, expecting: digest)))
            }
        case .unchanged: break
        case .notReady(let gaps): throw IssuingError.notDone(count: gaps.count)
        case .failed(let failure):
            throw IssuingError.renderFailed(name: named.name, text: failure.text)
        }
    }

    private func sketchOrder(_ request: ActRequest, _ tick: Tick) throws -> ReportOrder {
        let committee = try request.required("committee")
        try check(committee: committee, tick)
        let period = try period(try request.period("period"), tick)
        let choice = try SketchChoice(
            named: request.optional("definition"), among: tick.conditions.definitions,
            committee: tick.conditions.committees.first { $0.code == committee },
            period: period.key
        ) { try surroundings.onlyTemplate(for: period) }
        return try sketchOrder(
            choice, try choice.telling(edition: request.optional("edition")),
            ObligationKey(
                definition: choice.code, committee: committee,
                period: period.key.description),
            close: try close(of: period, committee, asOf: try request.day("as-of"), tick))
    }

    /// The last day whose figures count: the one asked for, the conference's, or the period's own.
    private func close(
        of period: Period, _ committee: String, asOf: Day?, _ tick: Tick
    ) throws -> Day {
        let occasion = tick.conditions.occasions.first {
            $0.committee == committee && $0.period == period.key.description
        }
        if let day = asOf ?? Obligation.close(of: period, by: occasion) { return day }
        throw PipelineError.noClose(period: period.key.description)
    }

    private func sketchOrder(
        _ choice: SketchChoice, _ telling: Telling, _ key: ObligationKey, close: Day
    ) throws -> ReportOrder {
        var order = ReportOrder(
            work: .render, committee: key.committee, period: key.period,
            template: choice.template, definition: choice.code, close: close,
            standing: .sketch,
            created: surroundings.premises.zone.beginning(of: close.adding(days: 1)),
            runHead: "", completeness: choice.completeness, knownGaps: [],
            previousFigures: nil, reason: "", telling: telling,
            published: try published(for: key, before: view.next),
            leastCoverage: choice.leastCoverage)
        order.circulation = choice.circulation
        return order
    }
}

extension RenderFailure {
    /// For who asked to look: nobody tries a look again for them.
    fileprivate var words: String { isTransient ? text + "; hãy làm lại" : text }
}
