// Tables and charts of a template → text for comparing.

import Facts
import Templates

extension Dump {
    static func text(_ table: TableSpec) -> String {
        let rows =
            switch table.rows {
            case .indicators(let codes): "indicators \(codes.joined(separator: ","))"
            case .units(let depth): "units \(depth)"
            case .list(let name, let filters):
                "list \(name)"
                    + filters.map(text).joined()
            }
        let parts = [
            "table@\(table.place.line) \(text(table.caption))", rows,
            table.columns.map(text).joined(separator: " · "),
            table.unitOfMeasure.map { "unit \($0)" } ?? "", table.hasTotal ? "total" : "",
            table.fontSize.map { "size \($0)" } ?? "",
            table.onlyTargeted ? "only targeted" : "",
            table.notes.map { "note \(text($0))" }.joined(separator: ", "),
            table.blankNotes.map { "where blank \(text($0))" }.joined(separator: ", "),
            "empty \(table.whenEmpty)", text(table.marks),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " | ")
    }

    private static func text(_ marks: TableSpec.Marks) -> String {
        let parts = [
            marks.marksLowest.map { "lowest \($0)" }, marks.ruleEvery.map { "rule \($0)" },
            marks.carriesForward.map { "carry \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }

    private static func text(_ column: TableSpec.Column) -> String {
        let content =
            switch column.content {
            case .number: "number"
            case .indicatorField(let field): "field \(field.rawValue)"
            case .indicatorAspect(let aspect): "aspect \(aspect.rawValue)"
            case .unitName: "unit"
            case .unitIndicator(let code, let aspect): "\(code).\(aspect.rawValue)"
            case .unitRating(let rating): "rating \(rating.rawValue)"
            case .indicatorWindows: "windows"
            case .unitWindows(let code): "\(code) windows"
            case .listField(let field): "list \(field)"
            }
        return "\(content) “\(column.title)”" + (column.groupTitle.map { " under “\($0)”" } ?? "")
            + column.formats.map { "|\(text($0))" }.joined()
            + (column.marksLowest.map { " lowest \($0)" } ?? "")
            + (column.isLeftOutBlank ? " left out blank" : "")
            + (column.isToldOnce ? " told once" : "")
    }

    static func text(_ chart: ChartSpec) -> String {
        let form =
            switch chart.form {
            case .targets(let codes): "targets \(codes.joined(separator: ","))"
            case .comparison(let codes): "comparison \(codes.joined(separator: ","))"
            case .grouped(let codes): "grouped \(codes.joined(separator: ","))"
            case .ranked(let code): "ranked \(code)"
            case .rankedScores: "ranked scores"
            case .stacked(let codes, let isShare):
                "stacked \(codes.joined(separator: ","))\(isShare ? " share" : "")"
            case .lines(let codes): "lines \(codes.joined(separator: ","))"
            case .steps(let codes): "steps \(codes.joined(separator: ","))"
            case .slope(let codes): "slope \(codes.joined(separator: ","))"
            case .parts(let codes): "parts \(codes.joined(separator: ","))"
            }
        return "chart@\(chart.place.line) \(text(chart.caption)) | \(form)"
            + (chart.source.map { " | source \($0)" } ?? "")
            + (chart.height.map { " | height \($0)" } ?? "")
            + chart.notes.map { " | note \(text($0))" }.joined()
            + (chart.anchor.map { " | called \($0)" } ?? "")
    }
}
