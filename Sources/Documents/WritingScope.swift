// Is what the writer stands on inside a template: the facts and the innermost repeated row.

import Facts
import Periods
import Templates

/// The facts, and the row of the loop being repeated.
struct WritingScope {
    enum Item {
        case row(ListRow)
        case indicator(Indicator)
        case unit(UnitFact)
    }

    let facts: FactSet
    /// The pages of a report on which each figure stands, by address.
    let pages: [String: [Int]]
    /// Of the template's own words.
    let spelling: HouseSpelling
    /// Of the program's own words.
    let wording: HouseWording
    private(set) var item: Item?
    /// 1 for the first row.
    private(set) var index = 0

    init(
        _ facts: FactSet, pages: [String: [Int]] = [:], spelling: HouseSpelling = .asWritten,
        wording: HouseWording = .standard
    ) {
        self.facts = facts
        self.pages = pages
        self.spelling = spelling
        self.wording = wording
    }

    /// The scope inside one repetition.
    func entering(_ item: Item, index: Int) -> WritingScope {
        var inner = self
        inner.item = item
        inner.index = index
        return inner
    }

    /// What a name means here, with the address of the figure if it is one.
    func answer(to reference: Reference) -> (answer: Answer, address: String?) {
        switch reference {
        case .indicator(let code, let aspect):
            return answer(indicator: code, unit: unitID, aspect)
        case .loopIndicator(let aspect):
            guard case .indicator(let indicator) = item else { return (.missing(.noData), nil) }
            return answer(indicator: indicator.code, unit: scopeID, aspect)
        case .loopField(let name): return (field(name), nil)
        case .loopIndex: return (.known(Figure(.integer(index))), nil)
        case .loopIndicatorField(let field): return (indicatorField(field), nil)
        case .period(let field): return (period(field), nil)
        case .committee(let field): return (committee(field), nil)
        case .summary(let name):
            // Only a list that the edition does not tell leaves a count open.
            return (
                facts.summary[name].map { .known(Figure(.integer($0))) } ?? .missing(.withheld),
                nil
            )
        }
    }

    func answer(
        indicator: String, unit: String, _ aspect: Aspect, window: PeriodKey? = nil
    ) -> (answer: Answer, address: String?) {
        let address = FigureAddress(
            indicator: indicator, unit: unit, window: window ?? facts.period.period.key,
            aspect: aspect)
        return (facts.answer(address), address.description)
    }

    /// The unit meant by `chi-tieu.CODE` here: the repeated one, else the committee's.
    private var unitID: String {
        if case .unit(let unit) = item { return unit.id }
        return scopeID
    }

    var scopeID: String { facts.scope?.id ?? "" }
}

extension WritingScope {
    private func field(_ name: String) -> Answer {
        switch item {
        case .row(let row):
            return row.fields[name].map {
                .known(Figure($0, isEstimate: row.estimated.contains(name)))
            } ?? .missing(.noData)
        case .unit(let unit):
            switch name {
            case "ten": return .known(Figure(.text(unit.name)))
            case "ten-ngan": return .known(Figure(.text(unit.shortName)))
            case "cap": return .known(Figure(.text(unit.level)))
            default: return .missing(.noData)
            }
        case .indicator, nil: return .missing(.noData)
        }
    }

    private func indicatorField(_ field: Reference.IndicatorField) -> Answer {
        guard case .indicator(let indicator) = item else { return .missing(.noData) }
        return .known(Figure(.text(WritingScope.text(of: field, in: indicator))))
    }

    static func text(of field: Reference.IndicatorField, in indicator: Indicator) -> String {
        switch field {
        case .name: indicator.name
        case .shortName: indicator.shortName
        case .unitOfMeasure: indicator.unitOfMeasure
        case .group: indicator.group
        case .code: indicator.code
        }
    }

    private func period(_ field: Reference.PeriodField) -> Answer {
        let period = facts.period.period
        let value: Value? =
            switch field {
            case .name: .text(period.key.vietnameseName)
            case .nextName: period.key.next.map { .text($0.vietnameseName) }
            case .samePeriodName: period.key.samePeriodLastYear.map { .text($0.vietnameseName) }
            case .firstDay: .day(period.interval.start)
            case .lastDay: period.interval.last.map { .day($0) }
            case .dataClose: .day(facts.period.dataClose)
            case .year: period.key.targetYear.map { .text(String($0)) }
            case .key: .text(period.key.description)
            case .conferenceName: facts.period.conferenceName.map { .text($0) }
            case .conferenceDay: facts.period.conferenceDay.map { .day($0) }
            case .recordedFrom: facts.period.recordedFrom.values.min().map { .day($0) }
            }
        return value.map { .known(Figure($0)) } ?? .missing(.notApplicable)
    }

    private func committee(_ field: Reference.CommitteeField) -> Answer {
        let text =
            switch field {
            case .name: facts.committee.name
            case .place: facts.committee.place
            case .parentBody: facts.committee.parentBody
            case .scopeName: facts.scope?.name ?? ""
            }
        return text.isEmpty ? .missing(.noData) : .known(Figure(.text(text)))
    }
}
