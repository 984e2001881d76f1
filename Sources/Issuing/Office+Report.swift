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
        let tick = makeTick(time.now(), try surroundings.conditions())
        let sketch = try sketchOrder(request, tick)
        for result in try render([sketch]) {
            switch result {
            case .failure(let failure):
                throw IssuingError.renderFailed(name: sketch.name, text: failure.text)
            case .success(let made):
                if let report = made.report {
                    try answer(.file(name: report.name, bytes: report.bytes))
                }
            }
        }
    }

    private func draft(
        _ request: ActRequest, _ tick: Tick, by actor: Actor, answer: (Reply) throws -> Void
    ) throws {
        let named = try named(request, tick)
        let held = tick.line(named.key)?.holds ?? []
        let job = draftJob(
            named.obligation, named.definition, gaps: held.compactMap(\.gap), at: tick.now,
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
        case .notReady(let gaps): throw IssuingError.notDone(count: gaps.count)
        case .failed(let failure):
            throw IssuingError.renderFailed(name: named.name, text: failure.text)
        }
    }

    /// `definition` may name a definition or, for a look only, a template.
    private func sketchOrder(_ request: ActRequest, _ tick: Tick) throws -> ReportOrder {
        let committee = try request.required("committee")
        try check(committee: committee, tick)
        let period = try period(try request.period("period"), tick)
        let definition = try sketched(request.optional("definition"), committee, period, tick)
        let occasion = tick.conditions.occasions.first {
            $0.committee == committee && $0.period == period.key.description
        }
        guard
            let close = try request.day("as-of") ?? occasion?.close ?? period.interval.last
                ?? occasion?.conference
        else { throw PipelineError.noClose(period: period.key.description) }
        return ReportOrder(
            work: .render, committee: committee, period: period.key.description,
            template: definition.template, definition: definition.code, close: close,
            standing: .sketch,
            created: surroundings.premises.zone.beginning(of: close.adding(days: 1)),
            runHead: "", completeness: definition.completeness, knownGaps: [],
            previousFigures: nil, reason: "")
    }

    private func sketched(
        _ code: String?, _ committee: String, _ period: Period, _ tick: Tick
    ) throws -> (code: String, template: String, completeness: Int) {
        if let code {
            let definition = tick.definition(code)
            return (code, definition?.template ?? code, definition?.completeness ?? 0)
        }
        let entry = tick.conditions.committees.first { $0.code == committee }
        let fitting = tick.conditions.definitions.filter { definition in
            definition.owes(period.key) && (entry.map { definition.asks($0) } ?? false)
        }
        guard let first = fitting.first else {
            throw IssuingError.nothingOwed(name: "\(committee)/\(period.key)")
        }
        guard fitting.count == 1 else {
            throw IssuingError.ambiguous(
                period: "\(period.key)", choices: fitting.map(\.code))
        }
        return (first.code, first.template, first.completeness)
    }
}
