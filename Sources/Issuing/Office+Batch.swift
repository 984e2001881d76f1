// Jobs → reports that exist: rendered, stored, committed, in this order and no other.
//
// One failing job costs the others nothing. Nothing here delivers: what is committed is owed, and
// `deliverOwed` sees to it.

import Digests
import FileSystem
import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// Reports of one batch: a worker takes no more at once, and so many are held in memory.
    static let batchLimit = 32

    /// Makes every job; results in their order.
    func make(_ jobs: [Job], inputs: Digest, by actor: Actor) throws -> [JobResult] {
        guard !jobs.isEmpty else { return [] }
        var results = [JobResult?](repeating: nil, count: jobs.count)
        var pieces: [Piece] = []
        let answers = try render(jobs.map(\.order))
        for (index, answer) in answers.enumerated() {
            switch judged(answer, index, jobs[index], inputs) {
            case .success(let piece): pieces.append(piece)
            case .failure(let refusal): results[index] = refusal.result
            }
        }
        switch stepOrder {
        case .right:
            try store(&pieces, &results)
            try commit(pieces, jobs, &results, inputs, by: actor)
        case .commitBeforeStoring:
            try commit(pieces, jobs, &results, inputs, by: actor)
            try store(&pieces, &results)
        }
        return results.map { $0 ?? .failed(.lostAnswer) }
    }

    /// Answers in the order of the orders, whatever order they came in.
    func render(_ orders: [ReportOrder]) throws -> [Result<ReportAnswer, RenderFailure>] {
        var answers = [Result<ReportAnswer, RenderFailure>?](repeating: nil, count: orders.count)
        try whileRendering {
            try renderer.render(orders, meanwhile: meanwhile) { index, answer in
                answers[index] = answer
                try afterStep(.rendered)
            }
        }
        return answers.map { $0 ?? .failure(.lostAnswer) }
    }

    private func judged(
        _ answer: Result<ReportAnswer, RenderFailure>, _ index: Int, _ job: Job, _ inputs: Digest
    ) -> Result<Piece, JobRefusal> {
        switch answer {
        case .failure(let failure): return .failure(JobRefusal(result: .failed(failure)))
        case .success(let answer):
            if case .issue(_, _, mayBeIncomplete: false) = job.kind, !answer.isReady {
                return .failure(JobRefusal(result: .notReady(answer.gaps.filter(\.isBlocking))))
            }
            if case .draft(_, isAutomatic: true) = job.kind,
                view.course(job.key).hasDrafted(
                    figures: SHA256.digest(of: answer.figures), findings: answer.findings)
            {
                return .failure(JobRefusal(result: .unchanged))
            }
            guard let piece = Piece(index: index, job: job, answer: answer, inputs: inputs) else {
                return .failure(JobRefusal(result: .failed(.wrongAnswer)))
            }
            return .success(piece)
        }
    }

    /// Stores and syncs; what fails leaves the batch.
    private func store(_ pieces: inout [Piece], _ results: inout [JobResult?]) throws {
        func attempt(_ piece: Piece, _ body: () throws -> Void) throws -> Bool {
            do {
                try body()
                return true
            } catch let error as FileError {
                // Whatever is wrong with the store has nothing to do with what is in the report,
                // and nothing tells the office when it was mended.
                results[piece.index] = .failed(
                    RenderFailure(text: "\(error)", isTransient: true))
            } catch let error as IssuingError {
                results[piece.index] = .failed(
                    RenderFailure(text: "\(error)", isTransient: true))
            }
            return false
        }
        pieces = try pieces.filter { piece in
            try attempt(piece) {
                try state.store.put(piece.items, isKnown: { view.stored[$0] != nil }) {
                    try afterStep(.stored)
                }
            }
        }
        let items = pieces.flatMap(\.items)
        pieces = try pieces.filter { piece in try attempt(piece) { try state.store.sync(items) } }
        pieces = try pieces.filter { piece in
            try attempt(piece) { try state.store.readBack(piece.items) }
        }
        try afterStep(.synced)
    }

    /// One transaction: what was stored exists, what failed is recorded.
    private func commit(
        _ pieces: [Piece], _ jobs: [Job], _ results: inout [JobResult?], _ inputs: Digest,
        by actor: Actor
    ) throws {
        let now = time.instant
        let today = surroundings.premises.zone.day(of: now)
        var entries: [LedgerEntry] = []
        for piece in pieces {
            entries += piece.entries(from: view.next + entries.count, on: today)
            results[piece.index] = .made(piece.delivered)
        }
        for (index, job) in jobs.enumerated() {
            guard let result = results[index] else { continue }
            entries += leftovers(of: job, result, inputs, now)
        }
        try append(entries, at: now, by: actor, as: .committed)
    }

    private func leftovers(
        of job: Job, _ result: JobResult, _ inputs: Digest, _ now: Instant
    ) -> [LedgerEntry] {
        var entries: [LedgerEntry] = []
        switch result {
        case .made, .unchanged: break
        case .notReady(let gaps):
            if let slot = job.slot {
                entries.append(
                    .release(reservation: slot.sequence, reason: "còn thiếu \(gaps.count) việc"))
            }
        case .failed(let failure):
            if let slot = job.slot {
                entries.append(.release(reservation: slot.sequence, reason: failure.text))
            }
            entries.append(attempt(job.key, failure, inputs, now))
        }
        return entries
    }

    /// The record of a failed try: 1 minute, doubling up to 6 hours, or until inputs change.
    func attempt(
        _ key: ObligationKey, _ failure: RenderFailure, _ inputs: Digest, _ now: Instant
    ) -> LedgerEntry {
        log("failed: \(key): \(failure.text)")
        let retry =
            failure.isTransient
            ? now.adding(seconds: Office.pause(after: view.course(key).failures)) : nil
        return .attempt(key, failure: failure.text, retry: retry, inputs: inputs)
    }

    /// Seconds to wait after so many failures before.
    static func pause(after failures: Int) -> Int {
        min(60 << min(failures, 9), 6 * 3_600)
    }
}

/// Why a job left its batch.
private struct JobRefusal: Error {
    let result: JobResult
}

extension RenderFailure {
    static let lostAnswer = RenderFailure(
        text: "the renderer gave no answer; look at the worker's log", isTransient: true)
    static let wrongAnswer = RenderFailure(
        text: "the renderer answered another order; look at the worker's log", isTransient: false)
}
