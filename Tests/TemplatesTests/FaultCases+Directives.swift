// Is a list of mistakes in directives, with their lines.

extension FaultCases {
    static let directives = [
        Case(
            "{{#neu co ky.ten}} A",
            """
            8:1: “{{#neu co ky.ten}}” chưa có “{{/neu}}”; thêm vào sau phần cần đóng, cùng kiểu: \
            cùng dòng hoặc riêng dòng
            """),
        Case(
            "A {{/neu}}",
            """
            8:3: “{{/neu}}” thừa, trước đó không có “{{#neu …}}”; xóa đi, hoặc đặt cùng kiểu với \
            chỗ mở: cùng dòng hoặc riêng dòng
            """),
        Case(
            "A {{#khac}} B",
            """
            8:3: “{{#khac}}” không nằm trực tiếp trong “{{#neu …}}”; đặt giữa {{#neu …}} và \
            {{/neu}}
            """),
        Case(
            "{{#neu co ky.ten}}A{{#khac}}B{{#khac}}C{{/neu}}",
            """
            8:30: “{{#khac}}” xuất hiện lần thứ hai; mỗi {{#neu}}, {{#lap}} chỉ có một nhánh phụ
            """),
        Case(
            "{{#neu co ky.ten}}\nA",
            """
            8:1: “{{#neu co ky.ten}}” chưa có “{{/neu}}”; thêm vào sau phần cần đóng, cùng kiểu: \
            cùng dòng hoặc riêng dòng
            """),
        Case(
            "{{#lap nhiem-vu}}\n{{#neu co muc.han}}\nA\n{{/lap}}\n{{/neu}}",
            """
            9:1: “{{#neu co muc.han}}” chưa có “{{/neu}}”; thêm vào sau phần cần đóng, cùng \
            kiểu: cùng dòng hoặc riêng dòng
            12:1: “{{/neu}}” thừa, trước đó không có “{{#neu …}}”; xóa đi, hoặc đặt cùng kiểu \
            với chỗ mở: cùng dòng hoặc riêng dòng
            """),
        Case(
            "{{#neu co ky.ten}}\nA {{/neu}}",
            """
            8:1: “{{#neu co ky.ten}}” chưa có “{{/neu}}”; thêm vào sau phần cần đóng, cùng kiểu: \
            cùng dòng hoặc riêng dòng
            9:3: “{{/neu}}” thừa, trước đó không có “{{#neu …}}”; xóa đi, hoặc đặt cùng kiểu với \
            chỗ mở: cùng dòng hoặc riêng dòng
            """),
        Case(
            "{{#neeu co ky.ten}}A{{/neu}}",
            """
            8:4: không có lệnh “#neeu”; có phải “#neu” không?
            """),
        Case(
            "{{/lapp}}",
            """
            8:4: không có lệnh “/lapp”; có phải “/lap” không?
            """),
        Case(
            "{{#lap nhiem-vu}}{{muc.san-pham}}{{/laap}}",
            """
            8:37: không có lệnh “/laap”; có phải “/lap” không?
            """),
        Case(
            "{{#}}",
            """
            8:4: không có lệnh “#”; dùng một trong các tên: #neu, #khac, #lap, #trong, \
            #chu-thich, #phu-luc, #phu-luc-ngang, #chu-ky, #xem
            """),
        Case(
            "{{#lap nhiem-vuu}}{{muc.noi-dung}}{{/lap}}",
            """
            8:8: không có nguồn dòng “nhiem-vuu”; có phải “nhiem-vu” không?
            """),
        Case(
            "{{#lap}}A{{/lap}}",
            """
            8:7: thiếu nguồn dòng; ví dụ: {{#lap nhiem-vu}}
            """),
        Case(
            "{{#lap nhiem-vu}}{{muc.noi-dug}}{{/lap}}",
            """
            8:24: không có trường “noi-dug”; có phải “noi-dung” không?
            """),
        Case(
            "{{#lap chi-tieu loc nhom = \"Huan luyen gioi\"}}{{muc.ten}}{{/lap}}",
            """
            8:28: không có nhóm chỉ tiêu “Huan luyen gioi”; có phải “Huấn luyện” không?
            """),
        Case(
            "{{#lap nhiem-vu xep haan}}A{{/lap}}",
            """
            8:21: không có trường “haan”; có phải “han” không?
            """),
        Case(
            "{{#lap nhiem-vu lay 0}}A{{/lap}}",
            """
            8:21: số dòng “0” không hợp lệ; viết từ 1 đến 1000, ví dụ: lay 5
            """),
        Case(
            "{{#lap nhiem-vu lay nam}}A{{/lap}}",
            """
            8:21: cần số dòng, không phải “nam”; ví dụ: lay 5
            """),
        Case(
            "{{#lap nhiem-vu}}A{{#trong}}{{muc.ten}}{{/lap}}",
            """
            8:31: “muc.ten” nằm ngoài vòng lặp; đặt giữa {{#lap …}} và {{/lap}}, ngoài phần \
            {{#trong}}
            """),
        Case(
            "{{#lap nhiem-vu noi \", \"}}\nA\n{{/lap}}",
            """
            8:1: “noi” chỉ dùng cho vòng lặp viết trong một dòng chữ; bỏ “noi”, hoặc viết cả \
            vòng lặp trên một dòng chữ
            """),
        Case(
            "{{#lap nhiem-vu loc loai = \"a\" hoac loai = \"b\"}}A{{/lap}}",
            """
            8:21: không có trường “loai”; dùng một trong các tên: noi-dung, chu-tri, phoi-hop, \
            han, san-pham, can-cu, ket-qua, minh-chung, ngay-qua-han, ngay-xong, giao-tu, \
            trang
            """),
        Case(
            "Nêu tại {{#xem diem-thi-du}}.\n\n{{#phu-luc \"Điểm\" goi-la diem-thi-dua}}",
            """
            8:16: không có bảng, biểu đồ hay phụ lục nào gọi là “diem-thi-du”; có phải \
            “diem-thi-dua” không?
            """),
        Case(
            "# A {{#xem b}}\n\n{{#phu-luc \"B\" goi-la b}}",
            """
            8:5: “{{#xem b}}” không nằm trong câu của một đoạn văn hay gạch đầu dòng; chuyển \
            vào một đoạn văn; tên bảng, tên phụ lục, ghi chú dưới bảng không viện dẫn được
            """),
        Case(
            "A {{#xem}}",
            """
            8:9: thiếu tên gọi của bảng, biểu đồ hay phụ lục; ví dụ: {{#xem so-lieu}}
            """),
        Case(
            "{{#phu-luc \"B\" goi-la}}",
            """
            8:22: thiếu tên gọi của bảng, biểu đồ hay phụ lục; ví dụ: {{#xem so-lieu}}
            """),
        Case(
            "{{#chu-thich}}\nA\n{{/chu-thich}}",
            """
            8:1: “{{#chu-thich}}” không nằm trong câu của một đoạn văn hay gạch đầu dòng; đặt \
            liền sau chữ cần chú thích, trong một dòng chữ; dưới bảng thì dùng khóa ghi-chu
            """),
        Case(
            "# A{{#chu-thich}}B{{/chu-thich}}",
            """
            8:4: “{{#chu-thich}}” không nằm trong câu của một đoạn văn hay gạch đầu dòng; đặt \
            liền sau chữ cần chú thích, trong một dòng chữ; dưới bảng thì dùng khóa ghi-chu
            """),
        Case(
            "A{{#chu-thich}}B{{#chu-thich}}C{{/chu-thich}}{{/chu-thich}}",
            """
            8:17: “{{#chu-thich}}” không nằm trong câu của một đoạn văn hay gạch đầu dòng; đặt \
            liền sau chữ cần chú thích, trong một dòng chữ; dưới bảng thì dùng khóa ghi-chu
            """),
        Case(
            "A{{#chu-thich}}B",
            """
            8:2: “{{#chu-thich}}” chưa có “{{/chu-thich}}”; thêm vào sau phần cần đóng, cùng \
            kiểu: cùng dòng hoặc riêng dòng
            """),
        Case(
            "A {{#chu-ky}}",
            """
            8:3: “{{#chu-ky}}” nằm lẫn trong dòng chữ; đặt riêng một dòng
            """),
        Case(
            "{{#chu-ky}}\n{{#chu-ky}}",
            """
            9:1: {{#chu-ky}} xuất hiện lần thứ hai; chỉ giữ lại một
            """),
        Case(
            "{{#lap don-vi}}\n{{#phu-luc \"A\"}}\n{{/lap}}",
            """
            9:1: “{{#phu-luc "A"}}” nằm trong vòng lặp; đặt ngoài {{#lap …}} … {{/lap}}
            """),
        Case(
            "{{#phu-luc}}",
            """
            8:11: thiếu tên phụ lục trong ngoặc kép; ví dụ: {{#phu-luc "Bảng số liệu"}}
            """),
        Case(
            "{{#phu-luc \"{{ky.tem}}\"}}",
            """
            8:18: không có mục của kỳ “tem”; có phải “ten” không?
            """),
    ]
}
