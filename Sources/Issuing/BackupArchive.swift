// Is the form of a backup: an SQLite Archive with a table of digests over everything in it.
//
// `sqlite3 FILE -A --list` shows it (https://www.sqlite.org/sqlar.html). Every modification time is
// 0, so that the same state gives the same bytes. Packed are entries that get smaller by it.

import Digests
import SQLite

/// What writer and reader of a backup agree on.
enum BackupArchive {
    /// `BCSK`, beside the numbers of records and ledger.
    static let applicationID = 0x4243_534B
    static let version = 1
    /// SQLite refuses values of more than 1,000,000,000 bytes; some room is left for packing.
    static let largestEntry = 900 << 20
    /// Regular file 0600 and symbolic link, as stat(2) tells them.
    static let fileMode = 0o100600
    static let linkMode = 0o120777

    /// As they stand in the file, in the order of their names.
    static let tables = [
        "CREATE TABLE backup_digests(name TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT",
        "CREATE TABLE backup_facts(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        "CREATE TABLE sqlar(name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)",
    ]

    /// The fact that is not in the seal, because it is the seal.
    static let seal = "seal"

    /// One digest over all facts and digests.
    static func seal(facts: [String: String], digests: [String: Digest]) -> Digest {
        var hash = SHA256()
        for name in facts.keys.sorted() where name != seal {
            hash.update(Array("\(name)=\(facts[name] ?? "")\n".utf8))
        }
        for name in digests.keys.sorted() {
            hash.update(Array("\(digests[name]?.hex ?? "")  \(name)\n".utf8))
        }
        return hash.finish()
    }

    /// Digest of an entry; a link is not the file that holds its words.
    static func digest(of bytes: [UInt8], isLink: Bool) -> Digest {
        SHA256.digest(of: isLink ? Array("link ".utf8) + bytes : bytes)
    }
}

extension BackupError {
    /// What a failed SQLite call means for a backup.
    init(_ error: SQLiteError, path: String) {
        self =
            switch error.primaryCode {
            case 11: .damaged(path: path, entry: nil)
            case 26: .notABackup(path: path)
            default: .database(path: path, code: error.code)
            }
    }
}
