// Obligation + definition → orders for the renderer, with everything decided.

import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// What the makers of an order must say besides the obligation itself.
    struct Wanted {
        var work = ReportOrder.Work.render
        var standing: ReportOrder.Standing
        var created: Instant
        var head = ""
        var gaps: [Gap] = []
        var previous: [UInt8]?
        var reason = ""
        var published: [PublishedReport] = []
    }

    func order(
        _ obligation: Obligation, _ definition: ReportDefinition, _ wanted: Wanted
    ) -> ReportOrder {
        var order = ReportOrder(
            work: wanted.work, committee: obligation.key.committee,
            period: obligation.key.period, template: definition.template,
            definition: definition.code, close: obligation.close, standing: wanted.standing,
            created: wanted.created, runHead: wanted.head, completeness: definition.completeness,
            knownGaps: wanted.gaps, previousFigures: wanted.previous, reason: wanted.reason,
            telling: Telling(definition), published: wanted.published,
            leastCoverage: definition.leastCoverage)
        order.circulation = definition.circulation
        return order
    }

    /// What would be missing in the next issue, without pages.
    func assessment(
        _ obligation: Obligation, _ definition: ReportDefinition, at now: Instant,
        work: ReportOrder.Work = .assess
    ) -> ReportOrder {
        let revision = view.course(obligation.key).facts.issued.map { $0 + 1 } ?? 0
        return order(
            obligation, definition,
            Wanted(
                work: work, standing: .issue(revision: revision), created: now,
                head: headText))
    }

    /// The issue that a slot was taken for; the same slot always gives the same order.
    func issueJob(
        _ slot: Slot, _ obligation: Obligation, _ definition: ReportDefinition
    ) throws -> Job {
        let course = view.course(slot.key)
        let isBackfill = slot.revision == 0 && slot.reason.hasPrefix(Mark.backfill)
        var previous: [UInt8]?
        var editions = Office.editionRecipients(definition, after: nil)
        var recipients =
            isBackfill && slot.reason != Office.deliveredBackfill
            ? [] : Office.recipients(definition, of: slot.key.committee)
        if slot.revision > 0, let last = course.issues.last {
            previous = try figures(of: last.report)
            recipients = last.recipients
            editions = Office.editionRecipients(definition, after: last)
        }
        let order = order(
            obligation, definition,
            Wanted(
                standing: .issue(revision: slot.revision), created: slot.instant,
                head: "\(slot.head)", previous: previous,
                reason: slot.revision > 0 ? slot.reason : "",
                published: try published(for: slot.key, before: slot.sequence)))
        return Job(
            kind: .issue(
                slot, marks: isBackfill ? [Mark.backfill] : [],
                mayBeIncomplete: definition.whenIncomplete == .issueIncomplete),
            obligation: obligation, order: order, recipients: recipients,
            editionRecipients: editions)
    }

    /// The next numbered draft; `gaps` are those that the records do not know.
    func draftJob(
        _ obligation: Obligation, _ definition: ReportDefinition, gaps: [Gap], at now: Instant,
        isDelivered: Bool
    ) -> Job {
        let course = view.course(obligation.key)
        let number = course.facts.drafts + 1
        var previous: [UInt8]?
        if let last = course.drafts.last {
            do {
                previous = try figures(of: last.report)
            } catch {
                // A draft without its list of changes is better than no draft.
                log("no list of changes for \(obligation.key): \(error)")
            }
        }
        var earlier: [PublishedReport] = []
        do {
            earlier = try published(for: obligation.key, before: view.next)
        } catch {
            // The issue itself will not come without them.
            log("no comparison with issued figures for \(obligation.key): \(error)")
        }
        let order = order(
            obligation, definition,
            Wanted(
                standing: .draft(number), created: now, head: headText, gaps: gaps,
                previous: previous, published: earlier))
        return Job(
            kind: .draft(number: number, isAutomatic: isDelivered), obligation: obligation,
            order: order,
            recipients: isDelivered
                ? Office.recipients(definition, of: obligation.key.committee) : [],
            editionRecipients: Office.editionRecipients(definition, after: nil))
    }

    /// Who receives each edition, by its code; whoever received it of the revision before does.
    static func editionRecipients(
        _ definition: ReportDefinition, after last: Course.Issue?
    ) -> [String: [String]] {
        definition.editions.reduce(into: [:]) { result, edition in
            result[edition.code] = edition.recipients
            guard let last else { return }
            let path = last.report.path.dropLast(".pdf".count) + "-\(edition.code).pdf"
            let earlier = last.paperRecipients[String(path)] ?? []
            result[edition.code]?.append(
                contentsOf: earlier.filter { !edition.recipients.contains($0) })
        }
    }

    /// The committee itself first, then those that receive a copy.
    static func recipients(_ definition: ReportDefinition, of committee: String) -> [String] {
        [committee] + definition.recipients.filter { $0 != committee }
    }

    /// The reason of a reservation by `backfill --deliver`.
    static let deliveredBackfill = Mark.backfill + " deliver"

    var headText: String { view.head.map { "\($0)" } ?? "" }

    /// What was issued before a slot about the periods that a report looks back at.
    func published(for key: ObligationKey, before slot: Int) throws -> [PublishedReport] {
        let own = view.courses.filter { $0.key.committee == key.committee }
        let issues = own.flatMap { known, course in
            course.issues.map { issue in
                IssuedEarlier(
                    key: known, sequence: issue.sequence, revision: issue.revision,
                    close: course.facts.seen?.close, registrations: issue.registrations,
                    withdrawal: issue.withdrawal, report: issue.report)
            }
        }
        return try IssuedEarlier.before(slot, for: key, among: issues).map { issue in
            issue.published(
                before: slot, zone: surroundings.premises.zone,
                figures: try figures(of: issue.report))
        }
    }

    private func figures(of report: StoredReport) throws -> [UInt8] {
        try state.store.read(
            Store.figuresPath(report.path), expecting: report.figuresDigest)
    }
}
