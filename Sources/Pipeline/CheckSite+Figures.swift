// Definitions + records + today → every recorded figure that breaks a rule in a period now owed.
//
// Looked at is the newest period of each definition that has begun, of each committee it asks. A
// committee whose unit stands under another's that is looked at too adds nothing: its units are
// among the other's.

import Facts
import Figures
import Obligations
import Periods
import Records

extension CheckSite {
    /// One sentence per finding, in the order of definitions, committees and units.
    ///
    /// - Throws: `RecordsError` when the records are damaged.
    func figures(_ definitions: Definitions, _ records: RecordsReader) throws -> [String] {
        let entries = try records.committeeEntries()
        var told: Set<String> = []
        var sentences: [String] = []
        for definition in definitions.definitions where definition.isOn {
            guard let (period, calendar) = newest(definition) else { continue }
            for entry in CheckSite.outermost(entries.filter(definition.asks)) {
                let found = try facts(of: entry.code, period, calendar, records)
                for sentence in found.map(CheckSite.sentences) ?? []
                where told.insert(sentence).inserted {
                    sentences.append(sentence)
                }
            }
        }
        return sentences
    }

    /// The newest period of the definition's kind that has begun by today.
    private func newest(_ definition: ReportDefinition) -> (Period, ReportingCalendar)? {
        let calendar = configuration.calendars.first { $0.name == definition.calendar }
        guard let calendar else { return nil }
        let years = stride(from: today.year + 1, through: today.year - 1, by: -1)
        for key in years.compactMap(definition.key(inYear:)) {
            if let days = calendar.interval(of: key), days.start <= today {
                return (Period(key: key, interval: days), calendar)
            }
        }
        return nil
    }

    /// Whoever may check a site's records sees all of them; a report's own papers tell less.
    private static let everyLevel = 3

    /// Those whose unit stands under no other's of them.
    private static func outermost(_ entries: [CommitteeEntry]) -> [CommitteeEntry] {
        let units = Set(entries.compactMap(\.units.first))
        return entries.filter { entry in
            !entry.units.dropFirst().contains(where: units.contains)
        }
    }

    /// Nil for a committee that could not report on the period at all: it had no unit or no
    /// letterhead, which whoever asks for its report is told.
    private func facts(
        of committee: String, _ period: Period, _ calendar: ReportingCalendar,
        _ records: RecordsReader
    ) throws -> FactSet? {
        do {
            let rows = try records.rows(
                committee: committee, period: period,
                windows: Reckoning.windows(for: period, calendar: calendar, historyLength: 1),
                issueDay: today)
            return try Reckoning(
                rows: rows, period: period, calendar: calendar, dataClose: nil, historyLength: 1,
                asOf: today, level: CheckSite.everyLevel, leastCoverage: 0
            ).facts()
        } catch RecordsError.noLetterhead, RecordsError.noScopeUnit {
            return nil
        } catch is FiguresError {
            return nil
        }
    }

    private static func sentences(_ facts: FactSet) -> [String] {
        facts.findings.map { finding in
            let unit = facts.distinctName(of: finding.unit)
            return "số liệu của \(unit), \(finding.severity.word): \(finding.text)"
        }
    }
}
