// Is the text of the written judgements of spans of years: the term, and the militia review.
//
// A section's name in brackets, then its paragraphs, one to a line.

extension Judgements {
    static let term2025 = """
        [mo-dau]
        Giai đoạn 2021–2025, Đảng ủy Quân sự tỉnh lãnh đạo thực hiện Nghị quyết Đại hội Đảng bộ \
        trong điều kiện có nhiều thay đổi, lớn nhất là việc sắp xếp lại tổ chức quân sự địa phương \
        từ ngày 01/7/2025.
        [lanh-dao]
        Cấp ủy, chỉ huy các cấp quán triệt, cụ thể hóa nghị quyết thành chương trình hành động; \
        hằng năm sơ kết, điều chỉnh chỉ tiêu sát với thực tế địa bàn.
        [san-sang]
        Lực lượng vũ trang (LLVT) tỉnh duy trì nghiêm chế độ trực sẵn sàng chiến đấu; hoàn thành \
        diễn tập khu vực phòng thủ tỉnh năm 2023, chủ động ứng phó thiên tai.
        [huan-luyen]
        Huấn luyện có chuyển biến qua từng năm; tỷ lệ khá, giỏi giữ trên mức yêu cầu. Diễn tập \
        chiến đấu phòng thủ cấp xã vượt chỉ tiêu nhiệm kỳ, nhưng giảm ở năm cuối.
        [luc-luong]
        Dân quân tự vệ được xây dựng vững mạnh, rộng khắp; tỷ lệ đảng viên tăng đều hằng năm. Dự \
        bị động viên được sắp xếp đủ, ngày càng đúng chuyên nghiệp quân sự.
        [tuyen-quan]
        Năm năm liền giao quân đủ chỉ tiêu, chất lượng được nâng lên.
        [chinh-quy]
        Nền nếp chính quy có tiến bộ; còn xảy ra một số vụ vi phạm kỷ luật và mất an toàn.
        [tu-tuong]
        Giáo dục chính trị, lãnh đạo tư tưởng được coi trọng, nhất là khi sắp xếp tổ chức; phong \
        trào Thi đua Quyết thắng có chiều sâu.
        [xay-dung-dang]
        Công tác phát triển đảng viên vượt chỉ tiêu nhiệm kỳ; 100% chi bộ quân sự xã, phường có \
        cấp ủy.
        [dan-van]
        Công tác dân vận hướng về cơ sở, vùng khó khăn, vượt chỉ tiêu ngày công giúp dân.
        [chinh-sach]
        Chính sách hậu phương quân đội được thực hiện đầy đủ; số nhà tình nghĩa bàn giao vượt chỉ \
        tiêu.
        [uu-diem]
        Hoàn thành các chỉ tiêu chủ yếu của nhiệm kỳ; giữ vững ổn định khi thay đổi tổ chức.
        [han-che]
        Diễn tập cấp xã năm 2025 chưa đạt kế hoạch năm; chưa chấm dứt được các vụ mất an toàn.
        [nguyen-nhan]
        Việc sắp xếp tổ chức diễn ra giữa năm 2025; một số cấp ủy, chỉ huy chưa sâu sát cơ sở.
        [kinh-nghiem]
        Chọn đúng khâu đột phá; chỉ tiêu phải có lộ trình từng năm, phân công người chịu trách \
        nhiệm.
        [phuong-huong]
        Giai đoạn tới, tập trung xây dựng các Ban CHPTKV và Ban CHQS cấp xã đủ sức hoàn thành \
        nhiệm vụ; nâng chất lượng tổng hợp của LLVT tỉnh.
        """

    static let militia2025 = """
        [mo-dau]
        Báo cáo đánh giá bốn năm xây dựng, huấn luyện, hoạt động của dân quân tự vệ, làm cơ sở bổ \
        sung nghị quyết cho những năm tiếp theo.
        [lanh-dao]
        Các cấp ủy ban hành nghị quyết, kế hoạch xây dựng dân quân tự vệ sát với địa bàn; kiểm tra \
        việc thực hiện hằng năm.
        [luc-luong]
        Lực lượng được tổ chức đủ thành phần; chất lượng chính trị nâng lên, tỷ lệ đảng viên tăng \
        hằng năm. Cán bộ Ban CHQS cấp xã qua đào tạo tăng nhanh đến năm 2024, chững lại năm 2025 \
        do thay đổi nhân sự.
        [huan-luyen]
        Huấn luyện đủ nội dung, thời gian; quân số tham gia và kết quả khá, giỏi giữ ổn định.
        [dan-van]
        Dân quân tự vệ là lực lượng chủ yếu giúp dân làm đường, thu hoạch mùa màng, khắc phục hậu \
        quả thiên tai.
        [uu-diem]
        Dân quân tự vệ phát huy tốt vai trò ở cơ sở, hoàn thành nhiệm vụ được giao.
        [han-che]
        Diễn tập cấp xã năm 2025 giảm; chất lượng cán bộ Ban CHQS cấp xã chưa đồng đều.
        [nguyen-nhan]
        Địa bàn xã, phường mới rộng, cán bộ thay đổi nhiều sau khi sắp xếp.
        [kinh-nghiem]
        Gắn xây dựng dân quân tự vệ với xây dựng tổ chức đảng, đoàn thể ở cơ sở.
        [phuong-huong]
        Những năm tới, ưu tiên đào tạo cán bộ Ban CHQS cấp xã, nâng chất lượng huấn luyện dân quân \
        cơ động.
        """
}
