// Is the text of the written judgements of the second half and the year 2026.
//
// A section's name in brackets, then its paragraphs, one to a line.

extension Judgements {
    static let secondHalf2026 = """
        [mo-dau]
        Sáu tháng cuối năm 2026 là thời gian tập trung nhiều nhiệm vụ lớn: diễn tập khu vực \
        phòng thủ tỉnh, hoàn thành kế hoạch huấn luyện, chuẩn bị tuyển quân năm 2027 và tổng kết \
        năm.
        [lanh-dao]
        Đảng ủy tập trung lãnh đạo khắc phục các chỉ tiêu chậm của nửa đầu năm; giao rõ từng \
        việc cho từng cấp ủy viên, kiểm tra hằng tháng.
        [san-sang]
        Duy trì nghiêm chế độ trực; triển khai lực lượng ứng phó mưa lũ ngay từ đầu mùa, phối \
        hợp giúp dân khắc phục hậu quả.
        [luc-luong]
        Tiếp tục củng cố DQTV, dự bị động viên theo tổ chức mới; hoàn thiện hồ sơ, sổ đăng ký \
        điện tử.
        [huan-luyen]
        Các khu vực tổ chức huấn luyện bù, bảo đảm đủ nội dung, thời gian; luyện tập chuẩn bị \
        diễn tập khu vực phòng thủ tỉnh theo đúng kế hoạch.
        [tuyen-quan]
        Triển khai các bước sơ tuyển, khám tuyển nghĩa vụ quân sự năm 2027 đúng quy trình, dân \
        chủ, công khai.
        [chinh-quy]
        Chấn chỉnh công tác bảo đảm an toàn thao trường; siết chặt kỷ luật ở các ca trực, gác.
        [hau-can]
        Bảo đảm hậu cần, kỹ thuật cho diễn tập; đẩy nhanh sửa chữa nhà làm việc của Ban CHQS các \
        xã còn lại.
        [tu-tuong]
        Làm tốt công tác tư tưởng trước, trong và sau diễn tập; đẩy mạnh tuyên truyền gương \
        người tốt, việc tốt.
        [xay-dung-dang]
        Giữ vững nền nếp sinh hoạt đảng; chuẩn bị kiểm điểm, xếp loại cuối năm nghiêm túc, thực \
        chất.
        [dan-van]
        Tập trung giúp dân phòng, chống và khắc phục hậu quả mưa lũ; duy trì mô hình “Ngày thứ \
        bảy vì dân”.
        [chinh-sach]
        Tổ chức chu đáo các hoạt động kỷ niệm Ngày Thương binh – Liệt sĩ; đẩy nhanh xây dựng nhà \
        tình nghĩa, nhà đồng đội.
        [uu-diem]
        Các đơn vị bắt tay sớm vào khắc phục việc chậm; công tác chuẩn bị diễn tập được tiến \
        hành chu đáo.
        [han-che]
        Một số xã tiến độ huấn luyện bù còn chậm; vẫn có vi phạm trong ca trực, gác.
        [nguyen-nhan]
        Sự đôn đốc của một số chỉ huy cấp xã chưa thường xuyên; địa bàn rộng, lực lượng dân quân \
        đi làm ăn xa nhiều.
        [kinh-nghiem]
        Muốn hoàn thành chỉ tiêu năm phải bám tiến độ từng quý; việc chậm phải có người chịu \
        trách nhiệm và ngày xong cụ thể.
        [phuong-huong]
        Hoàn thành toàn bộ chỉ tiêu nghị quyết năm; chuẩn bị mọi mặt cho nhiệm vụ năm 2027.
        [giao-uoc]
        Các cụm thi đua giao ước hoàn thành chấm điểm, bình xét đúng hướng dẫn, công bằng, công \
        khai.
        [ket-luan]
        Các cấp ủy tiếp tục tập trung cho những chỉ tiêu còn lại, không chủ quan với kết quả đã \
        đạt.
        """

    static let year2026 = """
        [mo-dau]
        Năm 2026 là năm đầu thực hiện trọn vẹn nhiệm vụ theo tổ chức mới và là năm đầu nhiệm kỳ \
        2025–2030. Đảng ủy Quân sự tỉnh lãnh đạo lực lượng vũ trang (LLVT) tỉnh thực hiện nhiệm \
        vụ với yêu cầu cao hơn, địa bàn mỗi khu vực rộng hơn.
        [lanh-dao]
        Đảng ủy lãnh đạo toàn diện, có trọng tâm; nghị quyết năm được cụ thể hóa thành chỉ tiêu, \
        tiến độ từng quý để kiểm tra.
        [san-sang]
        Giữ vững trạng thái sẵn sàng chiến đấu; chủ động ứng phó thiên tai, cháy rừng, không để \
        bị động, bất ngờ.
        [luc-luong]
        DQTV và dự bị động viên được xây dựng đúng hướng “vững mạnh, rộng khắp”, chất lượng \
        chính trị được nâng lên từng quý.
        [huan-luyen]
        Chất lượng huấn luyện được giữ vững; tiến độ nửa đầu năm chậm được tập trung khắc phục ở \
        nửa cuối năm. Diễn tập khu vực phòng thủ tỉnh là nhiệm vụ trọng tâm của năm.
        [tuyen-quan]
        Giao quân đạt chỉ tiêu; công tác chuẩn bị tuyển quân năm sau được tiến hành sớm.
        [chinh-quy]
        Nền nếp chính quy chuyển biến tích cực, song kỷ luật, an toàn vẫn là khâu phải quan tâm \
        thường xuyên.
        [hau-can]
        Công tác hậu cần, kỹ thuật, tài chính đáp ứng kịp thời các nhiệm vụ; đời sống bộ đội \
        được giữ vững.
        [tu-tuong]
        Công tác chính trị, tư tưởng được tiến hành chủ động; cán bộ, chiến sĩ tin tưởng vào tổ \
        chức mới, yên tâm công tác.
        [xay-dung-dang]
        Tổ chức đảng ở các khu vực, xã, phường được củng cố; công tác phát triển đảng viên bảo \
        đảm số lượng, chất lượng.
        [dan-van]
        Công tác dân vận hướng mạnh về cơ sở, gắn với xây dựng nông thôn mới và giúp dân khắc \
        phục thiên tai.
        [chinh-sach]
        Thực hiện tốt chính sách hậu phương quân đội, đền ơn đáp nghĩa; quan tâm gia đình chính \
        sách, hộ nghèo.
        [uu-diem]
        Đoàn kết, thống nhất, chủ động khắc phục khó khăn; các nhiệm vụ trọng tâm được thực hiện \
        đúng hướng.
        [han-che]
        Một số chỉ tiêu về đào tạo cán bộ cấp xã, nhà làm việc kiên cố tiến triển chậm; còn để \
        xảy ra mất an toàn.
        [nguyen-nhan]
        Nguồn lực của cấp xã có hạn; một số cấp ủy chưa coi trọng đúng mức công tác kiểm tra an \
        toàn.
        [kinh-nghiem]
        Lấy tiến độ từng quý làm căn cứ điều hành; phân công rõ người, rõ việc, rõ thời hạn.
        [phuong-huong]
        Năm 2027 tiếp tục xây dựng LLVT tỉnh vững mạnh toàn diện; hoàn thành 100% kế hoạch huấn \
        luyện, giao quân; không để xảy ra mất an toàn.
        [giao-uoc]
        Các cụm thi đua ký giao ước thi đua năm 2027 ngay tại hội nghị tổng kết.
        [ket-luan]
        Các cấp ủy quán triệt kết luận của hội nghị, xây dựng kế hoạch thực hiện ngay từ đầu \
        năm.
        """
}
