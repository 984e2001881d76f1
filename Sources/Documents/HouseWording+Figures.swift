// Is the words of figures: verdicts, changes, qualifiers, what is missing, as shipped.

extension HouseWording {
    static let wordsOfFigures: [Entry] = [
        Entry(.exceeded, "danh-gia-vuot", "vượt", "Đánh giá chỉ tiêu: trên mức giao."),
        Entry(.met, "danh-gia-dat", "đạt", "Đánh giá: bằng mức giao, hoặc giữ được mức không quá."),
        Entry(
            .onPace, "danh-gia-dung-tien-do",
            "đúng tiến độ",
            "Đánh giá: chưa hết hạn, đủ số phải có đến nay."),
        Entry(
            .late, "danh-gia-cham",
            "chậm",
            "Đánh giá: chưa hết hạn, thiếu so với số phải có đến nay."),
        Entry(.failed, "danh-gia-khong-dat", "không đạt", "Đánh giá: hết hạn mà dưới mức giao."),
        Entry(
            .notDue, "danh-gia-chua-den-han",
            "chưa đến hạn",
            "Đánh giá: chỉ tính khi hết hạn, nay chưa hết."),
        Entry(
            .insufficient, "danh-gia-chua-du",
            "chưa đủ số liệu",
            "Đánh giá: thiếu số để kết luận."),
        Entry(.increased, "tang", "tăng {muc}", "So với cùng kỳ: nhiều hơn."),
        Entry(.decreased, "giam", "giảm {muc}", "So với cùng kỳ: ít hơn."),
        Entry(
            .increasedAbout, "tang-khoang",
            "tăng khoảng {muc}",
            "Nhiều hơn, một trong hai số có từ chỉ mức độ (trên, gần …)."),
        Entry(
            .decreasedAbout, "giam-khoang",
            "giảm khoảng {muc}",
            "Ít hơn, một trong hai số có từ chỉ mức độ."),
        Entry(.unchanged, "giu-nguyen", "giữ nguyên", "So với cùng kỳ: bằng."),
        Entry(
            .nearlyUnchanged, "xap-xi",
            "xấp xỉ cùng kỳ",
            "Bằng, một trong hai số có từ chỉ mức độ."),
        Entry(.above, "tren", "trên {so}", "Từ chỉ mức độ đi cùng số."),
        Entry(.moreThan, "hon", "hơn {so}", "Từ chỉ mức độ."),
        Entry(.nearly, "gan", "gần {so}", "Từ chỉ mức độ."),
        Entry(.about, "khoang", "khoảng {so}", "Từ chỉ mức độ."),
        Entry(.atLeast, "tro-len", "từ {so} trở lên", "Từ chỉ mức độ, cũng là cách giao chỉ tiêu."),
        Entry(.atMost, "khong-qua", "không quá {so}", "Từ chỉ mức độ, cũng là cách giao chỉ tiêu."),
        Entry(.hold, "giu-vung", "giữ vững {so}", "Từ chỉ mức độ, cũng là cách giao chỉ tiêu."),
        Entry(
            .estimated, "uoc",
            "{so} (ước)",
            "Số ước thực hiện, trong câu và trên biểu đồ; trong ô bảng là dấu *."),
        Entry(.noData, "thieu-so-lieu", "[chưa có số liệu]", "Trong câu, chỗ số chưa có."),
        Entry(.notApplicable, "khong-ap-dung", "[không áp dụng]", "Trong câu."),
        Entry(
            .notAggregable, "khong-tong-hop",
            "[không tổng hợp được]",
            "Trong câu: tỷ lệ thiếu tử số, mẫu số."),
        Entry(.structure, "khac-to-chuc", "[không so sánh được do thay đổi tổ chức]", "Trong câu."),
        Entry(
            .conflict, "mau-thuan",
            "[số liệu mâu thuẫn]",
            "Trong câu: các nguồn cho số khác nhau."),
        Entry(.noTarget, "chua-giao", "[chưa giao chỉ tiêu]", "Trong câu."),
        Entry(.thin, "it-don-vi", "[chưa đủ đơn vị có số liệu để so sánh]", "Trong câu."),
        Entry(.noDataSign, "thieu-so-lieu-dau", "…", "Trong ô bảng."),
        Entry(.notApplicableSign, "khong-ap-dung-dau", "x", "Trong ô bảng."),
        Entry(.notAggregableSign, "khong-tong-hop-dau", "(%)", "Trong ô bảng và trên biểu đồ."),
        Entry(.structureSign, "khac-to-chuc-dau", "–", "Trong ô bảng và trên biểu đồ."),
        Entry(.conflictSign, "mau-thuan-dau", "(?)", "Trong ô bảng và trên biểu đồ."),
        Entry(.noTargetSign, "chua-giao-dau", "(o)", "Trong ô bảng và trên biểu đồ."),
        Entry(.thinSign, "it-don-vi-dau", "(ít)", "Trong ô bảng và trên biểu đồ."),
    ]
}
