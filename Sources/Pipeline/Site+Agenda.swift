// A site → what the agenda asks of its records: committees, conferences, periods in words.

import Figures
public import Obligations
import Periods
import Records

extension Site {
    /// Every committee, as definitions choose among them.
    ///
    /// - Throws: `RecordsError` when a row is not what was imported.
    public func committeeEntries() throws -> [CommitteeEntry] {
        try records.committeeEntries()
    }

    /// Every conference, its period bound to the default calendar where it names none; of each
    /// committee in the order of codes.
    ///
    /// - Throws: `RecordsError` when a row is not what was imported.
    public func occasions() throws -> [Occasion] {
        try records.committees().flatMap { try occasions(of: $0.code) }
    }

    /// Of one committee.
    func occasions(of committee: String) throws -> [Occasion] {
        try records.occasions(of: committee).map { row in
            Occasion(
                committee: committee,
                period: row.period.bound(to: configuration.defaultCalendar).description,
                conference: row.conferenceDay, close: row.dataClose)
        }
    }

    /// What the records and templates have against the definitions, one sentence each; empty when
    /// every definition can be carried out.
    public func findings(of definitions: Definitions) throws -> [String] {
        try definitions.findings(
            committees: try committeeEntries(), templates: library, catalogue: catalogue)
    }
}
