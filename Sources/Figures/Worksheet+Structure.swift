// The worksheet's lineage → on which days the organisation under the scope changed.

import Facts
import Periods

extension Worksheet {
    /// The units of the report, as of the period's last day.
    var unitFacts: [UnitFact] {
        report.tree.nodes.map { node in
            UnitFact(
                id: roster.ids[node.unit], name: node.version.name,
                shortName: node.version.shortName, level: node.version.level,
                parent: node.parent.map { roster.ids[$0] } ?? node.version.parent,
                depth: node.depth)
        }
    }

    /// The period crosses a change of organisation: one took effect after its first day.
    var isMixedStructure: Bool {
        let last = report.window.structureDay
        return roster.steps.contains { step in
            step.kind != .rename && step.day > period.interval.start && step.day <= last
                && (scopeUnits.contains(step.from) || (step.to.map(scopeUnits.contains) ?? false))
        }
    }

    /// The days of the same period where a sum up to the close stands beside one of another length;
    /// a leap day and the halves of a year make no difference worth telling.
    var unequalSamePeriod: Interval? {
        guard let days = samePeriod?.closed.window.main, let before = days.length,
            let now = report.window.main.length,
            abs(now - before) > Worksheet.toleratedDays
        else { return nil }
        return days
    }

    private static let toleratedDays = 3

    /// Days that break a series, in order: a unit of district level began, ended or changed hands,
    /// or the scope unit itself did. Communes merging inside a district do not break its series.
    func structureDays(in trees: [UnitTree]) -> [Day] {
        var levels: [Int: String] = [:]
        for tree in trees {
            for node in tree.nodes { levels[node.unit] = node.version.level }
        }
        func breaks(_ unit: Int) -> Bool {
            unit == scope || levels[unit] == "huyen" || levels[unit] == "khu-vuc"
        }
        var days: Set<Day> = []
        for step in roster.steps where step.kind != .rename {
            if breaks(step.from) || (step.to.map(breaks) ?? false) { days.insert(step.day) }
        }
        for unit in levels.keys where breaks(unit) {
            days.formUnion(roster.turningDays(of: unit))
        }
        return days.sorted()
    }
}
