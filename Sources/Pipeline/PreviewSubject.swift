// Template + records + what was asked → the committee and period that a preview is made of.
//
// Without a word from its writer a template is shown on the newest period that has closed and that
// it is made for; "closed" is told by the records, not by the clock, so that old examples work as
// well as the current year. Spans of years are taken from what the records name.

import Obligations
import Periods
import Records
import Templates

/// Chooses what a template is shown on.
struct PreviewSubject {
    let site: Site
    let head: TemplateHead
    let committee: String?
    let period: String?
    let draft: Int?

    /// - Throws: `PipelineError.badPeriod`; `.noDefinition` when nothing fits; `RecordsError`.
    func request() throws -> ReportRequest {
        let asked = try period.map { try site.configuration.period($0).0 }
        let entries = try site.committeeEntries()
        let named = try site.records.namedPeriods()
        let last = try site.records.lastMeasuredDay()
        let periods = asked.map { [$0] } ?? candidates(named, last: last)
        let newest = periods.filter { isMadeFor($0) }.max { left, right in
            order(left, last) < order(right, last)
        }
        // A period that was asked for and does not fit is refused later, with its reason.
        guard let chosen = newest ?? asked else {
            throw PipelineError.noDefinition(period: head.code)
        }
        let own = Set(named.filter { bound($0.period) == chosen.key }.map(\.committee))
        let definitions = try Definitions(configuration: site.configuration).definitions
            .filter { $0.template == head.code }
        func weight(_ entry: CommitteeEntry) -> (Int, Int, Int, Int, String) {
            (
                definitions.isEmpty || definitions.contains { $0.asks(entry) } ? 0 : 1,
                own.contains(entry.code) ? 0 : 1, entry.isCluster ? 1 : 0, entry.units.count,
                entry.code
            )
        }
        guard let code = committee ?? entries.min(by: { weight($0) < weight($1) })?.code else {
            throw PipelineError.noDefinition(period: chosen.key.description)
        }
        let isOpen = chosen.interval.end == nil
        return ReportRequest(
            committee: code, period: chosen.key.description, definition: head.code, draft: draft,
            asOf: isOpen ? last?.iso : nil)
    }

    private func bound(_ key: PeriodKey) -> PeriodKey {
        key.bound(to: site.configuration.defaultCalendar)
    }

    private func isMadeFor(_ period: Period) -> Bool {
        head.periodKinds.contains(TemplateLibrary.kind(of: period.key))
    }

    /// The periods that the records name and that have closed, and the newest year, half-year and
    /// quarter that their figures fill.
    private func candidates(_ named: [RecordsReader.NamedPeriod], last: Day?) -> [Period] {
        let known = named.filter { committee == nil || $0.committee == committee }.compactMap {
            try? site.configuration.period(bound($0.period).description).0
        }.filter { period in
            guard let last, let end = period.interval.last else { return true }
            return end <= last
        }
        return known + (last.map(filled) ?? [])
    }

    private func filled(through last: Day) -> [Period] {
        let year = last.year + 1
        let halves = [1, 2].map { PeriodKey.Shape.half(year: year, half: $0) }
        let quarters = (1...4).map { PeriodKey.Shape.quarter(year: year, quarter: $0) }
        return ([.year(year)] + halves + quarters).compactMap { shape in
            var key: PeriodKey? = PeriodKey(shape, calendar: site.configuration.defaultCalendar)
            while let asked = key {
                guard let period = try? site.configuration.period(asked.description).0 else {
                    return nil
                }
                if let end = period.interval.last, end <= last { return period }
                key = asked.previous
            }
            return nil
        }
    }

    /// By the last day, an open span by the last day measured; longer periods before shorter.
    private func order(_ period: Period, _ last: Day?) -> (Int, Int) {
        let end = period.interval.last ?? last ?? period.interval.start
        return (end.number, -period.interval.start.number)
    }
}
