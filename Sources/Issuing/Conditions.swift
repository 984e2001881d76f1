// Is everything outside the ledger that decides what is to be done.

package import Digests
package import Obligations
package import Periods

/// Definitions, committees and records as they stand at a tick.
package struct Conditions: Sendable {
    package var definitions: [ReportDefinition]
    package var calendars: [ReportingCalendar]
    package var defaultCalendar: String
    package var committees: [CommitteeEntry]
    package var occasions: [Occasion]
    package var holidays: Holidays
    /// Number and digest of the current generation of records.
    package var generation: (number: Int, digest: Digest)
    /// Over everything that a report is made from; another value means another try.
    package var inputs: Digest

    package init(
        definitions: [ReportDefinition], calendars: [ReportingCalendar], defaultCalendar: String,
        committees: [CommitteeEntry], occasions: [Occasion], holidays: Holidays,
        generation: (number: Int, digest: Digest), inputs: Digest
    ) {
        self.definitions = definitions
        self.calendars = calendars
        self.defaultCalendar = defaultCalendar
        self.committees = committees
        self.occasions = occasions
        self.holidays = holidays
        self.generation = generation
        self.inputs = inputs
    }

    /// The last day whose figures count in a report that the ledger never saw owed: issued by hand
    /// for a period before its definition took effect. Nil for what no definition asks.
    func close(of key: ObligationKey) -> Day? {
        guard let definition = definitions.first(where: { $0.code == key.definition }),
            let name = PeriodKey(text: key.period)?.bound(to: definition.calendar),
            let calendar = calendars.first(where: { $0.name == name.calendar }),
            let period = try? Period(name, in: calendar)
        else { return nil }
        return Obligation(
            definition: definition, committee: key.committee, period: period,
            occasions: occasions, holidays: holidays, origin: .calendar)?.close
    }
}

/// Where an office works and what it works with; `SiteSurroundings` reads a real site.
package protocol Surroundings: AnyObject {
    var premises: Premises { get }
    /// Asked once per tick, and so quick while nothing changed.
    func conditions() throws -> Conditions
    /// The code of the only template for periods of this kind; a look needs no definition.
    func onlyTemplate(for period: Period) throws -> String
    /// Reads the configuration again; on an error everything stays as it was.
    func reload() throws
    /// Removes generations of records that nothing needs any more; gives their numbers.
    func retireRecords(besides pinned: Set<Int>) throws -> [Int]
}

extension Surroundings {
    /// None, for a site without generations on a disk.
    package func retireRecords(besides pinned: Set<Int>) throws -> [Int] { [] }
}
