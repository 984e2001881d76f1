// A problem → what to do about it, in Vietnamese, with the nearest known name where there is one.

import Facts

extension TemplateProblem {
    func hint(for text: String) -> String {
        if case .unknown(let vocabulary, let known) = self {
            return TemplateProblem.suggestion(text, vocabulary, known)
        }
        if case .missingKey = self { return "thêm một dòng “\(text): …”" }
        return textHint ?? wordHint ?? kindHint ?? directiveHint ?? blockHint ?? headHint
    }

    /// Long lists of names are not printed: the catalogue has them.
    private static let longestList = 16

    private static func suggestion(
        _ text: String, _ vocabulary: Vocabulary, _ known: [String]
    ) -> String {
        let sign = text.first.map(String.init) ?? ""
        let marked = vocabulary == .directive || vocabulary == .closing
        let name = marked && (sign == "#" || sign == "/") ? String(text.dropFirst()) : text
        let plain = known.map { marked ? String($0.dropFirst()) : $0 }
        if let near = Folding.nearest(to: name, among: plain), !Folding.key(name).isEmpty {
            return "có phải “\(marked ? sign : "")\(near)” không?"
        }
        guard !known.isEmpty else { return "danh mục hiện chưa có tên nào" }
        guard known.count <= longestList else { return "xem tên trong danh mục \(vocabulary.noun)" }
        return "dùng một trong các tên: \(known.joined(separator: ", "))"
    }

    private var textHint: String? {
        switch self {
        case .fileTooLarge: "chia thành nhiều mẫu"
        case .lineTooLong: "ngắt thành nhiều dòng; dòng liền nhau vẫn là một đoạn văn"
        case .tooManyFigures: "dùng vòng lặp hoặc bảng"
        case .unprintable: "xóa ký tự này; lưu tệp dạng văn bản thuần, bảng mã UTF-8"
        case .unclosedFigure: "thêm “}}” ngay sau tên số liệu"
        case .unclosedQuote: "thêm dấu \" ở cuối đoạn chữ"
        case .emptyFigure: "viết tên số liệu, ví dụ {{ky.ten}}"
        case .nestedFigure: "tách thành hai chỗ “{{…}}” riêng"
        case .strayBraces: "xóa “}}” hoặc thêm “{{” ở trước"
        default: nil
        }
    }

    private var wordHint: String? {
        switch self {
        case .strayCharacter: "chỉ dùng chữ, số, dấu . - và \"…\"; số viết không kèm %"
        case .expected(let expected): "ví dụ: \(expected.example)"
        case .leftOver: "xóa phần thừa; chữ để so sánh đặt trong \"…\", các vế nối bằng va, hoac"
        case .incompleteName(let example), .nameTooLong(let example): "viết dạng \(example)"
        case .loopNameOutsideLoop: "đặt giữa {{#lap …}} và {{/lap}}, ngoài phần {{#trong}}"
        case .partsOfNonRatio: "dùng thuc-hien"
        case .judgementAsFigure: "đặt {{nhan-dinh.MUC}} riêng một dòng"
        case .tooManyTerms: "tách thành nhiều {{#neu}}"
        default: nil
        }
    }

    private var kindHint: String? {
        switch self {
        case .formatNeeds(let requirement): requirement.hint
        case .formatsClash, .repeatedFormat: "chỉ giữ lại một"
        case .decimalsRange: "viết từ 0 đến 9, ví dụ: le 2"
        case .orderOfText: "với chữ chỉ dùng = hoặc !="
        case .comparedWithText: "viết số không có ngoặc kép, dấu phẩy là dấu thập phân: 27,5"
        case .comparedWithNumber: "đặt chữ trong ngoặc kép, ví dụ: = \"chậm\""
        case .notComparable: "chỉ hỏi được: co TÊN, khong co TÊN"
        case .notFilterable: "lọc theo trường chữ hoặc số nguyên"
        case .filterComparison: "lọc chỉ dùng = hoặc !="
        case .limitRange(let range):
            "viết từ \(range.lowerBound) đến \(range.upperBound), ví dụ: lay 5"
        case .levelRange(let range):
            "viết từ \(range.lowerBound) đến \(range.upperBound), ví dụ: sau 2"
        default: nil
        }
    }

    private var directiveHint: String? {
        switch self {
        case .nestingTooDeep: "bớt các tầng {{#neu}}, {{#lap}}"
        case .branchOutside(let opening): "đặt giữa {{#\(opening) …}} và {{/\(opening)}}"
        case .secondBranch: "mỗi {{#neu}}, {{#lap}} chỉ có một nhánh phụ"
        case .closeWithoutOpen: "xóa đi, hoặc đặt cùng kiểu với chỗ mở: cùng dòng hoặc riêng dòng"
        case .neverClosed: "thêm vào sau phần cần đóng, cùng kiểu: cùng dòng hoặc riêng dòng"
        case .ownLine: "đặt riêng một dòng"
        case .noteOutsideProse:
            "đặt liền sau chữ cần chú thích, trong một dòng chữ; dưới bảng thì dùng khóa ghi-chu"
        case .mentionOutsideProse:
            "chuyển vào một đoạn văn; tên bảng, tên phụ lục, ghi chú dưới bảng không viện dẫn được"
        case .separatorInBlock: "bỏ “noi”, hoặc viết cả vòng lặp trên một dòng chữ"
        case .notInLoop: "đặt ngoài {{#lap …}} … {{/lap}}"
        case .secondSignature: "chỉ giữ lại một"
        case .markdown(let feature): feature.hint
        case .strayAsterisk: "chữ đậm viết **sát chữ**; muốn in dấu sao thì viết \\*"
        case .headingTooDeep: "dùng từ # đến ####"
        case .emptyHeading, .emptyItem: "thêm chữ hoặc xóa dòng"
        default: nil
        }
    }

    private var headHint: String {
        switch self {
        case .headMissing: "dòng đầu tiên phải là ---, tiếp theo là ma, ten, loai-van-ban, …"
        case .headUnclosed: "thêm một dòng --- sau các khóa của phần đầu"
        case .yaml(let problem): problem.hint
        case .badOrigin: "viết đúng 12 ký tự mà lệnh sha256sum TỆP | cut -c 1-12 in ra"
        case .badCode: "chỉ dùng chữ thường không dấu, số và gạch nối, nhiều nhất 60 ký tự"
        default: "xem docs/templates.md"
        }
    }

    private var blockHint: String? {
        switch self {
        case .duplicateKey: "chỉ giữ lại một"
        case .emptyValue: "viết giá trị sau dấu hai chấm, hoặc xóa cả dòng"
        case .wrongShape(let shape): "ví dụ: \(shape.example)"
        case .figureNotAllowed: "viết chữ cố định"
        case .valueRange: "sửa lại con số"
        case .repeatedValue: "chỉ giữ lại một"
        case .blockNeverClosed: "thêm một dòng ``` sau khối"
        case .keyNotFor: "xóa khóa này"
        case .keysClash: "chỉ giữ lại một khóa"
        case .oneCodeOnly: "chỉ giữ lại một mã; nhiều chỉ tiêu thì dùng loai: nhom"
        case .unitsDiffer: "tách thành nhiều biểu đồ"
        case .notStackable: "tỷ lệ và điểm không cộng được; dùng loai: nhom"
        case .tooManyColumns: "tách thành nhiều bảng"
        case .nothingCarried:
            "xóa khóa này; chỉ số lượng và tiền cộng qua các đơn vị mới mang sang được"
        case .noBetterEnd: "xóa khóa này, hoặc chọn chỉ tiêu có chiều tốt (chieu_tot)"
        case .tooManyParts: "gộp bớt phần, hoặc dùng loai: so-sanh"
        case .oneLevelOnly: "bỏ khóa sau, hoặc bỏ cột này"
        default: nil
        }
    }
}
