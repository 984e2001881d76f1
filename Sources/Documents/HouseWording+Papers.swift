// Is the words of the papers, and why a published figure is another one now, as shipped.

extension HouseWording {
    static let wordsOfPapers: [Entry] = [
        Entry(.gapList, "giay-con-thieu", "Danh sách việc còn thiếu", "Tên giấy kèm dự thảo."),
        Entry(
            .rehearsalList, "giay-ra-soat",
            "Danh sách rà soát trước khi chốt số liệu",
            "Tên giấy gửi trước ngày chốt."),
        Entry(.changeList, "giay-thay-doi", "Danh sách thay đổi", "Tên giấy so hai dự thảo."),
        Entry(
            .correctionList, "giay-so-thay-doi",
            "Bảng số liệu thay đổi",
            "Tên giấy kèm bản sửa."),
        Entry(
            .receiptList, "giay-ky-nhan",
            "Danh sách ký nhận tài liệu",
            "Tên giấy kèm bản đánh số."),
        Entry(
            .structureReason, "vi-to-chuc",
            "tổ chức đã thay đổi",
            "Vì sao số đã phát hành nay khác."),
        Entry(.estimateReason, "vi-uoc", "báo cáo ấy nêu số ước", "Như trên."),
        Entry(.closeReason, "vi-chot-som", "báo cáo ấy tính đến {ngay}", "Như trên."),
        Entry(.documentReason, "vi-van-ban", "số liệu được sửa theo {van-ban}", "Như trên."),
        Entry(.changedReason, "vi-sua", "số liệu được sửa sau khi phát hành", "Như trên."),
        Entry(
            .addedReason, "vi-bo-sung",
            "số liệu được bổ sung, sửa đổi sau khi phát hành",
            "Như trên."),
    ]
}
