// Is every way in which the ledger can refuse to be opened, read or written, with the evidence.
//
// The wording is in LedgerError+Text.swift. No case carries what an entry says.

public import SQLite

/// Why the ledger could not be opened, read or written.
public enum LedgerError: Error, Hashable, Sendable {
    case missing(path: String)
    /// A folder, a link or a device stands there.
    case notAFile(path: String)
    case empty(path: String)
    case notADatabase(path: String)
    case otherProgram(path: String, applicationID: Int)
    case newerVersion(path: String, found: Int, wanted: Int)
    /// Opened for reading only; opening it for writing brings it up to date.
    case olderVersion(path: String, found: Int, wanted: Int)
    case truncated(path: String, bytes: Int, expected: Int)
    case damaged(path: String)
    /// The table, trigger or index is not as declared, missing, or not declared.
    case schemaDiffers(path: String, object: String)
    /// A writer was killed; opening the ledger for writing recovers it.
    case needsRecovery(path: String)
    /// Something stands where a ledger or a copy is to be made.
    case alreadyThere(path: String)
    /// A journal without its ledger would be played back into a new one.
    case journalLeft(path: String)
    case openedForReading(path: String)
    /// The entry with this index of the batch breaks a rule; nothing was written.
    case refused(LedgerRule, LedgerKind, index: Int)
    /// The chain does not hold; nothing was read or written.
    indirect case broken(path: String, LedgerFinding)
    case database(path: String, SQLiteError)
    /// A failed operation of the system on a file.
    case file(Operation, path: String, code: Int32)

    /// What was being done to a file.
    public enum Operation: String, Hashable, Sendable {
        case status, rename, remove, sync, mode
    }

    /// Whether the same call may succeed later without anybody changing the ledger: locked, full,
    /// no memory, input or output failed.
    public var isTransient: Bool {
        switch self {
        // SQLITE_BUSY, LOCKED, NOMEM, IOERR, FULL, CANTOPEN (https://www.sqlite.org/rescode.html)
        case .database(_, let error): [5, 6, 7, 10, 13, 14].contains(error.primaryCode)
        case .file(let operation, _, _): operation != .mode
        default: false
        }
    }
}
