// A table's cells → words at one size, and what each column asks for.

import Documents
import Pages

/// Shapes a table at one size.
struct TableShaping {
    let typesetter: Typesetter
    let table: Table
    let grid: [HeaderGrid.Cell]
    let elements: TableElements

    /// Clear space left and right of a cell's text, points.
    static let padding = 3.5

    /// - Parameter partsUnits: a unit in words may go to the line under its figure.
    func text(size: Double, partsUnits: Bool = false) throws(LayoutError) -> TableText {
        let setting = CellSetting(size: size, partsUnits: partsUnits)
        var demands = table.columns.map {
            TableWidths.Demand(
                least: $0.leastWidth, wanted: $0.leastWidth, isFlexible: $0.isFlexible)
        }
        var rows: [[[Word]]] = []
        rows.reserveCapacity(table.rows.count)
        for (index, row) in table.rows.enumerated() {
            let words = try self.words(of: row, elements: elements.rows[index], setting)
            if row.cells.count == demands.count {
                raise(&demands, by: words, setting)
            }
            rows.append(words)
        }
        var carried: [[[Word]]] = []
        for row in TableCarry.rows(of: table) {
            let words = try self.words(of: row, elements: nil, setting)
            raise(&demands, by: words, setting)
            carried.append(words)
        }
        let style = typesetter.style(size, isBold: true)
        var header: [[Word]] = []
        var spans: [TableWidths.Span] = []
        for (cell, element) in zip(grid, elements.header) {
            let words = try typesetter.words([Run(cell.text)], style, element: element)
            header.append(words)
            let least = words.widestGroup + 2 * Self.padding
            if cell.columns.count > 1 {
                spans.append(TableWidths.Span(columns: cell.columns, least: least))
            } else {
                raise(&demands[cell.columns.lowerBound], byHeader: words)
            }
        }
        return TableText(
            em: size, header: header, headerColumns: grid.map(\.columns), rows: rows,
            carried: carried, demands: demands, spans: spans)
    }

    private struct CellSetting {
        let size: Double
        let partsUnits: Bool
    }

    private func words(
        of row: Table.Row, elements: [Int]?, _ setting: CellSetting
    ) throws(LayoutError) -> [[Word]] {
        let style = typesetter.style(setting.size, isBold: row.style != .body)
        var cells: [[Word]] = []
        cells.reserveCapacity(row.cells.count)
        for (column, cell) in row.cells.enumerated() {
            let words = try typesetter.words(cell, style, element: elements?[column])
            let isRight = table.columns[column].alignment == .right
            let isNumber = isRight && isFigure(words)
            let ranges = isNumber ? words.bound : try typesetter.openingRanges(words)
            let whole = isRight ? ranges.withPartedBound : ranges
            cells.append(isRight && setting.partsUnits ? whole.withPartedUnits : whole)
        }
        return cells
    }

    /// Up to three words with a digit: "gần 43%", "7.450 lượt"; wrapped, they would be misread.
    private func isFigure(_ words: [Word]) -> Bool {
        guard words.count > 1, words.count <= 3 else { return false }
        return words.contains(where: \.hasDigit)
    }

    private func raise(
        _ demands: inout [TableWidths.Demand], by cells: [[Word]], _ setting: CellSetting
    ) {
        for (column, cell) in cells.enumerated() {
            let isRight = table.columns[column].alignment == .right
            // Words in a column of figures, "chưa chấm", stand for a figure and may be parted.
            let isStandIn = isRight && !cell.contains(where: \.hasDigit)
            let words = isRight && setting.partsUnits ? cell.withUnitSeams : cell
            raise(&demands[column], by: cell, pair: isStandIn ? 0 : words.widestPair)
        }
    }

    private func raise(_ demand: inout TableWidths.Demand, by words: [Word], pair: Double) {
        demand.least = max(demand.least, words.widestGroup + 2 * Self.padding)
        demand.wanted = max(demand.wanted, words.naturalWidth + 2 * Self.padding)
        demand.pair = max(demand.pair, pair + 2 * Self.padding)
    }

    private func raise(_ demand: inout TableWidths.Demand, byHeader words: [Word]) {
        let least = words.widestGroup + 2 * Self.padding
        demand.least = max(demand.least, least)
        // Three lines of header are as tall as a table's head should grow by wish, and a header of
        // up to five ems stands on one.
        let em = words.first?.fragments.first?.look.style.size ?? 0
        let line = max(words.naturalWidth / 3, min(words.naturalWidth, 5 * em))
        demand.wanted = max(demand.wanted, least, line + 2 * Self.padding)
        // With room to spare, up to eight ems on one line and what is longer on about two.
        let ample = words.naturalWidth <= 8 * em ? words.naturalWidth : words.naturalWidth * 0.6
        demand.headed = max(demand.headed, ample + 2 * Self.padding)
        // Nothing is gained by wrapping a header of three ems.
        if words.naturalWidth <= 3 * em {
            demand.pair = max(demand.pair, words.naturalWidth + 2 * Self.padding)
        }
    }
}

extension Word {
    fileprivate var hasDigit: Bool {
        text.unicodeScalars.contains { ("0"..."9").contains($0) }
    }
}
