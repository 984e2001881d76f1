// Is the part of the schema about indicators and their observations.

extension RecordsSchema {
    static let indicators = [indicatorTable, observations]

    private static let indicatorTable = TableSchema(
        "chi_tieu", "Chỉ tiêu thống kê",
        help: "Điều được đếm: tên, đơn vị tính và hai quy tắc cộng gộp, theo thời gian và theo "
            + "đơn vị. Tỷ lệ không bao giờ được cộng hay lấy trung bình.",
        key: ["ma"],
        columns: [
            code("Mã chỉ tiêu", "Mã viết thường không dấu; dùng trong mẫu báo cáo."),
            name("Tên đầy đủ."),
            ColumnSchema("ten_ngan", .text, "Tên ngắn", "Tên trong bảng và biểu đồ.").required,
            ColumnSchema(
                "don_vi_tinh", .text, "Đơn vị tính", "Như in ra: %, người, lượt, đồng."
            ).required,
            ColumnSchema(
                "so_le", .integer(0...9), "Số chữ số thập phân", "Số chữ số in sau dấu phẩy."
            ).required,
        ] + indicatorRules + [
            ColumnSchema(
                "nhom", .text, "Nhóm", "Nhóm chỉ tiêu: “Xây dựng dân quân tự vệ”."
            ).required,
            ColumnSchema(
                "do_mat", .integer(confidentialityLevels), "Độ mật",
                "0 là không mật; 3 là cao nhất."
            ).required,
            order("Thứ tự in của chỉ tiêu."),
        ],
        example: """
            ma,ten,ten_ngan,don_vi_tinh,so_le,kieu,tinh_chat,theo_thoi_gian,theo_don_vi,\
            chieu_tot,nhom,do_mat,thu_tu
            dqtv-dang-vien,Đảng viên trong dân quân tự vệ,Đảng viên DQTV,%,1,ty-le,thoi-diem,\
            cuoi-ky,ty-so,tang,Xây dựng DQTV,0,1
            kinh-phi-qua,Kinh phí tặng quà,Quà,đồng,0,tien,phat-sinh,cong,cong,tang,Chính sách,0,2
            so-dqtv,Biên chế dân quân tự vệ,DQTV,người,0,so-luong,thoi-diem,cuoi-ky,cong,khong,\
            Xây dựng DQTV,0,3
            so-dang-vien-dqtv,Đảng viên là dân quân tự vệ,Đảng viên,người,0,so-luong,thoi-diem,\
            cuoi-ky,cong,tang,Xây dựng DQTV,0,4
            """)

    private static let indicatorRules = [
        ColumnSchema(
            "kieu",
            .choice([
                Choice("so-luong", "số lượng"), Choice("ty-le", "tỷ lệ"), Choice("tien", "tiền"),
                Choice("diem", "điểm"),
            ]), "Kiểu", "Loại con số."
        ).required,
        ColumnSchema(
            "tinh_chat",
            .choice([
                Choice("thoi-diem", "thời điểm"), Choice("phat-sinh", "phát sinh"),
                Choice("luy-ke", "lũy kế"), Choice("dinh-muc-nam", "định mức năm"),
            ]), "Tính chất", "Con số nói gì về thời gian."
        ).required,
        ColumnSchema(
            "theo_thoi_gian",
            .choice([
                Choice("cong", "cộng"), Choice("cuoi-ky", "lấy số cuối kỳ"),
                Choice("binh-quan", "bình quân theo ngày"), Choice("lon-nhat", "lấy số lớn nhất"),
                Choice("khong-cong", "không cộng"),
            ]), "Theo thời gian", "Cách gộp các khoảng ngắn thành khoảng dài."
        ).required,
        ColumnSchema(
            "theo_don_vi",
            .choice([
                Choice("cong", "cộng"), Choice("ty-so", "tỷ số của tổng tử số và tổng mẫu số"),
                Choice("cuoi-ky", "lấy số cuối kỳ"), Choice("khong-cong", "không cộng"),
            ]), "Theo đơn vị", "Cách gộp các đơn vị cấp dưới."
        ).required,
        ColumnSchema(
            "chieu_tot",
            .choice([
                Choice("tang", "tăng là tốt"), Choice("giam", "giảm là tốt"),
                Choice("khong", "không xét"),
            ]), "Chiều tốt", "Tăng hay giảm là tốt."
        ).required,
    ]

    private static let observations = TableSchema(
        "so_lieu", "Số liệu",
        help: "Mỗi con số một dòng: đơn vị nào, chỉ tiêu nào, khoảng thời gian nào. “Hằng năm "
            + "100%” trong nhiều năm là một dòng với lap_lai là moi-nam.",
        key: ["don_vi", "chi_tieu", "tu_ngay", "den_ngay", "lap_lai", "uoc"],
        rules: [.span(first: "tu_ngay", last: "den_ngay"), .quantity],
        columns: [
            unit,
            ColumnSchema(
                "chi_tieu", .reference("chi_tieu"), "Chỉ tiêu", "Mã chỉ tiêu trong bảng chi_tieu."
            ).required,
            firstDay, lastDay,
            ColumnSchema(
                "lap_lai",
                .choice([
                    Choice("mot-lan", "một lần"), Choice("moi-nam", "mỗi năm"),
                    Choice("moi-quy", "mỗi quý"),
                ]), "Lặp lại", "Con số của cả khoảng, hay của mỗi năm, mỗi quý trong khoảng."
            ).required,
        ] + quantity + [
            ColumnSchema(
                "uoc", .flag, "Ước", "1 nếu là số ước thực hiện; để trống là 0.", absent: "0"),
            source,
        ],
        example: """
            don_vi,chi_tieu,tu_ngay,den_ngay,lap_lai,gia_tri,tu_so,mau_so,ten_mau_so,dinh_tinh,\
            nguyen_van,uoc,nguon
            x-tan-thanh,dqtv-dang-vien,15/12/2025,14/6/2026,mot-lan,,43,100,DQTV,gan,gần 43%,0,\
            Báo cáo của xã
            x-an-son,dqtv-dang-vien,15/12/2025,14/6/2026,mot-lan,"27,3",,,,,,0,
            x-an-son,kinh-phi-qua,15/12/2025,14/6/2026,mot-lan,7.450.000,,,,tren,,0,
            """)
}
