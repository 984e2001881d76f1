// Is the proof that a reduced edition of the illustrative province holds nothing it may not tell.

import Digests
import Documents
import Facts
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("Editions of a report")
struct EditionReportTests {
    /// Shares of Party members are of level 1; so are cases of discipline and one paragraph.
    private static let site = Result {
        let site = try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "chi_tieu.csv",
                    program: "s/^(dqtv-dang-vien;.*;)0(;[0-9]+)$/\\11\\2/"),
                VariantSite.Edit(
                    file: "nhan_dinh.csv",
                    program: "$ a duqs-tinh;2026H1@chot-15;kinh-nghiem;1;Giữ kín đoạn này.;"),
            ])
        let levels = "danh_sach;do_mat\nky-luat-an-toan;1\n"
        try Files.write(Array(levels.utf8), to: site.source + "/do_mat_danh_sach.csv")
        let paragraph = "cap_uy;ky;muc;thu_tu;do_mat\nduqs-tinh;2026H1;kinh-nghiem;1;1\n"
        try Files.write(Array(paragraph.utf8), to: site.source + "/do_mat_nhan_dinh.csv")
        try site.importing([])
        return site
    }

    private static let reduced = Telling.Edition(code: "rut-gon", name: "Bản rút gọn", level: 0)

    private func order(_ telling: Telling) -> ReportOrder {
        let plain = Orders.halfYear(.issue(revision: 0))
        return ReportOrder(
            work: .render, committee: plain.committee, period: plain.period,
            template: plain.template, definition: plain.definition, close: plain.close,
            standing: plain.standing, created: plain.created, runHead: "", completeness: 90,
            knownGaps: [], previousFigures: nil, reason: "", telling: telling)
    }

    @Test("The report tells all, the edition beside it leaves out what is above its level")
    func editions() throws {
        let answer = try RenderReport(site: Self.site.get().site()).answer(
            order(Telling(level: 1, edition: nil, others: [Self.reduced])))
        let report = try #require(answer.report)
        let edition = try #require(answer.papers.first { $0.edition == "rut-gon" })
        #expect(edition.name == report.name.dropLast(4) + "-rut-gon.pdf")
        let full = try PDFFile(report.bytes).text("-layout")
        let short = try PDFFile(edition.bytes).text("-layout")
        for secret in ["Giữ kín đoạn này", "Vi phạm kỷ luật quân nhân, dân quân"] {
            #expect(full.contains(secret))
            #expect(!short.contains(secret))
        }
        #expect(!full.contains("không nêu trong bản này"))
        #expect(short.contains("không nêu trong bản này"))
        #expect(!full.contains("Bản rút gọn"))
        #expect(short.split(separator: "\u{C}").allSatisfy { $0.contains("Bản rút gọn") })
        // Alternative texts, the outline and the tree of tags are no page's text.
        let expanded = try PDFFile(edition.bytes).expanded()
        #expect(!expanded.contains(try hexadecimal("Đảng viên/DQTV")))
        #expect(try PDFFile(report.bytes).expanded().contains(hexadecimal("Đảng viên/DQTV")))
        #expect(try PDFFile(edition.bytes).check().status == 0)
    }

    @Test(
        "No figure of the edition is about a closed indicator, and none of its counts includes it")
    func figures() throws {
        let render = try RenderReport(site: Self.site.get().site())
        let full = try render.drafted(order(Telling(level: 1, edition: nil, others: [])))
        let short = try render.drafted(order(Telling(only: Self.reduced)))
        let told = short.document.printedFigures(short.facts).filter {
            $0.address.hasPrefix("dqtv-dang-vien/")
        }
        #expect(told.allSatisfy { $0.forms == ["[không nêu trong bản này]"] })
        #expect(full.facts.withheld == .nothing)
        let count = { (facts: FactSet) in facts.summary[.targets] ?? 0 }
        #expect(count(short.facts) == count(full.facts) - 1)
        #expect(short.facts.lists["muc-tieu"]?.count != full.facts.lists["muc-tieu"]?.count)
        #expect(short.code.text != full.code.text)
    }

    @Test("explain tells of a closed figure only at its level")
    func explanation() throws {
        let configuration = try Self.site.get().configuration
        let (period, _) = try configuration.period("2026H1")
        func wording(_ level: Int) throws -> String {
            try ExplainFigure(configuration: configuration, generation: nil).explanation(
                ExplainFigure.Question(
                    committee: "duqs-tinh", period: period, close: nil,
                    address: FigureAddress(
                        indicator: "dqtv-dang-vien", unit: "minh-hoa", window: period.key,
                        aspect: .actual), level: level)
            ).wording
        }
        #expect(try wording(1).hasSuffix("%"))
        #expect {
            try wording(0)
        } throws: { error in
            "\(error)".hasPrefix("dqtv-dang-vien: không nêu ở độ mật 0")
        }
    }

    /// As a text string of a PDF: UTF-16 in hexadecimal digits.
    private func hexadecimal(_ text: String) throws -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    @Test("Numbered copies of the edition are the edition's, and of another report are refused")
    func copies() throws {
        let render = RenderReport(site: try Self.site.get().site())
        var order = order(Telling(level: 1, edition: nil, others: [Self.reduced]))
        let kept = try render.answer(order)
        let edition = try #require(kept.papers.first { $0.edition == "rut-gon" })
        let figures = try #require(FigureSheet(packed: kept.figures)).figuresDigest
        let run = { (bytes: [UInt8], form: Digest) in
            CopyRun(
                numbers: 9..<11, count: 120, recipients: ["Xã A"], listsReceipts: true,
                edition: "rut-gon",
                original: CopyRun.Original(
                    digest: SHA256.digest(of: bytes), figures: figures,
                    generation: kept.inputs.generation, snapshot: kept.inputs.snapshot,
                    template: kept.inputs.template, form: form))
        }
        order.copies = run(edition.bytes, kept.inputs.form)
        let papers = try render.answer(order).papers
        #expect(
            papers.map { $0.name.suffix(25) }
                == [
                    "so-ket-6-thang-r0-rut-gon-ban-009.pdf",
                    "so-ket-6-thang-r0-rut-gon-ban-010.pdf",
                    "so-ket-6-thang-r0-rut-gon-ky-nhan.pdf",
                ].map { $0.suffix(25) })
        let copy = try PDFFile(papers[1].bytes).text("-layout")
        #expect(copy.contains("Bản số 010/120") && !copy.contains("Giữ kín đoạn này"))
        #expect(papers[1].pageCount == edition.pageCount)
        #expect(try PDFFile(papers[2].bytes).text("-layout").contains("Bản rút gọn"))
        // A program of another version: other bytes of the same figures and inputs.
        order.copies = run([1], kept.inputs.form)
        #expect(try render.answer(order).papers.count == 3)
        order.copies = run([1], kept.inputs.snapshot)
        #expect {
            try render.answer(order)
        } throws: { error in
            "\(error)".contains("vì khác: thể thức")
        }
    }
}
