// Is the proof that reports of the illustrative province say what a second computation says.

import Facts
import Figures
import Periods
import Pipeline
import Records
import Testing

@Suite("The figures of the illustrative province, worked out a second time")
struct IndependentFigureTests {
    typealias Report = (window: IndependentFigures.Window, facts: FactSet)

    static let example = ExampleSite.root + "/examples/tinh-minh-hoa"

    /// One set of facts for each half-year and year of which something is recorded, and for the
    /// years that a conference closed early.
    private static let shipped = Result {
        let independent = try IndependentFigures(source: example)
        let reports = try IndependentFigureTests.reports(
            of: Variants.shipped.get(), independent.windows())
        return (reports: reports, comparison: try comparison(of: reports, with: independent))
    }

    /// The facts of the province, from the records to the end as a report has them.
    private static func reports(
        of site: VariantSite, _ windows: [IndependentFigures.Window]
    ) throws -> [Report] {
        let configuration = site.configuration
        let records = try RecordsReader(
            path: RecordsDirectory(path: configuration.recordsFolder).current().path)
        return try windows.map { window in
            let (period, calendar) = try configuration.period(window.period)
            let close = Day(number: window.close)
            let rows = try records.rows(
                committee: "duqs-tinh", period: period,
                windows: Reckoning.windows(for: period, calendar: calendar, historyLength: 1),
                issueDay: close)
            let facts = try Reckoning(
                rows: rows, period: period, calendar: calendar, dataClose: close,
                historyLength: 1, asOf: close, level: 3, leastCoverage: 0
            ).facts()
            return (window, facts)
        }
    }

    private static func comparison(
        of reports: [Report], with independent: IndependentFigures
    ) throws -> IndependentComparison {
        try #require(try independent.unread() == [])
        var comparison = IndependentComparison()
        for (window, facts) in reports {
            comparison.compare(window, try independent.lines(window), with: facts)
        }
        return comparison
    }

    /// - Parameters:
    ///   - figures: Places where both knew a value, when this was written.
    ///   - places: All places then, also those where neither knew one.
    private func expectAgreement(
        _ comparison: IndependentComparison, figures: Int, places: Int
    ) {
        for line in comparison.differences.prefix(40) { Issue.record("\(line)") }
        let places = (now: comparison.figures + comparison.gaps, then: places)
        // The numbers are part of what the test says, also when all is well.
        let said = "\(comparison.figures) figures at \(places.now) places compared"
        print("The second computation: \(said), \(comparison.differences.count) differences")
        #expect(comparison.differences.count == 0)
        #expect(comparison.figures >= figures, "\(said)")
        #expect(places.now >= places.then, "\(said)")
    }

    @Test("are the same in every unit, indicator, half-year and year")
    func same() throws {
        let shipped = try IndependentFigureTests.shipped.get()
        #expect(shipped.reports.count == 20)
        expectAgreement(shipped.comparison, figures: 35_261, places: 456_000)
    }

    /// Rules and faults that the province as shipped has none of: the greatest of a period, figures
    /// that nothing adds up over time or units, a percentage without its parts, one beside pairs, a
    /// province that contradicts its districts, a commune that contradicts itself, an estimate
    /// beside its measurement, a predecessor of which only half came over.
    private static let unrulyEdits = [
        VariantSite.Edit(
            file: "chi_tieu.csv",
            program: "s/^(cs-kham;.*;phat-sinh;)cong;/\\1lon-nhat;/;"
                + "s/^(hoi-thi;.*;phat-sinh;)cong;/\\1khong-cong;/;"
                + "s/^(dv-luot-nguoi;.*;phat-sinh;cong;)cong;/\\1khong-cong;/"),
        VariantSite.Edit(
            file: "so_lieu.csv",
            program: "s/^(minh-hoa;dan-so;15.12.2023;14.12.2024;mot-lan;)[0-9]+;/\\17.450;/;"
                + "s/^(xa-03;dqtv-dan-so;15.03.2026;.*;mot-lan;);[0-9]+;[0-9]+;[^;]*;/\\11,6;;;;/;"
                + "s/^(xa-04;hl-ty-le-tham-gia;15.03.2026;.*;mot-lan;);[0-9]+;[0-9]+;[^;]*;/"
                + "\\199,5;;;;/"),
        VariantSite.Edit(
            file: "so_lieu.csv",
            program: "$ a xa-45;kt-sscd;15/12/2025;14/06/2026;mot-lan;99;;;;;;;0;"),
        VariantSite.Edit(
            file: "so_lieu.csv",
            program: "$ a h01;cs-qua;15/09/2024;14/11/2024;mot-lan;500;;;;;;;1;"),
        VariantSite.Edit(
            file: "ke_thua.csv",
            program: "s|^(h04;kv2;)giai-the;01/07/2025;1/1;|\\1chia;01/07/2025;1/2;|"),
    ]

    @Test("are the same by rules and with faults that the example has none of")
    func unruly() throws {
        let site = try VariantSite("tinh-minh-hoa", IndependentFigureTests.unrulyEdits)
        let independent = try IndependentFigures(source: site.source)
        let periods = ["2024", "2024H2", "2025H2", "2026H1"]
        let windows = try independent.windows().filter { periods.contains($0.period) }
        let reports = try IndependentFigureTests.reports(of: site, windows)
        let comparison = try IndependentFigureTests.comparison(of: reports, with: independent)
        expectAgreement(comparison, figures: 14_244, places: 106_020)
    }

    @Test("differ where a wrong one is planted, and nowhere else")
    func planted() throws {
        let independent = try IndependentFigures(
            source: IndependentFigureTests.example,
            damage: """
                UPDATE so_lieu SET gia_tri = CAST(gia_tri + 1 AS TEXT) WHERE don_vi = 'xa-01'
                    AND chi_tieu = 'cs-qua' AND tu_ngay = '15/03/2026';
                UPDATE so_lieu SET tu_so = CAST(tu_so + 1 AS TEXT) WHERE don_vi = 'h02'
                    AND chi_tieu = 'dqtv-dang-vien' AND tu_ngay = '15/03/2025';
                """)
        let comparison = try IndependentFigureTests.comparison(
            of: IndependentFigureTests.shipped.get().reports, with: independent)
        let gifts = ["xa-01", "kv1", "minh-hoa"].map { "cs-qua/\($0)/2026H1@chot-15/thuc-hien" }
        let members = [
            "h02/2025H1@chot-15/thuc-hien", "h02/2025H1@chot-15/tu-so",
            "kv1/2026H1@chot-15/cung-ky", "minh-hoa/2025H1@chot-15/thuc-hien",
            "minh-hoa/2025H1@chot-15/tu-so", "minh-hoa/2026H1@chot-15/cung-ky",
        ].map { "dqtv-dang-vien/\($0)" }
        let places = comparison.differences.map { line in
            String(line.prefix { $0 != ":" && $0 != " " })
        }
        #expect(places.sorted() == (gifts + members).sorted(), "\(comparison.differences)")
    }
}
