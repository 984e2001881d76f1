// Is the part of the schema about what was done: activities, exercises, discipline and safety.

extension RecordsSchema {
    static let activities = [
        activityTable, measures, exerciseTypes, exerciseAliases, exercises, exercisePlans,
        incidents,
    ]

    private static let activityTable = TableSchema(
        "hoat_dong", "Hoạt động",
        help: "Việc đã làm: dân vận, chính sách, huấn luyện, tuyên truyền. Số đo của từng việc "
            + "ghi ở bảng hoat_dong_so_do.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã hoạt động", "Mã viết thường không dấu."), unit,
            ColumnSchema(
                "loai",
                .choice([
                    Choice("dan-van", "dân vận"), Choice("chinh-sach", "chính sách"),
                    Choice("huan-luyen", "huấn luyện"), Choice("tuyen-truyen", "tuyên truyền"),
                    Choice("hau-can", "hậu cần"), Choice("cuu-ho", "cứu hộ"),
                    Choice("khac", "khác"),
                ]), "Loại", "Lĩnh vực của việc đã làm."
            ).required,
            ColumnSchema("noi_dung", .text, "Nội dung", "Đã làm việc gì.").required,
            ColumnSchema("doi_tuong", .text, "Đối tượng", "Làm cho ai."), firstDay, lastDay, source,
        ],
        example: """
            ma,don_vi,loai,noi_dung,doi_tuong,tu_ngay,den_ngay,nguon
            hd-duong,kv1,dan-van,"Làm đường, nạo vét kênh mương",nhân dân xã An Sơn,03/3/2026,\
            05/3/2026,Báo Quân khu
            """)

    private static let measures = TableSchema(
        "hoat_dong_so_do", "Số đo của hoạt động",
        help: "Mỗi số đo của một hoạt động một dòng; mỗi vai trò tối đa một dòng.",
        key: ["hoat_dong", "vai_tro"], rules: [.quantity],
        columns: [
            ColumnSchema(
                "hoat_dong", .reference("hoat_dong"), "Hoạt động", "Mã trong bảng hoat_dong."
            ).required,
            ColumnSchema(
                "vai_tro",
                .choice([
                    Choice("khoi-luong", "khối lượng"), Choice("luot-nguoi", "lượt người"),
                    Choice("ngay-cong", "ngày công"), Choice("kinh-phi", "kinh phí"),
                ]), "Vai trò", "Số đo nói về điều gì."
            ).required,
            ColumnSchema("don_vi_tinh", .text, "Đơn vị tính", "km, lượt, ngày công, đồng.")
                .required,
        ] + quantity,
        example: """
            hoat_dong,vai_tro,don_vi_tinh,gia_tri,muc_do,dinh_tinh,nguyen_van
            hd-duong,khoi-luong,km,"2,5",,tren,"trên 2,5 km"
            hd-duong,ngay-cong,ngày công,1.200,,,
            hd-duong,kinh-phi,đồng,,hàng trăm triệu đồng,,
            """)

    private static let exerciseTypes = TableSchema(
        "loai_dien_tap", "Loại diễn tập",
        help: "Loại diễn tập với tên gọi hiện nay; tên cũ ghi ở bảng ten_dien_tap.",
        key: ["ma"],
        columns: [code("Mã loại", "Mã viết thường không dấu."), name("Tên gọi hiện nay.")],
        example: """
            ma,ten
            cdpt-xa,"Chiến đấu phòng thủ xã, phường"
            """)

    private static let exerciseAliases = TableSchema(
        "ten_dien_tap", "Tên gọi khác của diễn tập",
        help: "Tên gọi khác của một loại diễn tập và thời gian dùng tên đó.",
        key: ["loai", "ten", "tu_ngay"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            ColumnSchema(
                "loai", .reference("loai_dien_tap"), "Loại", "Mã trong bảng loai_dien_tap."
            ).required,
            name("Tên gọi khác."),
            ColumnSchema("tu_ngay", .day, "Từ ngày", "Ngày đầu dùng tên này."),
            ColumnSchema("den_ngay", .day, "Đến ngày", "Ngày cuối dùng tên này."),
        ],
        example: """
            loai,ten,tu_ngay,den_ngay
            cdpt-xa,"Chiến đấu trị an xã, phường",,31/12/2018
            """)

    private static let exercises = TableSchema(
        "dien_tap", "Diễn tập",
        help: "Mỗi cuộc diễn tập một dòng, cả kế hoạch và đã thực hiện.",
        key: ["ma"], rules: [.span(first: "tu_ngay", last: "den_ngay")],
        columns: [
            code("Mã cuộc diễn tập", "Mã viết thường không dấu."),
            ColumnSchema(
                "loai", .reference("loai_dien_tap"), "Loại", "Mã trong bảng loai_dien_tap."
            ).required,
            unit, ColumnSchema("cap", .text, "Cấp", "Cấp tổ chức: xã, huyện, tỉnh.").required,
            firstDay, lastDay,
            ColumnSchema(
                "trang_thai",
                .choice([
                    Choice("ke-hoach", "kế hoạch"), Choice("da-thuc-hien", "đã thực hiện"),
                ]), "Trạng thái", "Còn là kế hoạch hay đã thực hiện."
            ).required,
            ColumnSchema("ket_qua", .text, "Kết quả", "Kết quả đánh giá."),
            ColumnSchema("kinh_phi", .decimal, "Kinh phí", "Số tiền, tính bằng đồng."),
            ColumnSchema("noi_dung", .text, "Nội dung", "Nội dung diễn tập."), source,
        ],
        example: """
            ma,loai,don_vi,cap,tu_ngay,den_ngay,trang_thai,ket_qua,kinh_phi,noi_dung,nguon
            dt-an-son,cdpt-xa,x-an-son,xã,12/5/2026,14/5/2026,da-thuc-hien,giỏi,350.000.000,,
            """)

    private static let exercisePlans = TableSchema(
        "ke_hoach_dien_tap", "Ngày diễn tập theo kế hoạch",
        help: "Ngày đã định của cuộc diễn tập, để đối chiếu với ngày thực hiện. Cuộc còn là kế "
            + "hoạch mà không ghi ở đây thì lấy ngày ở bảng dien_tap.",
        key: ["dien_tap"], rules: [.span(first: "tu_ngay", last: "den_ngay")], since: 3,
        columns: [
            ColumnSchema(
                "dien_tap", .reference("dien_tap"), "Cuộc diễn tập", "Mã trong bảng dien_tap."
            ).required,
            firstDay, lastDay, source,
        ],
        example: """
            dien_tap,tu_ngay,den_ngay,nguon
            dt-an-son,05/5/2026,07/5/2026,Kế hoạch 121/KH-BCH
            """)

    private static let incidents = TableSchema(
        "ky_luat_an_toan", "Kỷ luật, an toàn",
        help: "Vụ việc kỷ luật và mất an toàn; kỳ không có vụ nào thì không có dòng nào.",
        key: ["ma"],
        columns: [
            code("Mã vụ việc", "Mã viết thường không dấu."), unit,
            ColumnSchema(
                "loai",
                .choice([
                    Choice("ky-luat-dang", "kỷ luật đảng"),
                    Choice("ky-luat-quan-nhan", "kỷ luật quân nhân"),
                    Choice("mat-an-toan", "mất an toàn"),
                    Choice("vi-pham-giao-thong", "vi phạm giao thông"), Choice("khac", "khác"),
                ]), "Loại", "Nhóm vụ việc."
            ).required,
            ColumnSchema(
                "ten_loai", .text, "Tên loại", "Tên loại vụ việc như in trong bảng."
            ).required,
            ColumnSchema("ngay", .day, "Ngày", "Ngày xảy ra hoặc ngày quyết định.").required,
            ColumnSchema("so_vu", .integer(0...100_000), "Số vụ", "Số vụ việc.").required,
            ColumnSchema("noi_dung", .text, "Nội dung", "Tóm tắt vụ việc."), source,
        ],
        example: """
            ma,don_vi,loai,ten_loai,ngay,so_vu,noi_dung,nguon
            kl-1,kv1,vi-pham-giao-thong,Vi phạm giao thông,02/4/2026,1,,
            """)
}
