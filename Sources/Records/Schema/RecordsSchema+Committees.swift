// Is the part of the schema about committees, their letterheads and recipients, and clusters.

extension RecordsSchema {
    static let committees = [committeeTable, letterheads, recipients]
    static let emulationClusters = [clusters, memberships]

    private static let committeeTable = TableSchema(
        "cap_uy", "Cấp ủy",
        help: "Cấp ủy mà báo cáo được làm ra: lãnh đạo đơn vị nào, trình bày theo mẫu nào.",
        key: ["ma"],
        columns: [
            code("Mã cấp ủy", "Mã viết thường không dấu; dùng ở dòng lệnh và tên tệp."),
            name("Tên đầy đủ của cấp ủy."), unit,
            ColumnSchema(
                "mau_trinh_bay", .code, "Mẫu trình bày",
                "Họ thể thức (dang, nha-nuoc, quan-su), lấy mẫu có hiệu lực ngày phát hành; "
                    + "hoặc mã một mẫu, ví dụ hd36."
            ).required,
            note,
        ],
        example: """
            ma,ten,don_vi,mau_trinh_bay,ghi_chu
            duqs-tinh,Đảng ủy Quân sự tỉnh,tinh,hd36,
            """)

    private static let letterheads = TableSchema(
        "cap_uy_phien_ban", "Phiên bản cấp ủy",
        help: "Đầu trang và chữ ký của cấp ủy trong từng khoảng thời gian. Báo cáo dùng dòng có "
            + "hiệu lực vào ngày phát hành.",
        key: ["cap_uy", "tu_ngay"],
        rules: [.span(first: "tu_ngay", last: "den_ngay"), .disjoint(by: ["cap_uy"])],
        columns: [
            committee, firstDay, lastDay,
            ColumnSchema(
                "cap_tren", .text, "Cơ quan cấp trên", "Dòng 1 bên trái đầu trang."
            ).required,
            ColumnSchema(
                "co_quan", .text, "Cơ quan ban hành", "Dòng 2 bên trái đầu trang."
            ).required,
            ColumnSchema(
                "ky_hieu", .text, "Ký hiệu",
                "Phần đứng sau số: BC/ĐUQS; theo thể thức hành chính: BC-BCH."
            ).required,
            ColumnSchema(
                "dia_danh", .text, "Địa danh", "Đứng trước ngày tháng ở đầu trang."
            ).required,
            ColumnSchema("thay_mat", .text, "Thay mặt", "Dòng trên chữ ký: T/M BAN THƯỜNG VỤ."),
            ColumnSchema("chuc_vu", .text, "Chức vụ", "Chức vụ người ký: BÍ THƯ."),
            ColumnSchema("nguoi_ky", .text, "Người ký", "Họ tên; để trống thì ghi bằng bút."),
        ],
        example: """
            cap_uy,tu_ngay,den_ngay,cap_tren,co_quan,ky_hieu,dia_danh,thay_mat,chuc_vu,nguoi_ky
            duqs-tinh,01/01/2020,,ĐẢNG BỘ TỈNH A,ĐẢNG ỦY QUÂN SỰ TỈNH,BC/ĐUQS,Tỉnh A,\
            T/M BAN THƯỜNG VỤ,BÍ THƯ,
            """)

    private static let recipients = TableSchema(
        "noi_nhan", "Nơi nhận",
        help: "Các dòng của mục “Nơi nhận” cuối báo cáo, theo thứ tự in.",
        key: ["cap_uy", "thu_tu"],
        columns: [
            committee, order("Thứ tự trong mục “Nơi nhận”."),
            name("Nội dung dòng, không kèm dấu gạch đầu dòng và dấu cuối dòng."),
        ],
        example: """
            cap_uy,thu_tu,ten
            duqs-tinh,1,Ban Thường vụ Tỉnh ủy
            duqs-tinh,2,Lưu Đảng ủy
            """)

    private static let clusters = TableSchema(
        "cum_thi_dua", "Cụm thi đua",
        help: "Cụm gồm những đơn vị được chấm điểm cùng nhau; thành viên ghi ở cum_thanh_vien.",
        key: ["ma"],
        columns: [
            code("Mã cụm", "Mã viết thường không dấu."), name("Tên cụm."),
            ColumnSchema(
                "don_vi_chu_tri", .reference("don_vi"), "Đơn vị chủ trì",
                "Mã đơn vị cụm trưởng."), note,
        ],
        example: """
            ma,ten,don_vi_chu_tri,ghi_chu
            cum-1,Cụm thi đua số 1,kv1,
            """)

    private static let memberships = TableSchema(
        "cum_thanh_vien", "Thành viên cụm",
        help: "Đơn vị nào ở trong cụm nào, từ ngày nào đến ngày nào.",
        key: ["cum", "don_vi", "tu_ngay"],
        rules: [.span(first: "tu_ngay", last: "den_ngay"), .disjoint(by: ["cum", "don_vi"])],
        columns: [
            ColumnSchema(
                "cum", .reference("cum_thi_dua"), "Cụm", "Mã cụm trong bảng cum_thi_dua."
            ).required,
            unit, firstDay, lastDay,
            ColumnSchema("vai_tro", .text, "Vai trò", "Cụm trưởng, cụm phó, thành viên."), source,
        ],
        example: """
            cum,don_vi,tu_ngay,den_ngay,vai_tro,nguon
            cum-1,x-tan-thanh,01/7/2025,,cụm trưởng,
            cum-1,x-an-son,01/7/2025,,thành viên,
            """)
}
