// (definitions, calendars, committees, conferences, holidays) → what is owed, by arithmetic alone.
//
// Nothing here knows the ledger or the hour. Periods are made once per definition and shared by its
// committees; only a conference gives a committee's period days of its own.

public import Periods

/// The timetable of reports (lịch báo cáo) of a site.
public struct Timetable: Sendable {
    /// An obligation with the places of its definition and committee in their given order.
    struct Entry {
        let obligation: Obligation
        let definition: Int
        let committee: Int
    }

    /// A period with the days it has where no conference moves them.
    private struct Slot {
        let period: Period
        let key: String
        let close: Day
        let due: Day
    }

    public let definitions: [ReportDefinition]
    public let calendars: [ReportingCalendar]
    public let committees: [CommitteeEntry]
    public let holidays: Holidays
    /// By committee, then period; the first given counts.
    private let occasions: [String: [String: Occasion]]

    public init(
        definitions: [ReportDefinition], calendars: [ReportingCalendar],
        committees: [CommitteeEntry], occasions: [Occasion], holidays: Holidays
    ) {
        self.definitions = definitions
        self.calendars = calendars
        self.committees = committees
        self.holidays = holidays
        self.occasions = occasions.reduce(into: [:]) { table, occasion in
            if table[occasion.committee]?[occasion.period] == nil {
                table[occasion.committee, default: [:]][occasion.period] = occasion
            }
        }
    }

    /// Everything owed by arithmetic whose period ends in a year: what `audit` proves complete.
    /// By definition, committee and period.
    public func obligations(endingIn year: Int, installedOn: Day) -> [Obligation] {
        definitions.indices.flatMap { index in
            let slots = slots(of: definitions[index], years: (year - 1)...(year + 1))
                .filter { $0.period.interval.last?.year == year }
            return entries(slots, of: index, from: effective(index, installedOn))
                .map(\.obligation)
        }
    }

    /// Everything owed whose period began at most 14 days after today, and the next one where that
    /// has none to come.
    func entries(installedOn: Day, today: Day) -> [Entry] {
        definitions.indices.flatMap { index in
            let from = effective(index, installedOn)
            guard from <= today.adding(days: Timetable.outlook) else { return [Entry]() }
            let first = min(from.year, today.year) - 2
            let all = slots(of: definitions[index], years: first...(today.year + 2))
            let horizon = today.adding(days: Agenda.rehearsalDays)
            let begun = all.prefix { $0.period.interval.start <= horizon }.count
            let isComing = begun > 0 && all[begun - 1].close > horizon
            // A conference may move a close past its calendar's, but not by a year.
            let slots = all.prefix(isComing ? begun : begun + 1)
                .filter { $0.close.distance(to: from) <= 366 }
            return entries(Array(slots), of: index, from: from)
        }
    }

    /// The obligation of a key as its definition makes it today, whatever its effective day; nil
    /// when no definition that is on owes it to this committee.
    func entry(for key: ObligationKey, period: Period) -> Entry? {
        guard let index = definitions.firstIndex(where: { $0.code == key.definition }),
            let place = committees.firstIndex(where: { $0.code == key.committee }),
            definitions[index].owes(period.key), definitions[index].asks(committees[place]),
            let calendar = calendars.first(where: { $0.name == period.key.calendar }),
            let bound = try? Period(period.key, in: calendar),
            let slot = slot(bound, of: definitions[index])
        else { return nil }
        return Entry(
            obligation: obligation(slot, definitions[index], committees[place].code),
            definition: index, committee: place)
    }

    private func effective(_ index: Int, _ installedOn: Day) -> Day {
        definitions[index].effectiveFrom ?? installedOn
    }

    private func entries(_ slots: [Slot], of index: Int, from: Day) -> [Entry] {
        let definition = definitions[index]
        var entries: [Entry] = []
        guard definition.isOn else { return entries }
        for place in committees.indices where definition.asks(committees[place]) {
            for slot in slots {
                let obligation = obligation(slot, definition, committees[place].code)
                guard obligation.close >= from, committees[place].stands(on: obligation.close)
                else { continue }
                entries.append(
                    Entry(obligation: obligation, definition: index, committee: place))
            }
        }
        return entries
    }

    private func slots(of definition: ReportDefinition, years: ClosedRange<Int>) -> [Slot] {
        guard definition.isOn,
            let calendar = calendars.first(where: { $0.name == definition.calendar })
        else { return [] }
        return years.compactMap { year in
            guard let key = definition.key(inYear: year),
                let period = try? Period(key, in: calendar)
            else { return nil }
            return slot(period, of: definition)
        }
    }

    private func slot(_ period: Period, of definition: ReportDefinition) -> Slot? {
        guard let close = period.interval.last else { return nil }
        return Slot(
            period: period, key: period.key.description, close: close,
            due: holidays.due(after: close, workingDays: definition.dueWorkingDays))
    }

    private func obligation(
        _ slot: Slot, _ definition: ReportDefinition, _ committee: String
    ) -> Obligation {
        if let occasion = occasions[committee]?[slot.key],
            let moved = Obligation(
                definition: definition, committee: committee, period: slot.period,
                occasions: [occasion], holidays: holidays, origin: .calendar)
        {
            return moved
        }
        return Obligation(
            key: ObligationKey(
                definition: definition.code, committee: committee, period: slot.key),
            period: slot.period, close: slot.close, due: slot.due, conference: nil,
            origin: .calendar)
    }

    /// Days that `status` looks ahead for a definition that is not yet effective.
    private static let outlook = 366
}
