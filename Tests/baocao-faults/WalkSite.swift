// Is the site of a walk: definitions, conferences and records that the walk changes as it goes.

import Digests
import Issuing
import Obligations
import Periods

/// What an office of a walk works with.
final class WalkSite: Surroundings {
    let premises: Premises
    var occasions: [Occasion] = []
    /// Definitions taken away for a while, by code.
    var hidden: Set<String> = []
    var generation = 1

    let calendar: ReportingCalendar
    private let all: [ReportDefinition]
    private let committees: [CommitteeEntry]

    static let committeeCodes = ["tinh", "huyen"]

    init(folder: String, zone: FixedZone) throws {
        premises = Premises(
            stateFolder: folder + "/state", outboxFolder: folder + "/outbox", zone: zone,
            minimumFreeMebibytes: 1)
        calendar = try ReportingCalendar(
            name: "chot-15",
            quarterStarts: [
                .init(yearOffset: -1, month: 12, day: 15), .init(yearOffset: 0, month: 3, day: 15),
                .init(yearOffset: 0, month: 6, day: 15), .init(yearOffset: 0, month: 9, day: 15),
            ])
        all = [
            WalkSite.definition("nua-nam", .half(1), approval: false),
            WalkSite.definition("nam", .year, approval: false),
            WalkSite.definition("quy", .quarter(3), approval: true),
        ]
        committees = WalkSite.committeeCodes.map {
            CommitteeEntry(code: $0, units: [$0], level: "tinh", isCluster: false)
        }
    }

    func conditions() throws -> Conditions {
        let text = "\(generation) \(hidden.sorted()) \(occasions)"
        return Conditions(
            definitions: all.filter { !hidden.contains($0.code) }, calendars: [calendar],
            defaultCalendar: calendar.name, committees: committees, occasions: occasions,
            holidays: Holidays(years: Set(1990...2100), daysOff: [], workingWeekends: []),
            generation: (generation, SHA256.digest(of: "\(generation)")),
            inputs: SHA256.digest(of: text))
    }

    func onlyTemplate(for period: Period) throws -> String { "mau-duy-nhat" }

    func reload() throws {}

    private static func definition(
        _ code: String, _ kind: ReportDefinition.Kind, approval: Bool
    ) -> ReportDefinition {
        ReportDefinition(
            code: code, name: code, template: code, committees: .all, calendar: "chot-15",
            kind: kind, effectiveFrom: nil, dueWorkingDays: 1, completeness: 100,
            whenIncomplete: .deliverDraft, needsApproval: approval, recipients: [], isOn: true)
    }
}
