// Is one thing that a check of a whole generation found, with its sentence.

/// What is wrong with a generation (kết quả kiểm tra).
public enum Finding: Hashable, Sendable {
    /// The file is not the one that was published.
    case changedFile(path: String)
    /// The digest that was noted beside the file is gone.
    case noDigest(path: String)
    /// SQLite's own check found this many inconsistencies.
    case inconsistent(path: String, count: Int)
    case wrongChecksum(table: String, row: Int)
    case brokenReference(table: String, row: Int)
    /// Rows are missing or too many: the digest of all rows is not the one noted.
    case wrongContents(path: String)
}

extension Finding: CustomStringConvertible {
    public var description: String {
        switch self {
        case .changedFile(let path):
            "\(path): tệp đã bị thay đổi sau khi công bố; phục hồi từ bản sao lưu"
        case .noDigest(let path):
            "\(path): mất tệp ghi mã băm; phục hồi từ bản sao lưu"
        case .inconsistent(let path, let count):
            "\(path): SQLite thấy \(count) chỗ hỏng; phục hồi từ bản sao lưu"
        case .wrongChecksum(let table, let row):
            "bảng \(table), dòng id \(row): nội dung khác lúc ghi; phục hồi từ bản sao lưu"
        case .brokenReference(let table, let row):
            "bảng \(table), dòng id \(row): tham chiếu đến dòng không có; phục hồi từ bản sao lưu"
        case .wrongContents(let path):
            "\(path): thừa hoặc thiếu dòng so với lúc ghi; phục hồi từ bản sao lưu"
        }
    }
}
