// The verbs that only look: status, audit, head, verify. Nothing is written by them.

import Digests
import FileSystem
import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// `json`: yes or no. `daemon`: one sentence on the daemon, from whoever runs the office.
    func status(_ request: ActRequest, say: (String) throws -> Void) throws {
        let account = LedgerAccount(try state.ledger().entries())
        let now = time.instant
        var site = SiteCondition(at: now, zone: surroundings.premises.zone)
        site.daemon = request.optional("daemon") ?? ""
        site.waiting = deliveryFailures.map {
            SiteCondition.Waiting(delivery: $0.key, reason: $0.value)
        }
        site.minimumFreeMebibytes = surroundings.premises.minimumFreeMebibytes
        site.readRoom(of: state.path)
        if let standstill { site.degraded.append("lượt làm việc trước không xong: \(standstill)") }
        let report: StatusReport
        do {
            let conditions = try surroundings.conditions()
            site.generation = conditions.generation
            report = StatusReport(
                agenda: makeTick(now, conditions).agenda, account: account, site: site)
        } catch {
            // Without records nobody knows what is owed; the ledger and the disk are told still.
            site.degraded.append("\(error)")
            report = StatusReport(lines: [], account: account, site: site)
        }
        try request.tell(report.text, report.json, say: say)
        if report.hasTrouble { throw Verdict(status: .findings) }
    }

    /// `year`; `json`.
    func audit(_ request: ActRequest, say: (String) throws -> Void) throws {
        let text = try request.required("year")
        guard let year = Int(text), (1...9_999).contains(year) else {
            throw IssuingError.badArgument(name: "year", value: text, expected: "một năm như 2026")
        }
        let now = time.instant
        let conditions = try surroundings.conditions()
        let facts = makeTick(now, conditions)
        let timetable = memory.timetable?.table
        let installed = view.installedOn ?? facts.today
        // A close may stand in another year than the end of its period.
        let expected = timetable.map { table in
            [year - 1, year, year + 1].flatMap {
                table.obligations(endingIn: $0, installedOn: installed)
            }
        }
        let audit = Audit(
            year: year, expected: expected, account: LedgerAccount(try state.ledger().entries()),
            now: now, zone: surroundings.premises.zone
        ) { Audit.presence(of: $0, in: state.store.folder) }
        try request.tell(audit.text, audit.json, say: say)
        if audit.hasFindings { throw Verdict(status: .findings) }
    }

    /// `json`.
    func head(_ request: ActRequest, say: (String) throws -> Void) throws {
        guard let last = try state.ledger().entries().last else { return }
        let text = HeadText(
            head: last.head, instant: last.instant,
            zone: surroundings.premises.zone)
        try request.tell(text.text, text.json, say: say)
    }

    func verify(_ message: Message, say: (String) throws -> Void) throws {
        // What this office knows to have been written must be there, asked for or not.
        try Inspection(
            surroundings: surroundings, renderer: renderer, known: head, meanwhile: meanwhile
        ).verify(message, say: say)
    }
}
