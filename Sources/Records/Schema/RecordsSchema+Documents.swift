// Is the part of the schema about conferences, resolutions and their targets.

extension RecordsSchema {
    static let documents = [conferences, documentTable, targets]

    private static let conferences = TableSchema(
        "hoi_nghi", "Hội nghị",
        help: "Hội nghị sơ kết, tổng kết của một kỳ, khi ngày họp hoặc ngày chốt số liệu khác với "
            + "lịch chung.",
        key: ["ma"],
        columns: [
            code("Mã hội nghị", "Mã viết thường không dấu."), committee,
            period("Kỳ được sơ kết, tổng kết: 2026H1, 2026."), name("Tên hội nghị."),
            ColumnSchema("ngay_hop", .day, "Ngày họp", "Ngày hội nghị."),
            ColumnSchema(
                "ngay_chot", .day, "Ngày chốt", "Ngày cuối cùng mà số liệu được tính."),
            ColumnSchema(
                "so_ngay_uoc", .integer(0...366), "Số ngày ước",
                "Số ngày cuối kỳ phải ước thực hiện."),
            source,
        ],
        example: """
            ma,cap_uy,ky,ten,ngay_hop,ngay_chot,so_ngay_uoc,nguon
            hn-2026h1,duqs-tinh,2026H1,Hội nghị sơ kết 6 tháng đầu năm 2026,20/6/2026,14/6/2026,,
            """)

    private static let documentTable = TableSchema(
        "van_ban", "Văn bản",
        help: "Nghị quyết, chỉ thị, kế hoạch, cuộc vận động và phong trào được nhắc trong báo cáo.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã văn bản", "Mã viết thường không dấu."),
            ColumnSchema(
                "loai",
                .choice([
                    Choice("nghi-quyet", "nghị quyết"), Choice("chi-thi", "chỉ thị"),
                    Choice("ke-hoach", "kế hoạch"), Choice("huong-dan", "hướng dẫn"),
                    Choice("cuoc-van-dong", "cuộc vận động"), Choice("phong-trao", "phong trào"),
                ]), "Loại", "Loại văn bản."
            ).required,
            ColumnSchema("so_ky_hieu", .text, "Số, ký hiệu", "Như ghi trên văn bản."),
            ColumnSchema("trich_yeu", .text, "Trích yếu", "Văn bản nói về việc gì.").required,
            ColumnSchema("co_quan", .text, "Cơ quan ban hành", "Cơ quan ban hành văn bản."),
            ColumnSchema("ngay", .day, "Ngày", "Ngày ban hành."),
            ColumnSchema(
                "trang_thai", .choice(documentStates), "Trạng thái", "Dự thảo hay đã ban hành."
            ).required,
            ColumnSchema("tu_ngay", .day, "Từ ngày", "Ngày bắt đầu thực hiện."), lastDay,
            ColumnSchema(
                "cap_uy", .reference("cap_uy"), "Cấp ủy",
                "Mã cấp ủy của văn bản; để trống là áp dụng cho mọi cấp ủy."), source,
        ],
        example: """
            ma,loai,so_ky_hieu,trich_yeu,co_quan,ngay,trang_thai,tu_ngay,den_ngay,cap_uy,nguon
            nq-dqtv,nghi-quyet,12-NQ/ĐUQS,Xây dựng lực lượng dân quân tự vệ,Đảng ủy Quân sự tỉnh,\
            05/01/2026,ban-hanh,01/01/2026,31/12/2030,duqs-tinh,
            """)

    private static let targets = TableSchema(
        "muc_tieu", "Chỉ tiêu nghị quyết",
        help: "Mức phải đạt theo nghị quyết: của đơn vị nào, trong khoảng thời gian nào, so sánh "
            + "thế nào, tiến độ ra sao.",
        key: ["ma"],
        rules: [.span(first: "tu_ngay", last: "den_ngay"), .quantity, .quarterPace],
        columns: [
            code("Mã chỉ tiêu giao", "Mã viết thường không dấu."),
            ColumnSchema(
                "van_ban", .reference("van_ban"), "Văn bản", "Mã văn bản trong bảng van_ban."
            ).required,
            unit,
            ColumnSchema(
                "chi_tieu", .reference("chi_tieu"), "Chỉ tiêu", "Mã chỉ tiêu thống kê để đo."
            ).required,
            ColumnSchema(
                "noi_dung", .text, "Nội dung", "Lời văn của chỉ tiêu trong nghị quyết."
            ).required,
            ColumnSchema("so_sanh", .choice(comparators), "So sánh", "Thế nào là đạt.").required,
            firstDay, lastDay,
            ColumnSchema(
                "lap_lai",
                .choice([Choice("ca-giai-doan", "cả giai đoạn"), Choice("hang-nam", "hằng năm")]),
                "Áp dụng", "Mức của cả giai đoạn hay của mỗi năm."
            ).required,
        ] + quantity + targetState,
        example: """
            ma,van_ban,don_vi,chi_tieu,noi_dung,so_sanh,tu_ngay,den_ngay,lap_lai,gia_tri,\
            dinh_tinh,trang_thai,phien_ban,tien_do,tien_do_quy,nguon
            mt-dang-vien,nq-dqtv,tinh,dqtv-dang-vien,Đảng viên trong DQTV từ 25% trở lên,>=,\
            15/12/2025,14/12/2030,hang-nam,25,tro-len,ban-hanh,1,theo-quy,20;45;70;100,NQ 12
            """)

    private static let targetState = [
        ColumnSchema(
            "trang_thai", .choice(documentStates), "Trạng thái", "Dự thảo hay đã ban hành."
        ).required,
        ColumnSchema(
            "phien_ban", .integer(1...1_000), "Phiên bản", "1 là lần giao đầu tiên."
        ).required,
        ColumnSchema(
            "tien_do",
            .choice([
                Choice("deu", "đều theo thời gian"), Choice("theo-quy", "theo quý"),
                Choice("cuoi-ky", "cuối kỳ"),
            ]), "Tiến độ", "Đến giữa kỳ thì phải đạt bao nhiêu."
        ).required,
        ColumnSchema(
            "tien_do_quy", .quarterShares, "Tiến độ từng quý",
            "Bốn số phần trăm phải đạt cuối mỗi quý, ví dụ 20;45;70;100; chỉ ghi khi tiến độ là "
                + "theo-quy."),
        source,
    ]

    private static let comparators = [
        Choice(">=", "≥"), Choice("=", "bằng"), Choice("<=", "≤"), Choice(">", "trên"),
        Choice("<", "dưới"), Choice("giu-vung", "giữ vững"),
    ]
}
