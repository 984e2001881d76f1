// ServiceError → place: what is wrong; what to do.

import Glibc

extension ServiceError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let call, let code):
            "\(call): \(String(cString: strerror(code))); xem nhật ký của hệ thống"
        case .pathTooLong(let path):
            "\(path): đường dẫn ổ lệnh dài quá 107 byte; đặt khóa “o-lenh” ngắn hơn"
        case .notASocket(let path):
            "\(path): không phải là ổ lệnh; đổi khóa “o-lenh” hoặc dời tệp này đi"
        case .notAllowed(let path, let group):
            "\(path): không được quyền ra lệnh; xin vào nhóm \(group)"
        case .busy(let path):
            "\(path): chương trình thường trú đang bận; thử lại sau"
        case .brokenAnswer(let path):
            "\(path): chương trình thường trú không trả lời trọn vẹn; xem nhật ký rồi hỏi lại"
        case .refused(let text, _): text
        case .badPassedFile(let name):
            "\(name): tệp gửi kèm không dùng được; gửi lại tệp thường, không quá 64 MiB"
        case .tooManyFiles(let limit):
            "thư mục có nhiều hơn \(limit) tệp; chia thành nhiều thư mục"
        case .tooLarge: "yêu cầu dài quá 64 KiB; rút ngắn lý do hoặc tên tệp"
        case .noDaemon(let path):
            "\(path): chương trình thường trú không chạy; khởi động lại dịch vụ baocao"
        case .stopping:
            "chương trình thường trú đang dừng; thử lại sau"
        case .unknownRequest(let verb):
            "yêu cầu “\(verb)”: không có; dùng cùng một phiên bản baocao"
        }
    }
}
