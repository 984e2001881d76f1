// Is the proof that the papers around a report are still what was recorded, text and pages.

import Digests
import TestTools
import Testing

@testable import Pipeline

@Suite("A recorded paper")
struct PaperGoldenTests {
    private static let telling = Telling(
        level: 0, edition: nil, others: [], companions: ["tom-tat", "so-giai-trinh"])

    /// The first draft of the half-year, with 43 of 45 communes and the papers that go with it.
    private static let first = Result { try answer(Variants.shipped, .draft(1)) }

    /// The second, after a late figure and a judgement, held against the first.
    private static let second = Result {
        try answer(Variants.mended, .draft(2), after: first.get().figures)
    }

    private static let rehearsal = Result {
        try Variants.answer(
            Variants.shipped, Orders.halfYear(.issue(revision: 0), work: .rehearse))
    }

    /// Two numbered copies of an issue, for twelve receivers of whom two are named.
    private static let copies = Result {
        let render = RenderReport(site: try Variants.mended.get().site())
        var order = Orders.halfYear(.issue(revision: 0))
        let kept = try render.answer(order)
        let figures = try #require(FigureSheet(packed: kept.figures)).figuresDigest
        order.copies = CopyRun(
            numbers: 1..<3, count: 12, recipients: ["Đảng ủy Quân khu", "Ban Thường vụ Tỉnh ủy"],
            listsReceipts: true, edition: nil,
            original: CopyRun.Original(
                digest: SHA256.digest(of: try #require(kept.report).bytes), figures: figures,
                generation: kept.inputs.generation, snapshot: kept.inputs.snapshot,
                template: kept.inputs.template, form: kept.inputs.form))
        return try render.answer(order)
    }

    private static func answer(
        _ site: Result<VariantSite, any Error>, _ standing: ReportOrder.Standing,
        after figures: [UInt8]? = nil
    ) throws -> ReportAnswer {
        try Variants.answer(
            site, Orders.halfYear(standing, previousFigures: figures, telling: telling))
    }

    /// How a paper's name ends, and what it is recorded as.
    private static let cases = [
        (ending: "-con-thieu.pdf", name: "giay-con-thieu", answer: first),
        (ending: "-tom-tat.pdf", name: "giay-tom-tat", answer: first),
        (ending: "-so-giai-trinh.pdf", name: "giay-so-giai-trinh", answer: first),
        (ending: "-thay-doi.pdf", name: "giay-thay-doi", answer: second),
        (ending: "-soat-2026-06-15.pdf", name: "giay-soat", answer: rehearsal),
        (ending: "-ky-nhan.pdf", name: "giay-ky-nhan", answer: copies),
        (ending: "-ban-02.pdf", name: "ban-danh-so", answer: copies),
    ]

    @Test("gives the same text and pages", arguments: 0..<cases.count)
    func stages(index: Int) throws {
        let paper = Self.cases[index]
        let papers = try paper.answer.get().papers
        let file = try #require(
            papers.first { $0.name.hasSuffix(paper.ending) }, "\(papers.map(\.name))")
        let pdf = PDFFile(file.bytes)
        #expect(try pdf.check().status == 0)
        #expect(try pdf.facts().contains("Tagged:          yes"))
        let record = GoldenRecord(name: paper.name)
        try record.check([
            (.text, try pdf.text("-layout")),
            (.raster, try record.raster(pdf.path, pageCount: file.pageCount)),
        ])
    }

    @Test("has the same bytes twice")
    func twice() throws {
        let again = try Self.answer(Variants.mended, .draft(2), after: Self.first.get().figures)
        #expect(try again.papers.map(\.bytes) == Self.second.get().papers.map(\.bytes))
    }

    @Test("gives the same sentences and contents of the package")
    func package() throws {
        let package = try RenderReport(site: Variants.shipped.get().site())
            .package(Orders.halfYear(.draft(1)))
        let texts = try ["muc-luc.txt", "cau-so-lieu.txt"].map { name in
            let file = try #require(package.files.first { $0.name == name })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        try GoldenRecord(name: "goi-so-lieu").check([(.text, texts.joined(separator: "\n"))])
    }
}
