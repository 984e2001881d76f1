// Is the text of the tasks, a committee and a period at a time.
//
// Columns: words | leader | leading unit | with whom | due | product | basis | outcome | done on |
// evidence; a task without an outcome has not begun.

extension Tasks {
    static let year2025 = """
        Tiếp nhận, bàn giao quân số, trang bị khi tổ chức lại|Bộ CHQS tỉnh||Các Ban \
        CHPTKV|30/09/2025|Biên bản bàn giao|Kế hoạch 96/KH-BCH|xong|25/09/2025|Biên bản bàn giao
        Huấn luyện dân quân tự vệ đạt từ 98% kế hoạch năm 2025 trở lên|Phòng Tham mưu||Các Ban \
        CHPTKV|14/11/2025|Báo cáo kết quả huấn luyện|Kế hoạch 115/KH-BCH|xong|10/11/2025|Báo cáo \
        số 201/BC-BCH
        Tổ chức từ 20 cuộc diễn tập chiến đấu phòng thủ cấp xã|Phòng Tham mưu||Đảng ủy các xã, \
        phường|31/10/2025|Báo cáo kết quả diễn tập|Nghị quyết 48-NQ/ĐUQS|chuyen-ky-sau||
        Không để xảy ra mất an toàn trong huấn luyện, bảo quản|Phòng Hậu cần – Kỹ thuật||Các đơn \
        vị|14/12/2025|Báo cáo an toàn|Nghị quyết 48-NQ/ĐUQS|dang-lam||
        Kiểm điểm, xếp loại tổ chức đảng, đảng viên cuối năm 2025|Phòng Chính trị||Các đảng bộ, \
        chi bộ|30/11/2025|Báo cáo xếp loại|Hướng dẫn 31-HD/ĐUQS|xong|26/11/2025|Báo cáo số \
        66-BC/ĐUQS
        Bàn giao 7 căn nhà tình nghĩa, nhà đồng đội|Phòng Chính trị||Các Ban \
        CHPTKV|14/11/2025|Biên bản bàn giao|Kế hoạch 27/KH-BCH|xong|07/11/2025|Biên bản bàn giao \
        nhà
        """

    static let year2026 = """
        Ổn định tổ chức, quy chế làm việc của năm Ban CHPTKV|Đảng ủy Quân sự tỉnh||Đảng ủy các \
        Ban CHPTKV|31/03/2026|Quy chế làm việc|Nghị quyết 07-NQ/ĐUQS|xong|20/03/2026|Quy chế số \
        04-QC/ĐUQS
        Huấn luyện dân quân tự vệ đạt 100% kế hoạch|Các Ban CHPTKV||Ban CHQS các xã, \
        phường|14/12/2026|Báo cáo kết quả huấn luyện|Nghị quyết 07-NQ/ĐUQS|dang-lam||
        Diễn tập khu vực phòng thủ tỉnh|Phòng Tham mưu||Các sở, ban, ngành|24/09/2026|Báo cáo \
        tổng kết diễn tập|Nghị quyết 09-NQ/ĐUQS|dang-lam||
        Tổ chức 13 cuộc diễn tập chiến đấu phòng thủ xã, phường|Phòng Tham mưu||Đảng ủy các xã, \
        phường|30/10/2026|Báo cáo kết quả diễn tập|Nghị quyết 07-NQ/ĐUQS|dang-lam||
        Kết nạp từ 250 đảng viên mới trở lên|Phòng Chính trị||Các chi bộ quân sự|14/12/2026|Báo \
        cáo kết nạp|Nghị quyết 07-NQ/ĐUQS|dang-lam||
        Xây dựng, bàn giao 8 căn nhà tình nghĩa, nhà đồng đội|Phòng Chính trị||Các Ban \
        CHPTKV|30/11/2026|Biên bản bàn giao|Kế hoạch 27/KH-BCH|dang-lam||
        Đưa cán bộ Ban CHQS cấp xã đi đào tạo, đạt 95%|Phòng Tham mưu||Trường quân \
        sự|30/11/2026|Danh sách tốt nghiệp|Nghị quyết 42-NQ/ĐUQS|dang-lam||
        Hoàn thành nhà làm việc kiên cố cho các xã còn lại|Phòng Hậu cần – Kỹ thuật||UBND các \
        xã|15/11/2026|Biên bản nghiệm thu|Nghị quyết 07-NQ/ĐUQS|dang-lam||
        """

    static let year2027 = """
        Huấn luyện năm 2027 đúng, đủ nội dung, thời gian, đạt 100% kế hoạch|Phòng Tham mưu||Các \
        Ban CHPTKV|14/12/2027|Báo cáo kết quả huấn luyện|Dự kiến nghị quyết năm 2027
        Giao quân năm 2027 đạt 100% chỉ tiêu|Phòng Tham mưu||Hội đồng nghĩa vụ quân sự các xã, \
        phường|10/03/2027|Báo cáo kết quả giao quân|Dự kiến nghị quyết năm 2027
        Không để xảy ra mất an toàn; giảm vi phạm kỷ luật so với năm 2026|Các Ban CHPTKV||Ban \
        CHQS các xã, phường|14/12/2027|Báo cáo kỷ luật, an toàn|Dự kiến nghị quyết năm 2027
        Nâng tỷ lệ chỉ huy Ban CHQS cấp xã qua đào tạo|Phòng Tham mưu||Trường quân \
        sự|30/11/2027|Danh sách tốt nghiệp|Nghị quyết 42-NQ/ĐUQS
        Kiểm tra toàn diện từ 25% cơ sở trở lên|Bộ CHQS tỉnh||Các cơ quan|30/10/2027|Biên bản \
        kiểm tra|Quy chế kiểm tra
        Tổng kết phong trào Thi đua Quyết thắng giai đoạn 2024–2027|Phòng Chính trị||Các cụm thi \
        đua|30/11/2027|Báo cáo tổng kết|Hướng dẫn thi đua
        """

    static let firstArea2026H1 = """
        Tiếp nhận bàn giao nhiệm vụ của hai huyện cũ|Ban CHPTKV 1|kv1|Ban CHQS các xã, \
        phường|31/01/2026|Biên bản bàn giao|Kế hoạch 96/KH-BCH|xong|22/01/2026|Biên bản bàn giao
        Diễn tập ứng phó lũ quét|Ban CHPTKV 1|kv1|Các xã ven sông|31/05/2026|Báo cáo kết quả \
        diễn tập|Nghị quyết 03-NQ/ĐU|xong|28/05/2026|Báo cáo số 22/BC-BCH
        Hoàn thành sổ đăng ký quân nhân dự bị|Trợ lý động viên|kv1|Ban CHQS các xã, \
        phường|31/05/2026|Sổ đăng ký|Nghị quyết 03-NQ/ĐU|dang-lam||
        """

    static let firstArea2026H2 = """
        Huấn luyện bù dân quân tự vệ ở các xã, phường còn thấp|Ban CHPTKV 1|kv1|Ban CHQS các xã, \
        phường|15/10/2026|Báo cáo kết quả huấn luyện|Nghị quyết 03-NQ/ĐU
        Luyện tập, tham gia diễn tập khu vực phòng thủ tỉnh|Ban CHPTKV 1|kv1|Các xã, phường \
        trong khu vực|24/09/2026|Báo cáo rút kinh nghiệm|Nghị quyết 09-NQ/ĐUQS
        Nhân rộng mô hình “Ngày thứ bảy vì dân”|Trợ lý chính trị|kv1|Đoàn thể các xã, \
        phường|30/11/2026|Báo cáo sơ kết mô hình|Nghị quyết 03-NQ/ĐU
        Kiểm tra nền nếp trực sẵn sàng chiến đấu ở 9 xã, phường|Trợ lý tác huấn|kv1|Ban CHQS các \
        xã, phường|30/09/2026|Biên bản kiểm tra|Kế hoạch kiểm tra
        """

    static let cluster2026H2 = """
        Các đơn vị đăng ký nội dung thi đua nước rút 6 tháng cuối năm|Cụm trưởng|xa-10|Các đơn \
        vị thành viên|15/07/2026|Bản đăng ký|Hướng dẫn 05/HD-CT
        Kiểm tra chéo, chấm điểm quý III và quý IV|Tổ kiểm tra cụm|xa-10|Các đơn vị thành \
        viên|30/11/2026|Bảng điểm|Thang điểm cụm số 2
        Xây dựng một điển hình tiên tiến ở mỗi đơn vị|Các đơn vị thành viên||Cụm \
        trưởng|30/10/2026|Danh sách điển hình|Hướng dẫn 05/HD-CT
        """
}
