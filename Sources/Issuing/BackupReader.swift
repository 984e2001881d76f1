// A backup file → its facts and entries, each checked against its digest, or a refusal.
//
// The file may come from anywhere: schema, names, sizes and digests are checked before a byte of it
// is used, and it is never written.

import Deflation
import Digests
import FileSystem
import SQLite

final class BackupReader {
    let path: String
    private let connection: Connection
    private(set) var facts: [String: String] = [:]
    private var digests: [String: Digest] = [:]
    /// In the byte order of their names.
    private(set) var places: [BackupPlace] = []

    /// Checks everything but the entries' contents.
    init(path: String) throws {
        self.path = path
        guard case .file = Files.kind(path) else {
            throw BackupError.notABackup(path: path)
        }
        do {
            connection = try Connection(path: path, mode: .readOnly)
            try connection.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")
            try checkForm()
            try checkSchema()
            try readLists()
        } catch let error as SQLiteError {
            throw BackupError(error, path: path)
        }
    }

    /// The contents of an entry, which are those that were written.
    func bytes(_ place: BackupPlace) throws -> [UInt8] {
        do {
            return try read(place)
        } catch let error as SQLiteError {
            throw BackupError(error, path: path)
        } catch is DeflationError {
            throw BackupError.damaged(path: path, entry: place.name)
        }
    }

    /// The words of a link.
    func target(_ place: BackupPlace) throws -> String {
        String(decoding: try bytes(place), as: UTF8.self)
    }

    /// Reads every entry once.
    func verify() throws {
        for place in places { _ = try bytes(place) }
    }

    private func checkForm() throws {
        guard try connection.integer("PRAGMA application_id") == BackupArchive.applicationID else {
            throw BackupError.notABackup(path: path)
        }
        let version = try connection.integer("PRAGMA user_version") ?? 0
        guard version <= BackupArchive.version else {
            throw BackupError.newerVersion(path: path, version: version)
        }
        let check = try connection.prepare("PRAGMA integrity_check")
        while try check.step() {
            guard check.text(0) == "ok" else { throw damaged(nil) }
        }
    }

    /// A view or trigger in the place of a table could make of the reading what it likes.
    private func checkSchema() throws {
        let rows = try connection.prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        var tables: [String] = []
        while try rows.step() { tables.append(rows.text(0) ?? "") }
        guard tables == BackupArchive.tables else { throw damaged(nil) }
    }

    private func readLists() throws {
        facts = try list("SELECT name, value FROM backup_facts")
        for (name, hex) in try list("SELECT name, sha256 FROM backup_digests") {
            guard let digest = Digest(hex: hex) else { throw damaged(name) }
            digests[name] = digest
        }
        let seal = BackupArchive.seal(facts: facts, digests: digests)
        guard facts[BackupArchive.seal] == seal.hex else { throw damaged(nil) }
        let names = try connection.prepare("SELECT name FROM sqlar ORDER BY name")
        while try names.step() {
            let name = names.text(0) ?? ""
            guard let place = BackupPlace(name: name), digests[name] != nil else {
                throw damaged(name)
            }
            places.append(place)
        }
        guard places.count == digests.count else { throw damaged(nil) }
    }

    private func list(_ sql: String) throws -> [String: String] {
        let rows = try connection.prepare(sql)
        var list: [String: String] = [:]
        while try rows.step() { list[rows.text(0) ?? ""] = rows.text(1) ?? "" }
        return list
    }

    private func read(_ place: BackupPlace) throws -> [UInt8] {
        let row = try connection.prepare(
            "SELECT mode, mtime, sz, length(CAST(data AS BLOB)), data FROM sqlar WHERE name = ?")
        try row.bind(place.name, at: 1)
        guard try row.step(), row.integer(1) == 0 else { throw damaged(place.name) }
        let isLink = place == .pointer
        let (size, stored) = (row.integer(2), row.integer(3))
        guard row.integer(0) == (isLink ? BackupArchive.linkMode : BackupArchive.fileMode),
            isLink ? size == -1 : (stored...BackupArchive.largestEntry).contains(size)
        else { throw damaged(place.name) }
        let blob = row.blob(4)
        let bytes = isLink || size == stored ? blob : try Inflater(byteLimit: size).inflate(blob)
        guard isLink || bytes.count == size,
            BackupArchive.digest(of: bytes, isLink: isLink) == digests[place.name]
        else { throw damaged(place.name) }
        return bytes
    }

    private func damaged(_ entry: String?) -> BackupError { .damaged(path: path, entry: entry) }
}
