// Results of an act → lines for who asked for it, in Vietnamese.

import Ledger
import Obligations
import Pipeline

extension Office {
    /// One line per result; gives how many did not come.
    func tell(
        _ results: [JobResult], of jobs: [Job], say: (String) throws -> Void
    ) throws -> Int {
        var missing = 0
        for (job, result) in zip(jobs, results) {
            switch result {
            case .made(let paths): try tell(job, paths, say: say)
            case .unchanged: break
            case .notReady(let gaps):
                missing += 1
                try tell(gaps, of: "\(job.key)", say: say)
            case .failed(let failure):
                missing += 1
                try say("\(IssuingError.renderFailed(name: "\(job.key)", text: failure.text))")
            }
        }
        return missing
    }

    private func tell(_ job: Job, _ paths: [String], say: (String) throws -> Void) throws {
        let receivers =
            job.recipients.isEmpty
            ? "không gửi" : "gửi " + job.recipients.joined(separator: ", ")
        try say("Đã phát hành \(job.order.name); \(receivers)")
        for paper in paths.dropFirst() { try say("  kèm \(paper)") }
    }

    func tell(_ gaps: [Gap], of name: String, say: (String) throws -> Void) throws {
        try say("\(name): chưa phát hành được, còn thiếu \(gaps.count) việc:")
        for gap in gaps {
            try say("  - \(gap.what)" + (gap.who.isEmpty ? "" : " (\(gap.who))"))
        }
    }

    /// Delivers what is owed; what does not arrive is told and tried again by the daemon.
    func deliverAndTell(by actor: Actor, say: (String) throws -> Void) throws {
        var outcome = WorkOutcome()
        try deliverOwed(now: time.instant, by: actor, &outcome)
        for trouble in outcome.troubles { try say("Chưa gửi được: \(trouble)") }
    }
}
