// Is the words inside the papers: how drafts are called, what leads to a table, the heads of its
// columns, as shipped.

extension HouseWording {
    static let wordsInPapers: [Entry] = [
        Entry(
            .draftMark, "du-thao",
            "Dự thảo lần {so}",
            "Dưới số, ký hiệu của dự thảo, in nghiêng."),
        Entry(
            .draftNamed, "du-thao-goi",
            "dự\u{A0}thảo lần\u{A0}{so}",
            "Sau tên báo cáo, trong giấy kèm theo."),
        Entry(.revisionNamed, "ban-sua-goi", "bản sửa lần\u{A0}{so}", "Như trên."),
        Entry(
            .issuedNamed, "ban-phat-hanh-goi",
            "bản đã phát hành",
            "Như trên, khi so với bản phát hành."),
        Entry(.sheetCover, "giay-to-thay", "Tờ thay", "Tên giấy kèm các tờ thay của bản sửa."),
        Entry(
            .paperPeriod, "giay-ky",
            "Kỳ báo cáo: {ky}; số liệu tính đến hết ngày {ngay}",
            "Đầu giấy kèm theo."),
        Entry(
            .copyCount, "giay-so-ban",
            "Kỳ báo cáo: {ky}. Tổng số: {so} bản, mỗi bản {trang} trang.",
            "Đầu danh sách ký nhận."),
        Entry(.paperReason, "giay-ly-do", "Lý do: {ly-do}", "Đầu giấy kèm bản sửa."),
        Entry(
            .changeCount, "giay-so-cho",
            "Có {so} chỗ thay đổi so với {ban}:",
            "Trước bảng các chỗ thay đổi."),
        Entry(
            .rankLead, "giay-thu-hang",
            "Thứ hạng thi đua cần xem lại trước khi trình:",
            "Trước bảng, trong danh sách việc còn thiếu."),
        Entry(.findingLead, "giay-soat-lai", "Số liệu cần soát lại: {so} chỗ, {muc}:", "Như trên."),
        Entry(
            .submissionLead, "giay-nop-so-lieu",
            "Nộp số liệu, hạn {han}: {so} đơn vị, {ket-qua}",
            "Như trên."),
        Entry(.columnNumber, "giay-cot-tt", "TT", "Đầu cột của các giấy kèm theo."),
        Entry(.columnMissing, "giay-cot-con-thieu", "Còn thiếu", "Như trên."),
        Entry(.columnOwner, "giay-cot-ai", "Ai bổ sung", "Như trên."),
        Entry(.columnBlocking, "giay-cot-bat-buoc", "Bắt buộc", "Như trên."),
        Entry(.columnCluster, "giay-cot-cum", "Cụm", "Như trên."),
        Entry(.columnContent, "giay-cot-noi-dung", "Nội dung", "Như trên."),
        Entry(.columnUnit, "giay-cot-don-vi", "Đơn vị", "Như trên."),
        Entry(.columnWeight, "giay-cot-muc-do", "Mức độ", "Như trên."),
        Entry(.columnReceived, "giay-cot-ngay-nhan", "Ngày nhận", "Như trên."),
        Entry(.columnStanding, "giay-cot-trang-thai", "Trạng thái", "Như trên."),
        Entry(.columnNote, "giay-cot-ghi-chu", "Ghi chú", "Như trên."),
        Entry(.columnOld, "giay-cot-cu", "Cũ", "Như trên."),
        Entry(.columnNew, "giay-cot-moi", "Mới", "Như trên."),
        Entry(.columnPage, "giay-cot-trang", "Trang", "Như trên."),
        Entry(.columnSheet, "giay-cot-to-thu", "Tờ thứ", "Như trên."),
        Entry(.columnOut, "giay-cot-rut-ra", "Rút ra (bản trước)", "Như trên."),
        Entry(.columnIn, "giay-cot-dat-vao", "Đặt vào (bản này)", "Như trên."),
        Entry(.columnRecipient, "giay-cot-noi-nhan", "Nơi nhận", "Đầu cột của danh sách ký nhận."),
        Entry(.columnCopy, "giay-cot-ban-so", "Bản số", "Như trên."),
        Entry(.columnName, "giay-cot-ho-ten", "Họ tên", "Như trên."),
        Entry(.columnSigned, "giay-cot-ky-nhan", "Ký nhận", "Như trên."),
        Entry(.columnDay, "giay-cot-ngay", "Ngày", "Như trên."),
    ]
}
