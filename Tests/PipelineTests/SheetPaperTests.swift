// Is the proof that a correction's sheets are the pages that changed, behind a cover that says so.

import Documents
import Pages
import TestTools
import Testing

@testable import Pipeline

@Suite("Replacement sheets of a revision")
struct SheetPaperTests {
    private static let reason = "xã Đồi Thông gửi lại số liệu kiểm tra"
    private static let first = Result {
        try Variants.answer(Variants.mended, Orders.halfYear(.issue(revision: 0)))
    }
    /// One figure came late.
    private static let late = Result {
        let site = try VariantSite("tinh-minh-hoa", Variants.mending)
        try site.importing([
            VariantSite.Edit(
                file: "so_lieu.csv",
                program: "s#^(xa-45;kt-sscd;15/03/2026;14/06/2026;mot-lan;)2002;#\\12007;#")
        ])
        return site
    }

    private static func second(
        _ site: Result<VariantSite, any Error>, after figures: [UInt8]? = nil
    ) throws -> ReportAnswer {
        try Variants.answer(
            site,
            Orders.halfYear(
                .issue(revision: 1), previousFigures: figures ?? first.get().figures,
                reason: reason))
    }

    private func sheets(_ answer: ReportAnswer) throws -> FinishedFile {
        try #require(answer.papers.first { $0.name.hasSuffix("-r1-to-thay.pdf") })
    }

    private func words(_ file: PDFFile, page: Int) throws -> String {
        try file.text("-layout", "-f", "\(page)", "-l", "\(page)")
            .split { $0.isWhitespace }.joined(separator: " ")
    }

    @Test("of one late figure are as recorded, and the same bytes twice")
    func recorded() throws {
        let file = try sheets(Self.second(Self.late))
        #expect(try sheets(Self.second(Self.late)).bytes == file.bytes)
        let pdf = PDFFile(file.bytes)
        #expect(try pdf.check().status == 0)
        let record = GoldenRecord(name: "to-thay")
        try record.check([
            (.text, try pdf.text("-layout")),
            (.raster, try record.raster(pdf.path, pageCount: file.pageCount)),
        ])
    }

    @Test("have the pages of the revision, of changed sheets alone")
    func pages() throws {
        let answer = try Self.second(Self.late)
        let file = try sheets(answer)
        let report = PDFFile(try #require(answer.report).bytes)
        let before = PDFFile(try #require(Self.first.get().report).bytes)
        let pageCount = try #require(answer.report).pageCount
        var expected: [String] = []
        for first in stride(from: 1, through: pageCount, by: 2) {
            let range = first...min(first + 1, pageCount)
            let new = try range.map { try words(report, page: $0) }
            let old = try range.map { try words(before, page: $0) }
            if new != old { expected += new }
        }
        let pdf = PDFFile(file.bytes)
        #expect(file.pageCount == 2 + expected.count && expected.count < pageCount)
        #expect(try (0..<expected.count).map { try words(pdf, page: 3 + $0) } == expected)
        #expect(try words(pdf, page: 2) == PaperWriting.blankBack)
        let tags = try pdf.facts()
        #expect(tags.contains("Tagged:          yes"))
        #expect(try pdf.leaves().contains { $0.contains("TỜTHAY") })
    }

    @Test("are none where nothing changed, and after a report that kept no pages")
    func none() throws {
        let same = try Self.second(Variants.mended)
        #expect(!same.papers.contains { $0.name.contains("to-thay") })
        let draft = try Variants.answer(Variants.mended, Orders.halfYear(.draft(1)))
        let after = try Self.second(Self.late, after: draft.figures)
        #expect(!after.papers.contains { $0.name.contains("to-thay") })
    }

    @Test("are not told apart by the code at the foot of official pages")
    func codes() throws {
        let pages = try Self.pages(code: "26H1-P0-AA")
        let others = try Self.pages(code: "26H1-P1-BB")
        #expect(pages.digests == others.digests)
        #expect(try Self.pages(code: nil).digests == pages.digests)
        #expect(Set(pages.digests).count == pages.digests.count)
    }

    private static func pages(code: String?) throws -> PageDrawings {
        let render = RenderReport(site: try Variants.mended.get().site())
        let plain = try render.drafted(Orders.halfYear(.issue(revision: 0))).document
        let document = Document(
            form: plain.form, front: plain.front, blocks: plain.blocks,
            pageMark: plain.pageMark, watermark: plain.watermark, pageCode: code,
            title: plain.title, author: plain.author, subject: plain.subject,
            keywords: plain.keywords, created: plain.created)
        return PageDrawings(
            document: document, report: try render.rendered(document, name: "a/b/c").pages)
    }
}
