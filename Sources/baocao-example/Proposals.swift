// Text → the table of proposals.

/// Proposals (kiến nghị, đề xuất).
enum Proposals {
    static var table: Table {
        var table = Table("kien_nghi", "ma cap_uy ky thu_tu gui noi_dung nguon")
        var orders: [String: Int] = [:]
        for cells in Listing.rows(proposals) {
            let order = orders[cells[0] + cells[1], default: 0] + 1
            orders[cells[0] + cells[1]] = order
            table.add(
                "kn-\(cells[0])-\(cells[1].lowercased())-\(order)", cells[0],
                cells[1] + "@chot-15", "\(order)", cells[2], cells[3], "Ý kiến minh họa")
        }
        return table
    }

    private static let proposals = """
        duqs-tinh|2025|Ban Thường vụ Tỉnh ủy|Chỉ đạo bố trí đất, kinh phí xây nhà làm việc cho \
        Ban CHQS các xã chưa có trụ sở kiên cố.
        duqs-tinh|2025|Đảng ủy Quân khu|Hướng dẫn thống nhất chức năng, quan hệ phối hợp giữa \
        Ban CHPTKV và cấp ủy xã, phường.
        duqs-tinh|2025|UBND tỉnh|Ưu tiên kinh phí diễn tập khu vực phòng thủ tỉnh năm 2026 trong \
        dự toán đầu năm.
        duqs-tinh|2026H1|Ban Thường vụ Tỉnh ủy|Ban hành quy chế phối hợp giữa Đảng ủy Quân sự \
        tỉnh với Đảng ủy các xã, phường trong lãnh đạo nhiệm vụ quân sự, quốc phòng.
        duqs-tinh|2026H1|UBND tỉnh|Bổ sung kinh phí huấn luyện bù cho dân quân tự vệ và mở bù \
        các lớp bồi dưỡng kiến thức quốc phòng và an ninh.
        duqs-tinh|2026H1|Đảng ủy Quân khu|Bổ sung chỉ tiêu đào tạo chỉ huy trưởng, chỉ huy phó \
        Ban CHQS cấp xã.
        duqs-tinh|2026H1|Đảng ủy các xã, phường|Chỉ đạo gửi báo cáo số liệu đúng ngày chốt.
        duqs-tinh|2026H2|Ban Thường vụ Tỉnh ủy|Cho chủ trương mở rộng thao trường huấn luyện \
        tổng hợp của tỉnh.
        duqs-tinh|2026H2|Đảng ủy Quân khu|Cấp bổ sung trang bị phòng thủ dân sự cho hai khu vực \
        thường xuyên có lũ quét.
        duqs-tinh|2026|Ban Thường vụ Tỉnh ủy|Đưa chỉ tiêu nhà làm việc kiên cố của Ban CHQS cấp \
        xã vào nghị quyết phát triển kinh tế – xã hội năm 2027.
        duqs-tinh|2026|UBND tỉnh|Bảo đảm kinh phí công tác quân sự, quốc phòng địa phương năm \
        2027 ngay từ đầu năm.
        du-kv1|2026H1|Đảng ủy Quân sự tỉnh|Bổ sung một trợ lý hậu cần – kỹ thuật cho Ban CHPTKV \
        1.
        du-kv1|2026H1|Đảng ủy các xã, phường trong khu vực|Quan tâm tạo nguồn kết nạp đảng viên \
        trong dân quân cơ động.
        cum-2|2026H1|Bộ CHQS tỉnh|Hướng dẫn cách chấm điểm khi doanh trại đang sửa chữa.
        """
}
