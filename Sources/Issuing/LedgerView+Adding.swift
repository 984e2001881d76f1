// One entry → what it changes in the view, by kind.

import Digests
import Ledger
import Obligations
import Periods

extension LedgerView {
    /// Entries that say how an obligation goes on without a finished report.
    mutating func addCourse(_ stamped: StampedEntry, on day: Day) {
        switch stamped.entry {
        case .obligation(let key, let start, let end, let close, let due, let origin, _):
            see(key, Interval(start: start, end: end), close, due, origin)
        case .reservation(let key, let revision, let reason):
            slots[stamped.sequence] = Slot(
                sequence: stamped.sequence, key: key, revision: revision, reason: reason,
                instant: stamped.instant, hash: stamped.hash)
            courses[key, default: Course()].facts.reserved = revision
        case .release(let reservation, _):
            if let slot = slots.removeValue(forKey: reservation) {
                courses[slot.key, default: Course()].facts.reserved = nil
            }
        case .rehearsal(let key, _, let findings):
            change(key) {
                $0.facts.lastRehearsalDay = day
                $0.findings = findings
            }
        case .attempt(let key, let failure, let retry, let inputs):
            change(key) {
                $0.facts.hasFailed = true
                $0.facts.failedUntil = retry
                $0.facts.lastInputs = inputs.hex
                $0.failures += 1
                $0.failure = failure
            }
        case .approval(let key, _, _):
            change(key) {
                $0.facts.isApproved = true
                $0.facts.isApprovedSinceDraft = true
            }
        case .waiver(let key, _): change(key) { $0.facts.isWaived = true }
        default: break
        }
    }

    /// Entries about a finished report.
    mutating func addReport(_ stamped: StampedEntry, on day: Day) {
        switch stamped.entry {
        case .issue(let key, let revision, let reservation, let planned, let marks, let report):
            let reason = slots.removeValue(forKey: reservation)?.reason ?? ""
            keep(report, of: stamped.sequence)
            issueKeys[stamped.sequence] = key
            generationsUsed.insert(report.generation)
            courses[key, default: Course()].issue(
                Course.Issue(
                    sequence: stamped.sequence, instant: stamped.instant, revision: revision,
                    planned: planned, marks: marks, reason: reason, report: report))
        case .draft(let key, let number, let gaps, let findings, let report):
            keep(report, of: stamped.sequence)
            courses[key, default: Course()].draft(
                Course.Draft(
                    sequence: stamped.sequence, instant: stamped.instant, number: number,
                    gaps: gaps, findings: findings, report: report,
                    isAutomatic: stamped.actor.uid == nil), on: day)
        case .registration(let issue, let number, let day):
            changeIssue(issue) {
                $0.registrations.append((stamped.sequence, number, day))
            }
        case .withdrawal(let issue, _):
            changeIssue(issue) { $0.withdrawal = stamped.sequence }
            if let key = issueKeys[issue] { courses[key]?.facts.isWithdrawn = true }
        default: break
        }
    }

    /// A draft that would say what the last one says; it leaves no entry and is remembered here
    /// alone.
    mutating func drafted(_ key: ObligationKey, inputs: Digest) {
        courses[key, default: Course()].hasBeenDrafted(from: inputs)
    }

    /// Entries about files and who is owed them.
    mutating func addFile(_ stamped: StampedEntry) {
        switch stamped.entry {
        case .paper(let report, let path, let digest, _):
            stored[path] = digest
            roots[stamped.sequence] = report
            paths[stamped.sequence] = path
        case .delivery(let report, let recipient, let name, let digest):
            pending[stamped.sequence] = PendingDelivery(
                sequence: stamped.sequence, root: roots[report] ?? report, recipient: recipient,
                name: name, digest: digest, path: paths[report] ?? "")
            changeIssue(report) {
                if !$0.recipients.contains(recipient) { $0.recipients.append(recipient) }
            }
            if let root = roots[report], let path = paths[report] {
                changeIssue(root) { $0.paperRecipients[path, default: []].append(recipient) }
            }
        case .receipt(let delivery, _): pending[delivery] = nil
        default: break
        }
    }

    private mutating func see(
        _ key: ObligationKey, _ interval: Interval?, _ close: Day, _ due: Day, _ origin: String
    ) {
        guard let interval, let period = PeriodKey(text: key.period) else { return }
        let origin = Obligation.Origin(rawValue: origin) ?? .ledger
        courses[key, default: Course()].facts.seen = Obligation(
            key: key, period: Period(key: period, interval: interval), close: close, due: due,
            conference: nil, origin: origin)
        // What is ordered again is owed again.
        if origin == .order { courses[key]?.facts.isWaived = false }
    }

    private mutating func keep(_ report: StoredReport, of sequence: Int) {
        stored[report.path] = report.digest
        stored[Store.figuresPath(report.path)] = report.figuresDigest
        paths[sequence] = report.path
    }

    private mutating func change(_ key: ObligationKey, _ edit: (inout Course) -> Void) {
        edit(&courses[key, default: Course()])
    }

    private mutating func changeIssue(_ sequence: Int, _ edit: (inout Course.Issue) -> Void) {
        guard let key = issueKeys[sequence], var course = courses[key],
            let index = course.issues.firstIndex(where: { $0.sequence == sequence })
        else { return }
        edit(&course.issues[index])
        courses[key] = course
    }
}

extension Course {
    /// A revision now exists: whatever failed or was approved before it is past.
    fileprivate mutating func issue(_ issue: Issue) {
        issues.append(issue)
        facts.issued = issue.revision
        facts.reserved = nil
        facts.isWithdrawn = false
        facts.isApproved = false
        facts.lastInputs = issue.report.inputs.hex
        succeed()
    }

    /// A draft made by hand is nobody's delivery, and so must not keep the daemon's own draft back.
    fileprivate mutating func draft(_ draft: Draft, on day: Day) {
        drafts.append(draft)
        facts.drafts = draft.number
        guard draft.isAutomatic else { return }
        facts.lastDraftDay = day
        hasBeenDrafted(from: draft.report.inputs)
    }

    /// Whatever of these inputs a draft can tell is told.
    fileprivate mutating func hasBeenDrafted(from inputs: Digest) {
        facts.lastInputs = inputs.hex
        facts.isApprovedSinceDraft = false
        succeed()
    }

    private mutating func succeed() {
        facts.hasFailed = false
        facts.failedUntil = nil
        failures = 0
        failure = nil
    }
}
