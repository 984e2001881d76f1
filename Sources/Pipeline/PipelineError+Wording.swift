// PipelineError → place: what is wrong; what to do.

import FileSystem
import Periods

extension PipelineError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .file(let path, let operation, let code):
            "\(FileError.failed(operation, path: path, code: code))"
        case .notAReadableFile(let path): "\(FileError.notAReadableFile(path: path))"
        case .notAWritableFile(let path): "\(FileError.notAWritableFile(path: path))"
        case .notUTF8(let path): "\(FileError.notUTF8(path: path))"
        case .configuration(let place, let what, let hint): "\(place): \(what); \(hint)"
        case .calendar(let error): "\(error)"
        case .badPeriod(let text):
            "kỳ báo cáo “\(text)”: không đọc được; viết như 2026, 2026H1, 2026Q3, 2012..2017, "
                + "2021.., nk2020-2025, có thể thêm @lịch"
        case .badDay(let text):
            "ngày “\(text)”: không có ngày này; viết như 14/6/2026 hoặc 2026-06-14"
        case .folderNotEmpty(let path):
            "\(path): thư mục đã có nội dung; chọn thư mục mới hoặc thư mục rỗng"
        case .notShipped(let path):
            "\(path): không thấy mẫu và cấu hình kèm chương trình; chỉ rõ bằng --shipped"
        case .unsafeName(let name):
            "“\(name)”: tên chỉ được gồm chữ thường không dấu, chữ số và gạch nối"
        case .damagedFigures(let report):
            "\(report): bảng số liệu đã in của lần trước bị hỏng; khôi phục tệp .figures từ bản "
                + "sao lưu"
        default: choice
        }
    }

    private var choice: String {
        switch self {
        case .unknownDefinition(let name, let nearest, let known):
            PipelineError.unknown("mẫu báo cáo", name, nearest, known)
        case .unknownForm(let name, let nearest, let known):
            PipelineError.unknown("mẫu trình bày", name, nearest, known)
        case .noFormInForce(let family, let day, let known):
            "họ mẫu trình bày “\(family)”: không có mẫu nào có hiệu lực ngày \(day.short) "
                + "(đang có: \(known.joined(separator: "; "))); sửa hieu-luc-tu, hieu-luc-den "
                + "trong tệp thể thức hoặc ghi tên một mẫu ở cột mau_trinh_bay"
        case .formsInForce(let family, let day, let names):
            "họ mẫu trình bày “\(family)”: ngày \(day.short) có nhiều mẫu cùng ngày bắt đầu "
                + "(\(names.joined(separator: ", "))); sửa hieu-luc-tu của một mẫu"
        case .ambiguousDefinition(let period, let choices):
            "kỳ \(period): có nhiều mẫu báo cáo phù hợp (\(choices.joined(separator: ", "))); "
                + "chọn một mẫu bằng --definition"
        case .noDefinition(let period):
            "kỳ \(period): không có mẫu báo cáo nào cho loại kỳ này; xem khóa “ky” ở đầu các mẫu"
        case .wrongPeriodKind(let definition, let period):
            "mẫu \(definition): không dùng cho kỳ \(period); xem khóa “ky” ở đầu mẫu"
        case .noClose(let period):
            "kỳ \(period): chưa có ngày chốt số liệu; thêm hội nghị cho kỳ này hoặc dùng --as-of"
        case .unknownFigure(let address):
            "\(address): báo cáo này không có số liệu như vậy; xem mã chỉ tiêu, mã đơn vị và kỳ"
        case .withheldFigure(let indicator, let level):
            "\(indicator): không nêu ở độ mật \(level); hỏi lại với --level cao hơn nếu được phép"
        case .unknownEdition(let name, let definition, let known):
            known.isEmpty
                ? "\(definition): không có bản nào khác; thêm khóa ban-khac vào định nghĩa"
                : "\(definition): không có bản “\(name)”; các bản: \(known.joined(separator: ", "))"
        case .notRepeated(let report, let changed):
            "\(report): không lập lại được đúng bản đã lưu vì khác: "
                + "\(changed.joined(separator: ", ")); nhân bản từ tệp PDF đã phát hành hoặc lập "
                + "bản mới rồi đánh số"
        case .generationGone(let number):
            "thế hệ số liệu \(number): không còn được giữ; chỉ còn số đã in, xem trong báo cáo"
        default: "lỗi không rõ"
        }
    }

    private static func unknown(
        _ kind: String, _ name: String, _ nearest: String?, _ known: [String]
    ) -> String {
        let advice =
            nearest.map { "có phải là “\($0)”?" } ?? "các \(kind) đã có: "
            + known.joined(separator: ", ")
        return "\(kind) “\(name)”: không có; \(advice)"
    }
}
