// Text → the table of tasks, each for the period it is to be done in.

/// Tasks (nhiệm vụ).
enum Tasks {
    static var table: Table {
        var table = Table(
            "nhiem_vu",
            "ma cap_uy ky thu_tu noi_dung chu_tri don_vi_chu_tri phoi_hop han san_pham can_cu "
                + "ket_qua ngay_xong minh_chung nguon")
        add(year2025, "duqs-tinh", "2025", to: &table)
        add(firstHalf2026, "duqs-tinh", "2026H1", to: &table)
        add(secondHalf2026, "duqs-tinh", "2026H2", to: &table)
        add(year2026, "duqs-tinh", "2026", to: &table)
        add(year2027, "duqs-tinh", "2027", to: &table)
        add(firstArea2026H1, "du-kv1", "2026H1", to: &table)
        add(firstArea2026H2, "du-kv1", "2026H2", to: &table)
        add(cluster2026H2, "cum-2", "2026H2", to: &table)
        return table
    }

    private static func add(
        _ text: String, _ committee: String, _ period: String, to table: inout Table
    ) {
        for (index, cells) in Listing.rows(text).enumerated() {
            let outcome = cells.count > 7 ? Array(cells[7...]) : ["chua-lam", "", ""]
            let code = "nv-\(committee)-\(period.lowercased())-" + Quarter.padded(index + 1)
            table.add(
                row: [code, committee, period + "@chot-15", "\(index + 1)"] + cells[..<7] + outcome
                    + ["Kết luận hội nghị (minh họa)"])
        }
    }
}
