// Is the part of the schema about what may be told only in some editions of a report.

import Facts

extension RecordsSchema {
    static let confidentiality = [listLevels, judgementLevels, shareParts]

    /// Levels that an indicator, a list or a paragraph may have.
    static let confidentialityLevels = 0...3

    private static let listLevels = TableSchema(
        "do_mat_danh_sach", "Độ mật của danh sách",
        help: "Danh sách nào không được nêu trong bản có độ mật thấp hơn. Danh sách không ghi ở "
            + "đây có độ mật 0. Danh sách lập từ chỉ tiêu (so-lieu, muc-tieu) theo độ mật của "
            + "từng chỉ tiêu.",
        key: ["danh_sach"], since: 2,
        columns: [
            ColumnSchema(
                "danh_sach",
                .choice(
                    ListSchema.all.filter { recordedLists.contains($0.name) }
                        .map { Choice($0.name, $0.title.lowercased()) }),
                "Danh sách", "Tên danh sách, như trong mẫu báo cáo."
            ).required,
            ColumnSchema(
                "do_mat", .integer(confidentialityLevels), "Độ mật",
                "0 là không mật; 3 là cao nhất."
            ).required,
        ],
        example: """
            danh_sach,do_mat
            ky-luat-an-toan,1
            """)

    private static let judgementLevels = TableSchema(
        "do_mat_nhan_dinh", "Độ mật của nhận định",
        help:
            "Đoạn nhận định nào không được nêu trong bản có độ mật thấp hơn. Đoạn không ghi ở đây "
            + "có độ mật 0.",
        key: ["cap_uy", "ky", "muc", "thu_tu"], since: 2,
        columns: [
            committee, period("Kỳ của báo cáo: 2026H1."),
            ColumnSchema("muc", .code, "Mục", "Mã mục, như trong bảng nhan_dinh.").required,
            order("Thứ tự đoạn, như trong bảng nhan_dinh."),
            ColumnSchema(
                "do_mat", .integer(confidentialityLevels), "Độ mật",
                "0 là không mật; 3 là cao nhất."
            ).required,
        ],
        example: """
            cap_uy,ky,muc,thu_tu,do_mat
            duqs-tinh,2026H1,han-che,1,1
            """)

    private static let shareParts = TableSchema(
        "thanh_phan_ty_le", "Thành phần của tỷ lệ",
        help:
            "Tỷ lệ nào là chỉ tiêu này chia chỉ tiêu kia, khi cả hai cũng được ghi riêng. Ai biết "
            + "tỷ lệ thì biết cả hai, nên ba chỉ tiêu cùng kín hay cùng mở.",
        key: ["chi_tieu"], rules: [.share], since: 2,
        columns: [
            ColumnSchema(
                "chi_tieu", .reference("chi_tieu"), "Tỷ lệ", "Mã của tỷ lệ trong bảng chi_tieu."
            ).required,
            ColumnSchema(
                "tu_so", .reference("chi_tieu"), "Tử số", "Mã chỉ tiêu đếm phần trên."
            ).required,
            ColumnSchema(
                "mau_so", .reference("chi_tieu"), "Mẫu số", "Mã chỉ tiêu đếm phần dưới."
            ).required,
        ],
        example: """
            chi_tieu,tu_so,mau_so
            dqtv-dang-vien,so-dang-vien-dqtv,so-dqtv
            """)

    /// Lists whose rows are records of their own; both lists of tasks come from one table.
    private static let recordedLists: Set<String> = [
        "hoat-dong", "dien-hinh", "nhiem-vu", "van-ban", "dien-tap", "ky-luat-an-toan",
        "khen-thuong", "xep-loai", "diem-thi-dua", "kien-nghi",
    ]
}
