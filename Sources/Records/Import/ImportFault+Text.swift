// A fault → the Vietnamese sentence an officer reads: place: “value” what is wrong; what is right.

extension ImportFault: CustomStringConvertible {
    /// "so_lieu.csv:3, cột gia_tri: “27.32” không phải số; …".
    public var description: String {
        let place =
            ImportFault.excerpt(file) + (row.map { ":\($0)" } ?? "")
            + (column.map { ", cột \(ImportFault.excerpt($0))" } ?? "")
        let shown = value.map { "“\(ImportFault.excerpt($0))” " } ?? ""
        return "\(place): \(shown)\(problem.sentence)"
    }

    /// Long text is shown by its beginning; the place says where the rest is.
    private static func excerpt(_ text: String) -> String {
        text.utf8.count <= 60 || text.prefix(61).count <= 60 ? text : text.prefix(60) + "…"
    }
}

extension ImportFault.Problem {
    fileprivate static func nearest(_ name: String?) -> String {
        name.map { "; gần nhất: \($0)" } ?? ""
    }

    var sentence: String {
        fileSentence ?? headerSentence ?? cellSentence ?? numberSentence ?? rowSentence
            ?? ruleSentence ?? ""
    }

    private var fileSentence: String? {
        switch self {
        case .unknownFile(let nearest):
            "không có bảng nào tên như tệp này" + Self.nearest(nearest)
                + "; tên tệp là tên bảng, ví dụ so_lieu.csv"
        case .notCSV: "không phải tệp CSV; mở bằng bảng tính rồi lưu thành CSV UTF-8"
        case .sameTable(let other): "cùng một bảng với tệp \(other); gộp vào một tệp"
        case .unreadable: "không đọc được; kiểm tra quyền đọc và loại tệp"
        case .tooLarge(let limit): "lớn hơn \(limit) byte; chia thành nhiều lần nhập"
        case .emptyFile: "tệp trống; dòng đầu phải là tên các cột"
        case .wideText: "viết bằng UTF-16; lưu lại thành CSV UTF-8"
        case .spreadsheet: "là tệp bảng tính, không phải CSV; lưu lại thành CSV UTF-8"
        case .notUTF8:
            "không phải UTF-8, có thể là TCVN3, VNI hoặc Windows-1258; chuyển sang Unicode rồi "
                + "lưu thành CSV UTF-8"
        case .tabSeparated:
            "các cột cách nhau bằng dấu tab; lưu lại với dấu phẩy hoặc dấu chấm phẩy"
        default: nil
        }
    }

    private var headerSentence: String? {
        switch self {
        case .unnamedColumn: "cột không có tên; ghi tên cột hoặc bỏ cột"
        case .unknownColumn(let nearest, let allowed):
            "không có cột này" + Self.nearest(nearest)
                + "; các cột: \(allowed.joined(separator: ", "))"
        case .repeatedColumn: "cột có hai lần; chỉ để một"
        case .missingColumn: "thiếu cột bắt buộc này"
        case .wrongFieldCount(let found, let expected):
            "có \(found) ô, tiêu đề có \(expected) cột; kiểm tra dấu phân cách và dấu nháy kép"
        case .openQuote: "dấu nháy kép mở mà không đóng"
        case .textAfterQuote:
            "có chữ sau dấu nháy kép đóng; dấu nháy kép trong ô phải viết hai lần"
        case .repeatedKey(let firstRow): "trùng khóa với dòng \(firstRow); chỉ để một dòng"
        default: nil
        }
    }

    private var cellSentence: String? {
        switch self {
        case .controlCharacter(let code):
            "có ký tự điều khiển U+\(Self.hexadecimal(code)); xóa ký tự đó"
        case .looseMark(let code):
            "có dấu rời U+\(Self.hexadecimal(code)) không ghép được với chữ nào; gõ lại chữ đó"
        case .foreignLetter(0xD0):
            "có chữ “Ð” (U+00D0), trông như “Đ” mà là chữ khác; gõ lại bằng chữ “Đ”"
        case .foreignLetter(let code):
            "có chữ “\(Unicode.Scalar(code).map(String.init) ?? "")” không dùng trong tiếng Việt, "
                + "có thể là TCVN3 hoặc VNI; chuyển sang Unicode"
        case .required: "để trống; cột này bắt buộc"
        case .badCode(let suggestion):
            "không phải mã; mã gồm a-z, 0-9 và dấu gạch nối, tối đa 60 ký tự"
                + (suggestion.isEmpty ? "" : ", ví dụ: \(suggestion)")
        case .badFlag: "phải là 1 hoặc 0 (có, không)"
        case .badDay: "không phải ngày; viết dd/mm/yyyy, ví dụ 14/6/2026"
        case .noSuchDay: "không có ngày này trong lịch"
        case .badPeriod: "không phải kỳ; viết 2026, 2026H1, 2026Q3, 2021..2025 hoặc nk2020-2025"
        case .notQuarter: "phải là một quý, ví dụ 2026Q1"
        case .badChoice(let nearest, let allowed):
            "không có trong danh sách" + Self.nearest(nearest)
                + "; được ghi: \(allowed.joined(separator: ", "))"
        case .badShare: "phải là phân số không quá 1, ví dụ 1/2"
        case .badQuarterShares:
            "phải là bốn số phần trăm tăng dần, không quá 100, ví dụ 20;45;70;100"
        case .unknownReference(let table, let nearest):
            "không có trong bảng \(table)" + Self.nearest(nearest)
        case .badCodeList: "phải là các mã nối bằng dấu +, ví dụ hl-gioi+hl-kha"
        case .unknownInList(let code, let table, let nearest):
            "mã \(code) không có trong bảng \(table)" + Self.nearest(nearest)
        case .unknownInParent(let table, let parent, let allowed):
            "không có trong bảng \(table) với “\(parent)”"
                + (allowed.isEmpty ? "" : "; được ghi: \(allowed.joined(separator: ", "))")
        default: nil
        }
    }

    private var numberSentence: String? {
        switch self {
        case .badInteger: "không phải số nguyên"
        case .outOfRange(let range):
            "phải từ \(range.lowerBound) đến \(range.upperBound)"
        case .badNumber(let suggestion):
            "không phải số; dấu phẩy trước phần thập phân, dấu chấm phân nhóm nghìn"
                + (suggestion.map { ": \($0)" } ?? "")
        case .tooManyDecimals: "có quá 9 chữ số thập phân"
        case .numberTooLarge: "số quá lớn"
        case .percentSign(let unit):
            "có dấu % mà đơn vị tính là \(unit ?? "số khác"); chỉ ghi % khi đơn vị tính là %"
        case .zeroDenominator: "mẫu số phải lớn hơn 0"
        case .negative: "không được âm"
        default: nil
        }
    }

    private var rowSentence: String? {
        switch self {
        case .noMeasure: "chưa có số liệu; ghi gia_tri, hoặc tu_so và mau_so, hoặc muc_do"
        case .severalMeasures(let columns):
            "có \(columns.joined(separator: ", ")) cùng lúc; chỉ ghi gia_tri, hoặc tu_so và "
                + "mau_so, hoặc muc_do"
        case .halfPair(let missing): "thiếu \(missing); tỷ lệ phải có cả tu_so và mau_so"
        case .nameWithoutPair: "chỉ ghi khi có tu_so và mau_so"
        case .endBeforeStart: "trước ngày bắt đầu"
        case .overlap(let other, let row):
            "chồng lên khoảng \(other) ở " + (row.map { "dòng \($0)" } ?? "bộ số liệu hiện hành")
                + "; sửa ngày để các khoảng không chồng nhau"
        case .cycle(let path): "cấp trên đi vòng: \(path.joined(separator: " → "))"
        case .quarterSharesMissing: "để trống; tiến độ theo-quy phải có bốn số, ví dụ 20;45;70;100"
        case .quarterSharesUnwanted: "chỉ ghi khi tien_do là theo-quy"
        case .notRising: "nhỏ hơn điểm thấp nhất của bậc"
        case .badSetting: "phải là 1 hoặc 0 khi khoa là minh-hoa"
        case .intoItself: "đơn vị không thể kế thừa chính nó; sửa sang_don_vi"
        case .lineageCircle(let path):
            "kế thừa đi vòng trong cùng một ngày: \(path.joined(separator: " → "))"
        case .tooManyPoints(let most): "lớn hơn điểm tối đa \(most) của tiêu chí"
        default: nil
        }
    }

    private static func hexadecimal(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
