// Is the whole records database: every table an officer fills in, and the two that import writes.

import Facts

/// The records schema (cấu trúc bộ số liệu).
public enum RecordsSchema {
    /// "BCSL" (báo cáo, số liệu) in ASCII, in the SQLite header's application id.
    static let applicationID = 0x4243_534C

    /// Every imported table, parents before children.
    public static let tables: [TableSchema] =
        organisation + committees + emulationClusters + indicators + documents + activities
        + ratings + scoring + writing + confidentiality + checking

    /// The table of that name.
    public static func table(_ name: String) -> TableSchema? {
        tables.first { $0.name == name }
    }

    /// The table whose name reads like `text`, whatever its marks and spaces.
    static func table(readingLike text: String) -> TableSchema? {
        let key = Folding.key(text)
        return tables.first { Folding.key($0.name) == key }
    }

    /// The words a stored choice is printed as; the code itself when it is none of the column's.
    static func word(_ code: String, of column: String, in table: String) -> String {
        let choices = self.table(table)?.columns.first { $0.name == column }?.choices ?? []
        return choices.first { $0.code == code }?.word ?? code
    }
}

extension RecordsSchema {
    static func code(_ title: String, _ help: String) -> ColumnSchema {
        ColumnSchema("ma", .code, title, help).required
    }

    static let unit = ColumnSchema(
        "don_vi", .reference("don_vi"), "Đơn vị", "Mã đơn vị trong bảng don_vi."
    ).required

    static let committee = ColumnSchema(
        "cap_uy", .reference("cap_uy"), "Cấp ủy", "Mã cấp ủy trong bảng cap_uy."
    ).required

    static let firstDay = ColumnSchema(
        "tu_ngay", .day, "Từ ngày", "Ngày đầu, tính cả ngày này."
    ).required

    static let lastDay = ColumnSchema(
        "den_ngay", .day, "Đến ngày", "Ngày cuối, tính cả ngày này; để trống là đến nay.")

    static let source = ColumnSchema(
        "nguon", .text, "Nguồn", "Câu văn hoặc văn bản mà số liệu được lấy ra.")

    static let legalBasis = ColumnSchema(
        "can_cu", .text, "Căn cứ", "Số, ký hiệu của văn bản làm căn cứ.")

    static let note = ColumnSchema("ghi_chu", .text, "Ghi chú", "Ghi chú, không in ra báo cáo.")

    static func order(_ help: String) -> ColumnSchema {
        ColumnSchema("thu_tu", .integer(0...1_000_000), "Thứ tự", help).required
    }

    static func period(_ help: String) -> ColumnSchema {
        ColumnSchema("ky", .period, "Kỳ báo cáo", help).required
    }

    static func name(_ help: String) -> ColumnSchema {
        ColumnSchema("ten", .text, "Tên", help).required
    }

    /// The columns of one measure (group Q), in every table that measures something.
    static let quantity: [ColumnSchema] = [
        ColumnSchema(
            "gia_tri", .decimal, "Giá trị",
            "Một số; dấu phẩy trước phần thập phân, dấu chấm phân nhóm nghìn."),
        ColumnSchema(
            "tu_so", .decimal, "Tử số", "Phần trên của tỷ lệ; chỉ ghi cùng với mẫu số."),
        ColumnSchema(
            "mau_so", .decimal, "Mẫu số", "Phần dưới của tỷ lệ, lớn hơn 0."),
        ColumnSchema(
            "ten_mau_so", .text, "Tên mẫu số", "Mẫu số đếm cái gì: “quân số phải huấn luyện”."),
        ColumnSchema(
            "muc_do", .text, "Mức độ bằng chữ",
            "Khi nguồn không nêu con số: “hàng trăm triệu đồng”."),
        ColumnSchema(
            "dinh_tinh", .choice(qualifiers), "Từ chỉ mức độ",
            "Từ đứng cạnh con số trong nguồn; để trống là đúng bằng."),
        ColumnSchema(
            "nguyen_van", .text, "Nguyên văn", "Cụm từ ghi con số, chép đúng từng chữ."),
    ]

    static let quantityNames: [String] = quantity.map(\.name)

    private static let qualifiers = [
        Choice("tren", "trên"), Choice("hon", "hơn"), Choice("gan", "gần"),
        Choice("khoang", "khoảng"), Choice("tro-len", "trở lên"),
        Choice("khong-qua", "không quá"), Choice("giu-vung", "giữ vững"),
    ]

    static let documentStates = [Choice("du-thao", "dự thảo"), Choice("ban-hanh", "ban hành")]
}
