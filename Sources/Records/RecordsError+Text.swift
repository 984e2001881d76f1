// A refusal of the records → the sentence shown: place, what is wrong, what to do.

import Glibc
import Periods

extension RecordsError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .rejected(let faults): faults.map(\.description).joined(separator: "\n")
        case .noSource, .emptySource, .locked, .alreadyThere, .noCurrent: directorySentence
        case .unknownCommittee, .noLetterhead, .noScopeUnit: committeeSentence
        case .wrongChecksum(let table, let row):
            "bảng \(table), dòng id \(row): nội dung khác lúc ghi; "
                + "phục hồi bộ số liệu từ bản sao lưu"
        case .unreadableValue(let table, let row, let column):
            "bảng \(table), dòng id \(row), cột \(column): giá trị không đọc được; "
                + "phục hồi bộ số liệu từ bản sao lưu"
        default: fileSentence
        }
    }

    private var directorySentence: String {
        switch self {
        case .noSource(let path): "\(path): không có thư mục này; kiểm tra lại đường dẫn"
        case .emptySource(let path):
            "\(path): không có tệp CSV nào của bộ số liệu; tên tệp là tên bảng, ví dụ so_lieu.csv"
        case .locked(let path): "\(path): một lần nhập khác đang chạy; chờ xong rồi nhập lại"
        case .alreadyThere(let path): "\(path): đã có bộ số liệu; không tạo đè"
        case .noCurrent(let path):
            "\(path): không có bộ số liệu hiện hành; tạo bằng baocao init hoặc phục hồi từ bản "
                + "sao lưu"
        default: ""
        }
    }

    private var committeeSentence: String {
        switch self {
        case .unknownCommittee(let code, let nearest):
            "không có cấp ủy “\(code)”" + (nearest.map { "; gần nhất: \($0)" } ?? "")
                + "; xem bảng cap_uy"
        case .noLetterhead(let committee, let day):
            "cấp ủy \(committee): không có dòng cap_uy_phien_ban nào có hiệu lực ngày "
                + "\(day.short); bổ sung rồi nhập lại"
        case .noScopeUnit(let committee):
            "cấp ủy \(committee): đơn vị của cấp ủy không có phiên bản nào; bổ sung bảng "
                + "don_vi_phien_ban"
        default: ""
        }
    }

    /// Extended result codes keep the primary one in their low byte.
    private static func reason(ofSQLite code: Int) -> String {
        switch code & 0xFF {
        case 5, 6:
            "đang bị chương trình khác khóa (SQLite \(code)); đóng chương trình đó rồi thử lại"
        case 10, 13, 14:
            "không ghi hoặc đọc được tệp (SQLite \(code)); kiểm tra quyền và dung lượng đĩa"
        case 8: "thư mục chỉ được đọc (SQLite \(code)); kiểm tra quyền ghi"
        default: "SQLite báo lỗi \(code); phục hồi từ bản sao lưu hoặc báo người quản trị"
        }
    }

    private var fileSentence: String {
        switch self {
        case .missing(let path): "\(path): không có tệp này"
        case .notAFile(let path): "\(path): không phải tệp thường"
        case .empty(let path): "\(path): tệp trống 0 byte; phục hồi từ bản sao lưu"
        case .notADatabase(let path): "\(path): không phải cơ sở dữ liệu SQLite"
        case .otherProgram(let path, let id):
            "\(path): là cơ sở dữ liệu của chương trình khác (mã \(id))"
        case .newerVersion(let path, let version, let known):
            "\(path): phiên bản \(version) mới hơn chương trình này (\(known)); dùng chương trình "
                + "mới hơn"
        case .olderVersion(let path, let version, let known):
            "\(path): phiên bản \(version) cũ hơn chương trình này (\(known)); nâng cấp trước"
        case .truncated(let path, let bytes, let expected):
            "\(path): tệp bị cụt, có \(bytes) byte trong \(expected); phục hồi từ bản sao lưu"
        case .damaged(let path): "\(path): tệp hỏng; phục hồi từ bản sao lưu"
        case .changedAfterPublication(let path):
            "\(path): tệp đã bị thay đổi sau khi công bố; phục hồi từ bản sao lưu"
        case .notPublished(let path, let findings):
            "\(path): thế hệ mới không qua kiểm tra (\(findings) lỗi); số liệu cũ giữ nguyên"
        case .database(let path, let code): "\(path): \(RecordsError.reason(ofSQLite: code))"
        case .file(let operation, let path, let code):
            "\(path): không \(operation.rawValue) được (\(String(cString: strerror(code)))); "
                + "kiểm tra đường dẫn, quyền và dung lượng đĩa"
        default: ""
        }
    }
}
