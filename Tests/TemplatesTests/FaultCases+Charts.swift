// Is a list of mistakes in charts and limits, with their lines.

extension FaultCases {
    static let charts = [
        Case(
            "```bieu-do\nten: A\n```",
            """
            8:1: thiếu khóa “loai”; thêm một dòng “loai: …”
            """),
        Case(
            "```bieu-do\nloai: tron\nten: A\n```",
            """
            9:7: không có loại biểu đồ “tron”; dùng một trong các tên: muc-tieu, so-sanh, nhom, \
            xep-hang, xep-hang-diem, chong, duong, bac-thang, hai-ky, co-cau
            """),
        Case(
            "```bieu-do\nloai: co-cau\nten: A\nma: [dqtv-quan-so, dqtv-dang-vien]\n```",
            """
            11:1: các chỉ tiêu khác đơn vị tính: “người” và “%”; tách thành nhiều biểu đồ
            11:1: không cộng chồng được chỉ tiêu “dqtv-dang-vien”; tỷ lệ và điểm không cộng \
            được; dùng loai: nhom
            """),
        Case(
            "```bieu-do\nloai: hai-ky\nten: A\nty-trong: có\n```",
            """
            8:1: thiếu khóa “ma”; thêm một dòng “ma: …”
            11:1: khóa “ty-trong” chỉ dùng khi loai: chong; xóa khóa này
            """),
        Case(
            "```bieu-do\nloai: duong\nten: A\n```",
            """
            8:1: thiếu khóa “ma”; thêm một dòng “ma: …”
            """),
        Case(
            "```bieu-do\nloai: chong\nten: A\nma: [dqtv-dang-vien, hl-tham-gia]\n```",
            """
            11:1: không cộng chồng được chỉ tiêu “dqtv-dang-vien”; tỷ lệ và điểm không cộng \
            được; dùng loai: nhom
            11:1: không cộng chồng được chỉ tiêu “hl-tham-gia”; tỷ lệ và điểm không cộng được; \
            dùng loai: nhom
            """),
        Case(
            "```bieu-do\nloai: xep-hang\nten: A\nma: [dqtv-dang-vien, hl-tham-gia]\n```",
            """
            11:1: biểu đồ xếp hạng chỉ có một chỉ tiêu; chỉ giữ lại một mã; nhiều chỉ tiêu thì \
            dùng loai: nhom
            """),
        Case(
            "```bieu-do\nloai: so-sanh\nten: A\nma: [dqtv-dang-vien, dqtv-quan-so]\n```",
            """
            11:1: các chỉ tiêu khác đơn vị tính: “%” và “người”; tách thành nhiều biểu đồ
            """),
        Case(
            "```bieu-do\nloai: duong\nten: A\nma: hl-tham-gia\nty-trong: có\n```",
            """
            12:1: khóa “ty-trong” chỉ dùng khi loai: chong; xóa khóa này
            """),
        Case(
            "```bieu-do\nloai: xep-hang-diem\nten: A\nma: hl-tham-gia\ncao: 500\n```",
            """
            11:1: khóa “ma” chỉ dùng khi loai khác xep-hang-diem; xóa khóa này
            12:6: “500” không nằm trong khoảng 30 đến 220; sửa lại con số
            """),
        Case(
            "```bieu-do\nloai: duong\nten: A\nma: [hl-tham-gia, hl-tham-gia]\n```",
            """
            11:19: “hl-tham-gia” lặp lại; chỉ giữ lại một
            """),
        Case(
            "```bieu-do\nloai: duong\nten: A\nma: hl-tham-gia\ncao: tám mươi\n```",
            """
            12:6: cần một số, không phải “tám mươi”; ví dụ: co-chu: 10,5
            """),
        Case(
            "{{ky.tem}}\n\n{{ky.naam}} và {{chi-tieu.x}}\n\n```bang\nten: A\n```",
            """
            8:6: không có mục của kỳ “tem”; có phải “ten” không?
            10:6: không có mục của kỳ “naam”; có phải “nam” không?
            10:27: không có chỉ tiêu “x”; dùng một trong các tên: dqtv-dang-vien, dqtv-quan-so, \
            hl-tham-gia, tq-giao-quan, cs-kinh-phi
            12:1: thiếu khóa “hang”; thêm một dòng “hang: …”
            12:1: thiếu khóa “cot”; thêm một dòng “cot: …”
            """),
        Case(
            String(repeating: "{{#neu co ky.ten}}\n", count: 17)
                + String(repeating: "{{/neu}}\n", count: 17),
            """
            24:1: lồng nhau quá 16 tầng; bớt các tầng {{#neu}}, {{#lap}}
            """),
        Case(
            "{{#neu co ky.ten\(String(repeating: " va co ky.ten", count: 32))}}A{{/neu}}",
            """
            8:424: điều kiện có quá 32 vế; tách thành nhiều {{#neu}}
            """),
        Case(
            "{{#neu (((((((((((((((((co ky.ten)))))))))))))))))}}A{{/neu}}",
            """
            8:24: lồng nhau quá 16 tầng; bớt các tầng {{#neu}}, {{#lap}}
            """),
        Case(
            String(repeating: "x", count: 20_001),
            """
            8:1: dòng dài quá 20000 ký tự; ngắt thành nhiều dòng; dòng liền nhau vẫn là một đoạn \
            văn
            """),
    ]
}
