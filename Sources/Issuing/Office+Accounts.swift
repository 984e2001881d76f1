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
        site.freeMebibytes = (try? Files.freeBytes(at: state.path)).map { $0 >> 20 }
        if let standstill { site.degraded.append("lượt làm việc trước không xong: \(standstill)") }
        if Files.isReadOnly(state.path) {
            site.degraded.append(
                "\(state.path): hệ thống tệp chỉ cho đọc, không phát hành được gì; gắn lại để ghi "
                    + "được")
        }
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
        try tell(request, report.text, report.json, say: say)
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
        try tell(request, audit.text, audit.json, say: say)
        if audit.hasFindings { throw Verdict(status: .findings) }
    }

    /// `json`.
    func head(_ request: ActRequest, say: (String) throws -> Void) throws {
        guard let last = try state.ledger().entries().last else { return }
        let text = HeadText(
            head: LedgerHead(sequence: last.sequence, hash: last.hash), instant: last.instant,
            zone: surroundings.premises.zone)
        try tell(request, text.text, text.json, say: say)
    }

    /// `expect`: a head from paper. `rerender`: yes or no. `json`. Files to look up come as values
    /// `file` (name) and `bytes`, in the same order; without any everything is verified.
    func verify(
        _ message: Message, _ request: ActRequest, say: (String) throws -> Void
    ) throws {
        let expectation = request.optional("expect")
        let isRerendering = try request.flag("rerender")
        let verifier = try Verifier(
            places: Verifier.Places(
                ledger: state.ledgerPath, store: state.store.folder,
                outbox: surroundings.premises.outboxFolder,
                records: surroundings.premises.recordsFolder),
            zone: surroundings.premises.zone
        ) { entries throws(IssuingError) in
            // What this office knows to have been written must be there, asked for or not.
            guard let expectation else { return head }
            guard let wanted = HeadText.expectation(expectation, entries: entries) else {
                throw .badArgument(
                    name: "expect", value: expectation, expected: "SỐ:MÃ như baocao head đã in")
            }
            return wanted
        }
        let names = message.texts("file")
        let contents = message.fields.filter { $0.name == "bytes" }.map(\.value)
        var verification = names.isEmpty ? verifier.verifyAll() : verifier.ledger()
        for (name, bytes) in zip(names, contents) {
            verification.add(verifier.verify(name, bytes: bytes))
        }
        if isRerendering {
            let digests = Set(contents.map { SHA256.digest(of: $0) })
            try Rerendering(
                account: verifier.account,
                definitions: try surroundings.conditions().definitions, store: state.store.folder
            ).run(with: renderer, meanwhile: meanwhile, &verification) {
                names.isEmpty || digests.contains($0.report.digest)
            }
        }
        try tell(request, verification.text, verification.json, say: say)
        guard verification.status == .done else { throw Verdict(status: verification.status) }
    }

    private func tell(
        _ request: ActRequest, _ text: String, _ json: String, say: (String) throws -> Void
    ) throws {
        let chosen = try request.flag("json") ? json : text
        for line in chosen.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            try say(String(line))
        }
    }
}
