// Is the text of the committees, their letterheads and their recipients.

extension Committees {
    static let list = """
        duqs-tinh|Đảng ủy Quân sự tỉnh Minh Họa|minh-hoa|hd36|Cấp ủy minh họa
        du-kv1|Đảng ủy Ban CHPTKV 1 – Sông Mây|kv1|dang|Cấp ủy minh họa; thành lập từ 01/07/2025
        cum-2|Cụm thi đua số 2|cum-2|quan-su|Cụm không có con dấu; đơn vị cụm trưởng ban hành
        """

    static let letterheads = """
        duqs-tinh|01/01/2010|29/09/2025|ĐẢNG BỘ TỈNH MINH HỌA|ĐẢNG ỦY QUÂN SỰ TỈNH|BC/ĐUQS|Minh \
        Họa|T/M BAN THƯỜNG VỤ|PHÓ BÍ THƯ|Trần Văn Mẫu
        duqs-tinh|30/09/2025||ĐẢNG BỘ TỈNH MINH HỌA|ĐẢNG ỦY QUÂN SỰ TỈNH|BC/ĐUQS|Minh Họa|T/M \
        BAN THƯỜNG VỤ|PHÓ BÍ THƯ|Nguyễn Minh Họa
        du-kv1|01/07/2025||ĐẢNG BỘ QUÂN SỰ TỈNH MINH HỌA|ĐẢNG ỦY BAN CHPTKV 1 – SÔNG \
        MÂY|BC/ĐU|Sông Mây|T/M ĐẢNG ỦY|BÍ THƯ|Lê Thí Dụ
        cum-2|15/12/2023|30/06/2025|BỘ CHQS TỈNH MINH HỌA|BAN CHQS HUYỆN PHÚ MỘC|BC-BCH|Phú \
        Mộc|TM. CỤM THI ĐUA SỐ 2|CỤM TRƯỞNG|Phạm Ví Dụ
        cum-2|01/07/2025||BAN CHPTKV 2 – ĐỒI THÔNG|BAN CHQS PHƯỜNG THANH THÔNG|BC-BCH|Thanh \
        Thông|TM. CỤM THI ĐUA SỐ 2|CỤM TRƯỞNG|Phạm Ví Dụ
        """

    static let recipients = """
        duqs-tinh|1|Đảng ủy Quân khu
        duqs-tinh|2|Ban Thường vụ Tỉnh ủy
        duqs-tinh|3|Các đồng chí Ủy viên Đảng ủy Quân sự tỉnh
        duqs-tinh|4|Đảng ủy các Ban CHPTKV
        duqs-tinh|5|Lưu Đảng ủy
        du-kv1|1|Đảng ủy Quân sự tỉnh
        du-kv1|2|Đảng ủy các xã, phường trong khu vực
        du-kv1|3|Lưu Đảng ủy
        cum-2|1|Bộ CHQS tỉnh
        cum-2|2|Các đơn vị thành viên cụm
        cum-2|3|Lưu: VT
        """
}
