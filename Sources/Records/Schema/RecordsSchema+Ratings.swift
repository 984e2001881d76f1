// Is the part of the schema about ratings, awards and models.

extension RecordsSchema {
    static let ratings = [ratingScales, ratingLevels, ratingTable, awards, models]

    private static let ratingScales = TableSchema(
        "thang_xep_loai", "Thang xếp loại",
        help: "Cách xếp loại có hiệu lực trong một khoảng thời gian; đổi thang là đứt chuỗi so "
            + "sánh.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã thang", "Mã viết thường không dấu."), name("Tên thang xếp loại."),
            ColumnSchema(
                "doi_tuong",
                .choice([
                    Choice("to-chuc-dang", "tổ chức đảng"), Choice("don-vi", "đơn vị"),
                    Choice("dang-vien", "đảng viên"),
                ]), "Đối tượng", "Xếp loại ai."
            ).required,
            legalBasis, firstDay, lastDay,
        ],
        example: """
            ma,ten,doi_tuong,can_cu,tu_ngay,den_ngay
            qd366,Xếp loại theo Quy định 366,to-chuc-dang,366-QĐ/TW,30/8/2025,
            """)

    private static let ratingLevels = TableSchema(
        "bac_xep_loai", "Bậc xếp loại",
        help: "Các mức của một thang xếp loại, từ cao xuống thấp.",
        key: ["thang", "ma"], rules: [.rising(from: "diem_tu", to: "diem_den")],
        columns: [
            ColumnSchema(
                "thang", .reference("thang_xep_loai"), "Thang", "Mã trong bảng thang_xep_loai."
            ).required,
            code("Mã bậc", "Mã viết thường không dấu, riêng trong thang."), name("Tên bậc."),
            order("Thứ tự từ cao xuống thấp."),
            ColumnSchema("diem_tu", .decimal, "Điểm từ", "Điểm thấp nhất của bậc."),
            ColumnSchema("diem_den", .decimal, "Điểm đến", "Điểm cao nhất của bậc."),
        ],
        example: """
            thang,ma,ten,thu_tu,diem_tu,diem_den
            qd366,xuat-sac,Hoàn thành xuất sắc nhiệm vụ,1,90,100
            qd366,tot,Hoàn thành tốt nhiệm vụ,2,70,"89,99"
            """)

    private static let ratingTable = TableSchema(
        "xep_loai", "Xếp loại",
        help: "Kết quả xếp loại của một đơn vị trong một kỳ.",
        key: ["don_vi", "thang", "tu_ngay", "den_ngay"],
        rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            unit,
            ColumnSchema(
                "thang", .reference("thang_xep_loai"), "Thang", "Mã trong bảng thang_xep_loai."
            ).required,
            ColumnSchema(
                "bac", .scopedReference(table: "bac_xep_loai", within: "thang"), "Bậc",
                "Mã bậc trong thang đó."
            ).required,
            firstDay, lastDay, ColumnSchema("diem", .decimal, "Điểm", "Điểm xếp loại."),
            ColumnSchema(
                "nguoi_quyet_dinh", .text, "Cấp quyết định", "Cấp quyết định xếp loại."), source,
        ],
        example: """
            don_vi,thang,bac,tu_ngay,den_ngay,diem,nguoi_quyet_dinh,nguon
            kv1,qd366,tot,15/12/2024,14/12/2025,"86,5",Đảng ủy Quân sự tỉnh,
            """)

    private static let awards = TableSchema(
        "khen_thuong", "Khen thưởng",
        help: "Mỗi quyết định khen thưởng một dòng, với số tập thể và cá nhân.",
        key: ["ma"],
        columns: [
            code("Mã khen thưởng", "Mã viết thường không dấu."), unit,
            ColumnSchema(
                "hinh_thuc", .text, "Hình thức", "Bằng khen, giấy khen, danh hiệu."
            ).required,
            ColumnSchema("cap_khen", .text, "Cấp khen", "Ai khen.").required,
            ColumnSchema(
                "so_tap_the", .integer(0...1_000_000), "Số tập thể", "Số tập thể được khen."
            ).required,
            ColumnSchema(
                "so_ca_nhan", .integer(0...1_000_000), "Số cá nhân", "Số cá nhân được khen."
            ).required,
            ColumnSchema("quyet_dinh", .text, "Quyết định", "Số, ký hiệu quyết định."),
            ColumnSchema("ngay", .day, "Ngày", "Ngày quyết định.").required, source,
        ],
        example: """
            ma,don_vi,hinh_thuc,cap_khen,so_tap_the,so_ca_nhan,quyet_dinh,ngay,nguon
            kt-1,kv1,Bằng khen,Chủ tịch UBND tỉnh,2,5,120/QĐ-UBND,10/5/2026,
            """)

    private static let models = TableSchema(
        "dien_hinh", "Điển hình tiên tiến",
        help: "Tập thể, cá nhân tiêu biểu được nêu tên trong báo cáo.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã điển hình", "Mã viết thường không dấu."), unit,
            name("Tên tập thể hoặc họ tên cá nhân."),
            ColumnSchema(
                "loai", .choice([Choice("tap-the", "tập thể"), Choice("ca-nhan", "cá nhân")]),
                "Loại", "Tập thể hay cá nhân."
            ).required,
            ColumnSchema("thanh_tich", .text, "Thành tích", "Vì sao được nêu.").required,
            firstDay, lastDay, source,
        ],
        example: """
            ma,don_vi,ten,loai,thanh_tich,tu_ngay,den_ngay,nguon
            dh-1,x-an-son,Ban CHQS xã An Sơn,tap-the,Vận động xây 5 nhà tình nghĩa,15/12/2025,\
            14/6/2026,
            """)
}
