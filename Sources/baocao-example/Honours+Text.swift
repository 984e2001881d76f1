// Is the text of awards, models and rating scales.

extension Honours {
    static let awards = """
        kt-01|minh-hoa|Cờ thi đua của Quân khu|Quân khu|1|0|QĐ số 215/QĐ-QK|10/12/2024
        kt-02|h03|Đơn vị Quyết thắng|Quân khu|1|0|QĐ số 216/QĐ-QK|10/12/2024
        kt-03|minh-hoa|Bằng khen của Chủ tịch UBND tỉnh|UBND tỉnh|6|14|QĐ số \
        1180/QĐ-UBND|05/12/2024
        kt-04|minh-hoa|Chiến sĩ thi đua cơ sở|Bộ CHQS tỉnh|0|22|QĐ số 402/QĐ-BCH|02/12/2024
        kt-05|minh-hoa|Chiến sĩ tiên tiến|Bộ CHQS tỉnh|0|96|QĐ số 403/QĐ-BCH|02/12/2024
        kt-06|h07|Giấy khen phòng chống lụt bão|Bộ CHQS tỉnh|2|9|QĐ số 118/QĐ-BCH|30/05/2025
        kt-07|minh-hoa|Bằng khen của Bộ trưởng Bộ Quốc phòng|Bộ Quốc phòng|1|2|QĐ số \
        3021/QĐ-BQP|25/11/2025
        kt-08|kv2|Đơn vị Quyết thắng|Quân khu|1|0|QĐ số 231/QĐ-QK|24/11/2025
        kt-09|minh-hoa|Đơn vị tiên tiến|Bộ CHQS tỉnh|12|0|QĐ số 455/QĐ-BCH|21/11/2025
        kt-10|minh-hoa|Chiến sĩ thi đua cơ sở|Bộ CHQS tỉnh|0|24|QĐ số 456/QĐ-BCH|21/11/2025
        kt-11|minh-hoa|Chiến sĩ tiên tiến|Bộ CHQS tỉnh|0|102|QĐ số 457/QĐ-BCH|21/11/2025
        kt-12|minh-hoa|Bằng khen của Chủ tịch UBND tỉnh|UBND tỉnh|5|11|QĐ số \
        1302/QĐ-UBND|20/11/2025
        kt-13|kv1|Giấy khen tuyển quân năm 2026|Bộ CHQS tỉnh|3|7|QĐ số 61/QĐ-BCH|06/03/2026
        kt-14|minh-hoa|Bằng khen tuyển quân năm 2026|UBND tỉnh|4|10|QĐ số 288/QĐ-UBND|10/03/2026
        kt-15|kv5|Giấy khen diễn tập ứng phó cháy rừng|Bộ CHQS tỉnh|2|5|QĐ số \
        84/QĐ-BCH|02/04/2026
        kt-16|minh-hoa|Giấy khen hội thi cán bộ giảng dạy chính trị|Bộ CHQS tỉnh|3|8|QĐ số \
        127/QĐ-BCH|29/05/2026
        kt-17|kv3|Giấy khen giúp dân khắc phục thiên tai|Bộ CHQS tỉnh|2|6|QĐ số \
        163/QĐ-BCH|20/08/2026
        """

    static let models = """
        mh-01|xa-01|Ban CHQS phường An Trúc|tap-the|Mô hình “Phường an toàn, chi bộ bốn tốt”: \
        nền nếp sinh hoạt chi bộ được giữ vững, không có vi phạm|15/12/2025|14/12/2026
        mh-02|xa-13|Tổ dân quân bến sông Đồi Thông|tap-the|Cứu hộ kịp thời 05 người bị nạn trên \
        sông trong mùa mưa lũ|15/06/2025|14/06/2026
        mh-03|xa-20|Đồng chí Hoàng Gương Mẫu, Chỉ huy trưởng Ban CHQS xã|ca-nhan|Vận động 100% \
        quân nhân dự bị đăng ký qua sổ điện tử, không sót hộ nào|15/12/2025|14/12/2026
        mh-04|kv2|Ban CHPTKV 2 – Đồi Thông|tap-the|Mô hình “Bếp ăn sạch, vườn rau xanh”, tự túc \
        rau xanh cho đơn vị|15/12/2025|14/12/2026
        mh-05|xa-31|Trung đội dân quân cơ động|tap-the|Giải nhất hội thao dân quân toàn \
        tỉnh|15/12/2025|14/06/2026
        mh-06|xa-42|Chi bộ quân sự xã|tap-the|Mô hình “Đảng viên kèm hộ nghèo”: 12 hộ thoát \
        nghèo|15/12/2025|14/12/2026
        mh-07|kv5|Đồng chí Đỗ Thí Điểm, trợ lý tác huấn|ca-nhan|Sáng kiến giá ngắm bắn gọn nhẹ, \
        được dùng ở cả năm khu vực|15/12/2024|14/12/2026
        mh-08|kv1|Tổ công tác dân vận khu vực 1|tap-the|Mô hình “Ngày thứ bảy vì dân”: làm 3,2 \
        km đường nội đồng|15/06/2025|14/12/2026
        mh-09|h02|Ban CHQS huyện Sông Mây|tap-the|Hoàn thành tốt toàn diện các mặt công tác năm \
        2024|15/12/2023|14/12/2024
        mh-10|h08|Đồng chí Vũ Tiêu Biểu, Chỉ huy phó Ban CHQS xã|ca-nhan|Mười năm liền hoàn \
        thành tốt công tác tuyển quân|15/12/2023|14/06/2025
        mh-11|xa-25|Đồng chí Mai Điển Hình, dân quân thường trực|ca-nhan|Dũng cảm cứu tài sản \
        của dân trong vụ cháy chợ|15/12/2025|14/06/2026
        mh-12|xa-37|Ban CHQS xã|tap-the|Mô hình “Sổ tay giáo dục quốc phòng” cho học sinh vùng \
        xa|15/12/2025|14/12/2026
        """

    static let scales = """
        xl-124|Xếp loại tổ chức đảng theo Quy định 124-QĐ/TW|to-chuc-dang|Quy định 124-QĐ/TW \
        ngày 04/10/2023|04/10/2023|29/08/2025
        xl-366|Xếp loại tổ chức đảng theo Quy định 366-QĐ/TW|to-chuc-dang|Quy định 366-QĐ/TW \
        ngày 30/8/2025|30/08/2025|
        vmtd-79|Đơn vị vững mạnh toàn diện “Mẫu mực, tiêu biểu”|don-vi|Chỉ thị 79/CT-BQP ngày \
        22/7/2022|22/07/2022|
        """

    static let levels = """
        xl-124|htxs|Hoàn thành xuất sắc nhiệm vụ|1||
        xl-124|htt|Hoàn thành tốt nhiệm vụ|2||
        xl-124|ht|Hoàn thành nhiệm vụ|3||
        xl-124|kht|Không hoàn thành nhiệm vụ|4||
        xl-366|htxs|Hoàn thành xuất sắc nhiệm vụ|1|90|100
        xl-366|htt|Hoàn thành tốt nhiệm vụ|2|70|90
        xl-366|ht|Hoàn thành nhiệm vụ|3|50|70
        xl-366|kht|Không hoàn thành nhiệm vụ|4|0|50
        vmtd-79|mmtb|Mẫu mực, tiêu biểu|1||
        vmtd-79|vmtd|Vững mạnh toàn diện|2||
        vmtd-79|kha|Vững mạnh khá|3||
        """
}
