// Text → the table of accounts: why targets are late or failed, who sees to it, by when.
//
// Committee | period | unit | indicator | cause | owner | deadline.

/// Accounts of late and failed targets (giải trình chỉ tiêu).
enum Causes {
    static var table: Table {
        var table = Table(
            "giai_trinh", "cap_uy ky don_vi chi_tieu nguyen_nhan chu_tri han do_mat nguon")
        for cells in Listing.rows(causes) {
            table.add(
                cells[0], cells[1] + "@chot-15", cells[2], cells[3], cells[4], cells[5], cells[6],
                "0", "Giải trình minh họa")
        }
        return table
    }

    private static let causes = """
        duqs-tinh|2026H1|minh-hoa|hl-tien-do|Nắng hạn phải lùi lịch đợt 1 ở 12 \
        xã|Các Ban CHPTKV|30/10/2026
        duqs-tinh|2026H1|minh-hoa|gdqp-tien-do|Hai lớp tháng 5 phải hoãn; thiếu giảng viên kiêm \
        nhiệm|Phòng Chính trị|15/10/2026
        duqs-tinh|2026H1|minh-hoa|at-mat-an-toan|Chủ quan khi luyện tập vượt vật cản ở \
        khu vực 3|Phòng Hậu cần – Kỹ thuật|15/7/2026
        duqs-tinh|2025|minh-hoa|chi-huy-dao-tao|Sắp xếp lại cấp xã từ 01/7/2025, cán bộ mới chưa \
        qua lớp|Phòng Tham mưu|30/6/2026
        duqs-tinh|2025|minh-hoa|dien-tap-xa|Sáu tháng cuối năm dồn cho bàn giao huyện, xã|Phòng \
        Tham mưu|30/9/2026
        duqs-tinh|2025|minh-hoa|at-mat-an-toan|Kiểm tra an toàn ở cơ sở chưa thường xuyên|Phòng \
        Hậu cần – Kỹ thuật|31/3/2026
        duqs-tinh|2026|minh-hoa|hl-tien-do|Nắng hạn phải lùi lịch đợt 1 ở 12 xã|Các Ban \
        CHPTKV|30/10/2026
        duqs-tinh|2026|minh-hoa|gdqp-tien-do|Thiếu giảng viên kiêm nhiệm|Phòng Chính \
        trị|15/10/2026
        duqs-tinh|2026|minh-hoa|at-mat-an-toan|Chủ quan khi luyện tập vượt vật cản ở \
        khu vực 3|Phòng Hậu cần – Kỹ thuật|15/7/2026
        du-kv1|2026H1|kv1|hl-tien-do|Thao trường chung sửa chữa đến tháng 5|Ban CHPTKV 1|31/8/2026
        """
}
