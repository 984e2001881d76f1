// Is every way in which the records can refuse to be read or written, with the evidence.
//
// The wording is in RecordsError+Text.swift. No case carries a record's contents, except the
// faults of a rejected import, which are shown to whoever wrote the files.

public import Periods

/// Why the records could not be read or written.
public enum RecordsError: Error, Equatable, Sendable {
    /// The import was refused as a whole; the records are unchanged. Correct the files.
    case rejected([ImportFault])
    /// The folder to import from is missing or is no folder.
    case noSource(path: String)
    /// The folder to import from has no file of any table.
    case emptySource(path: String)
    /// Another import is running in this records folder. Wait for it.
    case locked(path: String)
    /// A records folder is there already.
    case alreadyThere(path: String)
    /// The folder has no current generation.
    case noCurrent(path: String)
    /// No file, or no ordinary file, stands at the path.
    case missing(path: String)
    case notAFile(path: String)
    case empty(path: String)
    case notADatabase(path: String)
    case otherProgram(path: String, applicationID: Int)
    case newerVersion(path: String, version: Int, known: Int)
    case olderVersion(path: String, version: Int, known: Int)
    case truncated(path: String, bytes: Int, expected: Int)
    /// SQLite finds the file inconsistent, or a table of the schema is missing.
    case damaged(path: String)
    /// The file's digest is not the one noted when it was published.
    case changedAfterPublication(path: String)
    /// A row is not what was written. Restore the generation from a backup.
    case wrongChecksum(table: String, row: Int)
    case unreadableValue(table: String, row: Int, column: String)
    case unknownCommittee(String, nearest: String?)
    case noLetterhead(committee: String, day: Day)
    case noScopeUnit(committee: String)
    /// A new generation did not pass its own checks; it was not published.
    case notPublished(path: String, findings: Int)
    case database(path: String, code: Int)
    case file(FileOperation, path: String, code: Int32)

    /// What was being done to a file.
    public enum FileOperation: String, Sendable {
        case list = "liệt kê"
        case read = "đọc"
        case write = "ghi"
        case sync = "ghi chắc xuống đĩa"
        case rename = "đổi tên"
        case remove = "xóa"
        case link = "tạo liên kết"
        case makeDirectory = "tạo thư mục"
        case lock = "khóa"
    }
}
