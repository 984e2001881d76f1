// Is the proof that reports of the illustrative province say what a second computation says.

import Facts
import Figures
import Periods
import Pipeline
import Records
import Testing

@Suite("The figures of the illustrative province, worked out a second time")
struct IndependentFigureTests {
    /// One set of facts for each half-year and year of which something is recorded.
    static let reports = Result {
        let example = try ExampleSite("tinh-minh-hoa")
        let independent = try IndependentFigures(example: "tinh-minh-hoa")
        return try independent.windows().map { ($0, try facts(of: $0, in: example)) }
    }

    /// The facts of the province, from the records to the end as a report has them.
    private static func facts(
        of window: IndependentFigures.Window, in example: ExampleSite
    ) throws -> FactSet {
        let configuration = try Configuration(path: example.configurationPath)
        let (period, calendar) = try configuration.period(window.period)
        let close = Day(number: window.close)
        let records = try RecordsReader(
            path: RecordsDirectory(path: configuration.recordsFolder).current().path)
        let rows = try records.rows(
            committee: "duqs-tinh", period: period,
            windows: Reckoning.windows(for: period, calendar: calendar, historyLength: 1),
            issueDay: close)
        return try Reckoning(
            rows: rows, period: period, calendar: calendar, dataClose: close, historyLength: 1,
            asOf: close
        ).facts()
    }

    private func comparison(damage: String = "") throws -> IndependentComparison {
        let independent = try IndependentFigures(example: "tinh-minh-hoa", damage: damage)
        #expect(try independent.unread() == [])
        var comparison = IndependentComparison()
        for (window, facts) in try IndependentFigureTests.reports.get() {
            comparison.compare(window, try independent.lines(window), with: facts)
        }
        return comparison
    }

    @Test("are the same in every unit, indicator, half-year and year")
    func same() throws {
        let comparison = try comparison()
        for line in comparison.differences.prefix(40) { Issue.record("\(line)") }
        #expect(comparison.differences.count == 0)
        #expect(comparison.figures >= 1, "\(comparison.figures) figures, \(comparison.gaps) gaps")
    }
}
