// A backup file → the state and records of a site, in folders where nothing else is.
//
// Every digest and the chain of the ledger are checked before anything is written. The ledger gets
// its name last: a restore that was killed leaves a state without one, and may be run again, since
// a file that has the right bytes already is done. Nothing is sent again: what the ledger says was
// delivered stays delivered.

import Digests
import FileSystem
import Glibc
public import Ledger
public import Periods
public import Pipeline
import Records

/// What a restore brought back.
public struct RestoreOutcome: Hashable, Sendable {
    /// The end of the ledger in the backup.
    public let head: LedgerHead?
    public let fileCount: Int
    /// The records folder has a newer generation than the backup, and keeps it as the current one.
    public let keptPointer: Bool
    /// Where the files of the configuration are: they never take the place of those in use.
    public let configurationFolder: String
    /// Files of the configuration that are missing at the site or differ there.
    public let differingConfiguration: [String]
}

/// Restores a backup.
public struct Restore {
    let configuration: Configuration
    let path: String

    public init(configuration: Configuration, path: String) {
        self.configuration = configuration
        self.path = path
    }

    private var state: String { configuration.stateFolder }
    private var configurationFolder: String { state + "/restored-configuration" }
    private var ledgerPath: String { state + "/ledger.db" }
    private var unfinishedLedger: String { state + "/.baocao-restore-ledger.tmp" }

    /// Restores everything and appends the entry that says so.
    ///
    /// `isDemonstration`: the instant is a clock file's, as that of the backup must be.
    ///
    /// - Throws: `IssuingError.locked` or `.wrongClock`, or `BackupError`, before anything is
    ///   written; `FileError` or `LedgerError` when the disk does not allow it: run it again.
    public func run(
        at instant: Instant, by actor: Actor, isDemonstration: Bool
    ) throws -> RestoreOutcome {
        let reader = try BackupReader(path: path)
        try reader.verify()
        guard reader.places.contains(.ledger), reader.places.contains(.pointer) else {
            throw BackupError.damaged(path: path, entry: nil)
        }
        try Files.makeFolders(state, mode: 0o700)
        let lock = try FileLock(state: state)
        defer { withExtendedLifetime(lock) {} }
        try checkState(reader)
        try checkRecords(reader)
        let head = try stageLedger(reader, isDemonstration: isDemonstration)
        for place in reader.places { try write(place, reader) }
        let keptPointer = try movePointer(reader)
        let differing = try differingConfiguration(reader)
        try finishLedger(head, at: instant, by: actor)
        return RestoreOutcome(
            head: head, fileCount: reader.places.count, keptPointer: keptPointer,
            configurationFolder: configurationFolder, differingConfiguration: differing)
    }

    /// Where a file of the state goes; nil for what belongs elsewhere.
    private func target(_ place: BackupPlace) -> String? {
        switch place {
        case .store(let path): state + "/store/" + path
        case .configuration(let path): configurationFolder + "/" + path
        case .generation(let name): configuration.recordsFolder + "/" + name
        case .ledger, .pointer: nil
        }
    }

    /// Nothing but what an unfinished restore of this backup left.
    private func checkState(_ reader: BackupReader) throws {
        let mine = reader.places.reduce(into: [String: BackupPlace]()) { mine, place in
            if let target = target(place) { mine[target] = place }
        }
        for path in try Files.paths(under: state)
        where !["lock", StateFolder.headName].contains(path) {
            let full = state + "/" + path
            if Files.isTemporary(Files.name(of: path)) { continue }
            guard let place = mine[full], try isThere(full, reader.bytes(place)) else {
                throw BackupError.occupied(path: full)
            }
        }
    }

    private func checkRecords(_ reader: BackupReader) throws {
        for place in reader.places {
            guard case .generation = place, let target = target(place),
                Files.kindOfName(target) != .nothing
            else { continue }
            guard try isThere(target, reader.bytes(place)) else {
                throw BackupError.otherGeneration(path: target)
            }
        }
        guard BackupPlace.isGeneration(try reader.target(.pointer), ending: ".db"),
            reader.places.contains(.generation(try reader.target(.pointer)))
        else { throw BackupError.damaged(path: path, entry: BackupPlace.pointer.name) }
    }

    private func isThere(_ path: String, _ bytes: [UInt8]) throws -> Bool {
        guard case .file(bytes.count, _) = Files.kindOfName(path) else { return false }
        return try Files.read(path, limit: bytes.count, followsLinks: false) == bytes
    }

    private func write(_ place: BackupPlace, _ reader: BackupReader) throws {
        guard let target = target(place) else { return }
        let bytes = try reader.bytes(place)
        var mode: UInt32 = 0o600
        var folderMode: UInt32 = 0o700
        if case .generation = place { (mode, folderMode) = (0o644, 0o750) }
        guard try !isThere(target, bytes) else { return try Files.sync(file: target) }
        try Files.makeFolders(Files.parent(of: target), mode: folderMode)
        try Files.create(bytes, at: target, mode: mode)
        guard try isThere(target, bytes) else { throw BackupError.notReadBack(path: target) }
    }

    /// False when the link says now what it said in the backup.
    private func movePointer(_ reader: BackupReader) throws -> Bool {
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        let target = try reader.target(.pointer)
        let numbers = try directory.generations()
        let restored = numbers.first { Files.name(of: $0.path) == target }?.number ?? 0
        if let current = try? directory.current(), current.number > restored { return true }
        try Files.makeLink(at: directory.pointer, to: target)
        return false
    }

    private func differingConfiguration(_ reader: BackupReader) throws -> [String] {
        let site = Files.parent(of: configuration.path)
        return try reader.places.compactMap { place in
            guard case .configuration(let path) = place else { return nil }
            let here = site + "/" + path
            guard case .file(let byteCount, _) = Files.kind(here) else { return path }
            let bytes = try reader.bytes(place)
            guard byteCount == bytes.count else { return path }
            return try Files.read(here, limit: byteCount) == bytes ? nil : path
        }
    }

    /// The backup's ledger under a temporary name, whole, ending where the backup says, and begun
    /// by the same kind of clock: with another one the site could never go on.
    private func stageLedger(_ reader: BackupReader, isDemonstration: Bool) throws -> LedgerHead? {
        for leftover in [unfinishedLedger, unfinishedLedger + "-journal"] {
            try Files.remove(leftover)
        }
        let head = reader.facts["head"].flatMap(LedgerHead.init(text:))
        try Files.create(try reader.bytes(.ledger), at: unfinishedLedger, mode: 0o600)
        do {
            try LedgerFile.bringUpToDate(unfinishedLedger)
        } catch {
            try Files.remove(unfinishedLedger)
            guard !error.isTransient else { throw error }
            throw BackupError.damagedLedger(path: path, first: "\(error)")
        }
        let findings = LedgerFile.findings(at: unfinishedLedger, expecting: head)
        let ledger =
            findings.isEmpty ? try LedgerFile(path: unfinishedLedger, mode: .reading) : nil
        guard let ledger, try ledger.head() == head else {
            try Files.remove(unfinishedLedger)
            throw BackupError.damagedLedger(path: path, first: findings.first.map { "\($0)" } ?? "")
        }
        if case .installation(_, !isDemonstration) = try ledger.entries().first?.entry {
            try Files.remove(unfinishedLedger)
            throw IssuingError.wrongClock(path: path, isDemonstration: !isDemonstration)
        }
        return head
    }

    /// Notes the restoration and gives the ledger its name, durably.
    private func finishLedger(
        _ head: LedgerHead?, at instant: Instant, by actor: Actor
    ) throws {
        if let head {
            let ledger = try LedgerFile(path: unfinishedLedger, mode: .writing)
            try ledger.append(
                [.restoration(sequence: head.sequence, head: head.hash)], at: instant, by: actor)
        }
        // The ledger of the backup is older on purpose.
        try Files.remove(state + "/" + StateFolder.headName)
        guard try Files.renameNew(unfinishedLedger, to: ledgerPath) else {
            throw BackupError.occupied(path: ledgerPath)
        }
        try Files.sync(folder: state)
    }
}
