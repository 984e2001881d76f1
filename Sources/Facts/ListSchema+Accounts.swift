// Is the shape of the lists that only papers beside a report tell: how its figures came about.

extension ListSchema {
    /// Filled only for a template that asks for them.
    public static let accounts: [ListSchema] = [
        ListSchema(
            "giai-trinh", "Giải trình số liệu",
            [
                Field("chi-tieu", .text, "Chỉ tiêu"), Field("don-vi", .text, "Đơn vị"),
                Field("pham-vi", .text, "Phạm vi"), Field("noi-dung", .text, "Nội dung chỉ tiêu"),
                Field("van-ban", .text, "Văn bản giao"),
                Field("muc", .quantity, "Mức"), Field("phai-co", .quantity, "Phải có đến nay"),
                Field("cach-phai-co", .text, "Cách tính số phải có"),
                Field("thuc-hien", .quantity, "Thực hiện"),
                Field("con-thieu", .quantity, "Còn thiếu"), Field("danh-gia", .text, "Đánh giá"),
                Field("cach-tinh", .text, "Cách tính"), Field("thanh-phan", .text, "Thành phần"),
                Field("thap-nhat", .text, "Đơn vị thấp nhất"),
                Field("do-phu", .text, "Số đơn vị có số liệu"),
                Field("chua-co", .text, "Chưa có số liệu"),
                Field("rieng-ky", .quantity, "Riêng kỳ này"),
                Field("cung-ky", .quantity, "Cùng kỳ"), Field("tang-giam", .text, "Tăng, giảm"),
                Field("cach-so", .text, "Cách so cùng kỳ"),
                Field("nguyen-nhan", .text, "Nguyên nhân"), Field("chu-tri", .text, "Chủ trì"),
                Field("han", .day, "Hạn"), Field("chu-tri-han", .text, "Chủ trì, hạn"),
                Field("nguon", .text, "Nguồn"), Field("dia-chi", .text, "Địa chỉ"),
                Field("trang", .text, "Trang"),
            ]),
        ListSchema(
            "luu-y-thu-hang", "Thứ hạng cần xem lại",
            [Field("cum", .text, "Cụm"), Field("noi-dung", .text, "Nội dung")]),
        ListSchema(
            "so-da-cong-bo", "Số đã phát hành khác nay",
            [
                Field("noi-dung", .text, "Số liệu"), Field("nay", .text, "Nay"),
                Field("da-in", .text, "Đã phát hành"), Field("van-ban", .text, "Văn bản"),
                Field("vi-sao", .text, "Vì sao"), Field("trang", .text, "Trang"),
            ]),
    ]
}
