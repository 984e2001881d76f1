// A site at rest → one file from which it can be restored: ledger, store, records, configuration.
//
// The caller holds the lock of the state folder. The file is written under a temporary name, read
// back entry by entry, and then given its name, which nothing may have.

import Digests
import FileSystem
public import Ledger
public import Pipeline
import Records

/// What a backup holds, and what was not as it should be when it was made.
public struct BackupOutcome: Hashable, Sendable {
    /// The end of the ledger in the backup; nil for one without entries.
    public let head: LedgerHead?
    public let entryCount: Int
    public let byteCount: Int
    /// One sentence for each file that differs from the ledger or is missing; it was backed up as
    /// it is.
    public let findings: [String]
}

/// Makes a backup (bản sao lưu).
public struct Backup {
    let configuration: Configuration
    let ledger: LedgerFile

    public init(configuration: Configuration, ledger: LedgerFile) {
        self.configuration = configuration
        self.ledger = ledger
    }

    /// Writes the backup to `path`, with mode 0600.
    ///
    /// - Throws: `BackupError`, `FileError`, `LedgerError`, `RecordsError`; then nothing is left.
    public func write(to path: String) throws -> BackupOutcome {
        guard Files.kindOfName(path) == .nothing else {
            throw BackupError.alreadyThere(path: path)
        }
        let temporary = Files.parent(of: path) + "/.baocao-backup.tmp"
        try Files.remove(temporary)
        do {
            let outcome = try fill(temporary)
            guard try Files.renameNew(temporary, to: path) else {
                throw BackupError.alreadyThere(path: path)
            }
            try Files.sync(folder: Files.parent(of: path))
            return outcome
        } catch {
            // What stopped the writing is what is told; a leftover is removed by the next backup.
            _ = try? Files.remove(temporary)
            throw error
        }
    }

    private func fill(_ path: String) throws -> BackupOutcome {
        let entries = try ledger.entries()
        let writer = try BackupWriter(path: path)
        let findings =
            try addStore(to: writer, expecting: Backup.storedDigests(entries))
            + addGenerations(to: writer, pinned: Housekeeping.pinnedGenerations(entries))
        try addLedger(to: writer)
        try addConfiguration(to: writer)
        let head = entries.last.map { LedgerHead(sequence: $0.sequence, hash: $0.hash) }
        try writer.finish(facts: head.map { ["head": "\($0)"] } ?? [:])
        let reader = try BackupReader(path: path)
        do { try reader.verify() } catch is BackupError {
            throw BackupError.notReadBack(path: path)
        }
        return BackupOutcome(
            head: head, entryCount: reader.places.count, byteCount: try Files.size(of: path),
            findings: findings)
    }

    /// What the ledger says of the files of the store.
    static func storedDigests(_ entries: [StampedEntry]) -> [String: Digest] {
        var digests: [String: Digest] = [:]
        for entry in entries {
            switch entry.entry {
            case .issue(_, _, _, _, _, let report), .draft(_, _, _, _, let report):
                digests[report.path] = report.digest
                digests[Store.figuresPath(report.path)] = report.figuresDigest
            case .paper(_, let path, let digest, _): digests[path] = digest
            default: break
            }
        }
        return digests
    }

    private func addLedger(to writer: BackupWriter) throws {
        let copy = configuration.stateFolder + "/.baocao-backup-ledger.tmp"
        try Files.remove(copy)
        defer { _ = try? Files.remove(copy) }
        try ledger.copy(to: copy)
        try writer.add(.ledger, try read(copy))
    }

    private func addStore(
        to writer: BackupWriter, expecting digests: [String: Digest]
    ) throws -> [String] {
        let folder = configuration.stateFolder + "/store"
        let paths = Files.isFolder(folder) ? try Files.paths(under: folder) : []
        var findings: [String] = []
        for path in paths where !Files.isTemporary(Files.name(of: path)) {
            let bytes = try read(folder + "/" + path)
            try writer.add(.store(path), bytes)
            if let digest = digests[path], SHA256.digest(of: bytes) != digest {
                findings.append("store/\(path): khác với sổ cái; xem baocao verify")
            }
        }
        let missing = Set(digests.keys).subtracting(paths).sorted()
        return findings + missing.map { "store/\($0): sổ cái có, kho không có; xem baocao verify" }
    }

    /// The current generation and those that issues were made from.
    private func addGenerations(
        to writer: BackupWriter, pinned: Set<Int>
    ) throws -> [String] {
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        let current = try directory.current()
        let wanted = pinned.union([current.number])
        let found = try directory.generations().filter { wanted.contains($0.number) }
        var findings: [String] = []
        for generation in found {
            let bytes = try read(generation.path)
            let noted = try read(generation.digestPath)
            let hex = SHA256.digest(of: bytes).hex
            if !noted.starts(with: hex.utf8) {
                findings.append("\(generation.path): khác với lúc công bố; xem baocao verify")
            }
            try writer.add(.generation(Files.name(of: generation.path)), bytes)
            try writer.add(.generation(Files.name(of: generation.digestPath)), noted)
        }
        try writer.add(.pointer, linkTo: Files.name(of: current.path))
        return findings
            + wanted.subtracting(found.map(\.number)).sorted().map {
                "records-\($0).db: có báo cáo dùng, thư mục số liệu không còn"
            }
    }

    /// The files of the site: what comes with the program comes with the program.
    private func addConfiguration(to writer: BackupWriter) throws {
        let site = Files.parent(of: configuration.path)
        let folders =
            configuration.templateFolders + configuration.formFolders
            + configuration.definitionFolders
        var paths = try Files.names(in: site)
            .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
        for folder in folders where folder.hasPrefix(site + "/") && Files.isFolder(folder) {
            let prefix = folder.dropFirst(site.count + 1)
            paths += try Files.names(in: folder).filter { !$0.hasPrefix(".") }
                .map { "\(prefix)/\($0)" }
        }
        for path in Set(paths + [Files.name(of: configuration.path)]).sorted() {
            guard case .file = Files.kind(site + "/" + path) else { continue }
            try writer.add(.configuration(path), try read(site + "/" + path, followsLinks: true))
        }
    }

    private func read(_ path: String, followsLinks: Bool = false) throws -> [UInt8] {
        let kind = followsLinks ? Files.kind(path) : Files.kindOfName(path)
        guard case .file(let byteCount, _) = kind else { throw BackupError.notAFile(path: path) }
        guard byteCount <= BackupArchive.largestEntry else {
            throw BackupError.tooLarge(
                path: path, byteCount: byteCount, limit: BackupArchive.largestEntry)
        }
        return try Files.read(
            path, limit: BackupArchive.largestEntry, followsLinks: followsLinks)
    }
}
