// Is a list of figures and what they are read as.

extension LanguageCases {
    static let figures = [
        Case("{{chi-tieu.dqtv-dang-vien}}", "p@8:1 {dqtv-dang-vien.thuc-hien}"),
        Case(
            "{{chi-tieu.dqtv-dang-vien.cung-ky | so | le 1}}",
            "p@8:1 {dqtv-dang-vien.cung-ky|so|le 1}"),
        Case("{{Chỉ tiêu.DQTV-dang-vien.Thực hiện}}", "p@8:1 {dqtv-dang-vien.thuc-hien}"),
        Case(
            "{{chi-tieu.cs-kinh-phi | triệu | thiếu \"chưa có\"}}",
            "p@8:1 {cs-kinh-phi.thuc-hien|trieu|thieu:chưa có}"),
        Case(
            "{{chi-tieu.dqtv-dang-vien | nguyên văn | hoa đầu}}",
            "p@8:1 {dqtv-dang-vien.thuc-hien|nguyen-van|hoa-dau}"),
        Case("{{ky.ngay-chot | ngay-chu}}", "p@8:1 {period.ngay-chot|ngay-chu}"),
        Case("{{cap-uy.don-vi | chu-hoa}}", "p@8:1 {committee.don-vi|chu-hoa}"),
        Case("{{tong-hop.dung-tien-do}}", "p@8:1 {summary.dung-tien-do}"),
        Case("{{ky.hoi-nghi|thieu “chưa rõ”}}", "p@8:1 {period.hoi-nghi|thieu:chưa rõ}"),
        Case(
            "{{chi-tieu.tq-giao-quan.danh-gia | hoa-dau}}",
            "p@8:1 {tq-giao-quan.danh-gia|hoa-dau}"),
        Case("{{nhan-dinh.han-che}}", "judgement@8:1 han-che"),
        Case("  {{nhận định.hạn chế}}  ", "judgement@8:3 han-che"),
    ]
}
