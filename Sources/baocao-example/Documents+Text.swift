// Is the text of the documents, campaigns and movements.
//
// Columns as in the table `van_ban`, without the last.

extension Resolutions {
    static let documents = """
        nq-nhiem-ky|nghi-quyet|01-NQ/ĐH|Nghị quyết Đại hội Đảng bộ Quân sự tỉnh nhiệm kỳ \
        2020–2025|Đại hội Đảng bộ Quân sự \
        tỉnh|20/08/2020|ban-hanh|15/12/2020|14/12/2025|duqs-tinh
        nq-2025|nghi-quyet|48-NQ/ĐUQS|Lãnh đạo thực hiện nhiệm vụ quân sự, quốc phòng và xây \
        dựng Đảng bộ năm 2025|Đảng ủy Quân sự \
        tỉnh|16/12/2024|ban-hanh|15/12/2024|14/12/2025|duqs-tinh
        nq-2026|nghi-quyet|07-NQ/ĐUQS|Lãnh đạo thực hiện nhiệm vụ quân sự, quốc phòng và xây \
        dựng Đảng bộ năm 2026|Đảng ủy Quân sự \
        tỉnh|15/12/2025|ban-hanh|15/12/2025|14/12/2026|duqs-tinh
        nq-kv1-2026|nghi-quyet|03-NQ/ĐU|Lãnh đạo thực hiện nhiệm vụ quân sự, quốc phòng khu vực \
        1 năm 2026|Đảng ủy Ban CHPTKV 1 – Sông \
        Mây|18/12/2025|ban-hanh|15/12/2025|14/12/2026|du-kv1
        nq-kvpt-2026|nghi-quyet|09-NQ/ĐUQS|Lãnh đạo thực hiện nhiệm vụ diễn tập khu vực phòng \
        thủ tỉnh năm 2026|Đảng ủy Quân sự \
        tỉnh|20/02/2026|ban-hanh|20/02/2026|14/12/2026|duqs-tinh
        nq-dan-quan|nghi-quyet|42-NQ/ĐUQS|Xây dựng lực lượng dân quân tự vệ giai đoạn \
        2024–2028|Đảng ủy Quân sự tỉnh|12/04/2024|ban-hanh|12/04/2024|31/12/2028|duqs-tinh
        ct-huan-luyen-2026|chi-thi|02-CT/BCH|Công tác quân sự, quốc phòng địa phương năm 2026|Bộ \
        CHQS tỉnh|05/01/2026|ban-hanh|05/01/2026|14/12/2026|
        ct-tuyen-quan-2026|chi-thi|11-CT/TU|Tăng cường lãnh đạo công tác tuyển quân năm 2026|Ban \
        Thường vụ Tỉnh ủy|22/10/2025|ban-hanh|22/10/2025|14/03/2026|
        ct-hoc-tap|chi-thi|05-CT/TW|Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách \
        Hồ Chí Minh|Bộ Chính trị|15/05/2016|ban-hanh|15/05/2016||
        ct-vmtd|chi-thi|79/CT-BQP|Xây dựng đơn vị vững mạnh toàn diện “Mẫu mực, tiêu biểu”|Bộ \
        Quốc phòng|22/07/2022|ban-hanh|22/07/2022||
        kh-huan-luyen-2025|ke-hoach|115/KH-BCH|Huấn luyện lực lượng vũ trang năm 2025|Bộ CHQS \
        tỉnh|20/12/2024|ban-hanh|15/12/2024|14/12/2025|
        kh-huan-luyen-2026|ke-hoach|121/KH-BCH|Huấn luyện lực lượng vũ trang năm 2026|Bộ CHQS \
        tỉnh|19/12/2025|ban-hanh|15/12/2025|14/12/2026|
        kh-gdqp-2026|ke-hoach|18/KH-HĐGDQPAN|Giáo dục quốc phòng và an ninh năm 2026|Hội đồng \
        GDQP&AN tỉnh|14/01/2026|ban-hanh|14/01/2026|14/12/2026|
        kh-chuyen-giao|ke-hoach|96/KH-BCH|Bàn giao nhiệm vụ, quân số, trang bị khi tổ chức lại \
        từ 01/7/2025|Bộ CHQS tỉnh|18/06/2025|ban-hanh|18/06/2025|31/12/2025|
        kh-nha-dong-doi|ke-hoach|27/KH-BCH|Xây dựng nhà tình nghĩa, nhà đồng đội giai đoạn \
        2024–2026|Bộ CHQS tỉnh|08/02/2024|ban-hanh|08/02/2024|14/12/2026|
        hd-thi-dua-2026|huong-dan|05/HD-CT|Công tác thi đua, khen thưởng năm 2026|Phòng Chính \
        trị|09/01/2026|ban-hanh|09/01/2026|14/12/2026|
        hd-xep-loai-2025|huong-dan|31-HD/ĐUQS|Kiểm điểm, đánh giá, xếp loại tổ chức đảng, đảng \
        viên cuối năm 2025|Đảng ủy Quân sự \
        tỉnh|20/10/2025|ban-hanh|20/10/2025|14/12/2025|duqs-tinh
        cvd-bo-doi-cu-ho|cuoc-van-dong||Phát huy truyền thống, cống hiến tài năng, xứng danh Bộ \
        đội Cụ Hồ thời kỳ mới|||ban-hanh|||
        cvd-vktbkt|cuoc-van-dong||Quản lý, khai thác vũ khí, trang bị kỹ thuật tốt, bền, an \
        toàn, tiết kiệm và an toàn giao thông|||ban-hanh|||
        pt-quyet-thang|phong-trao||Phong trào Thi đua Quyết thắng|||ban-hanh|||
        pt-nong-thon-moi|phong-trao||Phong trào “Quân đội chung sức xây dựng nông thôn \
        mới”|||ban-hanh|||
        pt-nguoi-ngheo|phong-trao||Phong trào “Quân đội chung tay vì người nghèo – không để ai \
        bị bỏ lại phía sau”|||ban-hanh|||
        """
}
