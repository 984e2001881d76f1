// Is a list of mistakes in prose, with their lines.

extension FaultCases {
    static let prose = [
        Case(
            "<b>đậm</b>",
            """
            8:1: thẻ HTML không dùng được trong mẫu: “<b>đậm</b>”; viết chữ thường; dấu < in \
            được khi có dấu cách sau nó
            """),
        Case(
            "![x](a.png)",
            """
            8:1: hình ảnh không dùng được trong mẫu: “![x](a.png)”; dùng khối ```bieu-do
            """),
        Case(
            "[x](http://a)",
            """
            8:1: liên kết không dùng được trong mẫu: “[x](http://a)”; viết chữ thường; dấu [ \
            viết thành \\[
            """),
        Case(
            "[x]: http://a",
            """
            8:1: liên kết không dùng được trong mẫu: “[x]: http://a”; viết chữ thường; dấu [ \
            viết thành \\[
            """),
        Case(
            "| a | b |\n|---|---|\n| 1 | 2 |",
            """
            8:1: bảng kẻ bằng dấu | không dùng được trong mẫu: “| a | b |”; dùng khối ```bang
            """),
        Case(
            "> trích",
            """
            8:1: đoạn trích bắt đầu bằng > không dùng được trong mẫu: “> trích”; bỏ dấu >
            """),
        Case(
            "1. một",
            """
            8:1: danh sách đánh số không dùng được trong mẫu: “1. một”; dùng đề mục #, hoặc viết \
            1\\. để in nguyên số
            """),
        Case(
            "- a\n  - b",
            """
            8:1: gạch đầu dòng nhiều tầng không dùng được trong mẫu: “- a”; chỉ dùng một tầng \
            gạch đầu dòng, không thụt dòng
            """),
        Case(
            "- a\n\n  b",
            """
            8:1: nhiều đoạn trong một gạch đầu dòng không dùng được trong mẫu: “- a”; mỗi gạch \
            đầu dòng chỉ một đoạn
            """),
        Case(
            "    thụt",
            """
            8:1: dòng thụt vào từ 4 dấu cách không dùng được trong mẫu: “    thụt”; bỏ các dấu \
            cách đầu dòng
            """),
        Case(
            "chữ `mã` này",
            """
            8:1: chữ giữa hai dấu ` không dùng được trong mẫu: “chữ `mã` này”; bỏ dấu `
            """),
        Case(
            "Đề mục\n===",
            """
            8:1: đề mục gạch dưới bằng --- hoặc === không dùng được trong mẫu: “Đề mục”; viết đề \
            mục bằng #, để một dòng trống trước ---
            """),
        Case(
            "A\n\n---",
            """
            10:1: đường kẻ ngang không dùng được trong mẫu: “---”; xóa dòng kẻ
            """),
        Case(
            "A\\\nB",
            """
            8:1: dấu \\ cuối dòng không dùng được trong mẫu: “A\\”; để một dòng trống để sang \
            đoạn mới
            """),
        Case(
            "**Tổng:**{{ky.nam}} a",
            """
            8:1: dấu * lẻ loi, không thành cặp chữ nghiêng hay chữ đậm; chữ đậm viết **sát \
            chữ**; muốn in dấu sao thì viết \\*
            """),
        Case(
            "##### Năm",
            """
            8:1: đề mục quá 4 cấp: “##### Năm”; dùng từ # đến ####
            """),
        Case(
            "##",
            """
            8:1: đề mục chưa có chữ; thêm chữ hoặc xóa dòng
            """),
        Case(
            "- \n- b",
            """
            8:1: gạch đầu dòng chưa có chữ; thêm chữ hoặc xóa dòng
            """),
        Case(
            "a\u{7}b",
            """
            8:2: có ký tự không in được (mã 7); xóa ký tự này; lưu tệp dạng văn bản thuần, bảng \
            mã UTF-8
            """),
        Case(
            "Chữ \u{E000} riêng",
            """
            8:5: có ký tự không in được (mã E000); xóa ký tự này; lưu tệp dạng văn bản thuần, \
            bảng mã UTF-8
            """),
    ]
}
