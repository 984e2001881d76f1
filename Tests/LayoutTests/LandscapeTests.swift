// Proves that margins turn with the sheet.

import Documents
import Pages
import Testing

@testable import Layout

@Suite("Landscape sheets")
struct LandscapeTests {
    private func report(isTwoSided: Bool) throws -> PagedReport {
        try Samples.pages(
            [
                .annex(label: "PHỤ LỤC 1", title: [Run("BIỂU")], isLandscape: true),
                Samples.paragraph(lines: 120),
            ], isTwoSided: isTwoSided)
    }

    /// Tops of the first lines of text (18 points a line), left edges and number baselines.
    private func frame(
        _ report: PagedReport, page: Int
    ) throws -> (left: Double, top: Double, bottom: Double, number: Double) {
        let places = PageDump.places(report, page: page)
        let text = places.filter { $0.text.contains(Samples.longWord) }
        let number = try #require(places.first { $0.text == "\(page + 1)" })
        return (
            try #require(text.map(\.x).min()), try #require(text.map(\.y).min()),
            try #require(text.map(\.y).max()), number.y
        )
    }

    @Test("The binding margin is at the top of a landscape sheet, the outer one at its foot")
    func singleSided() throws {
        let report = try report(isTwoSided: false)
        #expect(report.pages.count >= 4)
        for page in 2...3 {
            let frame = try frame(report, page: page)
            #expect(abs(frame.left - millimetres(20)) < 0.01)
            #expect(frame.top > millimetres(30) && frame.top < millimetres(30) + 18)
            #expect(frame.bottom < Size.a4Landscape.height - millimetres(15))
            #expect(frame.number > millimetres(20) && frame.number < millimetres(30))
        }
    }

    @Test("A back page is bound at its foot, and its number stays on the printable sheet")
    func twoSided() throws {
        let report = try report(isTwoSided: true)
        let back = try frame(report, page: 3)
        #expect(back.top > millimetres(15) && back.top < millimetres(15) + 18)
        #expect(back.bottom < Size.a4Landscape.height - millimetres(30))
        #expect(back.number > millimetres(9) && back.number < millimetres(15))
        let front = try frame(report, page: 2)
        #expect(front.top > millimetres(30))
    }
}
