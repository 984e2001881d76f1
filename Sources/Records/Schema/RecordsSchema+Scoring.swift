// Is the part of the schema about emulation scores: schemes, criteria and points.

extension RecordsSchema {
    static let scoring = [schemes, criteria, scores, votes, narrowGaps]

    private static let schemes = TableSchema(
        "thang_diem", "Thang điểm thi đua",
        help: "Cách chấm điểm của một cụm trong một khoảng thời gian.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã thang điểm", "Mã viết thường không dấu."), name("Tên thang điểm."),
            ColumnSchema(
                "cum", .reference("cum_thi_dua"), "Cụm", "Mã cụm trong bảng cum_thi_dua."
            ).required,
            firstDay, lastDay,
            ColumnSchema("tong_diem", .decimal, "Tổng điểm", "Tổng điểm chính tối đa.").required,
            ColumnSchema(
                "xu_ly_bang_diem",
                .choice([
                    Choice("cung-hang", "cùng hạng"), Choice("diem-chinh", "xét điểm chính"),
                    Choice("bieu-quyet", "biểu quyết"),
                ]), "Xử lý bằng điểm", "Hai đơn vị bằng điểm thì xếp thế nào."
            ).required,
            ColumnSchema("tran_thuong", .decimal, "Trần thưởng", "Điểm thưởng tối đa."),
            ColumnSchema("tran_tru", .decimal, "Trần trừ", "Điểm trừ tối đa."),
        ],
        example: """
            ma,ten,cum,tu_ngay,den_ngay,tong_diem,xu_ly_bang_diem,tran_thuong,tran_tru
            td-2026,Thang điểm năm 2026,cum-1,15/12/2025,14/12/2026,1000,cung-hang,50,100
            """)

    private static let criteria = TableSchema(
        "tieu_chi", "Tiêu chí thi đua",
        help: "Các tiêu chí của một thang điểm: chính, thưởng, trừ.",
        key: ["thang_diem", "ma"],
        columns: [
            ColumnSchema(
                "thang_diem", .reference("thang_diem"), "Thang điểm", "Mã trong bảng thang_diem."
            ).required,
            code("Mã tiêu chí", "Mã viết thường không dấu, riêng trong thang điểm."),
            name("Tên tiêu chí."),
            ColumnSchema(
                "loai",
                .choice([
                    Choice("chinh", "chính"), Choice("thuong", "thưởng"), Choice("tru", "trừ"),
                ]), "Loại", "Điểm chính, thưởng hay trừ."
            ).required,
            ColumnSchema("diem_toi_da", .decimal, "Điểm tối đa", "Điểm cao nhất.").required,
            order("Thứ tự in của tiêu chí."),
        ],
        example: """
            thang_diem,ma,ten,loai,diem_toi_da,thu_tu
            td-2026,huan-luyen,Huấn luyện,chinh,300,1
            """)

    private static let scores = TableSchema(
        "diem", "Điểm thi đua",
        help: "Điểm của một đơn vị theo một tiêu chí trong một quý. Chưa có điểm kiểm tra và kết "
            + "luận thì in “chưa chấm”, không phải 0.",
        key: ["thang_diem", "tieu_chi", "don_vi", "ky"], rules: [.points],
        columns: [
            ColumnSchema(
                "thang_diem", .reference("thang_diem"), "Thang điểm", "Mã trong bảng thang_diem."
            ).required,
            ColumnSchema(
                "tieu_chi", .scopedReference(table: "tieu_chi", within: "thang_diem"), "Tiêu chí",
                "Mã tiêu chí trong thang điểm đó."
            ).required,
            unit, ColumnSchema("ky", .quarter, "Quý", "Quý được chấm: 2026Q1.").required,
            ColumnSchema("tu_cham", .decimal, "Tự chấm", "Điểm đơn vị tự chấm."),
            ColumnSchema("kiem_tra", .decimal, "Kiểm tra", "Điểm đoàn kiểm tra chấm."),
            ColumnSchema("ket_luan", .decimal, "Kết luận", "Điểm cuối cùng."),
            ColumnSchema("nguoi_cham", .text, "Người chấm", "Ai chấm."),
            ColumnSchema("ngay_cham", .day, "Ngày chấm", "Ngày chấm."),
        ],
        example: """
            thang_diem,tieu_chi,don_vi,ky,tu_cham,kiem_tra,ket_luan,nguoi_cham,ngay_cham
            td-2026,huan-luyen,x-an-son,2026Q1,290,"285,5",,Đoàn kiểm tra,20/3/2026
            """)

    private static let votes = TableSchema(
        "bieu_quyet", "Biểu quyết thứ hạng",
        help: "Số phiếu của mỗi đơn vị khi bằng điểm mà thang điểm xử lý bằng biểu quyết. Chưa ghi "
            + "thì các đơn vị ấy xếp cùng hạng.",
        key: ["cum", "ky", "don_vi"], since: 2,
        columns: [
            ColumnSchema(
                "cum", .reference("cum_thi_dua"), "Cụm", "Mã cụm trong bảng cum_thi_dua."
            ).required,
            period("Kỳ xếp hạng: 2026H1."), unit,
            ColumnSchema(
                "so_phieu", .integer(0...1_000_000), "Số phiếu", "Số phiếu tán thành."
            ).required,
        ],
        example: """
            cum,ky,don_vi,so_phieu
            cum-1,2026H1,x-an-son,5
            """)

    private static let narrowGaps = TableSchema(
        "khoang_sit_sao", "Khoảng điểm sít sao",
        help: "Hai đơn vị hơn kém nhau ít hơn số điểm này thì nhắc người lập báo cáo xem lại thứ "
            + "hạng. Không ghi thì là 1% tổng điểm của thang.",
        key: ["thang_diem"], since: 2,
        columns: [
            ColumnSchema(
                "thang_diem", .reference("thang_diem"), "Thang điểm", "Mã trong bảng thang_diem."
            ).required,
            ColumnSchema("diem", .decimal, "Khoảng điểm", "Số điểm mỗi quý.").required,
        ],
        example: """
            thang_diem,diem
            td-2026,"0,5"
            """)
}
