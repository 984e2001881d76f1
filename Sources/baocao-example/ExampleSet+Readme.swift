// Is the read-me of the illustrative set.

extension ExampleSet {
    static let readme = """
        # Tỉnh Minh Họa: số liệu minh họa

        **Toàn bộ là số liệu minh họa.** Tỉnh, đơn vị, con người, văn bản và con số đều không có \
        thật; do công cụ `baocao-example` sinh ra, lần nào cũng giống nhau. Muốn sinh lại: \
        `swift run baocao-example examples/tinh-minh-hoa`.

        ## Có gì

        - Tổ chức: đến 30/06/2025 có 10 Ban CHQS cấp huyện với 110 xã; từ 01/07/2025 có 5 Ban \
        CHPTKV và 45 xã, phường. Bảng `ke_thua` ghi huyện giải thể, bàn giao trọn vẹn cho khu \
        vực; xã cũ sáp nhập vào xã mới. Có hai xã trùng tên “Hương Đồng” và một xã lên phường từ \
        01/01/2026.
        - Số liệu theo quý, lịch `chot-15`, từ quý I/2021 đến quý III/2026. Đến hết quý II/2025 \
        do huyện báo cáo; từ quý III/2025 (15/6 đến 14/9, quý có thay đổi tổ chức) do xã, phường \
        mới báo cáo. Xã cũ không có số liệu riêng.
        - Quý IV/2024 và quý IV/2025 ghi làm hai phần: đến 14/11 (ngày chốt của hội nghị cuối \
        năm) và từ 15/11 đến 14/12. Số cả năm của tỉnh (2021–2025) và của khu vực (2025) được \
        ghi thêm, bằng tổng các dòng trên.
        - Quý II/2026 có hai xã chưa báo cáo (`xa-17`, `xa-38`). Vài số là số ước (`uoc` = 1), \
        vài số có từ chỉ mức độ.
        - Cấp ủy: `duqs-tinh` (toàn tỉnh), `du-kv1` (khu vực 1), `cum-2` (Cụm thi đua số 2, các \
        xã, phường khu vực 2).
        - Nghị quyết năm 2025 và 2026 (mỗi nghị quyết 24 chỉ tiêu), nhiệm kỳ 2021–2025 (10 chỉ \
        tiêu), khu vực 1 năm 2026 (8 chỉ tiêu).
        - Ba cụm thi đua, thang điểm đổi từ 15/06/2025; điểm từ quý I/2024 đến quý II/2026; điểm \
        trừ ghi số dương. Năm 2026 `kv2` và `kv4`, `xa-11` và `xa-14` bằng điểm; `xa-16` quý \
        II/2026 có một tiêu chí chưa chấm. Xếp loại tổ chức đảng theo hai quy định, ngắt quãng ở \
        30/08/2025.
        - Hội nghị tổng kết năm 2025 họp ngày 28/11/2025, chốt số liệu ngày 14/11/2025 (năm \
        2024: 29/11 và 14/11); sơ kết 6 tháng đầu năm 2026 theo lịch chung.
        - Mười quy tắc rà soát số liệu; 6 tháng đầu năm 2026 có vài cảnh báo để xem. Ngày nộp và \
        hạn nộp số liệu của năm 2025 và 6 tháng đầu năm 2026: ba xã nộp chậm, hai xã chưa nộp.
        - Nhận định 6 tháng đầu năm 2026 để trống mục “kinh nghiệm”: báo cáo in “cần bổ sung”.
        - Bảng `giai_trinh` ghi nguyên nhân, chủ trì, hạn của các chỉ tiêu chậm, không đạt; dòng \
        của khu vực 1 để trống hạn: danh sách việc còn thiếu nêu chỗ này.

        ## Kỳ nên thử

        `2026H1` (đủ các mức đánh giá, hai xã thiếu số liệu), `2025` (năm thay đổi tổ chức, chốt \
        sớm), `2026H2` và `2026` (chưa đủ số liệu), `2024`.
        """
}
