// FileError → place: what is wrong; what to do.

import Glibc

extension FileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .failed(let operation, let path, let code):
            "\(path): không \(FileError.verb(operation)) được "
                + "(\(String(cString: strerror(code)))); "
                + "kiểm tra đường dẫn, quyền và dung lượng đĩa"
        case .notAReadableFile(let path):
            "\(path): không phải là tệp thường hoặc quá lớn; chỉ rõ tệp cần đọc"
        case .notAWritableFile(let path):
            "“\(path)”: không phải là tên của một tệp thường; chỉ rõ tên tệp cần ghi"
        case .notUTF8(let path):
            "\(path): không phải là văn bản UTF-8; lưu lại tệp với bảng mã UTF-8"
        }
    }

    /// Worth another try by itself: no room, no memory, no descriptor, a device that failed.
    public var isTransient: Bool {
        guard case .failed(_, _, let code) = self else { return false }
        return [ENOSPC, EDQUOT, ENOMEM, EMFILE, ENFILE, EAGAIN, EIO, EBUSY, ESTALE].contains(code)
    }

    private static func verb(_ operation: Operation) -> String {
        switch operation {
        case .read: "đọc"
        case .write: "ghi"
        case .list: "liệt kê"
        case .makeFolder: "tạo thư mục"
        case .rename: "đổi tên"
        case .remove: "xóa"
        case .lock: "khóa"
        case .status: "xem thuộc tính"
        }
    }
}
