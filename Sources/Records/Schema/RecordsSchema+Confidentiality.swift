// Is the part of the schema about what may be told only in some editions of a report.

import Facts

extension RecordsSchema {
    static let confidentiality = [listLevels]

    /// Levels that an indicator, a list or a paragraph may have.
    static let confidentialityLevels = 0...3

    private static let listLevels = TableSchema(
        "do_mat_danh_sach", "Độ mật của danh sách",
        help: "Danh sách nào không được nêu trong bản có độ mật thấp hơn. Danh sách không ghi ở "
            + "đây có độ mật 0. Danh sách lập từ chỉ tiêu (so-lieu, muc-tieu) theo độ mật của "
            + "từng chỉ tiêu.",
        key: ["danh_sach"],
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

    /// Lists whose rows are records of their own; both lists of tasks come from one table.
    private static let recordedLists: Set<String> = [
        "hoat-dong", "dien-hinh", "nhiem-vu", "van-ban", "dien-tap", "ky-luat-an-toan",
        "khen-thuong", "xep-loai", "diem-thi-dua", "kien-nghi",
    ]
}
