// Is a list of mistakes in conditions, with their lines.

extension FaultCases {
    static let conditions = [
        Case(
            "{{#neu}}A{{/neu}}",
            """
            8:7: thiếu điều kiện; ví dụ: {{#neu co danh-sach nhiem-vu}}
            """),
        Case(
            "{{#neu co}}A{{/neu}}",
            """
            8:10: thiếu tên số liệu; ví dụ: {{ky.ten}}
            """),
        Case(
            "{{#neu ky.nam}}A{{/neu}}",
            """
            8:14: thiếu dấu so sánh; ví dụ: {{#neu tong-hop.cham > 0}}
            """),
        Case(
            "{{#neu ky.nam <}}A{{/neu}}",
            """
            8:16: thiếu số hoặc chữ trong ngoặc kép; ví dụ: {{#neu tong-hop.cham > 0}}
            """),
        Case(
            "{{#neu ky.nam = hai}}A{{/neu}}",
            """
            8:17: cần số hoặc chữ trong ngoặc kép, không phải “hai”; ví dụ: {{#neu tong-hop.cham \
            > 0}}
            """),
        Case(
            "{{#neu ky.nam = \"2026\"}}A{{/neu}}",
            """
            8:17: đem số so với chữ “2026”; viết số không có ngoặc kép, dấu phẩy là dấu thập \
            phân: 27,5
            """),
        Case(
            "{{#neu ky.ten = 5}}A{{/neu}}",
            """
            8:17: đem chữ so với số “5”; đặt chữ trong ngoặc kép, ví dụ: = "chậm"
            """),
        Case(
            "{{#neu ky.ten < \"a\"}}A{{/neu}}",
            """
            8:15: không so lớn, bé được với chữ; với chữ chỉ dùng = hoặc !=
            """),
        Case(
            "{{#neu ky.ngay-chot = \"a\"}}A{{/neu}}",
            """
            8:21: không so sánh được ngày hay khoảng thời gian; chỉ hỏi được: co TÊN, khong co \
            TÊN
            """),
        Case(
            "{{#neu chi-tieu.tq-giao-quan.danh-gia = \"muộn\"}}A{{/neu}}",
            """
            8:41: không có mức đánh giá “muộn”; có phải “vượt” không?
            """),
        Case(
            "{{#neu (co ky.ten}}A{{/neu}}",
            """
            8:18: thiếu dấu ); ví dụ: khong (co ky.hoi-nghi)
            """),
        Case(
            "{{#neu co danh-sach nhiem-vuu}}A{{/neu}}",
            """
            8:21: không có danh sách “nhiem-vuu”; có phải “nhiem-vu” không?
            """),
        Case(
            "{{#neu co danh-sach nhiem-vu loc ket-qa = \"xong\"}}A{{/neu}}",
            """
            8:34: không có trường “ket-qa”; có phải “ket-qua” không?
            """),
        Case(
            "{{#neu co danh-sach nhiem-vu loc ket-qua > \"xong\"}}A{{/neu}}",
            """
            8:42: không lọc được bằng “>”; lọc chỉ dùng = hoặc !=
            """),
        Case(
            "{{#neu co danh-sach nhiem-vu loc ket-qua = xong}}A{{/neu}}",
            """
            8:44: cần chữ trong ngoặc kép, không phải “xong”; ví dụ: loc loai = "tập thể"
            """),
        Case(
            "{{#neu co danh-sach nhiem-vu loc han = \"1/7/2026\"}}A{{/neu}}",
            """
            8:34: không lọc được theo “han”; lọc theo trường chữ hoặc số nguyên
            """),
        Case(
            "{{#neu chi-tieu.tq-giao-quan < 1.5}}A{{/neu}}",
            """
            8:32: cần số hoặc chữ trong ngoặc kép, không phải “1.5”; ví dụ: {{#neu tong-hop.cham \
            > 0}}
            """),
        Case(
            "{{#neu co so-lieu-don-vi sau 3}}A{{/neu}}",
            """
            8:30: số cấp “3” không hợp lệ; viết từ 1 đến 2, ví dụ: sau 2
            """),
        Case(
            "{{#neu co so-lieu-don-vi sau}}A{{/neu}}",
            """
            8:29: thiếu số cấp; ví dụ: co so-lieu-don-vi sau 2
            """),
    ]
}
