// An open ledger, or none → a new file that is complete or not there at all.
//
// It is made under a temporary name beside its place, synced, renamed, and its folder synced.

import Glibc
import SQLite

/// A file to be made; nothing may stand at its path.
struct LedgerCopy {
    let path: String

    /// A new ledger without entries.
    func makeEmpty() throws(LedgerError) {
        try make { temporary throws(LedgerError) in
            let connection = try LedgerConnection(path: temporary, mode: .readWrite)
            try connection.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
            try connection.transaction("IMMEDIATE") { () throws(LedgerError) in
                try connection.execute(LedgerSchema.definition)
                try connection.execute(
                    """
                    PRAGMA application_id = \(LedgerSchema.applicationID);
                    PRAGMA user_version = \(LedgerSchema.version);
                    """)
            }
        }
    }

    /// A compacted copy of everything a connection sees.
    func make(of connection: LedgerConnection) throws(LedgerError) {
        try make { temporary throws(LedgerError) in
            try connection.converting { () throws(SQLiteError) in
                try connection.database.copy(into: temporary)
            }
        }
    }

    private func make(_ fill: (String) throws(LedgerError) -> Void) throws(LedgerError) {
        guard !exists(path) else { throw .alreadyThere(path: path) }
        guard !exists(path + "-journal") else { throw .journalLeft(path: path + "-journal") }
        let temporary = folder + "/.baocao-" + name + ".tmp"
        for leftover in [temporary, temporary + "-journal"] { try remove(leftover) }
        do throws(LedgerError) {
            try fill(temporary)
            try finish(temporary)
        } catch {
            unlink(temporary)
            throw error
        }
    }

    private func finish(_ temporary: String) throws(LedgerError) {
        // Only the daemon reads its state; others ask it.
        guard chmod(temporary, 0o600) == 0 else {
            throw .file(.mode, path: temporary, code: errno)
        }
        try sync(temporary, flags: O_RDONLY)
        guard rename(temporary, path) == 0 else {
            throw .file(.rename, path: path, code: errno)
        }
        try sync(folder, flags: O_RDONLY | O_DIRECTORY)
    }

    private var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private func remove(_ path: String) throws(LedgerError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw .file(.remove, path: path, code: errno)
        }
    }

    private func sync(_ path: String, flags: Int32) throws(LedgerError) {
        let descriptor = open(path, flags | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(.sync, path: path, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(.sync, path: path, code: errno) }
    }
}
