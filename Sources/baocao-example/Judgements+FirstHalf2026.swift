// Is the text of the written judgements of the first half of 2026; lessons are left unwritten.
//
// A section's name in brackets, then its paragraphs, one to a line.

extension Judgements {
    static let firstHalf2026 = """
        [mo-dau]
        Sáu tháng đầu năm 2026, Đảng ủy Quân sự tỉnh lãnh đạo, chỉ đạo toàn diện nhiệm vụ quân \
        sự, quốc phòng trong điều kiện các Ban Chỉ huy Phòng thủ khu vực (PTKV) hoạt động gần một \
        năm theo tổ chức mới. Tình hình chính trị, trật tự an toàn xã hội trên địa bàn ổn định; \
        thời tiết diễn biến phức tạp, nắng hạn và mưa lũ cục bộ ảnh hưởng đến huấn luyện.
        Được sự quan tâm của cấp trên và cấp ủy, chính quyền địa phương, lực lượng vũ trang \
        (LLVT) tỉnh đã nỗ lực hoàn thành phần lớn nhiệm vụ đề ra; một số chỉ tiêu chưa theo kịp \
        tiến độ được chỉ rõ trong báo cáo này.
        [lanh-dao]
        Chủ động tham mưu cho Tỉnh ủy, UBND tỉnh lãnh đạo, chỉ đạo công tác quân sự, quốc phòng; \
        ban hành nghị quyết lãnh đạo diễn tập khu vực phòng thủ tỉnh năm 2026. Các Ban CHPTKV \
        phát huy vai trò hướng dẫn, kiểm tra 45 xã, phường.
        Tuy nhiên quy chế phối hợp giữa Ban CHPTKV với Đảng ủy xã, phường chưa được ban hành \
        đúng hạn.
        [san-sang]
        Duy trì nghiêm chế độ trực, nhất là dịp Tết và các ngày lễ lớn; phối hợp chặt chẽ với \
        công an, biên phòng nắm chắc địa bàn. Tổ chức diễn tập ứng phó cháy rừng ở khu vực 5 và \
        diễn tập ứng phó lũ quét ở khu vực 1 đạt yêu cầu.
        [luc-luong]
        Hoàn thành rà soát, biên chế lại lực lượng dân quân tự vệ (DQTV) theo 45 xã, phường; tỷ \
        lệ đảng viên, đoàn viên trong DQTV tăng so với cùng kỳ.
        Công tác phúc tra, sắp xếp quân nhân dự bị cơ bản đúng kế hoạch; việc số hóa hồ sơ đăng \
        ký còn chậm.
        [huan-luyen]
        Chất lượng huấn luyện được giữ vững, kết quả khá, giỏi vượt yêu cầu. Song tiến độ huấn \
        luyện DQTV chậm so với kế hoạch do một số xã lùi lịch để tập trung chống hạn và thu \
        hoạch vụ đông xuân.
        Các cuộc diễn tập chiến đấu phòng thủ cấp xã trong kỳ được tổ chức an toàn, đúng tiến \
        độ.
        [tuyen-quan]
        Giao quân năm 2026 đạt chỉ tiêu, đúng luật, an toàn, tiết kiệm; lễ giao nhận quân trang \
        trọng, thực sự là ngày hội tòng quân.
        [chinh-quy]
        Nền nếp chính quy tiếp tục chuyển biến. Trong kỳ để xảy ra vi phạm kỷ luật và một vụ mất \
        an toàn khi luyện tập vượt vật cản ở khu vực 3; đã kết luận nguyên nhân, xử lý và rút \
        kinh nghiệm toàn tỉnh.
        [hau-can]
        Bảo đảm đầy đủ hậu cần, kỹ thuật, tài chính cho tuyển quân, huấn luyện, diễn tập; quân \
        số khỏe vượt chỉ tiêu. Việc sửa chữa nhà làm việc cho các xã chưa có trụ sở kiên cố phải \
        chuyển sang kỳ sau.
        [tu-tuong]
        Triển khai nghiêm túc các đợt học tập, quán triệt nghị quyết; tư tưởng cán bộ, chiến sĩ \
        ổn định, xác định tốt nhiệm vụ. Phong trào Thi đua Quyết thắng gắn với các đợt thi đua \
        chào mừng ngày lễ lớn, xuất hiện nhiều mô hình thiết thực.
        [xay-dung-dang]
        Giữ vững nguyên tắc, nền nếp sinh hoạt; công tác phát triển đảng viên bảo đảm tiến độ. \
        Công tác kiểm tra, giám sát tập trung vào việc thực hiện quy chế làm việc ở các đảng ủy \
        khu vực; một đảng viên vi phạm đã bị thi hành kỷ luật.
        [dan-van]
        Tổ chức các đợt hành quân dã ngoại làm công tác dân vận, giúp dân chống hạn, làm đường, \
        thu hoạch lúa; mô hình “Ngày thứ bảy vì dân” được nhân rộng ở khu vực 1.
        [chinh-sach]
        Tổ chức chu đáo các hoạt động tặng quà dịp Tết; bàn giao nhà đồng đội; giải quyết kịp \
        thời chế độ cho các đối tượng. Tiến độ xây nhà tình nghĩa cần được đẩy nhanh ở nửa cuối \
        năm.
        [uu-diem]
        Các nhiệm vụ trọng tâm về sẵn sàng chiến đấu, tuyển quân, diễn tập được hoàn thành tốt; \
        nhiều chỉ tiêu đạt và vượt ngay từ giữa năm.
        Tổ chức mới vận hành ổn định, quan hệ giữa khu vực với xã, phường từng bước vào nền nếp.
        [han-che]
        Huấn luyện DQTV và bồi dưỡng kiến thức quốc phòng và an ninh chậm so với tiến độ.
        Để xảy ra một vụ mất an toàn trong luyện tập. Hai xã chưa gửi báo cáo đúng ngày \
        chốt số liệu; một số nhiệm vụ được giao quá hạn.
        [nguyen-nhan]
        Về khách quan: thời tiết bất thường, địa bàn rộng, cán bộ cấp xã kiêm nhiệm nhiều việc.
        Về chủ quan: một số cấp ủy chưa quyết liệt trong đôn đốc; công tác kiểm tra an toàn thao \
        trường trước luyện tập chưa kỹ.
        [phuong-huong]
        Sáu tháng cuối năm 2026, tập trung khắc phục các chỉ tiêu chậm tiến độ; tổ chức thành \
        công diễn tập khu vực phòng thủ tỉnh; chuẩn bị tốt cho tuyển quân năm 2027; siết chặt kỷ \
        luật, an toàn.
        Mỗi cấp ủy lập danh mục việc phải làm, người chịu trách nhiệm, thời hạn và kiểm tra hằng \
        tháng.
        [giao-uoc]
        Các cụm thi đua giao ước hoàn thành bù các nội dung chậm trước ngày 30/10/2026, không để \
        xảy ra mất an toàn trong diễn tập.
        [ket-luan]
        Hội nghị thống nhất đánh giá sáu tháng đầu năm hoàn thành khá toàn diện nhiệm vụ; yêu \
        cầu các cấp ủy tập trung vào những việc quá hạn và những chỉ tiêu chậm.
        """
}
