// Duties to look ahead → a paper for each list of findings that is new.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// Looks what would be missing, and says so once per list of findings.
    func rehearse(
        _ batch: [Assignment], _ tick: Tick, _ outcome: inout WorkOutcome
    ) throws {
        let answers = try render(
            batch.map { assessment($0.obligation, $0.definition, at: tick.instant) })
        var jobs: [Job] = []
        for (assignment, answer) in zip(batch, answers) {
            switch answer {
            case .failure(let failure):
                // A look ahead that fails must not keep the report itself back.
                log("rehearsal failed: \(assignment.key): \(failure.text)")
                rememberLook(at: assignment.duty, of: assignment.key, tick)
            case .success(let answer):
                if answer.findings != view.course(assignment.key).findings {
                    jobs.append(rehearsalJob(assignment, tick))
                }
            }
            view.rehearsed(assignment.key, on: tick.today, inputs: tick.conditions.inputs)
        }
        let made = try make(jobs, inputs: tick.conditions.inputs, by: .daemon)
        count(made, jobs, inputs: tick.conditions.inputs, &outcome)
    }

    private func rehearsalJob(_ assignment: Assignment, _ tick: Tick) -> Job {
        Job(
            kind: .rehearsal, obligation: assignment.obligation,
            order: assessment(
                assignment.obligation, assignment.definition, at: tick.instant, work: .rehearse),
            recipients: [assignment.key.committee])
    }
}
