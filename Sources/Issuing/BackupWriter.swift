// Entries one by one → a backup file under a temporary name.
//
// Order of calls: `init`, any number of `add`, `finish`. The file is built without a journal: until
// it has its name nobody reads it.

import Deflation
import Digests
import FileSystem
import SQLite

final class BackupWriter {
    private let path: String
    private let connection: Connection
    private let insertion: Statement
    private var digests: [String: Digest] = [:]

    /// `path` must name nothing; the file is nobody else's to read from its first byte on.
    init(path: String) throws {
        self.path = path
        try Files.create([], at: path, mode: 0o600)
        do {
            connection = try Connection(path: path, mode: .readWrite)
            try connection.execute(
                """
                PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                PRAGMA application_id = \(BackupArchive.applicationID);
                PRAGMA user_version = \(BackupArchive.version);
                BEGIN;
                """)
            for table in BackupArchive.tables { try connection.execute(table) }
            insertion = try connection.prepare("INSERT INTO sqlar VALUES (?, ?, 0, ?, ?)")
        } catch {
            throw BackupError(error, path: path)
        }
    }

    func add(_ place: BackupPlace, _ bytes: [UInt8]) throws {
        guard bytes.count <= BackupArchive.largestEntry else {
            throw BackupError.tooLarge(
                path: place.name, byteCount: bytes.count, limit: BackupArchive.largestEntry)
        }
        let packed = try Deflater().deflate(bytes)
        digests[place.name] = BackupArchive.digest(of: bytes, isLink: false)
        do {
            try insert(place, mode: BackupArchive.fileMode, size: bytes.count)
            try insertion.bind(blob: packed.count < bytes.count ? packed : bytes, at: 4)
            try insertion.run()
        } catch {
            throw BackupError(error, path: path)
        }
    }

    func add(_ place: BackupPlace, linkTo target: String) throws(BackupError) {
        digests[place.name] = BackupArchive.digest(of: Array(target.utf8), isLink: true)
        do {
            try insert(place, mode: BackupArchive.linkMode, size: -1)
            try insertion.bind(target, at: 4)
            try insertion.run()
        } catch {
            throw BackupError(error, path: path)
        }
    }

    /// Adds facts, digests and the seal, and makes all of it durable.
    consuming func finish(facts: [String: String]) throws {
        let seal = BackupArchive.seal(facts: facts, digests: digests)
        do {
            let fact = try connection.prepare("INSERT INTO backup_facts VALUES (?, ?)")
            let rows = facts.merging([BackupArchive.seal: seal.hex]) { $1 }
            for name in rows.keys.sorted() {
                try fact.bind(name, at: 1)
                try fact.bind(rows[name], at: 2)
                try fact.run()
            }
            let digest = try connection.prepare("INSERT INTO backup_digests VALUES (?, ?)")
            for name in digests.keys.sorted() {
                try digest.bind(name, at: 1)
                try digest.bind(digests[name]?.hex, at: 2)
                try digest.run()
            }
            try connection.execute("COMMIT")
        } catch {
            throw BackupError(error, path: path)
        }
        try Files.sync(file: path)
    }

    private func insert(_ place: BackupPlace, mode: Int, size: Int) throws(SQLiteError) {
        try insertion.bind(place.name, at: 1)
        try insertion.bind(mode, at: 2)
        try insertion.bind(size, at: 3)
    }
}
