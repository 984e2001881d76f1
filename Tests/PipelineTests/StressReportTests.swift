// Is the proof that provinces nobody would make still get whole reports: every text of the document
// is found again in the PDF, in its order, inside the sheet.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout
@testable import Pipeline

@Suite("Reports under stress")
struct StressReportTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let units: Int
        let nameLength: Int
        let figures: StressProvince.Figures
        var definition = "so-ket-6-thang"

        var testDescription: String { "\(units) units, \(nameLength) letters, \(figures)" }
    }

    static let cases = [
        Case(units: 1, nameLength: 5, figures: .usual),
        Case(units: 1, nameLength: 120, figures: .missing),
        Case(units: 7, nameLength: 120, figures: .zero),
        Case(units: 45, nameLength: 60, figures: .huge),
        Case(units: 200, nameLength: 120, figures: .usual),
    ]

    @Test("Every text of the document is found again in the PDF, in order", arguments: cases)
    func whole(given: Case) throws {
        let province = try StressProvince(
            units: given.units, nameLength: given.nameLength, given.figures)
        let renderer = RenderReport(site: try province.site.site())
        let request = ReportRequest(
            committee: "duqs-tinh", period: "2026H1", definition: given.definition)
        let (document, _) = try renderer.document(request)
        let report = try renderer.render(request)
        let file = PDFFile(report.bytes)
        #expect(try file.check().status == 0)
        let expected = DocumentText(document: document).leaves().map { leaf in
            leaf.filter { !$0.isWhitespace }
        }
        let found = try file.leaves()
        let difference = zip(expected, found).first { $0 != $1 }
        #expect(difference == nil, "\(String(describing: difference))")
        #expect(found.count == expected.count)
        #expect(try outside(file).isEmpty)
        // A table of so many rows takes pages, but none that are not needed. Figures of 10^15 in
        // eleven columns leave a name of 60 letters one word a line: three rows a page.
        #expect(report.pageCount < 70 + given.units)
    }

    /// Words that poppler finds beyond the sheet.
    private func outside(_ file: PDFFile) throws -> [String] {
        var size = (width: 0.0, height: 0.0)
        var found: [String] = []
        for line in try file.text("-bbox").split(separator: "\n") {
            let numbers = line.split(separator: "\"").compactMap { Double($0) }
            if line.contains("<page "), numbers.count == 2 {
                size = (numbers[0], numbers[1])
            } else if line.contains("<word "), numbers.count == 4 {
                let isInside =
                    numbers[0] >= 0 && numbers[1] >= 0 && numbers[2] <= size.width
                    && numbers[3] <= size.height
                if !isInside { found.append(String(line)) }
            }
        }
        return found
    }
}
