// A ledger, its store, outbox and records → everything that does not agree with the ledger.
//
// Nothing is written and no lock is needed: a copy of the folders on another machine will do.
// While the daemon works, ask the daemon: between its steps a file may stand without its entry.

import Digests
import FileSystem
package import Ledger
package import Periods

/// Compares everything with what the ledger says.
package struct Verifier {
    /// Where everything is; what is nil is not looked at.
    package struct Places: Sendable {
        package var ledger: String
        package var store: String?
        package var outbox: String?
        package var records: String?

        package init(ledger: String, store: String?, outbox: String?, records: String?) {
            self.ledger = ledger
            self.store = store
            self.outbox = outbox
            self.records = records
        }
    }

    let places: Places
    let zone: FixedZone
    let entries: [StampedEntry]
    let account: LedgerAccount
    /// What made the entries unreadable, as findings.
    private let ledgerFindings: [VerificationFinding]

    /// Reads and inspects the ledger.
    ///
    /// - Parameter expected: What `--expect` was given, as `HeadText.expectation` reads it from the
    ///   entries; called also when there are none.
    package init<Refusal: Error>(
        places: Places, zone: FixedZone,
        expecting expected: ([StampedEntry]) throws(Refusal) -> LedgerHead?
    ) throws(Refusal) {
        self.places = places
        self.zone = zone
        var entries: [StampedEntry] = []
        var findings: [VerificationFinding] = []
        do throws(LedgerError) {
            entries = try LedgerFile(path: places.ledger, mode: .reading).entries()
        } catch {
            findings.append(VerificationFinding(.unreadable, "kho và hộp đi", evidence: "\(error)"))
        }
        let inspected = LedgerFile.findings(at: places.ledger, expecting: try expected(entries))
        self.entries = entries
        account = LedgerAccount(entries)
        ledgerFindings = inspected.map { VerificationFinding($0) } + findings
    }

    /// Ledger, store, outbox and generations.
    package func verifyAll() -> Verification {
        var verification = ledger()
        guard account.head != nil else { return verification }
        inspectStore(&verification)
        inspectOutbox(&verification)
        inspectGenerations(&verification)
        return verification
    }

    /// The ledger alone: where every verification begins.
    package func ledger() -> Verification {
        var verification = Verification()
        verification.findings = ledgerFindings
        verification.counts.entries = entries.count
        verification.head = account.head
        return verification
    }

    /// What is there under a name: its digest and size.
    enum Found {
        case nothing
        /// A link, a folder or a device.
        case noFile
        case file(Digest, byteCount: Int)
        case unreadable(String)
    }

    static func find(_ path: String) -> Found {
        switch Files.kindOfName(path) {
        case .nothing: return .nothing
        case .file(let byteCount, _):
            do throws(FileError) {
                var hash = SHA256()
                try Files.forEachPiece(of: path) { hash.update($0, count: $1) }
                return .file(hash.finish(), byteCount: byteCount)
            } catch {
                return .unreadable("\(error)")
            }
        default: return .noFile
        }
    }

    /// Paths below a folder that are not temporary names of the program.
    func paths(
        under folder: String, _ verification: inout Verification
    ) -> [String] {
        do throws(FileError) {
            return try Files.paths(under: folder).filter { !Files.isTemporary(Files.name(of: $0)) }
        } catch {
            verification.findings.append(
                VerificationFinding(.unreadable, folder, evidence: "\(error)"))
            return []
        }
    }
}
