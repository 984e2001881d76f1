// Proves that documents nobody would write still come out whole, with the proof on.
//
// Seeds are fixed and printed with a failure.

import Documents
import Pages
import TestTools
import Testing

@testable import Layout

@Suite("Stress")
struct StressTests {
    private static let syllables = [
        "xã", "phường", "Nghĩa", "Thượng", "đảng", "ủy", "quân", "sự", "kết", "quả", "14", "tháng",
        "98,5%", "1.000.000.000.000.000", "đồng", "–", "(2026)", "nghiêng", "a", "của",
    ]

    private func text(_ generator: inout SplitMix, letters: ClosedRange<Int>) -> String {
        let wanted = Int.random(in: letters, using: &generator)
        var text = ""
        while text.count < wanted {
            let index = Int.random(in: Self.syllables.indices, using: &generator)
            let syllable = Self.syllables[index]
            let gap = Int.random(in: 0..<12, using: &generator) == 0 ? "" : " "
            text += (text.isEmpty ? "" : gap) + syllable
        }
        return text
    }

    private func runs(_ generator: inout SplitMix, letters: ClosedRange<Int>) -> [Run] {
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            Run(
                text(&generator, letters: letters) + " ", isBold: Bool.random(using: &generator),
                isItalic: Bool.random(using: &generator),
                isUnderlined: Int.random(in: 0..<5, using: &generator) == 0)
        }
    }

    private func table(_ generator: inout SplitMix) -> Table {
        let columns = Int.random(in: 2...14, using: &generator)
        let count = Int.random(in: 0...200, using: &generator)
        let rows = (0..<count).map { row -> Table.Row in
            if Int.random(in: 0..<15, using: &generator) == 0 {
                let name = [Run(text(&generator, letters: 1...120))]
                return Table.Row(cells: [name], style: .group)
            }
            let numbers = (1..<columns).map { _ in
                [Run(String(Int.random(in: 0...1_000_000_000_000_000, using: &generator)))]
            }
            let name = [Run(text(&generator, letters: 5...120))]
            let isSum = Int.random(in: 0..<10, using: &generator) == 0
            return Table.Row(cells: [name] + numbers, style: isSum ? .subtotal : .body)
        }
        let note = runs(&generator, letters: 0...80)
        return Samples.table(rows, columns: columns, fontSize: 12, notes: [note])
    }

    private func block(_ generator: inout SplitMix) -> Block {
        switch Int.random(in: 0..<9, using: &generator) {
        case 0:
            .heading(
                level: Int.random(in: 1...4, using: &generator), label: "1.",
                runs(&generator, letters: 0...60))
        case 1: .item(runs(&generator, letters: 1...200))
        case 2: .basis(runs(&generator, letters: 1...100))
        case 3: .table(table(&generator))
        case 4: .chart(Samples.chart)
        case 5:
            .annex(
                label: "PHỤ LỤC 1", title: runs(&generator, letters: 0...120),
                isLandscape: Bool.random(using: &generator))
        case 6: .paragraph([])
        default: .paragraph(runs(&generator, letters: 0...700))
        }
    }

    @Test("Random documents keep every rule", arguments: 1...24)
    func random(seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        let count = Int.random(in: 0...14, using: &generator)
        var blocks = (0..<count).map { _ in block(&generator) }
        let recipients = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
            text(&generator, letters: 5...120)
        }
        blocks.append(
            .signature(
                Signature(
                    signedFor: text(&generator, letters: 5...60), post: "BÍ THƯ",
                    name: text(&generator, letters: 0...60), recipients: recipients)))
        let front = FrontMatter(
            parentBody: text(&generator, letters: 5...120),
            issuingBody: text(&generator, letters: 5...120), number: "Số      -BC/ĐUQS",
            placeAndDate: text(&generator, letters: 5...60) + ", ngày      tháng 6 năm 2026",
            draftMark: "Dự thảo lần 1", circulation: "Tài liệu hội nghị", documentType: "Báo cáo",
            subject: runs(&generator, letters: 5...120))
        let document = Samples.document(
            blocks, front: front, isTwoSided: Bool.random(using: &generator),
            pageMark: "số liệu minh họa", watermark: "BẢN NHÁP")
        do {
            let report = try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
            #expect(!report.pages.isEmpty)
        } catch {
            Issue.record("seed \(seed): \(error)")
        }
    }

    @Test("Ten thousand rows lay out whole")
    func manyRows() throws {
        let report = try Samples.pages([.table(Samples.table(rows: 10_000, columns: 6))])
        #expect(report.pages.count > 150)
        let last = PageDump.words(report, page: report.pages.count - 1)
        #expect(last.contains("Xã số 10000"))
    }

    @Test("Numbers of a thousand million million in many columns are cut at last, never lost")
    func hugeFigures() throws {
        let cells = (0..<24).map { _ in [Run("1.000.000.000.000.000")] }
        let rows = (0..<30).map { _ in Table.Row(cells: cells, style: .body) }
        let report = try Samples.pages([.table(Samples.table(rows, columns: 24))])
        #expect(report.pages.count > 1)
    }
}
