// Is a list of mistakes in tables, with their lines.

extension FaultCases {
    static let tables = [
        Case(
            "```bang\nten: A",
            """
            8:1: khối “```bang” chưa có dòng ``` kết thúc; thêm một dòng ``` sau khối
            """),
        Case(
            "```banng\nten: A\n```",
            """
            8:1: không có khối “banng”; có phải “bang” không?
            """),
        Case(
            "```bang\nhang: chi-tieu\n```",
            """
            8:1: thiếu khóa “ten”; thêm một dòng “ten: …”
            8:1: thiếu khóa “cot”; thêm một dòng “cot: …”
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieuu\ncot: tt\n```",
            """
            10:7: không có nguồn dòng “chi-tieuu”; có phải “chi-tieu” không?
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieu\ncot: [tt, tenn]\n```",
            """
            11:11: không có cột “tenn”; có phải “ten” không?
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieu\nma: [dqtv-quan-so, dqtv-quan-s]\ncot: tt\n```",
            """
            11:20: không có chỉ tiêu “dqtv-quan-s”; có phải “dqtv-quan-so” không?
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieu\nma: dqtv-quan-so\nnhom: Huấn luyện\ncot: tt\n```",
            """
            12:1: không dùng chung khóa “nhom” với “ma”; chỉ giữ lại một khóa
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieu\nsau: 2\nloc: a = \"b\"\ncot: tt\n```",
            """
            11:1: khóa “sau” chỉ dùng khi hang: don-vi; xóa khóa này
            12:1: khóa “loc” chỉ dùng khi hang là tên danh sách; xóa khóa này
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\nsau: 3\ncot: tt\n```",
            """
            11:6: “3” không nằm trong khoảng 1 đến 2; sửa lại con số
            """),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            cot: [ten, dqtv-quan-s, dqtv-dang-vien.tu-sô, dqtv-quan-so.mau-so]
            ```
            """,
            """
            11:12: không có cột “dqtv-quan-s”; có phải “dqtv-quan-so” không?
            11:47: “dqtv-quan-so.mau-so”: chỉ chỉ tiêu kiểu tỷ lệ mới có tử số, mẫu số; dùng \
            thuc-hien
            """),
        Case(
            "```bang\nten: A\nhang: nhiem-vu\nloc: ket-qa = \"xong\"\ncot: [tt, hann]\n```",
            """
            11:6: không có trường “ket-qa”; có phải “ket-qua” không?
            12:11: không có cột “hann”; có phải “han” không?
            """),
        Case(
            """
            ```bang
            ten: A
            hang: nhiem-vu
            cot:
              - {cot: han, dang: trieu}
              - {cott: han}
              - [a]
            ```
            """,
            """
            12:22: cách viết “trieu” chỉ dùng cho số tiền; xóa cách viết này, hoặc chọn chỉ tiêu \
            kiểu tiền
            13:5: thiếu khóa “cot”; thêm một dòng “cot: …”
            13:6: không có khóa “cott”; có phải “cot” không?
            14:5: cần tên cột, hoặc các khóa cot, tieu-de, nhom-cot, le, dang, danh-dau, \
            bo-neu-trong, gop-neu-giong; ví dụ: - {cot: ten, tieu-de: Đơn vị}
            """),
        Case(
            """
            ```bang
            ten: A
            hang: chi-tieu
            nhom: Xây dựng DQTV
            cot:
              - {cot: ten, dang: trieu}
              - {cot: don-vi-tinh, dang: le 1}
              - {cot: don-vi-tinh, dang: trieu}
            ```
            """,
            """
            13:22: cách viết “trieu” chỉ dùng cho số tiền; xóa cách viết này, hoặc chọn chỉ tiêu \
            kiểu tiền
            14:30: cách viết “le” chỉ dùng cho số liệu có đơn vị tính; xóa cách viết này
            """),
        Case(
            "```bang\nten: A\nten: B\n```",
            """
            10:1: khóa “ten” lặp lại; chỉ giữ lại một
            """),
        Case(
            "```bang\nten: A: B\n```",
            """
            9:7: viết sai quy cách “khóa: giá trị”; giá trị có dấu hai chấm thì đặt trong ngoặc \
            kép; xem dòng trên có thiếu dấu hai chấm
            """),
        Case(
            "```bang\nten: &a A\n```",
            """
            9:6: không dùng được & và * ở đầu giá trị; đặt giá trị trong ngoặc kép
            """),
        Case(
            "```bang\nten:\nhang: nhiem-vu\ncot: tt\n```",
            """
            9:1: khóa “ten” chưa có giá trị; viết giá trị sau dấu hai chấm, hoặc xóa cả dòng
            """),
        Case(
            "```bang\n- a\n```",
            """
            9:1: cần các dòng “khóa: giá trị”; ví dụ: ten: Kết quả thực hiện
            """),
        Case(
            "```bang\nten: A\nhang: nhiem-vu\ncot: tt\nco-chu: 8\ntong: có\n```",
            """
            12:9: “8” không nằm trong khoảng 9 đến 13; sửa lại con số
            13:1: khóa “tong” chỉ dùng khi hang: don-vi; xóa khóa này
            """),
        Case(
            "```bang\nten: A\nhang: nhiem-vu\ncot: tt\ntrong: hết {{ky.ten}}\n```",
            """
            12:8: chỗ này không dùng được số liệu {{…}}: “hết {{ky.ten}}”; viết chữ cố định
            """),
        Case(
            "```bang\nten: A {{ky.tem}}\nhang: nhiem-vu\ncot: tt\nghi-chu: B {{ky.naam}}\n```",
            """
            9:13: không có mục của kỳ “tem”; có phải “ten” không?
            12:17: không có mục của kỳ “naam”; có phải “nam” không?
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\ncot: tt\ntong: đúng\n```",
            """
            12:7: cần có hoặc không, không phải “đúng”; ví dụ: tong: có
            """),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            ke-dam: 12
            danh-dau: ba
            mang-sang: có
            cot:
              - ten
              - {cot: dqtv-dang-vien, danh-dau: có}
              - {cot: dqtv-dang-vien.cung-ky, danh-dau: có}
            ```
            """,
            """
            11:9: “12” không nằm trong khoảng 0 đến 9; sửa lại con số
            12:11: cần có hoặc không, không phải “ba”; ví dụ: tong: có
            13:1: khóa “mang-sang”: bảng không có cột nào cộng được; xóa khóa này; chỉ số lượng \
            và tiền cộng qua các đơn vị mới mang sang được
            17:35: khóa “danh-dau”: cột này không có chiều tốt, kém; xóa khóa này, hoặc chọn chỉ \
            tiêu có chiều tốt (chieu_tot)
            """),
        Case(
            "```bang\nten: A\nhang: nhiem-vu\ncot: tt\ndanh-dau: có\nmang-sang: có\n```",
            """
            12:1: khóa “danh-dau” chỉ dùng khi hang: don-vi; xóa khóa này
            13:1: khóa “mang-sang” chỉ dùng khi hang: don-vi; xóa khóa này
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\ncot: [{cot: ten, bo-neu-trong: có}]\n```",
            """
            11:18: khóa “bo-neu-trong” chỉ dùng khi cột là số liệu, xếp loại, hoặc hang là tên \
            danh sách; xóa khóa này
            """),
        Case(
            "{{#lap don-vi}}\n```bang\nten: A\nhang: nhiem-vu\ncot: tt\n```\n{{/lap}}",
            """
            9:1: “```bang” nằm trong vòng lặp; đặt ngoài {{#lap …}} … {{/lap}}
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\nsau: 2\ncot: [ten, dqtv-quan-so.cac-ky]\n```",
            """
            12:12: cột “dqtv-quan-so.cac-ky” chỉ dùng khi bảng có một cấp đơn vị; bỏ khóa sau, \
            hoặc bỏ cột này
            """),
        Case(
            "```bang\nten: A\nhang: chi-tieu\nma: dqtv-quan-so\nnhom-neu-co: A\ncot: cac-kyy\n```",
            """
            12:1: không dùng chung khóa “nhom-neu-co” với “ma”; chỉ giữ lại một khóa
            13:6: không có cột “cac-kyy”; có phải “cac-ky” không?
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\ncot: [ten, xep-loai-donvi, xep-loai.muc-tieu]\n```",
            """
            11:12: không có cột “xep-loai-donvi”; có phải “xep-loai-don-vi” không?
            11:28: tên “xep-loai.muc-tieu” thừa phần sau dấu chấm; viết dạng xep-loai
            """),
        Case(
            "```bang\nten: A\nhang: don-vi\nnhom-neu-co: A\ncot: ten\n```",
            """
            11:1: khóa “nhom-neu-co” chỉ dùng khi hang: chi-tieu; xóa khóa này
            """),
    ]
}
