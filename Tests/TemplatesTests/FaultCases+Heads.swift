// Is a list of mistakes in heads, with their lines.

extension FaultCases {
    static let heads = [
        Case(
            "",
            """
            1:1: mẫu chưa có phần đầu; dòng đầu tiên phải là ---, tiếp theo là ma, ten, \
            loai-van-ban, …
            """),
        Case(
            "Chỉ có chữ.",
            """
            1:1: mẫu chưa có phần đầu; dòng đầu tiên phải là ---, tiếp theo là ma, ten, \
            loai-van-ban, …
            """),
        Case(
            "---\nma: thu\n",
            """
            1:1: phần đầu chưa có dòng “---” kết thúc; thêm một dòng --- sau các khóa của phần \
            đầu
            """),
        Case(
            "---\nma: thu\n---\n",
            """
            1:1: thiếu khóa “ten”; thêm một dòng “ten: …”
            1:1: thiếu khóa “loai-van-ban”; thêm một dòng “loai-van-ban: …”
            1:1: thiếu khóa “trich-yeu”; thêm một dòng “trich-yeu: …”
            1:1: thiếu khóa “ky”; thêm một dòng “ky: …”
            """),
        Case(
            "---\nma: Thử\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            2:5: mã mẫu “Thử” không hợp lệ; chỉ dùng chữ thường không dấu, số và gạch nối, nhiều \
            nhất 60 ký tự
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: [nam, thang, nam]\n---\n",
            """
            6:11: không có loại kỳ “thang”; dùng một trong các tên: nam, nua-nam, quy, giai-doan
            6:18: “nam” lặp lại; chỉ giữ lại một
            """),
        Case(
            "---\nma: thu\ntem: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            1:1: thiếu khóa “ten”; thêm một dòng “ten: …”
            3:1: không có khóa “tem”; có phải “ten” không?
            """),
        Case(
            "---\nma: thu\nten: {{ky.ten}}\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:6: chỗ này không dùng được số liệu {{…}}: “{{ky.ten}}”; viết chữ cố định
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: {{ky.tem}} C\nky: nam\n---\n",
            """
            5:17: không có mục của kỳ “tem”; có phải “ten” không?
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\nco-cau: nay\n---\n",
            """
            7:9: không có cách so sánh theo tổ chức “nay”; dùng một trong các tên: hien-nay, luc-do
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\nlich-su: 41\n---\n",
            """
            7:10: “41” không nằm trong khoảng 1 đến 40; sửa lại con số
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\nlich-su: năm\n---\n",
            """
            7:10: cần một số nguyên, không phải “năm”; ví dụ: lich-su: 5
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\nKỳ: quy\n---\n",
            """
            7:1: khóa “Kỳ” đã có ở dòng 6; chỉ giữ lại một
            """),
        Case(
            "---\nma: thu\nten: [a, b]\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:6: cần một dòng chữ; ví dụ: ten: Kết quả thực hiện
            """),
        Case(
            "---\nma: thu\nten: 'A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:6: viết sai quy cách “khóa: giá trị”; đóng dấu ngoặc kép
            """),
        Case(
            "---\nma: thu\n\tten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:1: viết sai quy cách “khóa: giá trị”; mỗi dòng viết “khóa: giá trị”; các dòng cùng \
            cấp thụt vào bằng nhau
            """),
        Case(
            "---\nma: thu\nten: *a\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:6: không dùng được & và * ở đầu giá trị; đặt giá trị trong ngoặc kép
            """),
        Case(
            "---\nma: thu\nten: !b A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:6: không dùng được ! ở đầu giá trị; đặt giá trị trong ngoặc kép
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky:\n---\n",
            """
            6:1: khóa “ky” chưa có giá trị; viết giá trị sau dấu hai chấm, hoặc xóa cả dòng
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\ncan-cu: {a: b}\n---\n",
            """
            7:9: cần một danh sách; ví dụ: ma: [ma-mot, ma-hai]
            """),
        Case(
            "---\nma: \"thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            2:5: viết sai quy cách “khóa: giá trị”; đóng dấu ngoặc kép
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: [nam\n---\n",
            """
            7:1: viết sai quy cách “khóa: giá trị”; đóng dấu ngoặc vuông hoặc ngoặc nhọn
            """),
        Case(
            "---\nma\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\n---\n",
            """
            3:4: viết sai quy cách “khóa: giá trị”; giá trị có dấu hai chấm thì đặt trong ngoặc \
            kép; xem dòng trên có thiếu dấu hai chấm
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\nso-trang: 2\n---\n",
            """
            7:1: khóa “so-trang” chỉ dùng khi giay-to: có; xóa khóa này
            """),
        Case(
            "---\nma: thu\nten: A\nloai-van-ban: B\ntrich-yeu: C\nky: nam\ngoc: 12Ab\n---\n",
            """
            7:6: dấu của mẫu gốc “12Ab” không hợp lệ; viết đúng 12 ký tự mà lệnh sha256sum TỆP | \
            cut -c 1-12 in ra
            """),
    ]
}
