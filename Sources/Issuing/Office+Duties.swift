// The agenda's duties → batches of jobs: first what was reserved, then what is due, then looks
// ahead.

import Digests
import FileSystem
import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// A duty with everything it is about.
    struct Assignment {
        let duty: Duty
        let obligation: Obligation
        let definition: ReportDefinition
        var holds: [Hold] = []
        var mayDraft = false

        var key: ObligationKey { obligation.key }
    }

    func carryOut(
        _ tick: Tick, shouldStop: () -> Bool, _ outcome: inout WorkOutcome
    ) throws {
        guard try hasRoom(&outcome) else { return }
        try resume(tick, &outcome)
        var settles: [Assignment] = []
        var rehearsals: [Assignment] = []
        for duty in tick.agenda.duties {
            guard let assignment = assignment(duty, tick) else { continue }
            switch duty {
            case .settle: settles.append(assignment)
            case .rehearse: rehearsals.append(assignment)
            case .resume: break
            }
        }
        for batch in settles.inBatches(of: Office.batchLimit) where !shouldStop() {
            try settle(batch, tick, &outcome)
            // What exists reaches its readers before the next batch begins.
            try deliverOwed(now: tick.instant, by: .daemon, &outcome)
        }
        for batch in rehearsals.inBatches(of: Office.batchLimit) where !shouldStop() {
            try rehearse(batch, tick, &outcome)
        }
    }

    /// Nil when there is nothing new to look at, or nobody knows how to make the report.
    private func assignment(_ duty: Duty, _ tick: Tick) -> Assignment? {
        let key: ObligationKey
        var holds: [Hold] = []
        var mayDraft = false
        switch duty {
        case .rehearse(let of): key = of
        case .resume: return nil
        case .settle(let of, let held, let drafted): (key, holds, mayDraft) = (of, held, drafted)
        }
        guard !wasLooked(at: duty, of: key, tick), let line = tick.line(key),
            let definition = tick.definition(key.definition)
        else { return nil }
        return Assignment(
            duty: duty, obligation: line.obligation, definition: definition, holds: holds,
            mayDraft: mayDraft)
    }

    /// Reports are not begun on a disk that may not hold them.
    private func hasRoom(_ outcome: inout WorkOutcome) throws -> Bool {
        let free = try Files.freeBytes(at: state.path) >> 20
        let needed = surroundings.premises.minimumFreeMebibytes
        guard free < needed else {
            memory.told["room"] = nil
            return true
        }
        tell(
            "room", "\(state.path): less than the needed \(needed) MiB free; make room", &outcome)
        return false
    }

    /// Finishes what was reserved, by this process or a dead one.
    func resume(_ tick: Tick, _ outcome: inout WorkOutcome) throws {
        let now = tick.instant
        var jobs: [Job] = []
        var releases: [LedgerEntry] = []
        for slot in view.openSlots {
            guard let definition = tick.definition(slot.key.definition),
                let obligation = obligation(slot.key, definition, tick)
            else {
                releases.append(
                    .release(reservation: slot.sequence, reason: "không còn định nghĩa"))
                continue
            }
            do {
                jobs.append(try issueJob(slot, obligation, definition))
            } catch let error where error is FileError || error is IssuingError {
                let failure = RenderFailure(text: "\(error)", isTransient: true)
                releases.append(.release(reservation: slot.sequence, reason: failure.text))
                releases.append(attempt(slot.key, failure, tick.conditions.inputs, now))
            }
        }
        try append(releases, at: now, by: .daemon)
        for batch in jobs.inBatches(of: Office.batchLimit) {
            let results = try make(batch, inputs: tick.conditions.inputs, by: .daemon)
            count(results, batch, inputs: tick.conditions.inputs, &outcome)
        }
    }

    /// What is due: issued if nothing is missing and nothing holds it, else what the definition
    /// wants to arrive.
    private func settle(
        _ batch: [Assignment], _ tick: Tick, _ outcome: inout WorkOutcome
    ) throws {
        let free = batch.filter(\.holds.isEmpty)
        var drafts = batch.filter { !$0.holds.isEmpty && $0.mayDraft }
        var ready: [Assignment] = []
        var failures: [LedgerEntry] = []
        let answers = try render(
            free.map { assessment($0.obligation, $0.definition, at: tick.instant) })
        for (assignment, answer) in zip(free, answers) {
            switch answer {
            case .failure(let failure):
                failures.append(
                    attempt(assignment.key, failure, tick.conditions.inputs, tick.instant))
                outcome.failed += 1
            case .success(let answer):
                if answer.isReady || assignment.definition.whenIncomplete == .issueIncomplete {
                    ready.append(assignment)
                } else if assignment.mayDraft,
                    assignment.definition.whenIncomplete == .deliverDraft
                {
                    drafts.append(assignment)
                } else {
                    rememberLook(at: assignment.duty, of: assignment.key, tick)
                }
            }
        }
        try append(failures, at: tick.instant, by: .daemon)
        let issued = try issue(
            ready.map { Reservation(obligation: $0.obligation, definition: $0.definition) },
            inputs: tick.conditions.inputs, by: .daemon)
        count(issued.results, issued.jobs, inputs: tick.conditions.inputs, &outcome)
        let jobs = drafts.map {
            draftJob(
                $0.obligation, $0.definition, gaps: $0.holds.compactMap(\.gap), at: time.instant,
                isDelivered: true)
        }
        let made = try make(jobs, inputs: tick.conditions.inputs, by: .daemon)
        count(made, jobs, inputs: tick.conditions.inputs, &outcome)
    }

    /// Takes the results of a batch, made from these inputs, into the outcome.
    func count(
        _ results: [JobResult], _ jobs: [Job], inputs: Digest, _ outcome: inout WorkOutcome
    ) {
        for (job, result) in zip(jobs, results) {
            switch (result, job.kind) {
            case (.made, .issue): outcome.issued.append(job.order.name)
            case (.made, .draft): outcome.drafts.append(job.order.name)
            case (.made, .rehearsal): outcome.rehearsals.append("\(job.key)")
            case (.unchanged, _): view.drafted(job.key, inputs: inputs)
            case (.notReady, _), (.failed, _): outcome.failed += 1
            }
        }
    }
}
