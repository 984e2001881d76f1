// Is the ledger (sổ phát hành): an append-only file of chained entries.
//
// Order of calls: `create` once, `init`, then any number of `append` and readings, by one task at a
// time. One process writes (the caller holds the lock of the state folder); others may read
// meanwhile and wait for its commits.

import Digests
public import Periods
import SQLite

/// An open ledger.
public final class LedgerFile {
    /// How a ledger is opened.
    public enum Mode: Sendable {
        /// Entries may be appended; a killed writer's journal is played back.
        case writing
        /// The file is never written.
        case reading
    }

    public let path: String
    let mode: Mode
    let connection: LedgerConnection
    /// The head after the last append or opening: the file must still contain it.
    private var known: LedgerHead?

    /// Makes a ledger without entries where nothing is: complete, or not at all. A temporary file
    /// left by a killed run is replaced.
    ///
    /// - Throws: `alreadyThere`; `journalLeft`; `file` and `database` when the folder cannot be
    ///   written.
    public static func create(at path: String) throws(LedgerError) {
        try LedgerCopy(path: path).makeEmpty()
    }

    /// Brings a ledger of an older version up to date without keeping the older file; one of today
    /// stays as it is.
    ///
    /// - Throws: as the opening for writing.
    public static func bringUpToDate(_ path: String) throws(LedgerError) {
        guard
            case .notALedger(.olderVersion(_, let found, _))? = findings(
                at: path, expecting: nil
            ).first
        else { return }
        _ = try LedgerFile(path: path, mode: .writing)
        try LedgerMigration.removeAside(path, version: found)
    }

    /// Opens a ledger after checking the whole file and its schema.
    ///
    /// - Throws: each kind of file that is no ledger of this program as its own case.
    public init(path: String, mode: Mode) throws(LedgerError) {
        self.path = path
        self.mode = mode
        connection = try LedgerOpening(path: path, mode: mode).checked()
        known = try connection.transaction("") { () throws(LedgerError) in
            try LedgerFile.head(on: connection)
        }
    }

    /// Appends the entries as one transaction, durable on return. They get the numbers after the
    /// present head in order, so that entries of a batch may refer to earlier ones of it.
    ///
    /// - Throws: `refused` with the broken rule; `database` (see `isTransient`); `broken` when the
    ///   file no longer contains the head it had. Nothing is written then.
    @discardableResult
    public func append(
        _ entries: [LedgerEntry], at instant: Instant, by actor: Actor
    ) throws(LedgerError) -> [StampedEntry] {
        guard mode == .writing else { throw .openedForReading(path: path) }
        guard !entries.isEmpty else { return [] }
        let stamped = try connection.transaction("IMMEDIATE") {
            () throws(LedgerError) -> [StampedEntry] in
            try checkKnown()
            let writing = EntryWriting(connection: connection, instant: instant, actor: actor)
            return try writing.write(entries, after: try LedgerFile.head(on: connection))
        }
        known = stamped.last.map { LedgerHead(sequence: $0.sequence, hash: $0.hash) }
        return stamped
    }

    /// Every entry in order; the whole chain is verified while reading.
    ///
    /// - Throws: `broken` with the first finding.
    public func entries() throws(LedgerError) -> [StampedEntry] {
        try entries(from: nil)
    }

    /// The entries after a head that was read before; the chain is verified from there.
    ///
    /// - Throws: `broken`, also when the ledger does not contain that head.
    public func entries(after head: LedgerHead) throws(LedgerError) -> [StampedEntry] {
        try entries(from: head)
    }

    /// The entries after a number, 0 for all of them; the chain is verified from that entry's hash
    /// as it is stored.
    ///
    /// - Throws: `broken`, also when the ledger ends before that number.
    public func entries(after sequence: Int) throws(LedgerError) -> [StampedEntry] {
        guard sequence > 0 else { return try entries() }
        guard let head = try head(at: sequence) else {
            let end = try head()?.sequence ?? 0
            throw .broken(path: path, .truncated(end: end, expected: sequence))
        }
        return try entries(from: head)
    }

    /// The end of the chain as stored; nil for a ledger without entries.
    public func head() throws(LedgerError) -> LedgerHead? {
        try connection.transaction("") { () throws(LedgerError) in
            try LedgerFile.head(on: connection)
        }
    }

    /// Everything that is wrong with the file, against a head from paper or from a manifest too.
    /// An empty list means that it is whole.
    public func findings(expecting head: LedgerHead?) throws(LedgerError) -> [LedgerFinding] {
        try LedgerInspection(connection: connection).findings(expecting: head)
    }

    /// The same for a file that may not even open as a ledger.
    public static func findings(
        at path: String, expecting head: LedgerHead?
    ) -> [LedgerFinding] {
        do throws(LedgerError) {
            let opening = LedgerOpening(path: path, mode: .reading)
            let connection = try opening.opened()
            try opening.checkVersion(of: connection)
            let inspection = LedgerInspection(connection: connection)
            return try inspection.findings(expecting: head)
        } catch {
            return [.notALedger(error)]
        }
    }

    /// Every entry, and everything that is wrong with the file, from one walk: what a start needs.
    public func inspected() throws(LedgerError) -> (
        entries: [StampedEntry], findings: [LedgerFinding]
    ) {
        try LedgerInspection(connection: connection).inspected(expecting: nil)
    }

    /// Writes a compacted copy to a path where nothing is: complete and durable, or not at all.
    public func copy(to path: String) throws(LedgerError) {
        try LedgerCopy(path: path).make(of: connection)
    }

    private func entries(from head: LedgerHead?) throws(LedgerError) -> [StampedEntry] {
        let reading = try connection.transaction("") { () throws(LedgerError) -> ChainReading in
            guard let head else { return try ChainReading(connection) }
            if let finding = try LedgerInspection.mismatch(with: head, on: connection) {
                throw .broken(path: path, finding)
            }
            return try ChainReading(connection, after: head.sequence, hash: head.hash.bytes)
        }
        if let finding = reading.findings.first { throw .broken(path: path, finding) }
        return reading.entries
    }

    private func checkKnown() throws(LedgerError) {
        guard let known else { return }
        if let finding = try LedgerInspection.mismatch(with: known, on: connection) {
            throw .broken(path: path, finding)
        }
    }
}
