// A row's item → its cells, remembering which signs and marks need a note under the table.

import Facts
import Periods
import Templates

/// Writes the cells of one table and collects the notes they need.
struct TableCells {
    let columns: [TableColumn]
    let facts: FactSet
    private let wording: HouseWording
    private let lowest: LowestMarks?
    private let ratings: UnitRatings
    private let figures: TableFigures
    private let money: MoneyDecimals
    private var reasons: Set<MissingReason> = []
    private var hasEstimate = false
    /// A sum stands beside one over more or fewer days.
    private var isUnequal = false
    /// A figure of the same period is of the units that those of today were made of.
    private var isRestated = false
    private var gaps = CoverageGaps()

    /// - Parameter items: Those of all rows to come, the total among them.
    init(
        columns: [TableColumn], items: [WritingScope.Item], facts: FactSet,
        wording: HouseWording = .standard, lowest: LowestMarks? = nil
    ) {
        self.columns = columns
        self.facts = facts
        self.wording = wording
        self.lowest = lowest
        self.ratings = UnitRatings(columns, facts)
        figures = TableFigures(facts: facts)
        money = MoneyDecimals(columns, items, figures)
    }

    /// One cell per column; `number` nil leaves the counting column empty.
    mutating func row(_ item: WritingScope.Item, number: Int?) -> [[Run]] {
        columns.indices.map { index in
            let runs = cell(columns[index], item, number)
            guard case .unit(let unit) = item, lowest?.holds(unit.id, column: index) ?? false
            else { return runs }
            return [Run(LowestMarks.sign)] + runs
        }
    }

    /// The notes, in a fixed order.
    func notes() -> [String] {
        let missing = MissingWording(wording)
        var signs = missing.explanations(of: reasons)
        if hasEstimate { signs.append("“*”: " + wording[.estimateMeaning].filled()) }
        let told = signs.joined(separator: "; ")
        var notes = signs.isEmpty ? [] : [wording[.signs].filled(told)]
        if let lowest = lowest?.note(wording) { notes.append(lowest) }
        let row = TotalRow(columns: columns, facts: facts, wording: wording)
        notes += gaps.note(facts, wording, total: row.coverage)
        if isUnequal, let days = facts.period.unequalSamePeriod {
            notes.append(missing.unequal(days, facts.period))
        }
        if isRestated { notes.append(wording[.restated].filled()) }
        return notes
    }

    private mutating func cell(
        _ column: TableColumn, _ item: WritingScope.Item, _ number: Int?
    ) -> [Run] {
        switch (column.spec.content, item) {
        case (.number, _): return [Run(number.map(String.init) ?? "")]
        case (.unitName, .unit(let unit)): return [Run(unit.name)]
        case (.unitRating(let rating), .unit(let unit)): return self.rating(rating, of: unit)
        case (.indicatorField(.unitOfMeasure), .indicator(let indicator)):
            let text = FigureText(column.spec.formats, in: .cell)
            return [Run(text.unitName(indicator.unitOfMeasure))]
        case (.indicatorField(let field), .indicator(let indicator)):
            return [Run(WritingScope.text(of: field, in: indicator))]
        case (.listField(let name), .row(let row)): return field(column, name, row)
        default:
            guard let address = figures.address(column, item) else {
                return missing(.notApplicable, address: nil)
            }
            return figure(column, item, address)
        }
    }

    private mutating func figure(
        _ column: TableColumn, _ item: WritingScope.Item, _ address: FigureAddress
    ) -> [Run] {
        let (code, aspect) = (address.indicator, address.aspect)
        switch facts.answer(address) {
        case .missing(let reason): return missing(reason, address: address.description)
        case .known(let figure):
            hasEstimate = hasEstimate || figure.isEstimate
            if aspect.isOfSamePeriod { isRestated = isRestated || figure.provenance.isRestated }
            if aspect.isOfSamePeriod, isSum(code) { isUnequal = isUnequal || !figure.isEstimate }
            if aspect == .actual {
                let place = CoverageGaps.Place(unit: address.unit, window: column.window?.label)
                gaps.note(figure.coverage, of: code, at: place, in: facts)
            }
            // What a share lacks is people or things: its row's unit, "%", would be false.
            let isNamed = aspect == .shortfall && isRatio(code)
            let text =
                isNamed
                ? self.text(column, item, in: .prose).text(of: figure.value)
                    + (figure.isEstimate ? "*" : "")
                : self.text(column, item, in: .cell).text(of: figure, aspect)
            return [Run(text, address: address.description)]
        }
    }

    private func text(
        _ column: TableColumn, _ item: WritingScope.Item, in setting: FigureText.Setting
    ) -> FigureText {
        FigureText(
            column.spec.formats, in: setting, wording: wording,
            moneyDecimals: money.decimals(column, item))
    }

    /// A total is nobody's rating.
    private mutating func rating(
        _ rating: TableSpec.Column.Rating, of unit: UnitFact
    ) -> [Run] {
        guard !UnitRatings.areWithheld(facts) else { return missing(.withheld, address: nil) }
        return unit.id == facts.scope?.id ? [Run("")] : ratings.cell(rating, of: unit.id)
    }

    private func isSum(_ code: String) -> Bool {
        facts.indicators.contains { $0.code == code && $0.isSum }
    }

    private func isRatio(_ code: String) -> Bool {
        facts.indicators.first { $0.code == code }?.kind == .ratio
    }

    private mutating func field(
        _ column: TableColumn, _ name: String, _ row: ListRow
    ) -> [Run] {
        guard let value = row.fields[name] else { return [Run("")] }
        let isEstimate = row.estimated.contains(name)
        hasEstimate = hasEstimate || isEstimate
        let mark = isEstimate ? "*" : ""
        guard case .quantity(_, let unit, _) = value, !unit.isEmpty, !column.statesUnit else {
            let text = self.text(column, .row(row), in: .cell)
            return [Run(text.text(of: value, Aspect(rawValue: name)) + mark)]
        }
        // These rows mix units of measure, so each quantity names its own.
        return [Run(self.text(column, .row(row), in: .prose).text(of: value) + mark)]
    }

    private mutating func missing(_ reason: MissingReason, address: String?) -> [Run] {
        reasons.insert(reason)
        return [Run(MissingWording(wording).symbol(reason), address: address)]
    }
}

extension Aspect {
    /// It is of the same period, or sets the report's own figure against it.
    var isOfSamePeriod: Bool {
        switch self {
        case .samePeriod, .change, .changeNumber: true
        default: false
        }
    }
}

extension Indicator {
    /// Its figure grows with the days it is of.
    var isSum: Bool { overTime == .sum && kind != .ratio }
}
