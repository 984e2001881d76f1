// BackupError → place: what is wrong; what to do.

extension BackupError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .alreadyThere(let path): "\(path): đã có tệp này, không ghi đè; chọn tên khác"
        case .tooLarge(let path, let byteCount, let limit):
            "\(path): có \(byteCount) byte, quá giới hạn \(limit) byte của một mục sao lưu; "
                + "sao lưu tệp này bằng cách khác"
        case .notAFile(let path):
            "\(path): không phải là tệp thường; chuyển đi nơi khác rồi sao lưu lại"
        case .notABackup(let path):
            "\(path): không phải là bản sao lưu của chương trình này; chỉ rõ tệp đúng"
        case .newerVersion(let path, let version):
            "\(path): bản sao lưu phiên bản \(version) mới hơn chương trình này; dùng chương trình "
                + "mới hơn"
        case .damaged(let path, let entry):
            "\(path)\(entry.map { " (\($0))" } ?? ""): bản sao lưu hỏng, không phục hồi gì; "
                + "dùng bản sao lưu khác"
        case .notReadBack(let path):
            "\(path): đọc lại khác với đã ghi, đã bỏ; kiểm tra đĩa rồi làm lại"
        case .damagedLedger(let path, let first):
            "\(path): sổ cái trong bản sao lưu hỏng (\(first)); dùng bản sao lưu khác"
        case .occupied(let path):
            "\(path): nơi phục hồi đã có nội dung; chỉ phục hồi vào thư mục trạng thái trống"
        case .otherGeneration(let path):
            "\(path): thư mục số liệu đã có thế hệ khác cùng số; chuyển thư mục này đi nơi khác "
                + "rồi phục hồi lại"
        case .database(let path, let code):
            "\(path): SQLite báo lỗi \(code); kiểm tra quyền và dung lượng đĩa"
        }
    }

    /// Worth another try by itself: SQLite was busy, full, or could not read or write.
    public var isTransient: Bool {
        switch self {
        case .database(_, let code): [5, 6, 7, 10, 13, 14].contains(code & 0xFF)
        case .notReadBack: true
        default: false
        }
    }
}
