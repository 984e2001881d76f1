// Is the text of the documents and of the targets they set.
//
// Targets: indicator | words | comparator | level | qualifier | pace | quarterly shares.

extension Resolutions {
    static let year2026 = """
        dqtv-dan-so|Tỷ lệ dân quân tự vệ so với dân số từ 1,55% trở lên|>=|1,55|tro-len|cuoi-ky|
        dqtv-dang-vien|Tỷ lệ đảng viên trong dân quân tự vệ từ 30,5% trở \
        lên|>=|30,5|tro-len|cuoi-ky|
        dqtv-doan-vien|Tỷ lệ đoàn viên trong dân quân tự vệ từ 56% trở \
        lên|>=|56|tro-len|cuoi-ky|
        chi-huy-dao-tao|Từ 95% chỉ huy trưởng, chỉ huy phó Ban CHQS cấp xã trở lên qua đào \
        tạo|>=|95|tro-len|cuoi-ky|
        tru-so-kien-co|Từ 95,5% Ban CHQS cấp xã trở lên có nhà làm việc kiên \
        cố|>=|95,5|tro-len|cuoi-ky|
        chi-bo-co-cap-uy|Giữ vững 100% chi bộ quân sự xã, phường có cấp \
        ủy|giu-vung|100|giu-vung|cuoi-ky|
        hl-ty-le-tham-gia|Quân số tham gia huấn luyện từ 98,5% trở lên|>=|98,5|tro-len|cuoi-ky|
        hl-tien-do|Huấn luyện dân quân tự vệ đạt 100% kế hoạch năm|=|100||theo-quy|20;65;90;100
        hl-kha-gioi|Kết quả huấn luyện khá, giỏi từ 80% trở lên|>=|80|tro-len|cuoi-ky|
        dien-tap-xa|Tổ chức 13 cuộc diễn tập chiến đấu phòng thủ xã, \
        phường|>=|13||theo-quy|0;45;60;100
        hoi-thi|Tổ chức từ 24 hội thi, hội thao quốc phòng trở lên|>=|24|tro-len|deu|
        dbdv-sap-xep|Sắp xếp quân nhân dự bị vào đơn vị từ 99% trở lên|>=|99|tro-len|cuoi-ky|
        dbdv-dung-cnqs|Sắp xếp đúng chuyên nghiệp quân sự từ 88% trở lên|>=|88|tro-len|cuoi-ky|
        dbdv-huan-luyen|Huấn luyện quân nhân dự bị đạt 100% kế hoạch \
        năm|=|100||theo-quy|0;40;85;100
        tq-ty-le|Giao quân đạt 100% chỉ tiêu|=|100||theo-quy|100;100;100;100
        gdqp-tien-do|Bồi dưỡng kiến thức quốc phòng và an ninh đạt 100% kế hoạch \
        năm|=|100||theo-quy|15;60;88;100
        at-mat-an-toan|Không để xảy ra mất an toàn về người, vũ khí, phương tiện|=|0||deu|
        kl-vi-pham|Không quá 4 vụ vi phạm kỷ luật|<=|4|khong-qua|deu|
        xdd-ket-nap|Kết nạp từ 250 đảng viên mới trở lên|>=|250|tro-len|deu|
        xdd-hoc-tap|Từ 98,5% đảng viên trở lên tham gia học tập nghị \
        quyết|>=|98,5|tro-len|cuoi-ky|
        dv-ngay-cong|Huy động từ 20.000 ngày công giúp dân trở lên|>=|20000|tro-len|deu|
        cs-qua|Tặng từ 8.000 suất quà trở lên cho đối tượng chính sách, hộ \
        nghèo|>=|8000|tro-len|theo-quy|45;52;90;100
        cs-nha|Xây dựng, bàn giao 8 căn nhà tình nghĩa, nhà đồng đội|>=|8||cuoi-ky|
        hc-quan-so-khoe|Giữ quân số khỏe từ 98,8% trở lên|>=|98,8|tro-len|cuoi-ky|
        """

    static let year2025 = """
        dqtv-dan-so|Tỷ lệ dân quân tự vệ so với dân số từ 1,52% trở lên|>=|1,52|tro-len|cuoi-ky|
        dqtv-dang-vien|Tỷ lệ đảng viên trong dân quân tự vệ từ 30% trở \
        lên|>=|30|tro-len|cuoi-ky|
        dqtv-doan-vien|Tỷ lệ đoàn viên trong dân quân tự vệ từ 55% trở \
        lên|>=|55|tro-len|cuoi-ky|
        chi-huy-dao-tao|Từ 92% chỉ huy trưởng, chỉ huy phó Ban CHQS cấp xã trở lên qua đào \
        tạo|>=|92|tro-len|cuoi-ky|
        tru-so-kien-co|Từ 93% Ban CHQS cấp xã trở lên có nhà làm việc kiên \
        cố|>=|93|tro-len|cuoi-ky|
        chi-bo-co-cap-uy|Giữ vững 100% chi bộ quân sự xã, phường có cấp \
        ủy|giu-vung|100|giu-vung|cuoi-ky|
        hl-ty-le-tham-gia|Quân số tham gia huấn luyện từ 98,5% trở lên|>=|98,5|tro-len|cuoi-ky|
        hl-tien-do|Huấn luyện dân quân tự vệ đạt từ 98% kế hoạch năm trở \
        lên|>=|98|tro-len|theo-quy|20;65;90;100
        hl-kha-gioi|Kết quả huấn luyện khá, giỏi từ 80% trở lên|>=|80|tro-len|cuoi-ky|
        dien-tap-xa|Tổ chức 20 cuộc diễn tập chiến đấu phòng thủ xã, \
        phường|>=|20||theo-quy|0;45;60;100
        hoi-thi|Tổ chức từ 28 hội thi, hội thao quốc phòng trở lên|>=|28|tro-len|deu|
        dbdv-sap-xep|Sắp xếp quân nhân dự bị vào đơn vị từ 99% trở lên|>=|99|tro-len|cuoi-ky|
        dbdv-dung-cnqs|Sắp xếp đúng chuyên nghiệp quân sự từ 86% trở lên|>=|86|tro-len|cuoi-ky|
        dbdv-huan-luyen|Huấn luyện quân nhân dự bị đạt từ 94% kế hoạch năm trở \
        lên|>=|94|tro-len|theo-quy|0;40;85;100
        tq-ty-le|Giao quân đạt 100% chỉ tiêu|=|100||theo-quy|100;100;100;100
        gdqp-tien-do|Bồi dưỡng kiến thức quốc phòng và an ninh đạt từ 98% kế hoạch năm trở \
        lên|>=|98|tro-len|theo-quy|15;60;88;100
        at-mat-an-toan|Không để xảy ra mất an toàn về người, vũ khí, phương tiện|=|0||deu|
        kl-vi-pham|Không quá 5 vụ vi phạm kỷ luật|<=|5|khong-qua|deu|
        xdd-ket-nap|Kết nạp từ 250 đảng viên mới trở lên|>=|250|tro-len|deu|
        xdd-hoc-tap|Từ 98,5% đảng viên trở lên tham gia học tập nghị \
        quyết|>=|98,5|tro-len|cuoi-ky|
        dv-ngay-cong|Huy động từ 21.000 ngày công giúp dân trở lên|>=|21000|tro-len|deu|
        cs-qua|Tặng từ 8.000 suất quà trở lên cho đối tượng chính sách, hộ \
        nghèo|>=|8000|tro-len|theo-quy|45;52;90;100
        cs-nha|Xây dựng, bàn giao 7 căn nhà tình nghĩa, nhà đồng đội|>=|7||cuoi-ky|
        hc-quan-so-khoe|Giữ quân số khỏe từ 98,5% trở lên|>=|98,5|tro-len|cuoi-ky|
        """

    static let term = """
        dqtv-dang-vien|Tỷ lệ đảng viên trong dân quân tự vệ đạt từ 30% trở lên vào cuối nhiệm \
        kỳ|>=|30|tro-len|cuoi-ky|
        chi-huy-dao-tao|Từ 90% chỉ huy Ban CHQS cấp xã trở lên qua đào \
        tạo|>=|90|tro-len|cuoi-ky|
        tru-so-kien-co|Từ 92% Ban CHQS cấp xã trở lên có nhà làm việc kiên \
        cố|>=|92|tro-len|cuoi-ky|
        chi-bo-co-cap-uy|100% chi bộ quân sự xã, phường có cấp ủy|=|100||cuoi-ky|
        dien-tap-xa|Tổ chức từ 100 cuộc diễn tập chiến đấu phòng thủ cấp xã trở \
        lên|>=|100|tro-len|cuoi-ky|
        xdd-ket-nap|Kết nạp từ 1.200 đảng viên mới trở lên|>=|1200|tro-len|deu|
        dv-ngay-cong|Huy động từ 100.000 ngày công giúp dân trở lên|>=|100000|tro-len|deu|
        hoi-thi|Tổ chức từ 140 hội thi, hội thao quốc phòng trở lên|>=|140|tro-len|deu|
        cs-nha|Xây dựng, bàn giao 30 căn nhà tình nghĩa, nhà đồng đội|>=|30||cuoi-ky|
        dbdv-dung-cnqs|Sắp xếp đúng chuyên nghiệp quân sự từ 86% trở lên|>=|86|tro-len|cuoi-ky|
        """

    static let firstArea = """
        dqtv-dang-vien|Tỷ lệ đảng viên trong dân quân tự vệ từ 30,5% trở \
        lên|>=|30,5|tro-len|cuoi-ky|
        chi-bo-co-cap-uy|Giữ vững 100% chi bộ quân sự xã, phường có cấp \
        ủy|giu-vung|100|giu-vung|cuoi-ky|
        hl-tien-do|Huấn luyện dân quân tự vệ đạt 100% kế hoạch năm|=|100||theo-quy|20;65;90;100
        hl-kha-gioi|Kết quả huấn luyện khá, giỏi từ 80% trở lên|>=|80|tro-len|cuoi-ky|
        tq-ty-le|Giao quân đạt 100% chỉ tiêu|=|100||theo-quy|100;100;100;100
        at-mat-an-toan|Không để xảy ra mất an toàn về người, vũ khí, phương tiện|=|0||deu|
        xdd-ket-nap|Kết nạp từ 45 đảng viên mới trở lên|>=|45|tro-len|deu|
        dv-ngay-cong|Huy động từ 4.000 ngày công giúp dân trở lên|>=|4000|tro-len|deu|
        """
}
