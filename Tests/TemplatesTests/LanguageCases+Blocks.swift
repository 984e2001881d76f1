// Is a list of annexes, tables and charts and what they are read as.

extension LanguageCases {
    static let blocks = [
        Case(
            """
            {{#chu-ky}}
            {{#phu-luc "Bảng số liệu {{ky.ten}}"}}
            {{#phụ lục ngang “Dọc ngang”}}
            """,
            "signature@8:1\nannex@9:1 Bảng số liệu {period.ten}\nannex@10:1 landscape Dọc ngang"),
        Case(
            """
            ```bang
            ten: Kết quả {{ky.ten}}
            hang: chi-tieu
            nhom: [Huấn luyện, Xây dựng DQTV]
            cot: [tt, ten, thuc-hien, danh-gia]
            ```
            """,
            """
            table@8 Kết quả {period.ten} | indicators dqtv-dang-vien,dqtv-quan-so,hl-tham-gia | \
            number “TT” · field ten “Chỉ tiêu” · aspect thuc-hien “Thực hiện” · aspect danh-gia \
            “Đánh giá” | empty Chưa có số liệu.
            """),
        Case(
            """
            ```bang
            ten: Đơn vị
            hang: don-vi
            sau: 2
            tong: có
            co-chu: 9,5
            don-vi-tinh: người
            cot:
              - ten
              - {cot: tq-giao-quan, tieu-de: Giao, nhom-cot: Tuyển quân, dang: so | le 1}
              - cot: dqtv-dang-vien.muc-tieu
                le: 2
            ghi-chu:
              - Chốt {{ky.ngay-chot}}
            trong: Không có.
            ```
            """,
            """
            table@8 Đơn vị | units 2 | unit “Đơn vị” · tq-giao-quan.thuc-hien “Giao” under \
            “Tuyển quân”|so|le 1 · dqtv-dang-vien.muc-tieu “Đảng viên trong DQTV – mục tiêu”|le \
            2 | unit người | total | size 9.5 | note Chốt {period.ngay-chot} | empty Không có.
            """),
        Case(
            """
            ```bang
            ten: Việc
            hang: nhiem-vu-ky-truoc
            loc: ket-qua != "xong" va chu-tri = "A"
            cot: [tt, noi-dung, han]
            ```
            """,
            """
            table@8 Việc | list nhiem-vu-ky-truoc [ket-qua != xong] [chu-tri = A] | number “TT” \
            · list noi-dung “Nhiệm vụ” · list han “Thời hạn” | empty Chưa có số liệu.
            """),
        Case(
            "Đạt{{#chu-thich}}Ước{{#neu co ky.ten}} {{ky.ten}}{{/neu}}.{{/chú-thích}}, tăng.",
            "p@8:1 Đạt[note Ước[if has period.ten:  {period.ten}].], tăng."),
        Case(
            """
            Nêu tại {{#xem Điểm thi đua}}, {{#xem hinh}}.

            ```bieu-do
            ten: A
            loai: xep-hang-diem
            goi-la: hình
            ```
            {{#phu-luc "Điểm" gọi là điểm thi đua}}
            """,
            """
            p@8:1 Nêu tại [see diem-thi-dua], [see hinh].
            chart@10 A | ranked scores | called hinh
            annex@15:1 Điểm <diem-thi-dua>
            """),
        Case(
            """
            ```bang
            ten: A
            hang: chi-tieu
            ma: [tq-giao-quan, dqtv-quan-so]
            chi-co-giao: có
            cot: ten
            ```
            """,
            """
            table@8 A | indicators tq-giao-quan,dqtv-quan-so | field ten “Chỉ tiêu” | only \
            targeted | empty Chưa có số liệu.
            """),
        Case(
            """
            ```bieu-do
            loai: muc-tieu
            ten: Mục tiêu
            ```
            """,
            """
            chart@8 Mục tiêu | targets \
            dqtv-dang-vien,dqtv-quan-so,hl-tham-gia,tq-giao-quan,cs-kinh-phi
            """),
        Case(
            """
            ```bieu-do
            loai: so-sanh
            ten: A
            ma: [dqtv-quan-so, tq-giao-quan]
            nguon: Sổ
            cao: 80
            ghi-chu: B
            ```
            """,
            """
            chart@8 A | comparison dqtv-quan-so,tq-giao-quan | source Sổ | height 80.0 | note B
            """),
        Case(
            """
            ```biểu đồ
            Loại: Xếp hạng
            ten: A
            ma: dqtv-dang-vien
            ```
            """,
            "chart@8 A | ranked dqtv-dang-vien"),
        Case("```bieu-do\nloai: xep-hang-diem\nten: A\n```", "chart@8 A | ranked scores"),
        Case(
            """
            ```bieu-do
            loai: chong
            ten: A
            ma: [dqtv-quan-so, tq-giao-quan]
            ty-trong: có
            ```
            """,
            "chart@8 A | stacked dqtv-quan-so,tq-giao-quan share"),
        Case(
            """
            ```bieu-do
            loai: duong
            ten: A
            nhom: Huấn luyện
            ```
            """,
            "chart@8 A | lines hl-tham-gia"),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            danh-dau: không
            ke-dam: 5
            mang-sang: có
            cot: [ten, dqtv-quan-so, {cot: dqtv-dang-vien, danh-dau: có}]
            ```
            """,
            """
            table@8 A | units 1 | unit “Đơn vị” · dqtv-quan-so.thuc-hien “Quân số DQTV” · \
            dqtv-dang-vien.thuc-hien “Đảng viên trong DQTV” lowest true | empty Chưa có số liệu. \
            | lowest false, rule 5, carry true
            """),
        Case(
            """
            ```bang
            ten: A
            hang: nhiem-vu
            cot: [tt, {cot: phoi-hop, bo-neu-trong: có}, {cot: han, gop-neu-giong: có}]
            ghi-chu-o-trong: B
            ```
            """,
            """
            table@8 A | list nhiem-vu | number “TT” · list phoi-hop “Phối hợp” left out blank · \
            list han “Thời hạn” told once | where blank B | empty Chưa có số liệu.
            """),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            cot: [ten, {cot: dqtv-quan-so.cung-ky, bo-neu-trong: có}, {cot: xep-loai, \
            bo-neu-trong: có}]
            ```
            """,
            """
            table@8 A | units 1 | unit “Đơn vị” · dqtv-quan-so.cung-ky “Quân số DQTV – cùng kỳ” \
            left out blank · rating xep-loai “Xếp loại” left out blank | empty Chưa có số liệu.
            """),
        Case(
            "```bieu-do\nloai: bậc thang\nten: A\nma: dqtv-quan-so\n```",
            "chart@8 A | steps dqtv-quan-so"),
        Case(
            "```bieu-do\nloai: hai-ky\nten: A\nma: dqtv-dang-vien\n```",
            "chart@8 A | slope dqtv-dang-vien"),
        Case(
            "```bieu-do\nloai: Cơ cấu\nten: A\nma: [dqtv-quan-so, tq-giao-quan]\n```",
            "chart@8 A | parts dqtv-quan-so,tq-giao-quan"),
        Case(
            """
            ```bieu-do
            loai: nhom
            ten: A
            ma: [dqtv-dang-vien, hl-tham-gia]
            ```
            """,
            "chart@8 A | grouped dqtv-dang-vien,hl-tham-gia"),
        Case(
            """
            {{#neu co danh-sach nhiem-vu}}
            ```bang
            ten: A
            hang: nhiem-vu
            cot: tt
            ```
            {{/neu}}
            """,
            """
            if any nhiem-vu
              table@9 A | list nhiem-vu | number “TT” | empty Chưa có số liệu.
            """),
        Case(
            """
            ```bang
            ten: A
            hang: chi-tieu
            nhom-neu-co: [Tuyển quân, Không có nhóm này]
            cot: [ten, {cot: cac-ky, tieu-de: Năm}]
            ```
            """,
            """
            table@8 A | indicators tq-giao-quan | field ten “Chỉ tiêu” · windows “Năm” | empty \
            Chưa có số liệu.
            """),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            cot: [ten, {cot: tq-giao-quan.cac-ky, tieu-de: Giao quân, dang: so}]
            ```
            """,
            """
            table@8 A | units 1 | unit “Đơn vị” · tq-giao-quan windows “Giao quân”|so | empty \
            Chưa có số liệu.
            """),
        Case(
            """
            ```bang
            ten: A
            hang: don-vi
            cot: [xếp-loại, {cot: xep-loai-don-vi, tieu-de: Mức, nhom-cot: Xếp loại}]
            ```
            """,
            """
            table@8 A | units 1 | rating xep-loai “Xếp loại” · rating xep-loai-don-vi “Mức” under \
            “Xếp loại” | empty Chưa có số liệu.
            """),
    ]
}
