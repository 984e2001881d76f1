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
    private var reasons: Set<MissingReason> = []
    private var hasEstimate = false
    /// A sum stands beside one over more or fewer days.
    private var isUnequal = false
    /// A figure of the same period is of the units that those of today were made of.
    private var isRestated = false
    /// Where units are missing, in order of appearance.
    private var partial: [Gap] = []
    /// Units with at least one figure that lacks no part.
    private var complete: Set<Place> = []

    /// A unit, in a window of the history or in the report's own.
    private struct Place: Hashable {
        let unit: String
        let window: String?
    }

    /// A unit whose figures lack some of its parts, and the indicators for which that is so.
    private struct Gap {
        let place: Place
        let coverage: Coverage
        var indicators: [String]
    }

    init(
        columns: [TableColumn], facts: FactSet, wording: HouseWording = .standard,
        lowest: LowestMarks? = nil
    ) {
        self.columns = columns
        self.facts = facts
        self.wording = wording
        self.lowest = lowest
        self.ratings = UnitRatings(columns, facts)
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
        if !partial.isEmpty {
            notes.append(
                wording[.coverage].filled(partial.map(gapText).joined(separator: "; ")))
        }
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
        case (.indicatorAspect(let aspect), .indicator(let indicator)):
            return figure(column, indicator.code, facts.scope?.id ?? "", aspect)
        case (.unitIndicator(let code, let aspect), .unit(let unit)):
            return figure(column, code, unit.id, aspect)
        case (.indicatorWindows, .indicator(let indicator)):
            return figure(column, indicator.code, facts.scope?.id ?? "", .actual)
        case (.unitWindows(let code), .unit(let unit)):
            return figure(column, code, unit.id, .actual)
        case (.listField(let name), .row(let row)):
            return field(column, row.fields[name], Aspect(rawValue: name))
        default: return missing(.notApplicable, address: nil)
        }
    }

    private mutating func figure(
        _ column: TableColumn, _ code: String, _ unit: String, _ aspect: Aspect
    ) -> [Run] {
        let address = FigureAddress(
            indicator: code, unit: unit, window: column.window?.key ?? facts.period.period.key,
            aspect: aspect)
        switch facts.answer(address) {
        case .missing(let reason): return missing(reason, address: address.description)
        case .known(let figure):
            hasEstimate = hasEstimate || figure.isEstimate
            if aspect.isOfSamePeriod { isRestated = isRestated || figure.provenance.isRestated }
            if aspect.isOfSamePeriod, isSum(code) { isUnequal = isUnequal || !figure.isEstimate }
            if aspect == .actual {
                noteCoverage(figure.coverage, of: code, at: unit, in: column.window)
            }
            // What a share lacks is people or things: its row's unit, "%", would be false.
            let isNamed = aspect == .shortfall && isRatio(code)
            let text =
                isNamed
                ? FigureText(column.spec.formats, in: .prose, wording: wording)
                    .text(of: figure.value)
                    + (figure.isEstimate ? "*" : "")
                : FigureText(column.spec.formats, in: .cell, wording: wording)
                    .text(of: figure, aspect)
            return [Run(text, address: address.description)]
        }
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
        _ column: TableColumn, _ value: Value?, _ aspect: Aspect?
    ) -> [Run] {
        guard let value else { return [Run("")] }
        guard case .quantity(_, let unit, _) = value, !unit.isEmpty, !column.statesUnit else {
            let text = FigureText(column.spec.formats, in: .cell, wording: wording)
            return [Run(text.text(of: value, aspect))]
        }
        // These rows mix units of measure, so each quantity names its own.
        let text = FigureText(column.spec.formats, in: .prose, wording: wording)
        return [Run(text.text(of: value))]
    }

    private mutating func missing(_ reason: MissingReason, address: String?) -> [Run] {
        reasons.insert(reason)
        return [Run(MissingWording(wording).symbol(reason), address: address)]
    }

    private mutating func noteCoverage(
        _ coverage: Coverage?, of code: String, at unit: String, in window: HistoryWindow?
    ) {
        let place = Place(unit: unit, window: window?.label)
        guard let coverage, coverage.isPartial else {
            complete.insert(place)
            return
        }
        let name = facts.indicators.first { $0.code == code }?.shortName ?? code
        let known = partial.firstIndex { $0.place == place && $0.coverage == coverage }
        guard let known else {
            return partial.append(Gap(place: place, coverage: coverage, indicators: [name]))
        }
        if !partial[known].indicators.contains(name) { partial[known].indicators.append(name) }
    }

    /// Names the indicators only where the gaps of a unit differ between them, and the unit only
    /// where it is not the scope itself.
    private func gapText(_ gap: Gap) -> String {
        let ratio = "\(gap.coverage.reported)/\(gap.coverage.expected)"
        let isWhole =
            gap.indicators.count > 1 && !complete.contains(gap.place)
            && partial.count { $0.place == gap.place } == 1
        let names = isWhole ? "" : gap.indicators.joined(separator: ", ") + " "
        let window = gap.place.window.map { "\($0) " } ?? ""
        guard gap.place.unit != facts.scope?.id else {
            let isBesideUnits = partial.contains { $0.place.unit != gap.place.unit }
            let told = window + names + ratio
            let row = TotalRow(columns: columns, facts: facts, wording: wording)
            return isBesideUnits ? row.coverage(told) : told
        }
        let unit = facts.units.first { $0.id == gap.place.unit }?.shortName ?? gap.place.unit
        return "\(unit) \(window)\(names)\(ratio)"
    }
}

extension Aspect {
    /// It is of the same period, or sets the report's own figure against it.
    fileprivate var isOfSamePeriod: Bool {
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
