// Is why a workbook could not be written.

/// Why a workbook could not be written.
public enum WorkbookError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The library refuses a cell, a sheet or the file; `reason` is its own, in English.
    case refused(path: String, reason: String)

    public var description: String {
        switch self {
        case .refused(let path, let reason):
            "\(path): không ghi được bảng tính (\(reason)); xem chỗ trống và quyền ghi"
        }
    }
}
