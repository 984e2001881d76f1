// Is the part of the schema about the organisation: settings, units and who succeeded whom.

extension RecordsSchema {
    static let organisation = [settings, units, unitVersions, lineage]

    private static let settings = TableSchema(
        "thong_tin", "Thông tin bộ số liệu",
        help: "Vài điều nói về cả bộ số liệu. Nếu minh-hoa là 1, mọi trang in ra đều ghi rõ là "
            + "số liệu minh họa.",
        key: ["khoa"], rules: [.settings],
        columns: [
            ColumnSchema(
                "khoa",
                .choice([
                    Choice("ten-bo-so-lieu", "tên bộ số liệu"),
                    Choice("minh-hoa", "số liệu minh họa"), Choice("ghi-chu", "ghi chú"),
                ]), "Khóa", "Điều được nói đến."
            ).required,
            ColumnSchema(
                "gia_tri", .text, "Giá trị", "Nội dung; với minh-hoa là 1 (có) hoặc 0 (không)."),
        ],
        example: """
            khoa,gia_tri
            ten-bo-so-lieu,Số liệu tỉnh minh họa
            minh-hoa,1
            """)

    private static let units = TableSchema(
        "don_vi", "Đơn vị",
        help: "Mỗi đơn vị một dòng, với một mã không bao giờ đổi. Tên và cấp trên ghi ở bảng "
            + "don_vi_phien_ban, vì tên không phải là khóa.",
        key: ["ma"],
        columns: [
            code("Mã đơn vị", "Mã viết thường không dấu, không đổi khi đơn vị đổi tên."),
            ColumnSchema("loai", .text, "Loại", "Loại đơn vị: “Ban CHQS huyện”, “xã”.").required,
            note,
        ],
        example: """
            ma,loai,ghi_chu
            tinh,Bộ CHQS tỉnh,
            kv1,Ban CHPTKV,thành lập 01/7/2025
            h-a,Ban CHQS huyện,giải thể 30/6/2025
            x-tan-thanh,xã,
            x-an-son,xã,
            """)

    private static let unitVersions = TableSchema(
        "don_vi_phien_ban", "Phiên bản đơn vị",
        help: "Tên, cấp và cấp trên của đơn vị trong từng khoảng thời gian. Các khoảng của một "
            + "đơn vị không được chồng nhau.",
        key: ["don_vi", "tu_ngay"],
        rules: [
            .span(first: "tu_ngay", last: "den_ngay"), .disjoint(by: ["don_vi"]),
            .acyclic(child: "don_vi", parent: "cap_tren"),
        ],
        columns: [
            unit, firstDay, lastDay, name("Tên đầy đủ, như in trong báo cáo."),
            ColumnSchema(
                "ten_ngan", .text, "Tên ngắn", "Tên dùng trong bảng và biểu đồ."
            ).required,
            ColumnSchema("cap", .choice(levels), "Cấp", "Cấp của đơn vị.").required,
            ColumnSchema(
                "cap_tren", .reference("don_vi"), "Cấp trên",
                "Mã đơn vị cấp trên trực tiếp; để trống nếu không có."),
            order("Thứ tự khi in cạnh các đơn vị cùng cấp."), legalBasis,
        ],
        example: """
            don_vi,tu_ngay,den_ngay,ten,ten_ngan,cap,cap_tren,thu_tu,can_cu
            tinh,01/01/2004,,Bộ CHQS tỉnh,Bộ CHQS tỉnh,tinh,,1,
            h-a,01/01/2004,30/6/2025,Ban CHQS huyện A,Huyện A,huyen,tinh,1,
            kv1,01/7/2025,,Ban CHPTKV 1,Khu vực 1,khu-vuc,tinh,1,QĐ 2786/QĐ-BQP
            x-tan-thanh,01/01/2004,30/6/2025,Xã Tân Thạnh,Tân Thạnh,xa,h-a,1,
            x-tan-thanh,01/7/2025,,Xã Tân Thạnh,Tân Thạnh,xa,kv1,1,
            x-an-son,01/7/2025,,Xã An Sơn,An Sơn,xa,kv1,2,
            """)

    static let levels = [
        Choice("bo", "bộ"), Choice("quan-khu", "quân khu"), Choice("tinh", "tỉnh"),
        Choice("huyen", "huyện"), Choice("khu-vuc", "khu vực"), Choice("xa", "xã"),
        Choice("trung-doan", "trung đoàn"), Choice("tieu-doan", "tiểu đoàn"),
        Choice("co-quan", "cơ quan"), Choice("don-vi", "đơn vị"),
    ]

    private static let lineage = TableSchema(
        "ke_thua", "Kế thừa",
        help: "Đơn vị nào kế tục đơn vị nào, từ ngày nào. Nhờ bảng này mà so sánh với cùng kỳ "
            + "qua các lần sáp nhập, chia tách không bị sai.",
        key: ["tu_don_vi", "sang_don_vi", "kieu", "ngay"], rules: [.lineage],
        columns: [
            ColumnSchema(
                "tu_don_vi", .reference("don_vi"), "Từ đơn vị", "Mã đơn vị trước."
            ).required,
            ColumnSchema(
                "sang_don_vi", .reference("don_vi"), "Sang đơn vị",
                "Mã đơn vị sau; để trống khi giải thể mà không có đơn vị kế tục."),
            ColumnSchema(
                "kieu",
                .choice([
                    Choice("sap-nhap", "sáp nhập"), Choice("chia", "chia"),
                    Choice("giai-the", "giải thể"), Choice("doi-ten", "đổi tên"),
                    Choice("ban-giao", "bàn giao"),
                ]), "Kiểu", "Việc thay đổi tổ chức."
            ).required,
            ColumnSchema(
                "ngay", .day, "Ngày", "Ngày đầu tiên của tổ chức mới."
            ).required,
            ColumnSchema(
                "ty_phan", .share, "Tỷ phần",
                "Phần chuyển sang khi chia, dạng 1/2; để trống nếu không biết."),
            legalBasis,
        ],
        example: """
            tu_don_vi,sang_don_vi,kieu,ngay,ty_phan,can_cu
            h-a,kv1,sap-nhap,01/7/2025,,QĐ 2786/QĐ-BQP
            """)
}
