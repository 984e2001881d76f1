// A site's state → a verdict, read with plain SQL and file digests, without the ledger's own code.

import Digests
import Glibc
import SQLite

/// What stands in ledger, store and outbox, against what ought to.
struct StateCheck {
    /// One row of `issue`.
    private struct Issued {
        let committee: String
        let revision: Int
        let path: String
        let digest: String
    }

    /// One row of `delivery`.
    private struct Owed {
        let recipient: String
        let name: String
        let digest: String
        let isReceipted: Bool
    }

    private let state: String
    private let outbox: String
    private let records: String
    /// Newest revision wanted of each committee.
    private let wanted: [String: Int]
    private var issued: [Issued] = []
    private var owed: [Owed] = []

    init(site: SmallSite, revisions: [String: Int]) throws {
        state = site.path + "/site/state"
        outbox = site.path + "/site/outbox"
        records = site.path + "/site/records"
        wanted = revisions
        guard access(state + "/ledger.db", F_OK) == 0 else { return }
        // Opening for writing rolls back what a killed process left half done.
        let ledger = try Connection(path: state + "/ledger.db", mode: .readWrite)
        guard try ledger.integer("SELECT count(*) FROM sqlite_schema") != 0 else { return }
        let issues = try ledger.prepare(
            "SELECT committee, revision, path, lower(hex(digest)) FROM issue ORDER BY sequence")
        while try issues.step() {
            issued.append(
                Issued(
                    committee: issues.text(0) ?? "", revision: issues.integer(1),
                    path: issues.text(2) ?? "", digest: issues.text(3) ?? ""))
        }
        let deliveries = try ledger.prepare(
            """
            SELECT recipient, name, lower(hex(digest)),
                EXISTS (SELECT 1 FROM receipt WHERE receipt.delivery = delivery.sequence)
            FROM delivery ORDER BY sequence
            """)
        while try deliveries.step() {
            owed.append(
                Owed(
                    recipient: deliveries.text(0) ?? "", name: deliveries.text(1) ?? "",
                    digest: deliveries.text(2) ?? "", isReceipted: deliveries.integer(3) == 1))
        }
    }

    /// Every wanted revision is issued.
    var isThrough: Bool { wanted.allSatisfy { newest($0.key) >= $0.value } }

    /// What is wrong first, or right.
    func verdict() -> Verdict {
        for (committee, revision) in wanted.sorted(by: { $0.key < $1.key }) {
            let of = issued.filter { $0.committee == committee }.map(\.revision)
            if of.sorted() != Array(0...revision) {
                let what = "\(committee) has revisions \(of)"
                return of.count > revision + 1 ? .duplicated(what) : .lost(what)
            }
        }
        for issue in issued where digest("\(state)/store/\(issue.path)") != issue.digest {
            return .lost("\(issue.path) in the store")
        }
        for file in owed {
            guard file.isReceipted else { return .lost("no receipt of \(file.name)") }
            guard digest("\(outbox)/\(file.recipient)/\(file.name)") == file.digest else {
                return .lost("\(file.name) in the outbox of \(file.recipient)")
            }
        }
        return leftovers()
    }

    /// Files nobody owes, and temporary files.
    private func leftovers() -> Verdict {
        let temporary = list("find \(state) \(outbox) \(records) -name '*.tmp'")
        guard temporary.isEmpty else { return .wrong("left over: \(temporary)") }
        let expected = Set(owed.map { "\(outbox)/\($0.recipient)/\($0.name)" })
        let there = list("find \(outbox) -name '*.pdf'").split(separator: "\n").map(String.init)
        for path in there.sorted() where !expected.contains(path) {
            return .duplicated("nobody owes \(path)")
        }
        return .right
    }

    private func newest(_ committee: String) -> Int {
        issued.filter { $0.committee == committee }.map(\.revision).max() ?? -1
    }

    private func digest(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var digest = SHA256()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return digest.finish().hex }
            digest.update(Array(buffer[..<count]))
        }
    }

    private func list(_ command: String) -> String {
        let path = "\(state)/../../list"
        _ = try? Child.run(["sh", "-c", command], log: path)
        defer { unlink(path) }
        return TextFile.read(path)
    }
}
