// Table → boxes: caption, unit line, header, rows, notes.
//
// The wanted size is tried first, then half a point less down to 9; then words are cut. Caption,
// unit line, header and the first two rows stay together, so do the last two rows and the notes.

import Documents
import Pages

/// Sets a table.
struct TableSetting {
    let typesetter: Typesetter
    let table: Table

    private var form: FormProfile { typesetter.form }
    private var place: String { Typesetter.place(table.caption) }

    func append(to flow: inout Flow) throws(LayoutError) {
        let geometry = PageGeometry(form: form, isLandscape: flow.isLandscape)
        let grid = try checkedGrid()
        let element = flow.structure.add(.table)
        let top = try captionBoxes(width: geometry.width, in: element, tree: &flow.structure)
        let elements = addElements(grid, in: element, to: &flow.structure)
        let shaping = TableShaping(
            typesetter: typesetter, table: table, grid: grid, elements: elements)
        let fit = try TableFit(shaping: shaping, width: geometry.width, place: place).fit()
        let pitch = Self.pitch(size: fit.size)
        let header = try TableHeader(
            typesetter: typesetter, grid: grid, words: fit.text.header,
            rowCount: table.header.count, edges: fit.edges, pitch: pitch,
            breaks: table.breakEdges
        ).box()
        let used = top.reduce(header.height + flow.heldHeight) { $0 + $1.height }
        let carry = try TableCarry(
            typesetter: typesetter, table: table, words: fit.text.carried, edges: fit.edges,
            pitch: pitch)
        let rows = TableRows(
            typesetter: typesetter, table: table, words: fit.text.rows, edges: fit.edges,
            pitch: pitch, room: geometry.height - used - carry.height,
            weights: TableRules.weights(of: table))
        var boxes = top + [tight(header)]
        if boxes.count == 1 { boxes[0].hold = .free }
        boxes[0].bookmark = Box.Bookmark(
            title: Typesetter.plain(table.caption), level: flow.outline.enterFigure())
        flow.headers.append(
            Flow.Header(height: header.height, items: header.items.map(\.asArtifact)))
        boxes += try rowBoxes(rows, carry, elements: elements, flow: &flow)
        boxes += try noteBoxes(width: geometry.width, in: &flow.structure)
        flow.append(boxes, spaceBefore: form.paragraphSpacing)
        flow.leaveSpace(form.paragraphSpacing * 1.5)
    }

    /// Baseline to baseline in cells: a stacked capital of Times needs about 1.2 of its size.
    static func pitch(size: Double) -> Double { size * 1.2 }

    // MARK: Checks and structure

    private func checkedGrid() throws(LayoutError) -> [HeaderGrid.Cell] {
        let count = table.columns.count
        guard count > 0, !table.header.isEmpty,
            let cells = HeaderGrid(header: table.header, columns: count).cells()
        else { throw .unevenHeader(place: place, columns: count) }
        for (index, row) in table.rows.enumerated() {
            let isOne = row.style == .group && row.cells.count == 1
            guard row.cells.count == count || isOne else {
                throw .unevenRow(
                    place: place, row: index + 1, cells: row.cells.count, columns: count)
            }
        }
        return cells
    }

    private func addElements(
        _ grid: [HeaderGrid.Cell], in element: Int, to tree: inout StructureTree
    ) -> TableElements {
        var elements = TableElements()
        for row in table.header.indices {
            let rowElement = tree.add(.tableRow, in: element)
            for cell in grid where cell.rows.lowerBound == row {
                elements.header.append(
                    tree.add(
                        .headerCell, in: rowElement, columnSpan: cell.columns.count,
                        rowSpan: cell.rows.count))
            }
        }
        for row in table.rows {
            let rowElement = tree.add(.tableRow, in: element)
            elements.rowElements.append(rowElement)
            let span = row.cells.count == 1 ? table.columns.count : 1
            elements.rows.append(
                row.cells.map { _ in tree.add(.dataCell, in: rowElement, columnSpan: span) })
        }
        return elements
    }

    // MARK: Boxes

    private func captionBoxes(
        width: Double, in element: Int, tree: inout StructureTree
    ) throws(LayoutError) -> [Box] {
        let hasUnit = !(table.unitLine ?? "").isEmpty
        guard !Typesetter.plain(table.caption).isEmpty || hasUnit else { return [] }
        let caption = tree.add(.caption, in: element)
        let bold = typesetter.style(form.bodySize, isBold: true)
        let text = tree.add(.paragraph, in: caption)
        var lines = try lines(table.caption, bold, element: text, width: width, .centre)
        if hasUnit, let unit = table.unitLine {
            let italic = typesetter.style(form.bodySize - 2, isItalic: true)
            let leaf = tree.add(.paragraph, in: caption)
            lines += try self.lines([Run(unit)], italic, element: leaf, width: width, .right)
        }
        // Three points between the last line and the header's rule.
        lines = lines.enumerated().map { index, line in
            let isLast = index == lines.count - 1
            return .init(height: line.height + (isLast ? 3 : 0), items: line.items)
        }
        return typesetter.tied(typesetter.boxes(lines, place: place))
    }

    private func rowBoxes(
        _ rows: TableRows, _ carry: TableCarry, elements: TableElements, flow: inout Flow
    ) throws(LayoutError) -> [Box] {
        let plain = flow.headers.count - 1
        var boxes: [Box] = []
        for row in table.rows.indices {
            var own = try rows.boxes(row: row)
            // The header and the first two rows stay together.
            if row < 2 { own[0].hold = row == 0 ? .tight : max(own[0].hold, .loose) }
            // A page neither ends nor begins with a single row of a table.
            if row > 0, row == table.rows.count - 1 { own[0].hold = max(own[0].hold, .loose) }
            if own.count > 1 { flow.dividedRows.insert(elements.rowElements[row]) }
            if row < table.rows.count - 1 { carry.close(&own[own.count - 1], after: row) }
            let carried = carry.header(flow.headers[plain], before: row)
            if let carried { flow.headers.append(carried) }
            let header = carried == nil ? plain : flow.headers.count - 1
            for index in own.indices {
                own[index].header = header
                own[index].row = Box.Row(
                    table: plain, isBody: index == 0 && table.rows[row].style == .body,
                    slack: own.count == 1 && table.leastRowHeight == 0 ? TableRows.slack : 0)
                own[index].place = "\(place), dòng \(row + 1)"
            }
            boxes += own
        }
        return boxes
    }

    private func noteBoxes(
        width: Double, in tree: inout StructureTree
    ) throws(LayoutError) -> [Box] {
        var boxes: [Box] = []
        for note in table.notes {
            let element = tree.add(.paragraph)
            let style = typesetter.style(min(form.bodySize, max(table.fontSize, 10)))
            let lines = try lines(note, style, element: element, width: width, .justified)
            var own = typesetter.tied(typesetter.boxes(lines, place: Typesetter.place(note)))
            guard !own.isEmpty else { continue }
            own[0].hold = .tight
            own[0].spaceBefore = 3
            boxes += own
        }
        return boxes
    }

    private func lines(
        _ runs: [Run], _ style: TextStyle, element: Int, width: Double,
        _ alignment: ParagraphSetting.Alignment
    ) throws(LayoutError) -> [ParagraphSetting.SetLine] {
        let words = try typesetter.words(runs, style, element: element)
        let isBody = style.size >= form.bodySize
        let pitch = max(Self.pitch(size: style.size), isBody ? form.linePitch : 0)
        let shape = ParagraphSetting.Shape(width: width, pitch: pitch, alignment: alignment)
        return try typesetter.lines(words, shape)
    }

    private func tight(_ box: Box) -> Box {
        var box = box
        box.hold = .tight
        box.place = place
        return box
    }
}
