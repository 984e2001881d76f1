// Rows + period → everything that every figure is made from, prepared once and never changed.

import Facts
import Periods

/// The prepared inputs of one report (bảng tính). A class only so that handing it on costs nothing.
final class Worksheet {
    let rows: RecordRows
    let calendar: ReportingCalendar
    let roster: Roster
    let scope: Int
    /// In display order, each code once.
    let indicators: [Indicator]
    let totals: UnitTotals
    let period: Period
    let report: View
    let samePeriod: EarlierView?
    let previous: EarlierView?
    /// Units of the scope on any day of the period, and those they took over from.
    let scopeUnits: Set<Int>
    /// Per cent of the expected units, below which nothing is said of a trend or a rank.
    let leastCoverage: Int
    let structure: StructureChoice
    /// The scope is a cluster: its parts are members, and it is what they are together.
    let isCluster: Bool

    private let viewer: Viewer
    /// Names that two units of the scope have.
    private let namesakes: Set<String>

    init(
        rows: RecordRows, period: Period, calendar: ReportingCalendar, dataClose: Day?, asOf: Day,
        leastCoverage: Int, structure: StructureChoice
    ) throws(FiguresError) {
        let roster = Roster(rows)
        let occasionClose = rows.occasion(of: period.key)?.dataClose
        let close = dataClose ?? occasionClose ?? period.interval.last ?? asOf
        let window = try Window(
            report: period, close: close, isClosing: close == occasionClose, calendar: calendar)
        let code = rows.committee.scopeUnit
        guard let scope = roster.number(of: code),
            roster.naming(of: scope, on: window.structureDay) != nil
        else { throw .unknownScopeUnit(committee: rows.committee.facts.code, unit: code) }
        let members = Worksheet.members(rows, of: code, roster: roster)
        let tree = UnitTree(roster, scope: scope, members: members, on: window.structureDay)
        let indicators = Worksheet.ordered(rows.indicators)
        let index = ObservationIndex(rows.observations, indicators: indicators, roster: roster)
        self.leastCoverage = leastCoverage
        self.structure = structure
        self.isCluster = !members.isEmpty
        self.namesakes = Worksheet.namesakes(tree)
        self.rows = rows
        self.calendar = calendar
        self.roster = roster
        self.scope = scope
        self.indicators = indicators
        self.period = period
        self.totals = UnitTotals(
            own: OwnReadings(index: index, indicators: indicators),
            habit: ReportingHabit(
                index, indicatorCount: indicators.count, roster: roster, tree: tree))
        self.report = View(window: window, tree: tree)
        let viewer = Viewer(
            rows: rows, calendar: calendar, roster: roster, scope: scope, members: members,
            report: window)
        self.viewer = viewer
        self.samePeriod = period.key.samePeriodLastYear.flatMap(viewer.earlier)
        self.previous = period.key.previous.flatMap(viewer.earlier)
        let start = UnitTree(roster, scope: scope, members: members, on: period.interval.start)
        let units = Set(tree.nodes.map(\.unit)).union(start.nodes.map(\.unit))
        self.scopeUnits = roster.withPredecessors(units)
    }

    /// The view of another window; nil when the calendar has no such days.
    func view(_ key: PeriodKey) -> View? { viewer.view(key) }

    /// The name to print for a unit: the one valid on the period's last day, with the unit above
    /// where another one of the scope has the same, "Xã Hương Đồng (KV1 – Sông Mây)".
    func name(of unit: String) -> String {
        let name = roster.name(of: unit, on: report.window.structureDay)
        guard namesakes.contains(name), let number = roster.number(of: unit),
            let parent = report.tree.node(of: number)?.parent,
            let above = report.tree.node(of: parent)
        else { return name }
        return "\(name) (\(above.version.shortName))"
    }

    /// For a line that names many units; one with a namesake keeps its whole name.
    func shortName(of unit: String) -> String {
        let long = name(of: unit)
        let version = roster.number(of: unit).flatMap {
            roster.naming(of: $0, on: report.window.structureDay)
        }
        guard let version, version.name == long, !version.shortName.isEmpty else { return long }
        return version.shortName
    }

    private static func namesakes(_ tree: UnitTree) -> Set<String> {
        var seen: Set<String> = []
        return Set(tree.nodes.map(\.version.name).filter { !seen.insert($0).inserted })
    }

    /// The members of the cluster whose own unit is the scope.
    private static func members(
        _ rows: RecordRows, of scope: String, roster: Roster
    ) -> [UnitTree.Member] {
        guard rows.clusters.contains(where: { $0.code == scope }) else { return [] }
        return rows.memberships.filter { $0.cluster == scope }.compactMap { row in
            roster.number(of: row.unit).map { UnitTree.Member(unit: $0, interval: row.interval) }
        }
    }

    private static func ordered(_ indicators: [Indicator]) -> [Indicator] {
        var seen: Set<String> = []
        return indicators.sorted { ($0.displayOrder, $0.code) < ($1.displayOrder, $1.code) }
            .filter { seen.insert($0.code).inserted }
    }
}

extension RecordRows {
    /// The committee's conference of a period; the first by name when there are several.
    func occasion(of key: PeriodKey) -> OccasionRow? {
        occasions.filter { $0.committee == committee.facts.code && $0.period.means(key) }
            .min { ($0.name, $0.dataClose?.number ?? 0) < ($1.name, $1.dataClose?.number ?? 0) }
    }
}

extension PeriodKey {
    /// Whether both name the same period; a key without a calendar takes the other's.
    func means(_ other: PeriodKey) -> Bool {
        guard shape == other.shape else { return false }
        return calendar == nil || other.calendar == nil || calendar == other.calendar
    }
}
