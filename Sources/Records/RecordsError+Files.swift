// A refusal of the file system → the refusal of the records.

import FileSystem

extension RecordsError {
    init(_ error: FileError, while operation: FileOperation) {
        self =
            switch error {
            case .failed(_, let path, let code): .file(operation, path: path, code: code)
            case .notAReadableFile(let path), .notAWritableFile(let path), .notUTF8(let path):
                .notAFile(path: path)
            }
    }

    /// Does something to a file, and tells a failure as one of `operation`.
    static func attempt<Value>(
        _ operation: FileOperation, _ body: () throws(FileError) -> Value
    ) throws(RecordsError) -> Value {
        do { return try body() } catch { throw RecordsError(error, while: operation) }
    }
}
