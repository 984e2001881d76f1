// The worksheet + the rules of the records → everything that does not hold among the figures.
//
// The order is that of units, indicators and rules. Only units of the period's end are looked at,
// and only what they recorded themselves, but for the comparison with the same period.

import Facts
import Periods

/// Checks recorded figures (rà soát số liệu).
struct FigureChecks {
    let findings: [FigureFinding]

    /// - Parameter differences: superiors whose own figure is not the total of the units below.
    init(_ worksheet: Worksheet, reporters: Reporters, differences: [AnswerSheet.Difference]) {
        let book = RuleBook(worksheet)
        let changes = ChangeCheck(worksheet, book: book)
        let reporting = Set(reporters.units).subtracting(reporters.silent)
        var found: [Found] = []
        for (position, node) in worksheet.report.tree.nodes.enumerated() {
            let isReporting = reporting.contains(node.unit)
            for indicator in worksheet.indicators.indices {
                let place = CheckedPlace(
                    worksheet: worksheet, position: position, indicator: indicator)
                let rules = book.rules(indicator: indicator, level: node.version.level)
                found += FigureChecks.own(place, rules, isReporting: isReporting)
            }
        }
        for indicator in worksheet.indicators.indices {
            found += changes.findings(indicator: indicator)
        }
        found += differences.map { FigureChecks.difference($0, worksheet) }
        findings = found.sorted(by: Found.precedes).map(\.finding)
    }

    private static func own(
        _ place: CheckedPlace, _ rules: [RuleBook.Entry], isReporting: Bool
    ) -> [Found] {
        var found: [Found] = []
        if let conflict = place.conflict { found.append(conflict) }
        if !rules.contains(where: { $0.row.demand == .notFalling }) { found += place.falls(nil) }
        found += place.overfull(rules)
        if !rules.isEmpty { found += place.broken(rules, isReporting: isReporting) }
        return found
    }

    private static func difference(
        _ difference: AnswerSheet.Difference, _ worksheet: Worksheet
    ) -> Found {
        let place = CheckedPlace(
            worksheet: worksheet, position: difference.position, indicator: difference.indicator)
        let days = worksheet.report.window.main
        return place.finding(
            .below, days, [difference.own, difference.below],
            .below(
                "“\(place.definition.name)”, \(place.name(of: days))",
                FindingWords.value(difference.own, of: place.definition),
                FindingWords.value(difference.below, of: place.definition)))
    }
}
