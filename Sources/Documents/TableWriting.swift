// TableSpec + facts → a table with its header rows, its cells and the notes its signs need.

import Facts
import Periods
import Templates

/// Writes one table of a template.
struct TableWriting {
    let spec: TableSpec
    let scope: WritingScope
    /// "Bảng n. ".
    let label: String
    let remarks: PublishedRemarks

    private var facts: FactSet { scope.facts }
    private var wording: HouseWording { scope.wording }

    /// The columns that the edition may name, those of the windows of the history one by one.
    private var columns: [TableColumn] {
        TableColumn.scaled(spec.columns).filter { column in
            guard let code = column.content.indicatorCode else { return true }
            return !facts.withheld.closed.contains(code)
        }.flatMap { TableColumn.printed($0, history: facts.history) }.map(titled)
    }

    /// The column under the house's word for it where the template has none of its own.
    private func titled(_ column: TableColumn) -> TableColumn {
        guard column.spec.hasHouseTitle, let key = column.spec.content.heading else {
            return column
        }
        var column = column
        column.title = wording[key].filled()
        return column
    }

    /// The table, or the sentence that stands in its place where the edition tells nothing of it.
    func block() -> Block {
        guard isTold else {
            let caption = InlineWriting(scope: scope).runs(spec.caption)
            return .paragraph(
                [Run(label, isBold: true)] + caption + [Run(MissingWording.withheldWhole)])
        }
        return .table(table())
    }

    /// Something that the table is about may be named.
    private var isTold: Bool {
        switch spec.rows {
        case .indicators(let codes):
            codes.isEmpty || !facts.withheld.closed.isSuperset(of: codes)
        case .units:
            columns.contains { $0.spec.content.indicatorCode != nil }
                || spec.columns.allSatisfy { $0.content.indicatorCode == nil }
        case .list(let list, _): !facts.withheld.lists.contains(list)
        }
    }

    func table() -> Table {
        let figures = figureColumns(self.columns)
        let lists = listColumns(figures.printed)
        let columns = lists.printed
        let units = unitsOfRows
        var cells = TableCells(
            columns: columns, items: items, facts: facts, wording: wording,
            lowest: lowest(columns, units))
        var rows = bodyRows(&cells)
        if rows.isEmpty { rows = [Table.Row(cells: [[Run(spec.whenEmpty)]], style: .group)] }
        if spec.hasTotal, let total = totalRow(&cells) { rows.append(total) }
        let text = InlineWriting(scope: scope)
        let marked = remarks.marked(rows)
        let blankNotes = rows.contains(where: \.hasBlank) ? spec.blankNotes : []
        return Table(
            caption: [Run(label, isBold: true)] + text.runs(spec.caption),
            unitLine: spec.unitOfMeasure.map { wording[.unitLine].filled($0) },
            columns: columns.map(TableWriting.column),
            header: TableWriting.header(columns).map { $0.map(respelled) }, rows: marked.rows,
            notes: (spec.notes + blankNotes).map(text.runs) + cells.notes().map { [Run($0)] }
                + sums(columns, units).notes + figures.notes + lists.notes + marked.notes
                + mixedNote + earlyNote
                + TableColumn.breakNote(columns, wording),
            fontSize: spec.fontSize ?? 11, ruleEvery: ruleEvery(units.count),
            carry: carry(columns, units, rowCount: marked.rows.count))
    }

    private func respelled(_ cell: Table.HeaderCell) -> Table.HeaderCell {
        Table.HeaderCell(
            scope.spelling.respelled(cell.text), columnSpan: cell.columnSpan,
            rowSpan: cell.rowSpan)
    }

    /// A table of units says when they are not those that the period began with.
    private var mixedNote: [[Run]] {
        guard case .units = spec.rows, facts.period.isMixedStructure else { return [] }
        return [[Run(MissingWording(wording).mixed(facts.period))]]
    }

    /// A table of events says when it tells some from before the period, which the conference
    /// before could not.
    private var earlyNote: [[Run]] {
        guard case .list(let list, let filters) = spec.rows,
            let day = facts.period.recordedFrom[list]
        else { return [] }
        let missing = MissingWording(wording)
        guard ListSchema.named(list)?.field(TableWriting.early) != nil else {
            return [[Run(MissingWording.recorded(from: day, facts.period))]]
        }
        let cases = RowSelection(facts: facts).rows(of: list, filters).compactMap { row in
            row.fields[TableWriting.early].flatMap { count in
                row.fields["loai"].map { FigureText.lowercased(words($0)) + " " + words(count) }
            }
        }
        return cases.isEmpty ? [] : [[Run(missing.untold(cases, from: day, facts.period))]]
    }

    /// How many of a row's cases are of the days between the report before and this period.
    private static let early = "truoc-ky"

    private func words(_ value: Value) -> String {
        FigureText(in: .cell, wording: wording).text(of: value)
    }

    /// What the rows are of, the total among them.
    var items: [WritingScope.Item] {
        switch spec.rows {
        case .indicators(let codes): return indicators(codes).map { .indicator($0) }
        case .units:
            let total = spec.hasTotal ? facts.scope : nil
            return (unitsOfRows.map(\.unit) + [total].compactMap(\.self)).map { .unit($0) }
        case .list(let list, let filters):
            return RowSelection(facts: facts).rows(of: list, filters).map { .row($0) }
        }
    }

    private func indicators(_ codes: [String]) -> [Indicator] {
        let wanted = Set(codes)
        return facts.indicators.filter {
            wanted.contains($0.code) && (!spec.onlyTargeted || hasTarget($0))
        }
    }

    /// One that this edition does not tell is not known to have none.
    private func hasTarget(_ indicator: Indicator) -> Bool {
        let address = FigureAddress(
            indicator: indicator.code, unit: facts.scope?.id ?? "",
            window: facts.period.period.key, aspect: .target)
        return facts.answer(address) != .missing(.noTarget)
    }

    private func bodyRows(_ cells: inout TableCells) -> [Table.Row] {
        switch spec.rows {
        case .indicators(let codes): indicatorRows(codes, &cells)
        case .units: unitRows(&cells)
        case .list(let list, let filters):
            listRows(list, RowSelection(facts: facts).rows(of: list, filters), &cells)
        }
    }

    private func listRows(
        _ list: String, _ rows: [ListRow], _ cells: inout TableCells
    ) -> [Table.Row] {
        var addresses = ListAddresses(list: list)
        return rows.enumerated().map { index, row in
            let printed = cells.row(.row(row), number: index + 1)
            return Table.Row(
                cells: addresses.addressed(printed, of: row, cells.columns.map(\.spec)),
                style: .body)
        }
    }

    /// Rows by group, each group under its name when there is more than one.
    private func indicatorRows(_ codes: [String], _ cells: inout TableCells) -> [Table.Row] {
        let indicators = indicators(codes)
        let hasGroups = Set(indicators.map(\.group)).count > 1
        var rows: [Table.Row] = []
        var group: String?
        for (index, indicator) in indicators.enumerated() {
            if hasGroups, indicator.group != group {
                rows.append(Table.Row(cells: [[Run(indicator.group, isBold: true)]], style: .group))
                group = indicator.group
            }
            let row = cells.row(.indicator(indicator), number: index + 1)
            rows.append(Table.Row(cells: row, style: .body))
        }
        return rows
    }

    private func unitRows(_ cells: inout TableCells) -> [Table.Row] {
        var number = 0
        return unitsOfRows.map { row in
            if !row.isSubtotal { number += 1 }
            return Table.Row(
                cells: cells.row(.unit(row.unit), number: row.isSubtotal ? nil : number),
                style: row.isSubtotal ? .subtotal : .body)
        }
    }

    private func totalRow(_ cells: inout TableCells) -> Table.Row? {
        guard case .units = spec.rows, let unit = facts.scope else { return nil }
        var row = cells.row(.unit(unit), number: nil)
        let columns = cells.columns
        if let name = columns.firstIndex(where: { $0.spec.content == .unitName }) {
            row[name] = [Run(TotalRow(columns: columns, facts: facts, wording: wording).name)]
        }
        return Table.Row(cells: row, style: .total)
    }

    private static func column(_ column: TableColumn) -> Table.Column {
        guard column.window == nil else {
            return Table.Column(
                alignment: .right, isFlexible: false, isAfterBreak: column.isAfterBreak)
        }
        return self.column(column.spec.content)
    }

    private static func column(_ content: TableSpec.Column.Content) -> Table.Column {
        switch content {
        case .number: Table.Column(alignment: .centre, isFlexible: false)
        case .unitName: Table.Column(alignment: .left, isFlexible: true)
        case .unitRating: Table.Column(alignment: .left, isFlexible: false)
        case .indicatorField(let field):
            Table.Column(
                alignment: field == .unitOfMeasure ? .centre : .left,
                isFlexible: field == .name || field == .shortName)
        case .indicatorAspect(let aspect), .unitIndicator(_, let aspect):
            Table.Column(alignment: alignment(aspect), isFlexible: false)
        case .indicatorWindows, .unitWindows: Table.Column(alignment: .right, isFlexible: false)
        case .listField(let name): listColumn(name)
        }
    }

    private static func alignment(_ aspect: Aspect) -> Table.Alignment {
        switch aspect {
        case .verdict: .centre
        case .rank: .centre
        case .change: .left
        default: .right
        }
    }

    private static func listColumn(_ name: String) -> Table.Column {
        let kind = ListSchema.all.lazy.compactMap { $0.field(name) }.first?.kind
        switch kind {
        case .quantity, .integer: return Table.Column(alignment: .right, isFlexible: false)
        case .day, .flag: return Table.Column(alignment: .centre, isFlexible: false)
        case .interval: return Table.Column(alignment: .left, isFlexible: false)
        case .text, nil:
            if ["hang", "hang-truoc"].contains(name) {
                return Table.Column(alignment: .centre, isFlexible: false)
            }
            let short = [
                "loai", "cap", "ma", "don-vi-tinh", "lap-lai", "trang-thai", "danh-gia",
                "so-ky-hieu", "quyet-dinh",
            ]
            return Table.Column(alignment: .left, isFlexible: !short.contains(name))
        }
    }

    /// One header row, or two when neighbouring columns share a group title. A column that is
    /// alone in its group has one heading of the words of both: no storey stands over it alone.
    static func header(_ columns: [TableColumn]) -> [[Table.HeaderCell]] {
        let columns = columns.enumerated().map { index, column in
            let group = column.groupTitle
            let isAlone = [index - 1, index + 1].allSatisfy {
                !columns.indices.contains($0) || columns[$0].groupTitle != group
            }
            return isAlone ? column.ungrouped : column
        }
        guard columns.contains(where: { $0.groupTitle != nil }) else {
            return [columns.map { Table.HeaderCell($0.title) }]
        }
        var upper: [Table.HeaderCell] = []
        var lower: [Table.HeaderCell] = []
        var index = 0
        while index < columns.count {
            guard let group = columns[index].groupTitle else {
                upper.append(Table.HeaderCell(columns[index].title, rowSpan: 2))
                index += 1
                continue
            }
            let run = columns[index...].prefix { $0.groupTitle == group }
            upper.append(Table.HeaderCell(group, columnSpan: run.count))
            lower += run.map { Table.HeaderCell($0.title) }
            index += run.count
        }
        return [upper, lower]
    }
}
