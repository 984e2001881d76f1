// Boxes → those at which a page would begin with a rest of a table that looks forgotten.
//
// The last page of a table carries at least four of its rows, sums and names of groups not counted,
// or as many as fill a quarter of the page; of a table of fewer than six rows, all but two, so that
// it need not move whole and leave the page before it white. One walk from the last box to the
// first.

struct TableEnds {
    let boxes: [Box]
    /// Height of the text area, points.
    let height: Double

    private static let leastRows = 4
    /// Rows that a table may always leave on the page before.
    private static let leastBefore = 2
    private static let leastShare = 0.25

    /// For each box, whether a page that begins with it holds too little of the table.
    func areShort() -> [Bool] {
        var isShort = [Bool](repeating: false, count: boxes.count)
        var counts: [Int: Int] = [:]
        for case let row? in boxes.map(\.row) where row.isBody {
            counts[row.table, default: 0] += 1
        }
        var table: Int?
        var rows = 0
        var used = 0.0
        for index in boxes.indices.reversed() {
            let row = boxes[index].row
            if row?.table != table { (table, rows, used) = (row?.table, 0, 0) }
            guard let row else { continue }
            if row.isBody { rows += 1 }
            used += boxes[index].height
            let least = min(Self.leastRows, (counts[row.table] ?? 0) - Self.leastBefore)
            isShort[index] = rows < least && used < height * Self.leastShare
        }
        return isShort
    }
}
