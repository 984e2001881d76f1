// Kinds of names, values and formats → what a staff officer calls them.

import Markdown
import YAML

extension TemplateProblem.Vocabulary {
    var noun: String {
        switch self {
        case .directive, .closing: "lệnh"
        case .root: "nhóm tên"
        case .indicator: "chỉ tiêu"
        case .aspect: "mặt số liệu"
        case .periodField: "mục của kỳ"
        case .committeeField: "mục của cấp ủy"
        case .summary: "số tổng hợp"
        case .list: "danh sách"
        case .listField, .loopField: "trường"
        case .rowSource: "nguồn dòng"
        case .section: "mục nhận định"
        case .format: "cách viết"
        case .group: "nhóm chỉ tiêu"
        case .verdict: "mức đánh giá"
        case .blockKey, .columnKey: "khóa"
        case .periodKind: "loại kỳ"
        case .structure: "cách so sánh theo tổ chức"
        case .block: "khối"
        case .chartForm: "loại biểu đồ"
        case .column: "cột"
        case .anchor: "bảng, biểu đồ hay phụ lục nào gọi là"
        }
    }
}

extension TemplateProblem.Expected {
    var noun: String {
        switch self {
        case .name: "tên số liệu"
        case .condition: "điều kiện"
        case .comparison: "dấu so sánh"
        case .operand: "số hoặc chữ trong ngoặc kép"
        case .text: "chữ trong ngoặc kép"
        case .number: "một số"
        case .field: "tên trường"
        case .filterValue: "chữ trong ngoặc kép"
        case .closingParenthesis: "dấu )"
        case .format: "cách viết"
        case .listName: "tên danh sách"
        case .section: "mục nhận định"
        case .rowSource: "nguồn dòng"
        case .rowCount: "số dòng"
        case .levelCount: "số cấp"
        case .title: "tên phụ lục trong ngoặc kép"
        case .anchor: "tên gọi của bảng, biểu đồ hay phụ lục"
        }
    }

    var example: String {
        switch self {
        case .name: "{{ky.ten}}"
        case .condition: "{{#neu co danh-sach nhiem-vu}}"
        case .comparison: "{{#neu tong-hop.cham > 0}}"
        case .operand: "{{#neu tong-hop.cham > 0}}"
        case .text: "thieu \"chưa có số liệu\""
        case .number: "le 2"
        case .field: "loc loai = \"tập thể\""
        case .filterValue: "loc loai = \"tập thể\""
        case .closingParenthesis: "khong (co ky.hoi-nghi)"
        case .format: "{{chi-tieu.MA | so | le 1}}"
        case .listName: "co danh-sach nhiem-vu"
        case .section: "{{nhan-dinh.han-che}}"
        case .rowSource: "{{#lap nhiem-vu}}"
        case .rowCount: "lay 5"
        case .levelCount: "co so-lieu-don-vi sau 2"
        case .title: "{{#phu-luc \"Bảng số liệu\"}}"
        case .anchor: "{{#xem so-lieu}}"
        }
    }
}

extension TemplateProblem.Requirement {
    var noun: String {
        switch self {
        case .quantity: "số liệu có đơn vị tính"
        case .number: "số"
        case .money: "số tiền"
        case .day: "ngày"
        }
    }

    var hint: String {
        switch self {
        case .quantity, .number: "xóa cách viết này"
        case .money: "xóa cách viết này, hoặc chọn chỉ tiêu kiểu tiền"
        case .day: "xóa cách viết này, hoặc chọn tên là ngày như ky.ngay-chot"
        }
    }
}

extension TemplateProblem.Shape {
    var noun: String {
        switch self {
        case .text: "một dòng chữ"
        case .list: "một danh sách"
        case .integer: "một số nguyên"
        case .decimal: "một số"
        case .flag: "có hoặc không"
        case .mapping: "các dòng “khóa: giá trị”"
        case .column:
            "tên cột, hoặc các khóa cot, tieu-de, nhom-cot, le, dang, danh-dau, bo-neu-trong, "
                + "gop-neu-giong"
        }
    }

    var example: String {
        switch self {
        case .text: "ten: Kết quả thực hiện"
        case .list: "ma: [ma-mot, ma-hai]"
        case .integer: "lich-su: 5"
        case .decimal: "co-chu: 10,5"
        case .flag: "tong: có"
        case .mapping: "ten: Kết quả thực hiện"
        case .column: "- {cot: ten, tieu-de: Đơn vị}"
        }
    }
}

extension MarkdownFeature {
    var noun: String {
        switch self {
        case .html: "thẻ HTML"
        case .image: "hình ảnh"
        case .link, .linkDefinition: "liên kết"
        case .table: "bảng kẻ bằng dấu |"
        case .quote: "đoạn trích bắt đầu bằng >"
        case .orderedList: "danh sách đánh số"
        case .nestedList: "gạch đầu dòng nhiều tầng"
        case .itemBlocks: "nhiều đoạn trong một gạch đầu dòng"
        case .indentedCode: "dòng thụt vào từ 4 dấu cách"
        case .inlineCode: "chữ giữa hai dấu `"
        case .underlinedHeading: "đề mục gạch dưới bằng --- hoặc ==="
        case .rule: "đường kẻ ngang"
        case .hardBreak: "dấu \\ cuối dòng"
        case .other: "cách trình bày này"
        }
    }

    var hint: String {
        switch self {
        case .html: "viết chữ thường; dấu < in được khi có dấu cách sau nó"
        case .image: "dùng khối ```bieu-do"
        case .link, .linkDefinition: "viết chữ thường; dấu [ viết thành \\["
        case .table: "dùng khối ```bang"
        case .quote: "bỏ dấu >"
        case .orderedList: "dùng đề mục #, hoặc viết 1\\. để in nguyên số"
        case .nestedList: "chỉ dùng một tầng gạch đầu dòng, không thụt dòng"
        case .itemBlocks: "mỗi gạch đầu dòng chỉ một đoạn"
        case .indentedCode: "bỏ các dấu cách đầu dòng"
        case .inlineCode: "bỏ dấu `"
        case .underlinedHeading: "viết đề mục bằng #, để một dòng trống trước ---"
        case .rule: "xóa dòng kẻ"
        case .hardBreak: "để một dòng trống để sang đoạn mới"
        case .other: "viết thành đoạn văn thường"
        }
    }
}
