// Is the text of the written judgements of a khu vực and a cluster in the first half of 2026.
//
// A section's name in brackets, then its paragraphs, one to a line.

extension Judgements {
    static let firstArea = """
        [mo-dau]
        Sáu tháng đầu năm 2026, Đảng ủy Ban CHPTKV 1 – Sông Mây lãnh đạo thực hiện nhiệm vụ quân \
        sự, quốc phòng trên địa bàn 9 xã, phường; tình hình địa bàn ổn định, cán bộ, chiến sĩ \
        đoàn kết.
        [lanh-dao]
        Duy trì nền nếp lãnh đạo, phân công cấp ủy viên bám xã, phường; phối hợp chặt chẽ với \
        cấp ủy, chính quyền cơ sở.
        [san-sang]
        Duy trì nghiêm chế độ trực; tổ chức diễn tập ứng phó lũ quét an toàn, sát địa bàn ven \
        sông.
        [luc-luong]
        Hoàn thành rà soát, biên chế dân quân tự vệ ở các xã, phường trong khu vực; chất lượng \
        chính trị được nâng lên.
        [huan-luyen]
        Huấn luyện đủ nội dung, chất lượng khá; tiến độ chậm ở một số xã, phường do tập trung \
        chống hạn.
        [tuyen-quan]
        Giao quân đúng, đủ chỉ tiêu; được cấp trên khen thưởng.
        [chinh-quy]
        Nền nếp chính quy được giữ vững, không để xảy ra vụ việc nghiêm trọng.
        [hau-can]
        Bảo đảm đủ vật chất cho huấn luyện, diễn tập; duy trì tăng gia.
        [tu-tuong]
        Cán bộ, chiến sĩ xác định tốt nhiệm vụ; phong trào Thi đua Quyết thắng được duy trì sôi \
        nổi.
        [xay-dung-dang]
        Chi bộ quân sự các xã, phường có cấp ủy, sinh hoạt nền nếp; quan tâm tạo nguồn kết nạp \
        đảng viên.
        [dan-van]
        Nhân rộng mô hình “Ngày thứ bảy vì dân”, giúp dân làm đường nội đồng, nạo vét kênh \
        mương.
        [chinh-sach]
        Thăm hỏi, tặng quà gia đình chính sách dịp Tết chu đáo.
        [uu-diem]
        Hoàn thành tốt các nhiệm vụ trọng tâm, nhất là tuyển quân và diễn tập.
        [han-che]
        Tiến độ huấn luyện dân quân tự vệ chưa đồng đều; sổ đăng ký quân nhân dự bị hoàn thành \
        chậm.
        [nguyen-nhan]
        Cán bộ cấp xã kiêm nhiệm, một số chỉ huy chưa chủ động đôn đốc.
        [phuong-huong]
        Tập trung huấn luyện bù; tham gia diễn tập khu vực phòng thủ tỉnh đạt kết quả tốt.
        """

    static let cluster = """
        [mo-dau]
        Sáu tháng đầu năm 2026, phong trào Thi đua Quyết thắng của Cụm thi đua số 2 được triển \
        khai đồng bộ ở cả 9 xã, phường, bám sát nhiệm vụ chính trị của từng đơn vị.
        [lanh-dao]
        Cụm trưởng phối hợp với các đơn vị thành viên ký giao ước, thống nhất thang điểm và lịch \
        kiểm tra chéo ngay từ đầu năm.
        [uu-diem]
        Duy trì nghiêm chế độ kiểm tra, chấm điểm hằng quý; việc xây dựng, nhân điển hình tiên \
        tiến được quan tâm.
        [han-che]
        Một đơn vị chưa được chấm tiêu chí về doanh trại trong quý II; khoảng cách điểm giữa các \
        đơn vị còn hẹp, chưa phân loại rõ.
        [nguyen-nhan]
        Doanh trại đang sửa chữa; hướng dẫn chấm điểm chưa nêu trường hợp này.
        [phuong-huong]
        Tập trung vào các nội dung còn yếu, hoàn thành các chỉ tiêu thi đua năm.
        [giao-uoc]
        Các đơn vị giao ước không để xảy ra vi phạm kỷ luật, mất an toàn; mỗi đơn vị có ít nhất \
        một mô hình mới.
        """
}
