// Is a list of mistakes in names and formats, with their lines.

extension FaultCases {
    static let names = [
        Case(
            "{{chi-tieu.dqtv-dang-vie}}",
            """
            8:12: không có chỉ tiêu “dqtv-dang-vie”; có phải “dqtv-dang-vien” không?
            """),
        Case(
            "{{chi-tieu.hoan-toan-la}}",
            """
            8:12: không có chỉ tiêu “hoan-toan-la”; dùng một trong các tên: dqtv-dang-vien, \
            dqtv-quan-so, hl-tham-gia, tq-giao-quan, cs-kinh-phi
            """),
        Case(
            "{{chi-tieu.dqtv-dang-vien.cung-ki}}",
            """
            8:27: không có mặt số liệu “cung-ki”; có phải “cung-ky” không?
            """),
        Case(
            "{{chi-tieu}}",
            """
            8:3: tên “chi-tieu” chưa đủ phần; viết dạng chi-tieu.MA.thuc-hien
            """),
        Case(
            "{{chi-tieu.dqtv-dang-vien.cung-ky.so}}",
            """
            8:3: tên “chi-tieu.dqtv-dang-vien.cung-ky.so” thừa phần sau dấu chấm; viết dạng \
            chi-tieu.MA.thuc-hien
            """),
        Case(
            "{{chi-teu.dqtv-dang-vien}}",
            """
            8:3: không có nhóm tên “chi-teu”; có phải “chi-tieu” không?
            """),
        Case(
            "{{ky.tem}}",
            """
            8:6: không có mục của kỳ “tem”; có phải “ten” không?
            """),
        Case(
            "{{ky}}",
            """
            8:3: tên “ky” chưa đủ phần; viết dạng ky.ten
            """),
        Case(
            "{{cap-uy.dia-dan}}",
            """
            8:10: không có mục của cấp ủy “dia-dan”; có phải “dia-danh” không?
            """),
        Case(
            "{{tong-hop.vuotj}}",
            """
            8:12: không có số tổng hợp “vuotj”; có phải “vuot” không?
            """),
        Case(
            "{{muc.ten}}",
            """
            8:3: “muc.ten” nằm ngoài vòng lặp; đặt giữa {{#lap …}} và {{/lap}}, ngoài phần \
            {{#trong}}
            """),
        Case(
            "{{chi-tieu.tq-giao-quan.tu-so}}",
            """
            8:3: “chi-tieu.tq-giao-quan.tu-so”: chỉ chỉ tiêu kiểu tỷ lệ mới có tử số, mẫu số; \
            dùng thuc-hien
            """),
        Case(
            "Đoạn {{nhan-dinh.han-che}} này.",
            """
            8:6: “{{nhan-dinh.han-che}}” nằm lẫn trong dòng chữ; đặt riêng một dòng
            """),
        Case(
            "{{nhan-dinh.han-chee}}",
            """
            8:13: không có mục nhận định “han-chee”; có phải “han-che” không?
            """),
        Case(
            "{{nhan-dinh}}",
            """
            8:3: tên “nhan-dinh” chưa đủ phần; viết dạng nhan-dinh.han-che
            """),
        Case(
            "Đến {{ky.ten",
            """
            8:5: “{{” chưa có “}}” trên cùng dòng; thêm “}}” ngay sau tên số liệu
            """),
        Case(
            "Đến {{ky.ten | thieu \"chưa}} nay.",
            """
            8:22: dấu ngoặc kép mở ở đây chưa đóng; thêm dấu " ở cuối đoạn chữ
            """),
        Case(
            "{{}}",
            """
            8:1: giữa “{{” và “}}” chưa có gì; viết tên số liệu, ví dụ {{ky.ten}}
            """),
        Case(
            "{{ky.{{ky.ten}}}}",
            """
            8:6: “{{” nằm bên trong một “{{…}}” khác; tách thành hai chỗ “{{…}}” riêng
            """),
        Case(
            "Đến }} nay.",
            """
            8:5: “}}” thừa, trước đó không có “{{”; xóa “}}” hoặc thêm “{{” ở trước
            """),
        Case(
            "{{ky.ten % 5}}",
            """
            8:10: không hiểu ký tự “%”; chỉ dùng chữ, số, dấu . - và "…"; số viết không kèm %
            """),
        Case(
            "{{ky.ten \"a\"}}",
            """
            8:10: thừa “a”; xóa phần thừa; chữ để so sánh đặt trong "…", các vế nối bằng va, \
            hoac
            """),
        Case(
            "{{| so}}",
            """
            8:3: cần tên số liệu, không phải “|”; ví dụ: {{ky.ten}}
            """),
        Case(
            "{{ky.ten |}}",
            """
            8:11: thiếu cách viết; ví dụ: {{chi-tieu.MA | so | le 1}}
            """),
        Case(
            "{{chi-tieu.tq-giao-quan | son}}",
            """
            8:27: không có cách viết “son”; có phải “so” không?
            """),
        Case(
            "{{ky.ten | so}}",
            """
            8:12: cách viết “so” chỉ dùng cho số; xóa cách viết này
            """),
        Case(
            "{{ky.ngay-chot | le 2}}",
            """
            8:18: cách viết “le” chỉ dùng cho số liệu có đơn vị tính; xóa cách viết này
            """),
        Case(
            "{{chi-tieu.dqtv-dang-vien | trieu}}",
            """
            8:29: cách viết “trieu” chỉ dùng cho số tiền; xóa cách viết này, hoặc chọn chỉ tiêu \
            kiểu tiền
            """),
        Case(
            "{{chi-tieu.tq-giao-quan | ngay}}",
            """
            8:27: cách viết “ngay” chỉ dùng cho ngày; xóa cách viết này, hoặc chọn tên là ngày \
            như ky.ngay-chot
            """),
        Case(
            "{{chi-tieu.tq-giao-quan | le}}",
            """
            8:29: thiếu một số; ví dụ: le 2
            """),
        Case(
            "{{chi-tieu.tq-giao-quan | le 10}}",
            """
            8:30: số chữ số lẻ “10” không hợp lệ; viết từ 0 đến 9, ví dụ: le 2
            """),
        Case(
            "{{chi-tieu.cs-kinh-phi | trieu | ty}}",
            """
            8:34: cách viết “ty” trái với cách viết đứng trước; chỉ giữ lại một
            """),
        Case(
            "{{chi-tieu.cs-kinh-phi | so | so}}",
            """
            8:31: cách viết “so” lặp lại; chỉ giữ lại một
            """),
        Case(
            "{{chi-tieu.cs-kinh-phi | nguyen-van | le 1}}",
            """
            8:39: không dùng chung “le” với “nguyen-van”; chỉ giữ lại một
            """),
        Case(
            "{{ky.ten | thieu chưa}}",
            """
            8:18: cần chữ trong ngoặc kép, không phải “chưa”; ví dụ: thieu "chưa có số liệu"
            """),
        Case(
            "{{ky.ten | thieu \"a\" | thieu \"b\"}}",
            """
            8:24: cách viết “thieu” lặp lại; chỉ giữ lại một
            """),
        Case(
            "{{ky.ten | thieu \"{{ky.nam}}\"}}",
            """
            8:18: “{{” nằm bên trong một “{{…}}” khác; tách thành hai chỗ “{{…}}” riêng
            """),
    ]
}
