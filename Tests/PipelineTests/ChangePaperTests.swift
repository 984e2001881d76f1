// Is the proof that a list of changes is read in one look, whether rows left or hundreds changed.

import TestTools
import Testing

@testable import Pipeline

@Suite("The list of changes between drafts")
struct ChangePaperTests {
    /// A commune is gone the day before the close, another one is there; one column of the first
    /// table takes the place of another.
    private static let reorganised = [
        VariantSite.Edit(file: "don_vi.csv", program: "$ a xa-46;xã, phường;"),
        VariantSite.Edit(
            file: "don_vi_phien_ban.csv", program: "s|^(xa-45;01/07/2025;);|\\113/06/2026;|"),
        VariantSite.Edit(
            file: "don_vi_phien_ban.csv",
            program: "$ a xa-46;14/06/2026;;Xã Tân Lập;Tân Lập;xa;kv5;345;Quyết định"),
    ]

    private static func list(_ site: VariantSite) throws -> PDFFile {
        let before = try PaperTests.first.get().figures
        let answer = try RenderReport(site: site.site()).answer(
            Orders.halfYear(.draft(2), previousFigures: before))
        let paper = try #require(answer.papers.first { $0.name.hasSuffix("-thay-doi.pdf") })
        let file = PDFFile(paper.bytes)
        #expect(try file.check().status == 0)
        return file
    }

    @Test("A unit or an indicator that left, and one that came, are a line each")
    func wholes() throws {
        let site = try VariantSite("tinh-minh-hoa", Self.reorganised)
        let template = site.folder["site/templates/so-ket-6-thang.md"]
        let edited = try Tool.run([
            "sed", "-i",
            "s|{cot: dan-so, tieu-de: \"Dân số (người)\"}|{cot: gdqp-hoc-sinh, tieu-de: HS}|",
            template,
        ])
        #expect(edited.status == 0)
        let text = try Self.list(site).text("-layout").split { $0.isWhitespace }
            .joined(separator: " ")
        for words in [
            "Đơn vị Phú Quế: 12 số liệu có đã bỏ 16 (bản trước)",
            "Đơn vị Tân Lập: 12 số liệu không có thêm mới 16",
            "Chỉ tiêu Dân số: 6 số liệu có đã bỏ 2 (bản trước)",
            "Chỉ tiêu Học sinh, sinh viên: 6 số liệu không có thêm mới 2",
            // The name of the unit stands whole on the second line of its cell.
            "Biên chế DQTV, thực hiện – 1.946 đồng chí 1.788 đồng chí 2, 16 KV5 – Núi Đá",
        ] {
            #expect(text.count(of: words) == 1, "\(words): \(text)")
        }
        for words in ["– Phú Quế", "– Tân Lập", "Dân số,", "Học sinh, sinh viên,"] {
            #expect(text.count(of: words) == 0, "\(words)")
        }
    }

    @Test("Hundreds of changes are numbered through, under a head on each page")
    func hundreds() throws {
        let site = try VariantSite(
            "tinh-minh-hoa",
            [
                VariantSite.Edit(
                    file: "so_lieu.csv",
                    program: "s#^(xa-[0-9]+;(dqtv-bien-che|hl-tham-gia|dbdv-dang-ky|tq-chi-tieu|"
                        + "dv-ngay-cong);15/03/2026;14/06/2026;mot-lan;[0-9]+);#\\17;#")
            ])
        let pages = try Self.list(site).text("-layout").split(separator: "\u{C}")
        let told = try #require(pages[0].firstMatch(of: /Có ([0-9]+) chỗ thay đổi/))
        let count = try #require(Int(told.1))
        #expect(count >= 200)
        var next = 1
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Nội dung"), "page \(index + 1)")
            #expect(page.contains("tr. \(index + 1)/\(pages.count)"))
            let first = next
            for line in page.split(separator: "\n") {
                let words = line.split(separator: " ")
                // Label, old and new value and page stand beside the number.
                if words.first == "\(next)", words.count >= 5 { next += 1 }
            }
            #expect(next > first + 10 || index == pages.count - 1, "page \(index + 1)")
        }
        #expect(next == count + 1)
    }
}

extension String {
    /// How often the words are in the text.
    fileprivate func count(of words: String) -> Int { ranges(of: words).count }
}
