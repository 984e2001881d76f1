// Is the words around tables, notes and footnotes, as shipped.

extension HouseWording {
    static let wordsOfTables: [Entry] = [
        Entry(.table, "bang", "Bảng {so}.", "Trước tên bảng."),
        Entry(
            .unitLine, "don-vi-tinh",
            "Đơn vị tính: {don-vi}",
            "Trên bảng, bên phải; trên đầu biểu đồ."),
        Entry(
            .total, "tong-cong", "Tổng cộng", "Hàng cuối bảng theo đơn vị, khi có cột cộng được."),
        Entry(
            .whole, "toan-dia-ban", "Toàn {noi}",
            "Hàng cuối bảng theo đơn vị, khi mọi cột là tỷ lệ, xếp loại: toàn tỉnh, toàn khu vực."),
        Entry(
            .carriedFoot, "cong-mang-sang",
            "Cộng mang sang trang sau",
            "Hàng cuối trang của bảng dài."),
        Entry(
            .carriedHead, "trang-truoc-mang-sang",
            "Trang trước mang sang",
            "Hàng đầu trang tiếp theo."),
        Entry(.signs, "ky-hieu", "Ký hiệu: {ky-hieu}.", "Dưới bảng, trước nghĩa các dấu đã dùng."),
        Entry(.noDataMeaning, "thieu-so-lieu-nghia", "chưa có số liệu", "Nghĩa của dấu."),
        Entry(.notApplicableMeaning, "khong-ap-dung-nghia", "không áp dụng", "Nghĩa của dấu."),
        Entry(
            .notAggregableMeaning, "khong-tong-hop-nghia",
            "không tổng hợp: điểm riêng của từng đơn vị, tỷ lệ không có tử số, mẫu số",
            "Nghĩa của dấu."),
        Entry(
            .structureMeaning, "khac-to-chuc-nghia",
            "không so sánh được do thay đổi tổ chức",
            "Nghĩa của dấu."),
        Entry(
            .conflictMeaning, "mau-thuan-nghia",
            "các nguồn cho số liệu khác nhau",
            "Nghĩa của dấu."),
        Entry(.noTargetMeaning, "chua-giao-nghia", "chưa giao chỉ tiêu", "Nghĩa của dấu."),
        Entry(
            .thinMeaning, "it-don-vi-nghia",
            "chưa đủ đơn vị có số liệu để so sánh, xếp hạng",
            "Nghĩa của dấu."),
        Entry(
            .estimateMeaning, "uoc-nghia",
            "có số ước thực hiện",
            "Nghĩa của dấu * trong ô bảng."),
        Entry(
            .coverage, "do-phu",
            "Số đơn vị có số liệu trên số đơn vị phải có: {danh-sach}.",
            "Dưới bảng, khi thiếu đơn vị."),
        Entry(
            .coverageTotal, "do-phu-tong",
            "tổng cộng {ty-so}",
            "Trong ghi chú trên, tỷ số của hàng tổng cộng."),
        Entry(
            .coverageWhole, "do-phu-toan",
            "{hang} {ty-so}",
            "Như trên, khi hàng cuối không phải hàng cộng."),
        Entry(
            .coverageProse, "do-phu-doan",
            "(Số liệu của {so}\u{A0}đơn\u{A0}vị.)",
            "Cuối đoạn văn, khi thiếu đơn vị; dấu \\_ giữ liền hai chữ."),
        Entry(
            .coverageBoth, "do-phu-doan-hai-ky",
            "(Số liệu của {so}\u{A0}đơn\u{A0}vị; cùng kỳ {so-cung-ky}.)",
            "Như trên, khi đoạn so với cùng kỳ mà số đơn vị hai kỳ khác nhau."),
        Entry(
            .coverageAgain, "do-phu-doan-nhac-lai",
            "({so}\u{A0}đơn\u{A0}vị; cùng kỳ {so-cung-ky}.)",
            "Như trên, nhắc lại ở mục 1., 2. sau của cùng mục lớn."),
        Entry(
            .coverageEarlier, "do-phu-doan-cung-ky",
            "(Số liệu cùng kỳ của {so}\u{A0}đơn\u{A0}vị.)",
            "Như trên, khi chỉ cùng kỳ thiếu đơn vị."),
        Entry(
            .coverageFull, "do-phu-du",
            "đủ",
            "Trong do-phu-doan-hai-ky, khi cùng kỳ không thiếu đơn vị nào."),
        Entry(
            .reportedProse, "uoc-doan",
            "(Số thực hiện không ghi “ước” là số đã báo cáo đến ngày {ngay}.)",
            "Cuối đoạn văn có cả số ước và số đã báo cáo, mỗi mục lớn một lần."),
        Entry(
            .sumsEstimated, "cong-khac-uoc",
            "Cột {cot}: tổng các dòng khác số ở dòng cộng, vì số có dấu * tính cả phần ước thực "
                + "hiện, số không có dấu * là số đã báo cáo đến ngày {ngay}.",
            "Dưới bảng theo đơn vị, khi chỉ một số đơn vị có số ước."),
        Entry(
            .sumsOwn, "cong-khac-rieng",
            "Cột {cot}: tổng các dòng khác số ở dòng cộng, vì dòng cộng là số do đơn vị cấp trên "
                + "báo cáo.",
            "Như trên, khi cấp trên có số riêng khác tổng của các đơn vị."),
        Entry(
            .leftOutColumns, "bo-cot",
            "Không in cột {cot}: {ly-do}.",
            "Dưới bảng, khi cột có bo-neu-trong mà không dòng nào có số."),
        Entry(
            .sharedColumns, "gop-cot", "Chung cho mọi dòng: {cot}.",
            "Dưới bảng, khi cột có gop-neu-giong mà mọi dòng ghi như nhau."),
        Entry(
            .untoldCases, "viec-truoc-ky",
            "Chưa kể việc từ ngày {tu-ngay} đến ngày {den-ngay}, sau ngày chốt số "
                + "liệu của báo cáo trước: {danh-sach}.",
            "Dưới bảng đếm vụ việc, khi báo cáo trước chốt số liệu sớm."),
        Entry(
            .mixedStructure, "doi-to-chuc",
            "Trong kỳ có thay đổi tổ chức; tên và danh sách đơn vị theo ngày {ngay}.",
            "Dưới bảng theo đơn vị."),
        Entry(
            .unequalNote, "ky-dai-ngan",
            "Số phát sinh cùng kỳ tính từ {tu-truoc} đến {den-truoc} ({so-ngay-truoc} "
                + "ngày), kỳ này từ {tu-nay} đến {den-nay} ({so-ngay-nay} ngày).",
            "Dưới bảng, biểu đồ có cột cùng kỳ dài ngắn khác nhau."),
        Entry(
            .unequalProse, "ky-dai-ngan-cau",
            "({so-ngay-nay} ngày; cùng kỳ {so-ngay-truoc} ngày)",
            "Trong câu, sau mức tăng giảm."),
        Entry(
            .restated, "cung-ky-gop",
            "Cùng kỳ của đơn vị mới tổ chức là số của các đơn vị cũ hợp thành: số lượng thì "
                + "cộng, tỷ lệ tính lại từ tổng tử số và tổng mẫu số.",
            "Dưới bảng."),
        Entry(
            .breakNote, "vach-dam",
            "Vạch đậm trước cột {ky}: {ly-do}; số liệu hai bên vạch cần thận trọng khi so "
                + "sánh.",
            "Dưới bảng nhiều kỳ."),
        Entry(
            .lowest, "danh-dau",
            "{don-vi}, bằng nhau thì cùng đánh dấu",
            "Nghĩa của dấu ▼ dưới bảng."),
        Entry(
            .lowestThree, "ba-thap-nhat",
            "ba đơn vị thấp nhất của cột",
            "Trong nghĩa của dấu ▼."),
        Entry(
            .highestThree, "ba-cao-nhat",
            "ba đơn vị cao nhất của cột (chỉ tiêu càng thấp càng tốt)",
            "Trong nghĩa của dấu ▼."),
        Entry(
            .worstThree, "ba-kem-nhat",
            "ba đơn vị kém nhất của cột (thấp nhất; ở chỉ tiêu càng thấp càng tốt là cao "
                + "nhất)",
            "Trong nghĩa của dấu ▼."),
        Entry(
            .lowestWithout, "khong-xet",
            "không xét đơn vị chưa đủ số liệu",
            "Cuối nghĩa của dấu ▼."),
        Entry(
            .lowestTies, "nhieu-bang-nhau",
            "nơi quá nhiều đơn vị bằng nhau thì không đánh dấu các đơn vị ấy",
            "Cuối nghĩa của dấu ▼."),
        Entry(
            .published, "da-phat-hanh",
            "{van-ban} nêu: {so}. Nay khác vì {ly-do}.",
            "Chú thích khi số kỳ trước nay khác số đã phát hành."),
        Entry(
            .publishedMany, "da-phat-hanh-nhieu",
            "{van-ban} nêu số khác ở {so} chỗ có dấu này; xem báo cáo ấy. Nay khác vì "
                + "{ly-do}.",
            "Như trên, khi quá nhiều chỗ."),
        Entry(.page, "trang", "(tr.\u{A0}{trang})", "Chỗ mẫu gọi số trang."),
        Entry(
            .illustrative, "minh-hoa",
            "số liệu minh họa",
            "Đầu mỗi trang, khi số liệu chỉ để minh họa."),
    ]
}
