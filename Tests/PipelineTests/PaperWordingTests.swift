// Is the proof that every phrase of the papers is printed where the shipped one stood.

import Digests
import Documents
import Facts
import Periods
import TestTools
import Testing

@testable import Documents
@testable import Pipeline

@Suite("The wording of papers")
struct PaperWordingTests {
    static let entries = HouseWording.wordsOfPapers + HouseWording.wordsInPapers

    /// The shipped phrase with a mark of its key and without a letter of its own.
    private static func marked(_ entry: HouseWording.Entry) -> String {
        "⟦\(entry.name)⟧"
            + HousePhrase.places(in: entry.text).map { "{\($0)}" }.joined(separator: "·")
    }

    /// What stands between the places of a phrase.
    private static func words(_ text: String) -> [String] {
        text.split { $0 == "{" || $0 == "}" }.enumerated()
            .filter { $0.offset % 2 == (text.hasPrefix("{") ? 1 : 0) }
            .map { String($0.element) }
    }

    private static let scenes = Result { try PaperScenes() }
    private static let standard = Result { try scenes.get().text(.standard) }

    @Test("Each phrase alone is shown where the shipped one stood", arguments: entries)
    func each(_ entry: HouseWording.Entry) throws {
        let standard = try Self.standard.get()
        for words in Self.words(entry.text) {
            #expect(standard.contains(words), "\(entry.name): \(words)")
        }
        #expect(!standard.contains("⟦"))
        var wording = HouseWording.standard
        try wording.set(entry.key, to: Self.marked(entry))
        let text = try Self.scenes.get().text(wording)
        #expect(text.contains("⟦\(entry.name)⟧"), "\(entry.name)")
        #expect(!text.contains("{"))
    }

    @Test("With every phrase changed no head of a column and no name of a paper is the shipped one")
    func all() throws {
        var wording = HouseWording.standard
        for entry in HouseWording.entries { try wording.set(entry.key, to: Self.marked(entry)) }
        let papers = try Self.scenes.get().papers(wording)
        #expect(papers.count >= 6)
        for paper in papers {
            #expect(paper.front.documentType.hasPrefix("⟦giay-"), "\(paper.title)")
            let heads = paper.blocks.flatMap { block -> [String] in
                if case .table(let table) = block { table.header.joined().map(\.text) } else { [] }
            }
            #expect(!heads.isEmpty && heads.allSatisfy { $0.hasPrefix("⟦giay-cot-") }, "\(heads)")
        }
    }
}

/// The papers of one report, and why some of its figures were published otherwise.
private struct PaperScenes: Sendable {
    private static let close = Day(year: 2026, month: 6, day: 14)
    private static let window = "2025H1@chot-15"

    private let site: VariantSite
    private let gathered: GatheredRows
    private let facts: FactSet
    private let published: [PublishedReport]

    /// The example, two figures of which were corrected after they had been issued: one by a
    /// letter, one by nobody knows what.
    init() throws {
        site = try VariantSite("tinh-minh-hoa")
        try site.importing([Self.correction(of: "kt-sscd", to: "977")])
        let edit = Self.correction(of: "hl-tham-gia", to: "361")
        _ = try Tool.run(["sed", "-i", "-E", edit.program, site.source + "/" + edit.file])
        _ = try ImportRecords(
            configuration: site.configuration, folder: site.source, document: ""
        ).run()
        let render = RenderReport(site: try site.site())
        let plain = try Self.order(.draft(2), .standard, [])
        let gathered = try render.gathered(plain)
        let facts = try render.facts(plain, gathered)
        published = try Self.published(facts, in: site.folder)
        (self.gathered, self.facts) = (gathered, facts)
    }

    private static func correction(of code: String, to value: String) -> VariantSite.Edit {
        VariantSite.Edit(
            file: "so_lieu.csv",
            program: "s|^(h01;\(code);15/03/2025;14/06/2025;mot-lan;)[0-9]+;|\\1\(value);|")
    }

    private static func order(
        _ standing: ReportOrder.Standing, _ wording: HouseWording, _ published: [PublishedReport]
    ) throws -> ReportOrder {
        let close = try #require(close)
        var order = ReportOrder(
            work: .render, committee: "duqs-tinh", period: "2026H1@chot-15",
            template: "so-ket-6-thang", definition: "so-ket-6-thang", close: close,
            standing: standing, created: Instant(seconds: 1_781_485_200), runHead: "",
            completeness: 90, knownGaps: [], previousFigures: nil, reason: "gửi muộn",
            published: published)
        order.wording = wording.changes
        return order
    }

    /// Everything that a reader sees of the papers, the mark of the draft and the reasons.
    func text(_ wording: HouseWording) throws -> String {
        let drafted = try drafted(wording)
        let reasons = [drafted.published.different, drafted.published.cells]
            .flatMap { $0.values.map(\.reason) }.sorted()
        let texts = try papers(drafted).flatMap { paper in
            [paper.front.documentType, paper.title]
                + paper.blocks.flatMap { block -> [String] in
                    switch block {
                    case .paragraph(let runs): [runs.map(\.text).joined()]
                    case .table(let table):
                        table.header.joined().map(\.text)
                            + table.rows.flatMap { $0.cells.map { $0.map(\.text).joined() } }
                    default: []
                    }
                }
        }
        return ([drafted.document.front.draftMark ?? ""] + reasons + texts)
            .joined(separator: "\n")
    }

    func papers(_ wording: HouseWording) throws -> [Document] { try papers(drafted(wording)) }

    private func drafted(_ wording: HouseWording) throws -> DraftedReport {
        try RenderReport(site: site.site())
            .drafted(Self.order(.draft(2), wording, published), gathered, facts)
    }

    private func papers(_ drafted: DraftedReport) throws -> [Document] {
        let gaps = [
            Gap(what: "thiếu", who: "xã", isBlocking: true),
            Gap(what: "lệch", who: "xã", isBlocking: false, isFinding: true),
        ]
        let changes = [
            FigureSheet.Change(label: "a", old: "1", new: "2", pages: [3], isGone: false)
        ]
        let digests = (0..<3).map { SHA256.digest(of: [UInt8($0)]) }
        let sheets = ReplacementSheets(
            old: [digests[0], digests[1]], new: digests, pagesPerSheet: 2)
        let run = CopyRun(
            numbers: 1..<3, count: 2, recipients: ["Xã A"], listsReceipts: true, edition: nil,
            original: CopyRun.Original(
                digest: digests[0], figures: digests[0], generation: 1, snapshot: digests[0],
                template: digests[0], form: digests[0]))
        let draft = try writing(drafted, .draft(2))
        let second = try writing(drafted, .issue(revision: 2))
        return [
            draft.gapList(gaps), draft.rehearsal(gaps), draft.changeList(changes),
            try writing(drafted, .issue(revision: 1)).changeList(changes),
            second.changeList(changes), second.sheetCover(sheets, changes),
            second.receiptList(run, pageCount: 9),
        ]
    }

    private func writing(
        _ drafted: DraftedReport, _ standing: ReportOrder.Standing
    ) throws -> PaperWriting {
        let order = try Self.order(standing, drafted.form.style.wording, [])
        return PaperWriting(
            drafted: DraftedReport(
                order: order, facts: drafted.facts, form: drafted.form,
                document: drafted.document, code: drafted.code, published: drafted.published),
            day: try #require(Self.close), created: drafted.document.created)
    }
}

extension PaperScenes {
    /// Issued reports that said otherwise, each figure for a reason of its own.
    private static func published(
        _ facts: FactSet, in folder: TemporaryFolder
    ) throws -> [PublishedReport] {
        let unlike = try #require(try unlikeUnit(facts))
        let onTime = try report(
            [
                line("kt-sscd/minh-hoa/\(window)/thuc-hien", "1 lượt"),
                line("hl-tham-gia/minh-hoa/\(window)/thuc-hien", "1 lượt người"),
                line("hoi-thi/minh-hoa/\(window)/thuc-hien", "99 cuộc (ước)"),
                line(unlike, "1"),
                line("danh-sach/ky-luat-an-toan/a/ky-nay", "1"),
            ], close: Day(year: 2025, month: 6, day: 14), in: folder)
        let early = try report(
            [line("dv-duong/minh-hoa/\(window)/thuc-hien", "1 km")],
            close: Day(year: 2025, month: 5, day: 31), in: folder)
        return [onTime, early]
    }

    /// A figure that a changed organisation lets nobody compare.
    private static func unlikeUnit(_ facts: FactSet) throws -> String? {
        let (own, then) = (facts.period.period.key, try #require(PeriodKey(text: window)))
        for unit in facts.units {
            for indicator in facts.indicators {
                let asked = FigureAddress(
                    indicator: indicator.code, unit: unit.id, window: own, aspect: .samePeriod)
                if facts.answer(asked) == .missing(.structureChanged) {
                    return FigureAddress(
                        indicator: indicator.code, unit: unit.id, window: then, aspect: .actual
                    ).description
                }
            }
        }
        return nil
    }

    private static func line(_ address: String, _ text: String) -> String {
        [address, "1", "0", "A", text, text].joined(separator: "\t") + "\n"
    }

    private static func report(
        _ lines: [String], close: Day?, in folder: TemporaryFolder
    ) throws -> PublishedReport {
        let path = folder.path + "/figures"
        let text = "baocao-figures 1\n" + lines.sorted().joined()
        try Files.write(Array(text.utf8), to: path)
        let packed = try Tool.run(["sh", "-c", "zlib-flate -compress=9 < \(path)"])
        return PublishedReport(
            citation: "Báo cáo số 12", period: window, close: try #require(close),
            issued: Instant(seconds: 1_750_400_000), figures: packed.output)
    }
}
