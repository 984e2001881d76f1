// Is what can go wrong between the program and one SQLite file, without any record's contents.

/// A failed SQLite call.
///
/// It names the operation and SQLite's extended result code; statements, values and SQLite's own
/// message stay out, because they may hold records.
public enum SQLiteError: Error, Hashable, Sendable {
    /// What was being done.
    public enum Operation: String, Hashable, Sendable {
        case open, execute, prepare, bind, step
    }

    case failed(Operation, code: Int)

    /// SQLite's extended result code (https://www.sqlite.org/rescode.html).
    public var code: Int {
        switch self {
        case .failed(_, let code): code
        }
    }

    /// The low byte of the extended code: 5 busy, 11 corrupt, 13 full, 26 not a database.
    public var primaryCode: Int { code & 0xFF }
}

extension SQLiteError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .failed(let operation, let code): "SQLite: \(operation.rawValue) failed (\(code))"
        }
    }
}
