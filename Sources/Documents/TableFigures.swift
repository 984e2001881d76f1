// A column and the item of a row → the figure that stands there.

import Facts
import Periods
import Templates

/// Looks up what the cells of a table ask for.
struct TableFigures {
    let facts: FactSet

    /// The address of a cell of a figure; nil for any other cell.
    func address(_ column: TableColumn, _ item: WritingScope.Item) -> FigureAddress? {
        let scope = facts.scope?.id ?? ""
        let (code, unit, aspect): (String, String, Aspect)
        switch (column.spec.content, item) {
        case (.indicatorAspect(let asked), .indicator(let indicator)):
            (code, unit, aspect) = (indicator.code, scope, asked)
        case (.unitIndicator(let asked, let kind), .unit(let row)):
            (code, unit, aspect) = (asked, row.id, kind)
        case (.indicatorWindows, .indicator(let indicator)):
            (code, unit, aspect) = (indicator.code, scope, .actual)
        case (.unitWindows(let asked), .unit(let row)):
            (code, unit, aspect) = (asked, row.id, .actual)
        default: return nil
        }
        return FigureAddress(
            indicator: code, unit: unit, window: column.window?.key ?? facts.period.period.key,
            aspect: aspect)
    }

    /// The value of a cell, recorded in a list or reckoned; nil where there is none.
    func value(_ column: TableColumn, _ item: WritingScope.Item) -> Value? {
        if case (.listField(let name), .row(let row)) = (column.spec.content, item) {
            return row.fields[name]
        }
        return address(column, item).flatMap { facts.answer($0).figure?.value }
    }
}
