// Is the proof that a correction that made a report longer or shorter names the sheets to take out
// and to put in, held against the pages themselves.

import TestTools
import Testing

@testable import Pipeline

@Suite("Replacement sheets of a report that grew or shrank")
struct SheetGrowthTests {
    /// With so many sentences of experience that the last sheet has a blank side, and with so many
    /// more as fill it.
    private static let shorter = Result { try telling(24) }
    private static let short = Result {
        try Variants.answer(shorter, Orders.halfYear(.issue(revision: 0)))
    }
    private static let longer = Result { try telling(56) }
    /// So many that there are more sheets of paper.
    private static let longest = Result { try telling(110) }
    private static let long = Result {
        try Variants.answer(longer, Orders.halfYear(.issue(revision: 0)))
    }
    private static let verbose = Result {
        try Variants.answer(longest, Orders.halfYear(.issue(revision: 0)))
    }

    private static func telling(_ count: Int) throws -> VariantSite {
        let site = try VariantSite("tinh-minh-hoa", importing: false)
        let sentences = (2...count).map {
            VariantSite.Edit(
                file: "nhan_dinh.csv",
                program: "$ a duqs-tinh;2026H1@chot-15;kinh-nghiem;\($0);Bám sát cơ sở, giữ nền "
                    + "nếp trực, sinh hoạt và huấn luyện.;")
        }
        try site.importing(Variants.mending + sentences)
        return site
    }

    /// A correction of one into the other: the sheets, and the words of each page of both reports.
    private struct Correction {
        let cover: String
        let put: [String]
        let old: [String]
        let new: [String]

        init(
            of first: Result<ReportAnswer, any Error>,
            to site: Result<VariantSite, any Error>
        ) throws {
            let before = try first.get()
            let after = try Variants.answer(
                site,
                Orders.halfYear(
                    .issue(revision: 1), previousFigures: before.figures, reason: "viết lại"))
            let file = try #require(after.papers.first { $0.name.hasSuffix("-to-thay.pdf") })
            let pdf = PDFFile(file.bytes)
            #expect(try pdf.check().status == 0)
            let report = try Self.pages(try #require(after.report))
            let pages = try Self.pages(file)
            // The cover takes whole sheets of paper, the last side of which may be blank.
            let beginning = try #require(pages.firstIndex { report.contains($0) })
            #expect(beginning.isMultiple(of: 2))
            old = try Self.pages(try #require(before.report))
            new = report
            cover = pages[..<beginning].filter { $0 != PaperWriting.blankBack }
                .joined(separator: " ")
            put = Array(pages[beginning...])
        }

        private static func pages(_ file: FinishedFile) throws -> [String] {
            try PDFFile(file.bytes).text("-layout").split(separator: "\u{C}").map {
                $0.split { $0.isWhitespace }.joined(separator: " ")
            }.filter { !$0.isEmpty }
        }

        /// The lines that the cover must have, from nothing but the pages of both reports: a sheet
        /// is named where its words differ.
        var lines: [String] {
            stride(from: 0, to: max(old.count, new.count), by: 2).compactMap { index in
                let places = index..<index + 2
                let (out, put) = (places.clamped(to: old.indices), places.clamped(to: new.indices))
                guard Array(old[out]) != Array(new[put]) else { return nil }
                return "\(index / 2 + 1) \(Self.named(out) ?? "không có (thêm tờ)") "
                    + (Self.named(put) ?? "không có (bỏ tờ)")
            }
        }

        /// The pages to put in, by the same reckoning.
        var wanted: [String] {
            stride(from: 0, to: new.count, by: 2).flatMap { index -> [String] in
                let places = index..<index + 2
                let (out, put) = (places.clamped(to: old.indices), places.clamped(to: new.indices))
                return Array(old[out]) == Array(new[put]) ? [] : Array(new[put])
            }
        }

        private static func named(_ pages: Range<Int>) -> String? {
            switch pages.count {
            case 0: nil
            case 1: "trang \(pages.lowerBound + 1)"
            default: "trang \(pages.lowerBound + 1)–\(pages.upperBound)"
            }
        }

        func checkSheets() {
            #expect(put == wanted)
            var rest = cover[...]
            for line in lines {
                let place = rest.firstRange(of: line + " ")
                #expect(place != nil, "\(line): \(cover)")
                if let place { rest = rest[rest.index(before: place.upperBound)...] }
            }
        }
    }

    @Test("A page more: from the page on where they differ every sheet is replaced")
    func growth() throws {
        let correction = try Correction(of: Self.short, to: Self.longer)
        let (before, after) = (correction.old.count, correction.new.count)
        #expect(after == before + 1)
        correction.checkSheets()
        let from = try #require(correction.lines.first?.split(separator: " ").first)
        let page = try #require(Int(from)) * 2 - 1
        #expect(
            correction.cover.contains(
                "Báo cáo có \(after) trang, trước là \(before) trang: từ trang \(page) trở đi thay "
                    + "toàn bộ. Thay \(correction.lines.count) tờ, còn"))
    }

    @Test("A page fewer: the sheets that stay are not named")
    func shrinking() throws {
        let correction = try Correction(of: Self.long, to: Self.shorter)
        let (before, after) = (correction.old.count, correction.new.count)
        #expect(after == before - 1)
        correction.checkSheets()
        // The first sheet at least stays.
        #expect(correction.lines.count < (before + 1) / 2)
    }

    @Test("More sheets of paper than before are added, and taken out again when they go")
    func sheets() throws {
        let more = try Correction(of: Self.short, to: Self.longest)
        let fewer = try Correction(of: Self.verbose, to: Self.shorter)
        more.checkSheets()
        fewer.checkSheets()
        let added = more.lines.count { $0.contains("không có (thêm tờ)") }
        #expect(added > 0)
        #expect(fewer.lines.count { $0.contains("không có (bỏ tờ)") } == added)
        let (out, put) = (more.lines.count - added, more.lines.count)
        #expect(more.cover.contains("Rút ra \(out) tờ, đặt vào \(put) tờ, còn"))
        #expect(fewer.cover.contains("Rút ra \(put) tờ, đặt vào \(out) tờ, còn"))
    }
}
