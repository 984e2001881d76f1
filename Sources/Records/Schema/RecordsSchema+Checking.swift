// Is the part of the schema about checking figures: rules, receipts and deadlines.

extension RecordsSchema {
    static let checking = [figureRules, receipts, deadlines]

    private static let figureRules = TableSchema(
        "quy_tac", "Quy tắc rà soát số liệu",
        help: "Điều mà số liệu phải theo. Số liệu trái quy tắc vẫn nhập được, nhưng được nêu trong "
            + "danh sách việc còn thiếu, bản rà soát và `baocao check`.",
        key: ["ma"],
        rules: [.span(first: "tu_ngay", last: "den_ngay"), .figureRule, .sums], since: 2,
        columns: [
            code("Mã quy tắc", "Mã viết thường không dấu."),
            ColumnSchema(
                "chi_tieu", .reference("chi_tieu"), "Chỉ tiêu",
                "Mã chỉ tiêu phải theo quy tắc, trong bảng chi_tieu."
            ).required,
            ColumnSchema(
                "loai",
                .choice([
                    Choice("gioi-han", "trong giới hạn"), Choice("khong-giam", "không giảm"),
                    Choice("khong-vuot", "không vượt chỉ tiêu khác"),
                    Choice("bang-tong", "bằng tổng các chỉ tiêu khác"),
                    Choice("bien-dong", "không biến động quá so với cùng kỳ"),
                    Choice("bat-buoc", "bắt buộc có số liệu"),
                ]), "Loại",
                "Điều phải đúng: giá trị trong giới hạn; số lũy kế không giảm trong năm; không lớn "
                    + "hơn chỉ tiêu khác; bằng tổng các chỉ tiêu khác; không thay đổi quá so với "
                    + "cùng kỳ; đơn vị nào báo cáo cũng phải có."
            ).required,
            ColumnSchema(
                "doi_chieu", .references("chi_tieu"), "Đối chiếu",
                "Mã chỉ tiêu để so: một mã với khong-vuot; các thành phần nối bằng dấu + với "
                    + "bang-tong."),
            ColumnSchema(
                "can_duoi", .decimal, "Cận dưới",
                "Giá trị thấp nhất, với gioi-han; tỷ lệ thì tính bằng phần trăm."),
            ColumnSchema(
                "can_tren", .decimal, "Cận trên",
                "Giá trị cao nhất, với gioi-han; số phần trăm (tỷ lệ thì số điểm phần trăm) được "
                    + "thay đổi, với bien-dong."),
            ColumnSchema(
                "muc_do", .choice([Choice("chan", "chặn"), Choice("canh-bao", "cảnh báo")]),
                "Mức độ", "Chặn là giữ lại phát hành chính thức; cảnh báo chỉ để biết."
            ).required,
            ColumnSchema(
                "cap", .choice(levels), "Cấp",
                "Chỉ xét đơn vị cấp này; để trống là mọi đơn vị có số liệu riêng."),
            ColumnSchema(
                "loi_nhan", .text, "Lời nhắn",
                "Câu dặn việc phải làm, thay câu của chương trình."),
            ColumnSchema(
                "tu_ngay", .day, "Từ ngày", "Áp dụng cho kỳ chốt số liệu từ ngày này."
            ).required,
            ColumnSchema(
                "den_ngay", .day, "Đến ngày",
                "Áp dụng cho kỳ chốt số liệu đến hết ngày này; để trống là đến nay."),
        ],
        example: """
            ma,chi_tieu,loai,doi_chieu,can_duoi,can_tren,muc_do,cap,loi_nhan,tu_ngay,den_ngay
            qt-dang-vien,dqtv-dang-vien,gioi-han,,0,100,chan,,,01/01/2020,
            qt-qua,kinh-phi-qua,bien-dong,,,50,canh-bao,xa,Hỏi lại cán bộ chính sách xã,01/01/2020,
            """)

    private static let receipts = TableSchema(
        "nop_so_lieu", "Nộp số liệu",
        help: "Ngày nhận được số liệu của một đơn vị cho một kỳ. Không ghi thì chương trình lấy "
            + "ngày số liệu mới được nhập.",
        key: ["don_vi", "ky"], since: 2,
        columns: [
            unit, period("Kỳ của số liệu: 2026H1."),
            ColumnSchema("ngay_nhan", .day, "Ngày nhận", "Ngày nhận được số liệu.").required, note,
        ],
        example: """
            don_vi,ky,ngay_nhan,ghi_chu
            x-an-son,2026H1,15/6/2026,Gửi bản giấy
            """)

    private static let deadlines = TableSchema(
        "han_nop", "Hạn nộp số liệu",
        help: "Ngày cuối cùng các đơn vị phải nộp số liệu của một kỳ cho cấp ủy. Không ghi thì hạn "
            + "là ngày chốt số liệu.",
        key: ["cap_uy", "ky"], since: 2,
        columns: [
            committee, period("Kỳ của số liệu: 2026H1."),
            ColumnSchema("han", .day, "Hạn nộp", "Ngày cuối cùng, tính cả ngày này.").required,
        ],
        example: """
            cap_uy,ky,han
            duqs-tinh,2026H1,16/6/2026
            """)
}
