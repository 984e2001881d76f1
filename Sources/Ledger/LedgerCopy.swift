// An open ledger, or none → a new file that is complete or not there at all.
//
// It is made under a temporary name beside its place, synced, renamed, and its folder synced.

import FileSystem
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
        let journal = path + "-journal"
        guard Files.kindOfName(path) == .nothing else { throw .alreadyThere(path: path) }
        guard Files.kindOfName(journal) == .nothing else { throw .journalLeft(path: journal) }
        let temporary = folder + "/.baocao-" + Files.name(of: path) + ".tmp"
        for leftover in [temporary, temporary + "-journal"] {
            try attempt(.remove) { () throws(FileError) in _ = try Files.remove(leftover) }
        }
        do throws(LedgerError) {
            try fill(temporary)
            try finish(temporary)
        } catch {
            _ = try? Files.remove(temporary)
            throw error
        }
    }

    private func finish(_ temporary: String) throws(LedgerError) {
        // Only the daemon reads its state; others ask it.
        try attempt(.mode) { () throws(FileError) in try Files.set(mode: 0o600, of: temporary) }
        try attempt(.sync) { () throws(FileError) in try Files.sync(file: temporary) }
        try attempt(.rename) { () throws(FileError) in try Files.rename(temporary, to: path) }
        try attempt(.sync) { () throws(FileError) in try Files.sync(folder: folder) }
    }

    private var folder: String { Files.parent(of: path) }

    private func attempt(
        _ operation: LedgerError.Operation, _ body: () throws(FileError) -> Void
    ) throws(LedgerError) {
        do { try body() } catch {
            guard case .failed(_, let path, let code) = error else { throw .notAFile(path: path) }
            throw .file(operation, path: path, code: code)
        }
    }
}
