// Is the words of charts, as shipped.

extension HouseWording {
    static let wordsOfCharts: [Entry] = [
        Entry(.chart, "bieu-do", "Biểu đồ {so}.", "Trước tên biểu đồ."),
        Entry(
            .chartContinued, "bieu-do-tiep", "(tiếp theo)",
            "Sau tên biểu đồ, khi biểu đồ dài còn vẽ tiếp ở trang sau."),
        Entry(.source, "nguon", "Nguồn: {nguon}; số liệu đến ngày {ngay}.", "Dưới biểu đồ."),
        Entry(
            .sourceIllustrative, "nguon-minh-hoa",
            "Nguồn: {nguon}; số liệu đến ngày {ngay}; số liệu minh họa.",
            "Dưới biểu đồ, khi số liệu chỉ để minh họa."),
        Entry(
            .sourceCoverage, "nguon-do-phu",
            "{ngay} ({so}\u{A0}đơn\u{A0}vị)",
            "Ngày trong hai lời trên, khi mọi số cùng thiếu đơn vị hoặc chỉ kỳ này thiếu."),
        Entry(
            .unitsAsSource, "nguon-don-vi",
            "báo cáo của các đơn vị",
            "Nguồn khi mẫu không ghi nguồn."),
        Entry(
            .chartNoData, "bieu-do-thieu",
            "chưa có số liệu",
            "Chỗ một cột, một thanh chưa có số."),
        Entry(.chartEmpty, "bieu-do-trong", "chưa có số liệu.", "Sau tên biểu đồ không vẽ được."),
        Entry(
            .chartParts, "bieu-do-thieu-phan",
            "chưa đủ số liệu các phần để tính cơ cấu.",
            "Sau tên biểu đồ cơ cấu không vẽ được."),
        Entry(
            .barsForLines, "bieu-do-nhieu-duong",
            "Có {so} đường, quá {nhieu-nhat} đường thì khó phân biệt, nên vẽ thành thanh.",
            "Dưới biểu đồ hai kỳ."),
        Entry(.actual, "bieu-do-thuc-hien", "Thực hiện", "Cột và chú giải của biểu đồ mục tiêu."),
        Entry(.target, "bieu-do-chi-tieu", "Chỉ tiêu", "Cột của biểu đồ mục tiêu."),
        Entry(
            .targetKey, "bieu-do-tram-phan-tram",
            "Chỉ tiêu (100%)",
            "Chú giải của biểu đồ mục tiêu."),
        Entry(.pace, "bieu-do-phai-co", "Phải có đến nay", "Chú giải của biểu đồ mục tiêu."),
        Entry(.verdict, "bieu-do-danh-gia", "Đánh giá", "Cột của biểu đồ mục tiêu."),
        Entry(.estimate, "bieu-do-uoc", "Ước thực hiện", "Chú giải nét đứt."),
        Entry(
            .noRatio, "bieu-do-khong-ty-le",
            "không tính được tỷ lệ",
            "Chỗ thanh không có mức 100%."),
        Entry(.cut, "bieu-do-cat", "Thanh cắt: quá {muc}% chỉ tiêu", "Chú giải thanh bị cắt."),
        Entry(
            .targetLine, "bieu-do-duong-chi-tieu",
            "chỉ tiêu: {muc}",
            "Cạnh đường chỉ tiêu của biểu đồ xếp hạng."),
        Entry(
            .dueLine, "bieu-do-duong-phai-co",
            "phải có đến nay: {muc}",
            "Cạnh đường phải có đến nay của biểu đồ xếp hạng."),
        Entry(
            .lastRank, "bieu-do-hang-truoc",
            "kỳ trước hạng {hang}",
            "Sau thanh của biểu đồ xếp hạng."),
        Entry(
            .lastUnranked, "bieu-do-ky-truoc",
            "kỳ trước {loi}",
            "Như trên, kỳ trước chưa xếp hạng."),
        Entry(.points, "bieu-do-diem", "điểm", "Đơn vị tính của biểu đồ điểm thi đua."),
        Entry(
            .shareUnit, "bieu-do-ty-trong",
            "{don-vi}; trục: %",
            "Trong don-vi-tinh, trên biểu đồ chồng theo tỷ trọng."),
    ]
}
