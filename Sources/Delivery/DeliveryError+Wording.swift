// DeliveryError → place: what is wrong; what to do.

import FileSystem

extension DeliveryError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let error): "\(error)"
        case .differentFile(let path):
            "\(path): đã có tệp khác cùng tên, không ghi đè; chuyển tệp đó đi nơi khác rồi chờ lần "
                + "gửi sau"
        case .unsafeName(let name):
            "“\(name)”: tên không dùng được trong hộp đi; chỉ dùng chữ không dấu, chữ số và @ . _ -"
        case .noFolder(let path):
            "\(path): chưa có thư mục của cấp ủy này và không được phép tạo; tạo thư mục bằng "
                + "systemd-tmpfiles --create hoặc mkdir, cho chương trình quyền ghi"
        case .notAFolder(let path):
            "\(path): không phải là thư mục (hoặc là liên kết); bỏ đi và tạo thư mục thật"
        case .changedBytes(let path):
            "\(path): đọc lại khác với đã ghi; kiểm tra đĩa"
        }
    }

    /// Worth another try by itself; the others wait for a person.
    public var isTransient: Bool {
        switch self {
        case .file(let error): error.isTransient
        case .changedBytes: true
        case .differentFile, .unsafeName, .noFolder, .notAFolder: false
        }
    }
}
