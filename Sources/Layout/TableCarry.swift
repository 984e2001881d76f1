// A table's carried sums and column widths → a row for the foot of a page, and one for the head of
// the next.
//
// Which rows are needed is known only when the pages are filled, so each row of the table brings
// both: they are drawn where a page ends or begins at it, outside the structure, as the repeated
// header is.

import Documents
import Pages

/// Sets the rows of carried sums.
struct TableCarry {
    private let feet: [Box]
    private let heads: [Box]

    /// - Throws: what setting lines throws.
    init(
        typesetter: Typesetter, table: Table, words: [[[Word]]], edges: [Double], pitch: Double
    ) throws(LayoutError) {
        let sums = Self.table(of: table)
        let rows = TableRows(
            typesetter: typesetter, table: sums, words: words, edges: edges, pitch: pitch,
            room: .infinity, weights: TableRules.weights(of: sums))
        var boxes: [Box] = []
        for row in words.indices { boxes += try rows.boxes(row: row) }
        let half = boxes.count / 2
        let top = TableRules(edges: edges).horizontal(y: 0)
        feet = boxes.prefix(half).map { Box(height: $0.height, items: $0.items + [top]) }
        heads = Array(boxes.suffix(half))
    }

    /// What the tallest two take from a page.
    var height: Double {
        feet.reduce(0) { max($0, $1.height) } + heads.reduce(0) { max($0, $1.height) }
    }

    /// The foot of a page that ends after a row; the height it needs.
    func close(_ box: inout Box, after row: Int) {
        guard feet.indices.contains(row) else { return }
        box.closing += Self.items(of: feet[row], below: box.height)
        box.closingHeight = feet[row].height
    }

    /// The header with the sums of the rows before this one; nil where nothing has been summed.
    func header(_ header: Flow.Header, before row: Int) -> Flow.Header? {
        guard row > 0, heads.indices.contains(row - 1) else { return nil }
        let head = heads[row - 1]
        return Flow.Header(
            height: header.height + head.height,
            items: header.items + Self.items(of: head, below: header.height))
    }

    /// The feet and then the heads, one of each for every row of the table.
    static func rows(of table: Table) -> [Table.Row] {
        guard let carry = table.carry else { return [] }
        return [carry.foot, carry.head].flatMap { label in
            carry.sums.map { sums in
                let cells = sums.enumerated().map { column, text in
                    [Run(column == carry.labelColumn ? label : text, isItalic: true)]
                }
                return Table.Row(cells: cells, style: .body)
            }
        }
    }

    private static func table(of table: Table) -> Table {
        Table(
            caption: table.caption, unitLine: nil, columns: table.columns, header: [],
            rows: rows(of: table), notes: [], fontSize: table.fontSize)
    }

    private static func items(of box: Box, below height: Double) -> [PageItem] {
        box.items.map { $0.moved(x: 0, y: height).asArtifact }
    }
}
