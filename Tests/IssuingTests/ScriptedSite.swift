// Is a site that a test writes: definitions, committees and records without files.

import Digests
import Issuing
import Obligations
import Periods

final class ScriptedSite: Surroundings {
    var premises: Premises
    var definitions: [ReportDefinition]
    var committees: [CommitteeEntry]
    var occasions: [Occasion] = []
    /// Set to have the site fail to be read.
    var failure: (any Error)?
    private var generation = 0

    /// 15/12 and 15/6.
    static let calendar = try? ReportingCalendar(
        name: "chot-15",
        quarterStarts: [
            .init(yearOffset: -1, month: 12, day: 15), .init(yearOffset: 0, month: 3, day: 15),
            .init(yearOffset: 0, month: 6, day: 15), .init(yearOffset: 0, month: 9, day: 15),
        ])

    init(premises: Premises, definitions: [ReportDefinition], committees: [String]) {
        self.premises = premises
        self.definitions = definitions
        self.committees = committees.map {
            CommitteeEntry(code: $0, units: [$0], level: "tinh", isCluster: false)
        }
    }

    var generationNumber: Int { generation }

    /// Another generation of records.
    func importRecords() { generation += 1 }

    func conditions() throws -> Conditions {
        if let failure { throw failure }
        let digest = SHA256.digest(of: "generation \(generation)")
        let codes = definitions.map(\.code).joined(separator: " ")
        return Conditions(
            definitions: definitions, calendars: [ScriptedSite.calendar].compactMap(\.self),
            defaultCalendar: "chot-15", committees: committees, occasions: occasions,
            holidays: Holidays(years: [], daysOff: [], workingWeekends: []),
            generation: (generation, digest),
            inputs: SHA256.digest(of: "\(generation) \(codes)"))
    }

    func onlyTemplate(for period: Period) throws -> String { "mau-duy-nhat" }

    func reload() throws {}
}

extension ReportDefinition {
    /// A half-year or year definition with the usual rules: due three working days after the close.
    static func written(
        _ code: String, kind: Kind = .half(1), committees: Committees = .all,
        whenIncomplete: WhenIncomplete = .deliverDraft, needsApproval: Bool = false,
        recipients: [String] = [], effectiveFrom: Day? = nil, level: Int = 0,
        editions: [ReportEdition] = []
    ) -> ReportDefinition {
        ReportDefinition(
            code: code, name: code, template: code, committees: committees, calendar: "chot-15",
            kind: kind, effectiveFrom: effectiveFrom, dueWorkingDays: 3, completeness: 100,
            whenIncomplete: whenIncomplete, needsApproval: needsApproval, recipients: recipients,
            isOn: true, level: level, editions: editions)
    }
}
