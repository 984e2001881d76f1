// Is the shape of each list a template may repeat over or print as a table.

/// A list of records and the fields of its rows (danh sách).
public struct ListSchema: Hashable, Sendable {
    /// What a field holds.
    public enum FieldKind: String, Hashable, Sendable {
        case text, quantity, day, interval, integer, flag
    }

    /// A field of a list's rows.
    public struct Field: Hashable, Sendable {
        public let name: String
        public let kind: FieldKind
        /// Column heading when a table names none.
        public let title: String

        public init(_ name: String, _ kind: FieldKind, _ title: String) {
            self.name = name
            self.kind = kind
            self.title = title
        }
    }

    public let name: String
    public let title: String
    public let fields: [Field]

    public init(_ name: String, _ title: String, _ fields: [Field]) {
        self.name = name
        self.title = title
        self.fields = fields
    }

    /// The field of that name, if the list has one.
    public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

    /// Every list, by name.
    public static let all: [ListSchema] = reportLists + accounts

    private static let reportLists = [
        ListSchema(
            "hoat-dong", "Hoạt động",
            [
                Field("noi-dung", .text, "Nội dung"), Field("loai", .text, "Loại"),
                Field("don-vi", .text, "Đơn vị"), Field("doi-tuong", .text, "Đối tượng"),
                Field("thoi-gian", .interval, "Thời gian"),
                Field("khoi-luong", .quantity, "Khối lượng"),
                Field("luot-nguoi", .quantity, "Lượt người"),
                Field("ngay-cong", .quantity, "Ngày công"),
                Field("kinh-phi", .quantity, "Kinh phí"), Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "dien-hinh", "Điển hình tiên tiến",
            [
                Field("ten", .text, "Tập thể, cá nhân"), Field("loai", .text, "Loại"),
                Field("don-vi", .text, "Đơn vị"), Field("thanh-tich", .text, "Thành tích"),
                Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema("nhiem-vu", "Nhiệm vụ kỳ tới", taskFields),
        ListSchema("nhiem-vu-ky-truoc", "Nhiệm vụ kỳ trước", taskFields),
        ListSchema(
            "van-ban", "Nghị quyết, chỉ thị, phong trào",
            [
                Field("loai", .text, "Loại"), Field("so-ky-hieu", .text, "Số, ký hiệu"),
                Field("trich-yeu", .text, "Trích yếu"), Field("co-quan", .text, "Cơ quan ban hành"),
                Field("ngay", .day, "Ngày"), Field("trang-thai", .text, "Trạng thái"),
                Field("thoi-gian", .interval, "Thời gian"), Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "muc-tieu", "Chỉ tiêu nghị quyết",
            [
                Field("noi-dung", .text, "Nội dung chỉ tiêu"), Field("chi-tieu", .text, "Chỉ tiêu"),
                Field("don-vi", .text, "Đơn vị"),
                Field("don-vi-tinh", .text, "Đơn vị tính"), Field("nhom", .text, "Nhóm"),
                Field("muc", .quantity, "Mức"),
                Field("lap-lai", .text, "Áp dụng"), Field("thoi-gian", .interval, "Thời gian"),
                Field("trang-thai", .text, "Trạng thái"), Field("van-ban", .text, "Văn bản"),
                Field("thuc-hien", .quantity, "Thực hiện"),
                Field("phai-co", .quantity, "Phải có đến nay"),
                Field("con-thieu", .quantity, "Còn thiếu"),
                Field("phan-tram", .quantity, "% mục tiêu"),
                Field("phan-tram-ky", .quantity, "% kế hoạch kỳ"),
                Field("ty-le-thieu", .quantity, "Còn thiếu, %"),
                Field("thap-nhat", .text, "Đơn vị thấp nhất"), Field("pham-vi", .text, "Phạm vi"),
                Field("khoang", .text, "So với kỳ báo cáo"),
                Field("danh-gia", .text, "Đánh giá"),
                Field("nguyen-nhan", .text, "Nguyên nhân"), Field("chu-tri", .text, "Chủ trì"),
                Field("han", .day, "Hạn"), Field("chu-tri-han", .text, "Chủ trì, hạn"),
                Field("do-phu", .text, "Số đơn vị có số liệu"),
                Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "so-lieu", "Số liệu",
            [
                Field("chi-tieu", .text, "Chỉ tiêu"), Field("ma", .text, "Mã chỉ tiêu"),
                Field("don-vi", .text, "Đơn vị"), Field("gia-tri", .quantity, "Giá trị"),
                Field("don-vi-tinh", .text, "Đơn vị tính"), Field("lap-lai", .text, "Áp dụng"),
                Field("thoi-gian", .interval, "Thời gian"), Field("nhom", .text, "Nhóm"),
                Field("uoc", .flag, "Ước"), Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "dien-tap", "Diễn tập",
            [
                Field("loai", .text, "Loại diễn tập"), Field("ten-cu", .text, "Tên gọi khác"),
                Field("don-vi", .text, "Đơn vị"), Field("cap", .text, "Cấp"),
                Field("thoi-gian", .interval, "Thời gian"),
                Field("ngay-ke-hoach", .interval, "Ngày theo kế hoạch"),
                Field("ngay-thuc-hien", .interval, "Ngày thực hiện"),
                Field("trang-thai", .text, "Trạng thái"),
                Field("ket-qua", .text, "Kết quả"), Field("kinh-phi", .quantity, "Kinh phí"),
                Field("noi-dung", .text, "Nội dung"), Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "ky-luat-an-toan", "Kỷ luật, an toàn",
            [
                Field("loai", .text, "Loại vụ việc"), Field("ky-nay", .integer, "Kỳ này"),
                Field("cung-ky", .integer, "Cùng kỳ"), Field("chenh-lech", .integer, "Tăng, giảm"),
                Field("truoc-ky", .integer, "Từ sau báo cáo trước"),
            ]),
        ListSchema(
            "khen-thuong", "Khen thưởng",
            [
                Field("hinh-thuc", .text, "Hình thức, danh hiệu"),
                Field("cap-khen", .text, "Cấp khen"),
                Field("tap-the", .integer, "Tập thể"), Field("ca-nhan", .integer, "Cá nhân"),
                Field("quyet-dinh", .text, "Quyết định"), Field("ngay", .day, "Ngày"),
                Field("nguon", .text, "Nguồn"),
            ]),
        ListSchema(
            "xep-loai", "Xếp loại",
            [
                Field("doi-tuong", .text, "Đối tượng"), Field("don-vi", .text, "Đơn vị"),
                Field("thang", .text, "Thang xếp loại"), Field("bac", .text, "Mức"),
                Field("diem", .quantity, "Điểm"), Field("thoi-gian", .interval, "Kỳ xếp loại"),
            ]),
        ListSchema(
            "diem-thi-dua", "Điểm thi đua",
            [
                Field("cum", .text, "Cụm"), Field("hang", .text, "Hạng"),
                Field("don-vi", .text, "Đơn vị"),
                Field("diem-chinh", .quantity, "Điểm chính"), Field("thuong", .quantity, "Thưởng"),
                Field("tru", .quantity, "Trừ"), Field("tong", .quantity, "Tổng điểm"),
                Field("hang-truoc", .text, "Hạng kỳ trước"),
                Field("quy-1", .quantity, "Quý I"), Field("quy-2", .quantity, "Quý II"),
                Field("quy-3", .quantity, "Quý III"), Field("quy-4", .quantity, "Quý IV"),
                Field("tham-muu", .quantity, "Tham mưu"),
                Field("chinh-tri", .quantity, "Chính trị"),
                Field("hau-can", .quantity, "Hậu cần"), Field("ky-thuat", .quantity, "Kỹ thuật"),
            ]),
        ListSchema(
            "thu-hang-cum", "Thứ hạng từng cụm",
            [
                Field("cum", .text, "Cụm"), Field("dan-dau", .text, "Dẫn đầu"),
                Field("cuoi", .text, "Xếp cuối"), Field("chua-cham", .text, "Chưa chấm"),
            ]),
        ListSchema(
            "thanh-vien", "Thành viên cụm",
            [
                Field("don-vi", .text, "Đơn vị"), Field("cap", .text, "Cấp"),
                Field("thoi-gian", .interval, "Thời gian"), Field("vai-tro", .text, "Vai trò"),
            ]),
        ListSchema(
            "kien-nghi", "Kiến nghị, đề xuất",
            [
                Field("noi-dung", .text, "Nội dung"), Field("gui", .text, "Gửi"),
            ]),
        ListSchema(
            "don-vi", "Đơn vị",
            [
                Field("ten", .text, "Đơn vị"), Field("ten-ngan", .text, "Tên ngắn"),
                Field("cap", .text, "Cấp"),
            ]),
        ListSchema(
            "thieu-so-lieu", "Đơn vị chưa có số liệu",
            [
                Field("don-vi", .text, "Đơn vị"),
                Field("so-chi-tieu", .integer, "Số chỉ tiêu còn thiếu"),
            ]),
        ListSchema(
            "nop-so-lieu", "Nộp số liệu",
            [
                Field("don-vi", .text, "Đơn vị"), Field("han", .day, "Hạn nộp"),
                Field("ngay-nhan", .day, "Ngày nhận"),
                Field("so-ngay-cham", .integer, "Số ngày chậm"),
                Field("trang-thai", .text, "Trạng thái"), Field("ghi-chu", .text, "Ghi chú"),
            ]),
    ]

    /// The list of that name, if there is one.
    public static func named(_ name: String) -> ListSchema? { all.first { $0.name == name } }

    private static let taskFields = [
        Field("noi-dung", .text, "Nhiệm vụ"), Field("chu-tri", .text, "Chủ trì"),
        Field("phoi-hop", .text, "Phối hợp"), Field("han", .day, "Thời hạn"),
        Field("san-pham", .text, "Sản phẩm"), Field("can-cu", .text, "Căn cứ"),
        Field("ket-qua", .text, "Kết quả"), Field("minh-chung", .text, "Minh chứng"),
        Field("ngay-qua-han", .integer, "Số ngày quá hạn"), Field("ngay-xong", .day, "Ngày xong"),
        Field("giao-tu", .text, "Giao từ"), Field("trang", .text, "Trang"),
    ]
}
