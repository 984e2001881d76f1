// Is the list of indicators of the set and how each is reckoned from a tally.
//
// Columns: code | name | short name | unit | decimals | kind | nature | over time | over units |
// better | level | formula. A formula is a sum of amounts, with "/" and a second sum for a ratio,
// and after ":" the denominator's name; it is empty for indicators with rows of their own.

/// Every indicator in display order.
enum IndicatorList {
    static let all: [IndicatorItem] = groups.flatMap { group, text in
        Listing.rows(text).map { IndicatorItem(cells: $0, group: group) }
    }

    static var table: Table {
        var table = Table(
            "chi_tieu",
            "ma ten ten_ngan don_vi_tinh so_le kieu tinh_chat theo_thoi_gian theo_don_vi "
                + "chieu_tot nhom do_mat thu_tu")
        for (index, item) in all.enumerated() {
            let order = "\((index + 1) * 10)"
            table.add(row: Array(item.cells[0...9]) + [item.group, item.cells[10], order])
        }
        return table
    }

    private static let groups: [(String, String)] = [
        ("Xây dựng DQTV", militia), ("Huấn luyện", training), ("Dự bị động viên", reserve),
        ("Tuyển quân", recruitment), ("GDQP&AN", education), ("Kỷ luật, an toàn", discipline),
        ("Xây dựng Đảng", party), ("Dân vận", community), ("Chính sách", policy),
        ("Hậu cần", logistics),
    ]
}
