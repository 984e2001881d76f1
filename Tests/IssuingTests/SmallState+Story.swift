// What happened → the same in ledger, store, outbox and records, as the office would do it.

import Delivery
import Digests
import FileSystem
import Ledger
import Obligations
import Periods
import Records

@testable import Issuing

extension SmallState {
    static let seven = SHA256.digest(of: "seven")
    static let close = Day(year: 2026, month: 6, day: 14) ?? Day(number: 0)
    static let due = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)
    private static let start = Day(year: 2025, month: 12, day: 15) ?? Day(number: 0)

    static func write(reason: String, in state: SmallState) throws {
        _ = try RecordsDirectory.create(at: state.records)
        let snapshot = try SHA256.digest(of: Files.read(state.records + "/records-0.db"))
        try LedgerFile.create(at: state.ledgerPath)
        let ledger = try state.ledger()
        try ledger.append(
            [
                .installation(program: "baocao 0.3.0", isDemonstration: false),
                .generation(number: 0, digest: snapshot), seen(half), seen(other),
            ], at: noon, by: .daemon)
        let work = Work(state: state, ledger: ledger, snapshot: snapshot)
        try work.issue(issue, revision: 0, reason: "")
        try ledger.append(
            [.registration(issue: 6, number: "15-BC/ĐUQS", day: due)], at: noon,
            by: Actor(uid: 1_000, name: "van-thu"))
        try work.issue(correction, revision: 1, reason: reason)
        try work.draft()
    }

    private static func seen(_ key: ObligationKey) -> LedgerEntry {
        .obligation(
            key, start: start, end: due, close: close, due: due, origin: "lich", reason: "")
    }
}

/// The steps of a batch of one.
private struct Work {
    let state: SmallState
    let ledger: LedgerFile
    let snapshot: Digest

    func issue(_ name: String, revision: Int, reason: String) throws {
        let slot = try ledger.append(
            [.reservation(SmallState.half, revision: revision, reason: reason)],
            at: SmallState.noon, by: .daemon)
        let reservation = slot.last?.sequence ?? 0
        let head = try ledger.head()?.description ?? ""
        let report = try store(name, head: head)
        let issued = try ledger.append(
            [
                .issue(
                    SmallState.half, revision: revision, reservation: reservation,
                    planned: SmallState.due, marks: [], report)
            ], at: SmallState.noon, by: .daemon)
        try deliver(of: issued.last?.sequence ?? 0, name, papers: [])
    }

    func draft() throws {
        let name = SmallState.draft
        let report = try store(name, head: try ledger.head()?.description ?? "")
        let gaps = SmallState.report("con thieu", head: "")
        let path = name + "-con-thieu.pdf"
        try Files.write(gaps, to: state.store + "/" + path)
        let first = (try ledger.head()?.sequence ?? 0) + 1
        try ledger.append(
            [
                .draft(
                    SmallState.other, number: 1, gaps: 3, findings: SHA256.digest(of: gaps),
                    report),
                .paper(
                    of: first, path: path, digest: SHA256.digest(of: gaps), byteCount: gaps.count),
            ], at: SmallState.noon, by: .daemon)
        try deliver(of: first, name, papers: [(first + 1, path)])
    }

    private func store(_ name: String, head: String) throws -> StoredReport {
        let bytes = SmallState.report(name, head: head)
        let figures = Array("figures of \(name)".utf8)
        let path = state.store + "/" + name
        try Files.makeFolders(Files.parent(of: path))
        try Files.write(bytes, to: path + ".pdf")
        try Files.write(figures, to: path + ".figures")
        let seven = SmallState.seven
        return StoredReport(
            path: name + ".pdf", digest: SHA256.digest(of: bytes), byteCount: bytes.count,
            pageCount: 1, figuresDigest: SHA256.digest(of: figures), generation: 0,
            snapshot: snapshot, template: seven, form: seven, fonts: seven,
            program: "baocao 0.3.0; cairo 1.16.0", inputs: seven, created: SmallState.noon,
            runHead: head)
    }

    /// The report and its papers as one parcel to the committee itself.
    private func deliver(
        of report: Int, _ name: String, papers: [(sequence: Int, path: String)]
    ) throws {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        let files = try ([(sequence: report, path: name + ".pdf")] + papers).map {
            let bytes = try Files.read(state.store + "/" + $0.path)
            let path = String($0.path.dropFirst(parts[0].count + 1))
            return ($0.sequence, OutgoingFile(path: path, bytes: bytes))
        }
        let owed = try ledger.append(
            files.map {
                .delivery(of: $0.0, recipient: parts[0], name: $0.1.path, digest: $0.1.digest)
            }, at: SmallState.noon, by: .daemon)
        let outcome = try Outbox(folder: state.outbox).deliver(
            files.map(\.1), to: parts[0], note: "so cai \(owed.last?.sequence ?? 0)")
        try ledger.append(
            owed.map { .receipt(delivery: $0.sequence, manifest: outcome.manifestDigest) },
            at: SmallState.noon, by: .daemon)
    }
}
