// Is the text of the written judgements of the year 2025.
//
// A section's name in brackets, then its paragraphs, one to a line.

extension Judgements {
    static let year2025 = """
        [mo-dau]
        Năm 2025 là năm có ý nghĩa đặc biệt: tổ chức quân sự địa phương được sắp xếp lại từ ngày \
        01/7/2025, mười Ban CHQS cấp huyện kết thúc hoạt động, năm Ban Chỉ huy Phòng thủ khu vực \
        (PTKV) được thành lập và 45 xã, phường mới đi vào nền nếp. Trong điều kiện vừa sắp xếp \
        tổ chức vừa thực hiện nhiệm vụ, Đảng ủy Quân sự tỉnh đã lãnh đạo lực lượng vũ trang \
        (LLVT) tỉnh hoàn thành các nhiệm vụ trọng tâm đề ra.
        Thuận lợi cơ bản là có sự lãnh đạo, chỉ đạo sát sao của Đảng ủy, Bộ Tư lệnh Quân khu, \
        Tỉnh ủy, UBND tỉnh; nội bộ đoàn kết, thống nhất. Khó khăn là khối lượng bàn giao lớn, \
        địa bàn mỗi khu vực rộng, một bộ phận cán bộ cấp xã mới đảm nhiệm cương vị.
        [lanh-dao]
        Đảng ủy đã chủ động tham mưu cho Tỉnh ủy, UBND tỉnh ban hành và tổ chức thực hiện các \
        nghị quyết, kế hoạch về nhiệm vụ quân sự, quốc phòng; duy trì nghiêm chế độ hội nghị, \
        chế độ lãnh đạo và phân công cấp ủy viên phụ trách khu vực.
        Công tác bàn giao nhiệm vụ, quân số, trang bị từ Ban CHQS cấp huyện về Ban CHPTKV được \
        lãnh đạo chặt chẽ, đúng nguyên tắc, không để gián đoạn nhiệm vụ và không để thất lạc tài \
        liệu.
        [san-sang]
        Duy trì nghiêm chế độ trực sẵn sàng chiến đấu; nắm chắc tình hình, kịp thời xử lý các \
        tình huống, không để bị động, bất ngờ. Hệ thống kế hoạch, văn kiện được điều chỉnh theo \
        tổ chức mới trong quý III.
        Chủ động ứng phó mưa lũ, cháy rừng; tổ chức diễn tập ứng phó cháy rừng và diễn tập phòng \
        thủ dân sự an toàn, sát thực tế địa bàn.
        [luc-luong]
        Lực lượng dân quân tự vệ (DQTV) được biên chế lại theo địa bàn xã, phường mới, có số \
        lượng hợp lý, chất lượng chính trị được nâng lên; tỷ lệ đảng viên trong DQTV tăng so với \
        năm trước.
        Công tác đăng ký, quản lý, sắp xếp quân nhân dự bị được thực hiện đúng quy định; chất \
        lượng sắp xếp đúng chuyên nghiệp quân sự tiếp tục chuyển biến.
        [huan-luyen]
        Kế hoạch huấn luyện năm được thực hiện đủ nội dung, thời gian, vượt chỉ tiêu; quân số \
        tham gia và kết quả khá, giỏi vượt yêu cầu. Hội thi, hội thao được tổ chức thiết thực, \
        gắn với nhiệm vụ của từng đối tượng.
        Diễn tập chiến đấu phòng thủ cấp xã nửa cuối năm thực hiện thấp hơn kế hoạch do phải ưu \
        tiên ổn định tổ chức sau khi sắp xếp địa bàn.
        [tuyen-quan]
        Công tác tuyển quân được triển khai đúng luật, dân chủ, công khai; giao quân đạt chỉ \
        tiêu, chất lượng công dân nhập ngũ bảo đảm, số trường hợp bù đổi thấp.
        [chinh-quy]
        Nền nếp chính quy có chuyển biến; các đơn vị chấp hành nghiêm điều lệnh, quy định an \
        toàn. Tuy vậy vẫn để xảy ra vụ việc mất an toàn trong huấn luyện và vi phạm kỷ luật của \
        cá nhân, đã được kết luận, xử lý theo quy định.
        [hau-can]
        Bảo đảm kịp thời hậu cần, kỹ thuật, tài chính cho các nhiệm vụ thường xuyên và đột xuất, \
        nhất là thời điểm bàn giao; quân số khỏe được giữ vững, tăng gia sản xuất góp phần cải \
        thiện đời sống bộ đội.
        Công tác quản lý vũ khí, trang bị kỹ thuật được duy trì chặt chẽ; kiểm kê, bàn giao đủ, \
        đúng chủng loại.
        [tu-tuong]
        Tập trung giáo dục chính trị, lãnh đạo tư tưởng trong thời điểm sắp xếp tổ chức; cán bộ, \
        chiến sĩ yên tâm công tác, sẵn sàng nhận và hoàn thành nhiệm vụ. Việc học tập và làm \
        theo tư tưởng, đạo đức, phong cách Hồ Chí Minh gắn với Cuộc vận động “Phát huy truyền \
        thống, cống hiến tài năng, xứng danh Bộ đội Cụ Hồ” đi vào chiều sâu.
        Phong trào Thi đua Quyết thắng được triển khai sôi nổi; nhiều mô hình, điển hình tiên \
        tiến được phát hiện và nhân rộng.
        [xay-dung-dang]
        Hoàn thành việc lập, kiện toàn tổ chức đảng theo tổ chức mới; 100% chi bộ quân sự xã, \
        phường có cấp ủy. Công tác phát triển đảng viên đạt và vượt chỉ tiêu năm.
        Công tác kiểm tra, giám sát có trọng tâm; kiểm điểm, đánh giá, xếp loại tổ chức đảng \
        theo quy định mới được thực hiện nghiêm túc, không nể nang.
        [dan-van]
        Công tác dân vận bám sát cơ sở, hướng về vùng khó khăn; LLVT tỉnh đã giúp Nhân dân làm \
        đường, nạo vét kênh mương, thu hoạch mùa màng, khắc phục hậu quả mưa lũ, được cấp ủy, \
        chính quyền và Nhân dân ghi nhận.
        [chinh-sach]
        Thực hiện đầy đủ, kịp thời chế độ đối với các đối tượng chính sách và cán bộ nghỉ theo \
        sắp xếp tổ chức; hoạt động tặng quà, xây nhà tình nghĩa, khám bệnh, cấp thuốc miễn phí \
        được duy trì thường xuyên.
        [uu-diem]
        Lãnh đạo, chỉ đạo kịp thời, có trọng tâm, trọng điểm; hoàn thành việc sắp xếp tổ chức \
        đúng tiến độ, giữ vững ổn định và đoàn kết nội bộ.
        Phần lớn các chỉ tiêu nghị quyết năm đạt và vượt; chất lượng tổng hợp và sức chiến đấu \
        của LLVT tỉnh được nâng lên.
        [han-che]
        Diễn tập chiến đấu phòng thủ cấp xã không đạt chỉ tiêu; tỷ lệ chỉ huy Ban CHQS cấp xã \
        qua đào tạo còn thấp so với yêu cầu.
        Còn để xảy ra vụ việc mất an toàn trong huấn luyện. Một số xã báo cáo số liệu chậm, chưa \
        thống nhất giữa các kỳ.
        [nguyen-nhan]
        Về khách quan: việc sắp xếp tổ chức diễn ra giữa năm, nhiều cán bộ cấp xã thay đổi vị \
        trí, cơ sở vật chất chưa đồng bộ.
        Về chủ quan: một số cấp ủy, chỉ huy chưa sâu sát, thiếu kiểm tra, đôn đốc; ý thức chấp \
        hành quy định an toàn của một bộ phận cán bộ, chiến sĩ chưa cao.
        [kinh-nghiem]
        Nắm chắc tình hình, giải quyết tốt tư tưởng trước khi sắp xếp tổ chức; việc đến đâu, \
        trách nhiệm rõ đến đó.
        Bám sát cơ sở, phân công cấp ủy viên phụ trách từng khu vực; thường xuyên kiểm tra an \
        toàn, không phó mặc cho cơ quan chuyên môn.
        [phuong-huong]
        Năm 2026, tập trung lãnh đạo ổn định tổ chức, nền nếp hoạt động của các Ban CHPTKV; nâng \
        cao chất lượng huấn luyện, tổ chức tốt diễn tập khu vực phòng thủ tỉnh; xây dựng Đảng bộ \
        trong sạch, vững mạnh, LLVT tỉnh vững mạnh toàn diện “Mẫu mực, tiêu biểu”.
        Khâu đột phá: xây dựng đội ngũ cán bộ Ban CHQS cấp xã và quy chế phối hợp giữa Ban \
        CHPTKV với cấp ủy, chính quyền xã, phường.
        [giao-uoc]
        Các cụm thi đua giao ước hoàn thành các nhiệm vụ năm 2026 với chất lượng cao; không có \
        vi phạm kỷ luật nghiêm trọng, không mất an toàn; mỗi đơn vị xây dựng ít nhất một điển \
        hình tiên tiến.
        [ket-luan]
        Đảng bộ Quân sự tỉnh hoàn thành tốt nhiệm vụ năm 2025; đề nghị các cấp ủy nghiêm túc \
        khắc phục hạn chế đã chỉ ra và bắt tay ngay vào nhiệm vụ năm 2026.
        """
}
