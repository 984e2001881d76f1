// Column of a template + windows of the history → the columns that are printed.
//
// A column of the windows (`cac-ky`) is printed once for each of them, under one heading. Where the
// series breaks between two windows the rule between their columns is heavy, and a note says why.

import Facts
import Templates

/// One printed column of a table.
struct TableColumn {
    let spec: TableSpec.Column
    /// With the unit of measure where every row has the same.
    var title: String
    /// A spanning heading over neighbouring columns of the same text.
    private(set) var groupTitle: String?
    /// The window that its figures are of; nil for the report's own.
    let window: HistoryWindow?

    /// A break of the series lies between this window and the one in the column before.
    let isAfterBreak: Bool

    /// The heading says what the figures below are measured in, so that no cell has to.
    var statesUnit = false

    init(_ spec: TableSpec.Column) {
        self.spec = spec
        title = spec.title
        groupTitle = spec.groupTitle
        window = nil
        isAfterBreak = false
    }

    private init(_ spec: TableSpec.Column, window: HistoryWindow, isFirst: Bool) {
        self.spec = spec
        title = window.label
        groupTitle = spec.groupTitle ?? (spec.title.isEmpty ? nil : spec.title)
        self.window = window
        isAfterBreak = !isFirst && window.breakBefore != nil
    }

    /// The column under one heading: the group's words, then its own, "Ngày thực hiện"; a window
    /// in brackets, because "%, 2025" would read as a list.
    var ungrouped: TableColumn {
        guard let groupTitle else { return self }
        var column = self
        column.groupTitle = nil
        if window != nil {
            column.title = "\(groupTitle) (\(title))"
        } else if !title.isEmpty {
            column.title = "\(groupTitle) \(FigureText.lowercased(title))"
        } else {
            column.title = groupTitle
        }
        return column
    }

    /// The columns of a table as its template has them; where the unit's column says what money is
    /// told in, the figures beside it are told so.
    static func scaled(_ columns: [TableSpec.Column]) -> [TableSpec.Column] {
        let scale = columns.lazy.filter { $0.content == .indicatorField(.unitOfMeasure) }
            .compactMap(\.scale).first
        guard let scale else { return columns }
        return columns.map { $0.isFigure && $0.scale == nil ? $0.adding(scale) : $0 }
    }

    static func printed(_ spec: TableSpec.Column, history: [HistoryWindow]) -> [TableColumn] {
        switch spec.content {
        case .indicatorWindows, .unitWindows:
            history.enumerated().map { index, window in
                TableColumn(spec, window: window, isFirst: index == 0)
            }
        default: [TableColumn(spec)]
        }
    }

    /// What the heavy rules mean, each window once.
    static func breakNote(
        _ columns: [TableColumn], _ wording: HouseWording
    ) -> [[Run]] {
        var told: [HistoryWindow] = []
        for column in columns where column.isAfterBreak {
            guard let window = column.window, !told.contains(window) else { continue }
            told.append(window)
        }
        return told.map { window in
            let reason = window.breakBefore ?? ""
            return [Run(wording[.breakNote].filled(window.label, reason))]
        }
    }
}

extension TableSpec.Column.Content {
    /// The indicator that the column itself names.
    var indicatorCode: String? {
        switch self {
        case .unitIndicator(let code, _), .unitWindows(let code): code
        default: nil
        }
    }
}

extension TableSpec.Column {
    /// What money is told in, when the template says so.
    fileprivate var scale: Format? {
        formats.first { if case .scaled = $0 { true } else { false } }
    }

    /// A number of the row's indicator.
    fileprivate var isFigure: Bool {
        switch content {
        case .indicatorAspect, .indicatorWindows: !formats.contains(.verbatim)
        default: false
        }
    }

    fileprivate func adding(_ format: Format) -> TableSpec.Column {
        TableSpec.Column(
            content: content, title: title, groupTitle: groupTitle, formats: formats + [format],
            marksLowest: marksLowest, isLeftOutBlank: isLeftOutBlank, isToldOnce: isToldOnce,
            hasHouseTitle: hasHouseTitle)
    }
}
