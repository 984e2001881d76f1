// Text → the table of written judgements.

/// Written judgements (nhận định).
enum Judgements {
    static var table: Table {
        var table = Table("nhan_dinh", "cap_uy ky muc thu_tu noi_dung nguon")
        add(year2025, "duqs-tinh", "2025", to: &table)
        add(firstHalf2026, "duqs-tinh", "2026H1", to: &table)
        add(secondHalf2026, "duqs-tinh", "2026H2", to: &table)
        add(year2026, "duqs-tinh", "2026", to: &table)
        add(term2025, "duqs-tinh", "2021..2025", to: &table)
        add(militia2025, "duqs-tinh", "2022..2025", to: &table)
        add(firstArea, "du-kv1", "2026H1", to: &table)
        add(cluster, "cum-2", "2026H1", to: &table)
        return table
    }

    private static func add(
        _ text: String, _ committee: String, _ period: String, to table: inout Table
    ) {
        var section = ""
        var order = 0
        for line in text.split(separator: "\n") {
            if line.hasPrefix("[") {
                section = String(line.dropFirst().dropLast())
                order = 0
            } else {
                order += 1
                table.add(
                    committee, period + "@chot-15", section, "\(order)", String(line),
                    "Dự thảo của cơ quan (minh họa)")
            }
        }
    }
}
