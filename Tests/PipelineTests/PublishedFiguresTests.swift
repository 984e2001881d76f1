// Is the proof that a figure published otherwise keeps its footnote: what was issued, where, why.

import Documents
import Facts
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("Published figures stay published")
struct PublishedFiguresTests {
    private static let citation = "Báo cáo số 12-BC/ĐUQS, ngày 20/6/2025"

    /// The half-year 2025 as it was issued from the example's own records.
    private static let issued = Result {
        let site = try VariantSite("tinh-minh-hoa")
        let answer = try RenderReport(site: site.site()).answer(
            order("2025H1@chot-15", close: Day(year: 2025, month: 6, day: 14)))
        return (site: site, figures: answer.figures)
    }

    /// Afterwards one district's figure of that half-year was corrected by a letter.
    private static let corrected = Result {
        let (site, figures) = try issued.get()
        try site.importing([
            VariantSite.Edit(
                file: "so_lieu.csv",
                program: "s|^(h01;kt-sscd;15/03/2025;14/06/2025;mot-lan;)[0-9]+;|\\1977;|")
        ])
        return (site: site, figures: figures)
    }

    private static func order(
        _ period: String, close: Day?, published: [PublishedReport] = [], level: Int = 0
    ) throws -> ReportOrder {
        let close = try #require(close)
        return ReportOrder(
            work: .render, committee: "duqs-tinh", period: period, template: "so-ket-6-thang",
            definition: "so-ket-6-thang", close: close, standing: .issue(revision: 0),
            created: Instant(seconds: (close.number + 3) * 86_400), runHead: "",
            completeness: 0, knownGaps: [], previousFigures: nil, reason: "",
            telling: Telling(level: level, edition: nil, others: []), published: published)
    }

    private func report(_ figures: [UInt8], close: Day? = nil) throws -> PublishedReport {
        PublishedReport(
            citation: Self.citation, period: "2025H1@chot-15",
            close: try #require(close ?? Day(year: 2025, month: 6, day: 14)),
            issued: Instant(seconds: 1_750_400_000), figures: figures)
    }

    private func drafted(
        _ site: VariantSite, _ published: [PublishedReport]
    ) throws -> DraftedReport {
        try RenderReport(site: site.site()).drafted(
            Self.order(
                "2026H1@chot-15", close: Day(year: 2026, month: 6, day: 14),
                published: published))
    }

    private func remarks(_ document: Document) -> [String] {
        document.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let runs), .item(let runs):
                runs.footnotes.map { $0.runs.map(\.text).joined() }
            case .table(let table): table.notes.map { $0.map(\.text).joined() }
            case .chart(let chart): chart.notes.map { $0.map(\.text).joined() }
            default: []
            }
        }.filter { $0.contains(Self.citation) }
    }

    @Test("Nothing is said where the figures are still what they were")
    func unchanged() throws {
        let (_, figures) = try Self.issued.get()
        let site = try VariantSite("tinh-minh-hoa")
        let document = try drafted(site, [report(figures)]).document
        #expect(remarks(document) == [])
    }

    @Test("A corrected figure is marked where it is compared with, with the reason it changed")
    func changed() throws {
        let (site, figures) = try Self.corrected.get()
        let sheet = try #require(FigureSheet(packed: figures))
        let said = try #require(
            sheet.lines.first { $0.address == "kt-sscd/minh-hoa/2025H1@chot-15/thuc-hien" })
        let drafted = try drafted(site, [report(figures)])
        let found = remarks(drafted.document)
        let note =
            "\(Self.citation) nêu: Kiểm tra SSCĐ \(said.text). Nay khác vì số liệu được sửa "
            + "theo thử."
        #expect(found.contains(note), "\(found)")
        #expect(found.allSatisfy { $0.contains(note) })
        let rendered = try RenderReport(site: site.site()).rendered(drafted)
        let text = try PDFFile(rendered.bytes).text()
        let plain = text.split { $0.isWhitespace }.joined(separator: " ")
        #expect(plain.contains("Báo cáo số 12-BC/ĐUQS, ngày 20/6/2025 nêu: Kiểm tra SSCĐ"))
    }

    @Test("An earlier close is the reason where the issued report had one")
    func earlierClose() throws {
        let (site, figures) = try Self.corrected.get()
        let report = try report(figures, close: Day(year: 2025, month: 5, day: 31))
        let found = remarks(try drafted(site, [report]).document)
        #expect(found.contains { $0.contains("Nay khác vì báo cáo ấy tính đến 31/5/2025.") })
    }

    @Test("Figures that cannot be read stop the report and name the one that is damaged")
    func damaged() throws {
        let (site, figures) = try Self.issued.get()
        #expect {
            try drafted(site, [report(Array(figures.dropLast()))])
        } throws: { error in
            "\(error)".hasPrefix(Self.citation)
        }
    }
}
