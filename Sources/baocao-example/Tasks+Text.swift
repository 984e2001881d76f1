// Is the text of the tasks, a committee and a period at a time.
//
// Columns: words | leader | leading unit | with whom | due | product | basis | outcome | done on |
// evidence; a task without an outcome has not begun.

extension Tasks {
    static let firstHalf2026 = """
        Hoàn thành giao quân năm 2026 đúng, đủ chỉ tiêu ở cả ba cấp|Phòng Tham mưu||Hội đồng \
        nghĩa vụ quân sự các xã, phường|10/03/2026|Báo cáo kết quả giao quân|Chỉ thị \
        11-CT/TU|xong|06/03/2026|Báo cáo số 45/BC-BCH
        Hoàn thành rà soát, biên chế lại dân quân tự vệ theo 45 xã, phường|Phòng Tham mưu||Các \
        Ban CHPTKV|31/03/2026|Danh sách biên chế|Nghị quyết 07-NQ/ĐUQS|xong|27/03/2026|Báo cáo \
        số 58/BC-BCH
        Tổ chức tập huấn cán bộ huấn luyện các cấp|Phòng Tham mưu||Phòng Chính \
        trị|28/02/2026|Kết quả tập huấn|Kế hoạch 121/KH-BCH|xong|13/02/2026|Báo cáo số 31/BC-BCH
        Huấn luyện dân quân tự vệ đạt từ 65% kế hoạch năm trở lên|Các Ban CHPTKV||Ban CHQS các \
        xã, phường|14/06/2026|Báo cáo tiến độ|Nghị quyết 07-NQ/ĐUQS|dang-lam||
        Mở các lớp bồi dưỡng kiến thức quốc phòng và an ninh đạt 60% kế hoạch|Phòng Chính \
        trị||Hội đồng GDQP&AN tỉnh|10/06/2026|Báo cáo mở lớp|Kế hoạch 18/KH-HĐGDQPAN|dang-lam||
        Tổ chức sáu cuộc diễn tập chiến đấu phòng thủ xã, phường|Phòng Tham mưu||Đảng ủy các xã, \
        phường|12/06/2026|Báo cáo kết quả diễn tập|Nghị quyết 07-NQ/ĐUQS|xong|12/06/2026|Báo cáo \
        số 131/BC-BCH
        Kiểm tra an toàn kho tàng, thao trường ở năm khu vực|Phòng Hậu cần – Kỹ thuật||Các Ban \
        CHPTKV|15/05/2026|Biên bản kiểm tra|Kết luận hội nghị tổng kết năm \
        2025|xong|14/05/2026|Biên bản kiểm tra tháng 5
        Hoàn thành số hóa hồ sơ đăng ký quân nhân dự bị|Phòng Tham mưu||Ban CHQS các xã, \
        phường|30/05/2026|Cơ sở dữ liệu|Kết luận hội nghị tổng kết năm 2025|dang-lam||
        Bàn giao hai căn nhà đồng đội tại khu vực 1|Phòng Chính trị||Ban CHPTKV \
        1|31/05/2026|Biên bản bàn giao|Kế hoạch 27/KH-BCH|xong|22/05/2026|Biên bản bàn giao nhà
        Sửa chữa doanh trại Ban CHQS bốn xã chưa có nhà làm việc kiên cố|Phòng Hậu cần – Kỹ \
        thuật||UBND các xã|30/04/2026|Biên bản nghiệm thu|Kết luận hội nghị tổng kết năm \
        2025|chuyen-ky-sau||
        Kiểm tra, giám sát việc thực hiện quy chế làm việc ở hai đảng ủy khu vực|Ủy ban Kiểm tra \
        Đảng ủy||Đảng ủy các Ban CHPTKV|10/06/2026|Thông báo kết luận|Chương trình kiểm tra, \
        giám sát năm 2026|xong|05/06/2026|Thông báo số 09-TB/UBKT
        Ban hành quy chế phối hợp giữa Ban CHPTKV và Đảng ủy xã, phường|Đảng ủy Quân sự \
        tỉnh||Đảng ủy các xã, phường|30/05/2026|Quy chế phối hợp|Kết luận hội nghị tổng kết năm \
        2025|chua-lam||
        """

    static let secondHalf2026 = """
        Huấn luyện bù cho số dân quân chưa huấn luyện, đạt 100% kế hoạch năm|Các Ban CHPTKV||Ban \
        CHQS các xã, phường|30/10/2026|Báo cáo kết quả huấn luyện|Nghị quyết 07-NQ/ĐUQS
        Mở bù các lớp bồi dưỡng kiến thức quốc phòng và an ninh|Phòng Chính trị||Hội đồng \
        GDQP&AN tỉnh|15/10/2026|Báo cáo mở lớp|Kế hoạch 18/KH-HĐGDQPAN
        Tổ chức diễn tập khu vực phòng thủ tỉnh an toàn, tiết kiệm|Phòng Tham mưu||Các sở, ban, \
        ngành; các Ban CHPTKV|24/09/2026|Báo cáo tổng kết diễn tập|Nghị quyết 09-NQ/ĐUQS
        Tổ chức các cuộc diễn tập chiến đấu phòng thủ xã, phường còn lại|Phòng Tham mưu||Đảng ủy \
        các xã, phường|30/10/2026|Báo cáo kết quả diễn tập|Nghị quyết 07-NQ/ĐUQS
        Ban hành quy chế phối hợp giữa Ban CHPTKV và Đảng ủy xã, phường|Đảng ủy Quân sự \
        tỉnh||Đảng ủy các xã, phường|31/07/2026|Quy chế phối hợp|Kết luận hội nghị sơ kết
        Hoàn thành số hóa hồ sơ đăng ký quân nhân dự bị|Phòng Tham mưu||Ban CHQS các xã, \
        phường|31/08/2026|Cơ sở dữ liệu|Kết luận hội nghị sơ kết
        Sửa chữa doanh trại Ban CHQS các xã chưa có nhà làm việc kiên cố|Phòng Hậu cần – Kỹ \
        thuật||UBND các xã|15/11/2026|Biên bản nghiệm thu|Kết luận hội nghị sơ kết
        Khắc phục nguyên nhân vụ mất an toàn, kiểm tra lại thao trường vượt vật cản|Phòng Hậu \
        cần – Kỹ thuật|kv3|Ban CHPTKV 3|15/07/2026|Biên bản kiểm tra|Kết luận hội nghị sơ kết
        Thăm, tặng quà nhân kỷ niệm Ngày Thương binh – Liệt sĩ|Phòng Chính trị||Các Ban \
        CHPTKV|27/07/2026|Báo cáo kết quả|Hướng dẫn 05/HD-CT
        Sơ tuyển, khám tuyển nghĩa vụ quân sự năm 2027|Phòng Tham mưu||Hội đồng nghĩa vụ quân sự \
        các xã, phường|14/12/2026|Danh sách công dân đủ điều kiện|Luật Nghĩa vụ quân sự
        """
}
