// Is the part of the schema about what people write: judgements, tasks, proposals and causes.

extension RecordsSchema {
    static let writing = [judgements, tasks, proposals, causes]

    /// Sections a judgement is usually written for, in the order of a report.
    static let judgementSections = [
        "mo-dau", "uu-diem", "han-che", "nguyen-nhan", "kinh-nghiem", "phuong-huong", "lanh-dao",
        "san-sang", "luc-luong", "huan-luyen", "tuyen-quan", "chinh-quy", "hau-can", "tu-tuong",
        "xay-dung-dang", "dan-van", "chinh-sach", "giao-uoc", "ket-luan",
    ]

    private static let judgements = TableSchema(
        "nhan_dinh", "Nhận định",
        help: "Đoạn văn nhận định cho từng mục của báo cáo; chương trình không tự viết. Các mục "
            + "thường dùng: \(judgementSections.joined(separator: ", ")).",
        key: ["cap_uy", "ky", "muc", "thu_tu"],
        columns: [
            committee, period("Kỳ của báo cáo: 2026H1."),
            ColumnSchema("muc", .code, "Mục", "Mã mục của báo cáo: han-che.").required,
            order("Thứ tự đoạn trong mục."),
            ColumnSchema("noi_dung", .text, "Nội dung", "Một đoạn văn.").required, source,
        ],
        example: """
            cap_uy,ky,muc,thu_tu,noi_dung,nguon
            duqs-tinh,2026H1,han-che,1,Quân số huấn luyện ở một số xã còn thấp.,
            """)

    private static let tasks = TableSchema(
        "nhiem_vu", "Nhiệm vụ",
        help: "Việc được giao cho một kỳ: ai chủ trì, hạn ngày nào, kết quả ra sao. Kỳ sau, chính "
            + "các dòng này thành bảng kiểm điểm việc kỳ trước.",
        key: ["ma"],
        columns: [
            code("Mã nhiệm vụ", "Mã viết thường không dấu."), committee,
            period("Kỳ mà nhiệm vụ phải làm: 2026H2."), order("Thứ tự in."),
            ColumnSchema("noi_dung", .text, "Nội dung", "Việc phải làm.").required,
            ColumnSchema("chu_tri", .text, "Chủ trì", "Ai chủ trì.").required,
            ColumnSchema(
                "don_vi_chu_tri", .reference("don_vi"), "Đơn vị chủ trì",
                "Mã đơn vị chủ trì, nếu có trong bảng don_vi."),
            ColumnSchema("phoi_hop", .text, "Phối hợp", "Ai phối hợp."),
            ColumnSchema("han", .day, "Thời hạn", "Ngày phải xong."),
            ColumnSchema("san_pham", .text, "Sản phẩm", "Kết quả phải có."), legalBasis,
            ColumnSchema(
                "ket_qua",
                .choice([
                    Choice("chua-lam", "chưa làm"), Choice("dang-lam", "đang làm"),
                    Choice("xong", "xong"), Choice("chuyen-ky-sau", "chuyển kỳ sau"),
                ]), "Kết quả", "Tình trạng hiện nay."
            ).required,
            ColumnSchema("ngay_xong", .day, "Ngày xong", "Ngày hoàn thành."),
            ColumnSchema("minh_chung", .text, "Minh chứng", "Văn bản, biên bản làm chứng."), source,
        ],
        example: """
            ma,cap_uy,ky,thu_tu,noi_dung,chu_tri,don_vi_chu_tri,phoi_hop,han,san_pham,can_cu,\
            ket_qua,ngay_xong,minh_chung,nguon
            nv-1,duqs-tinh,2026H2,1,Hoàn thành huấn luyện dân quân,Ban CHPTKV 1,kv1,,30/9/2026,\
            Báo cáo kết quả,,chua-lam,,,
            """)

    private static let proposals = TableSchema(
        "kien_nghi", "Kiến nghị",
        help: "Kiến nghị, đề xuất của cấp ủy trong một kỳ.",
        key: ["ma"],
        columns: [
            code("Mã kiến nghị", "Mã viết thường không dấu."), committee,
            period("Kỳ của báo cáo: 2026H1."), order("Thứ tự in."),
            ColumnSchema("gui", .text, "Gửi", "Kiến nghị với ai.").required,
            ColumnSchema("noi_dung", .text, "Nội dung", "Nội dung kiến nghị.").required, source,
        ],
        example: """
            ma,cap_uy,ky,thu_tu,gui,noi_dung,nguon
            kn-1,duqs-tinh,2026H1,1,Bộ Tư lệnh Quân khu,Bảo đảm kinh phí sửa thao trường.,
            """)

    private static let causes = TableSchema(
        "giai_trinh", "Giải trình chỉ tiêu",
        help: "Vì sao một chỉ tiêu chậm hoặc không đạt, ai chủ trì khắc phục, hạn ngày nào; "
            + "chương trình không tự viết. Ô để trống in là “cần bổ sung”. Chỉ tiêu của đơn vị cấp "
            + "dưới mà cấp ủy không ghi thì lấy lời của cấp ủy đơn vị ấy.",
        key: ["cap_uy", "ky", "don_vi", "chi_tieu"], since: 2,
        columns: [
            committee, period("Kỳ của báo cáo: 2026H1."),
            ColumnSchema(
                "don_vi", .reference("don_vi"), "Đơn vị", "Mã đơn vị được giao chỉ tiêu."
            ).required,
            ColumnSchema(
                "chi_tieu", .reference("chi_tieu"), "Chỉ tiêu", "Mã trong bảng chi_tieu."
            ).required,
            ColumnSchema(
                "nguyen_nhan", .text, "Nguyên nhân", "Vì sao chậm hoặc không đạt, một hai câu."),
            ColumnSchema("chu_tri", .text, "Chủ trì", "Ai chủ trì khắc phục."),
            ColumnSchema("han", .day, "Hạn", "Ngày phải khắc phục xong."),
            ColumnSchema(
                "do_mat", .integer(confidentialityLevels), "Độ mật",
                "0 hoặc để trống là không mật; 3 là cao nhất."), source,
        ],
        example: """
            cap_uy,ky,don_vi,chi_tieu,nguyen_nhan,chu_tri,han,do_mat,nguon
            duqs-tinh,2026H1,tinh,dqtv-dang-vien,Nguồn kết nạp còn ít.,Ban CHPTKV 1,30/9/2026,,
            """)
}
