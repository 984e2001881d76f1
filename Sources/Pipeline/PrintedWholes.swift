// Document + pages → what is compared as a whole: the prose of a section, a chart.

import Charts
import Digests
import Documents
import Pages

/// Lines of the sheet for prose and charts, whose words and drawings are kept by digest.
struct PrintedWholes {
    private let document: Document
    private let pages: PagedReport
    /// The first words of every line of text, page by page, with the item that prints it.
    private let beginnings: [[(item: Int, words: String)]]

    init(document: Document, pages: PagedReport) {
        self.document = document
        self.pages = pages
        beginnings = pages.pages.map { page in
            page.items.enumerated().compactMap { index, item in
                guard case .text(let words, _, _, _, _) = item.mark else { return nil }
                return (index, PrintedWholes.beginning(of: words.lazy.map(\.text)))
            }
        }
    }

    static let prosePrefix = "loi-van/"
    static let chartPrefix = "bieu-do/"

    var lines: [FigureSheet.Line] { prose + charts }

    private var prose: [FigureSheet.Line] {
        document.prose.map { prose in
            let title = FigureSheet.plain(prose.section)
            // What stands before the first heading begins the report.
            let page = pages.outline.first { $0.title == prose.section }?.page ?? 0
            return line(
                PrintedWholes.prosePrefix + title, label: "Lời văn phần “\(title)”",
                content: prose.text, at: place(of: title, from: page) ?? (page, 0))
        }
    }

    private var charts: [FigureSheet.Line] {
        document.blocks.compactMap { block in
            guard case .chart(let chart) = block else { return nil }
            let caption = FigureSheet.plain(chart.caption.map(\.text).joined())
            return line(
                PrintedWholes.chartPrefix + caption, label: caption,
                content: chart.chart.alternative, at: place(of: caption, from: 0))
        }
    }

    /// Index of the page and of the item of a line that begins as the text does ("Biểu đồ 3.").
    private func place(of text: String, from first: Int) -> (page: Int, item: Int)? {
        let wanted = PrintedWholes.beginning(of: CollectionOfOne(text))
        for (page, lines) in beginnings.enumerated().dropFirst(first) {
            if let line = lines.first(where: { $0.words.hasPrefix(wanted) }) {
                return (page, line.item)
            }
        }
        return nil
    }

    /// The first three words of some pieces of text, each followed by a space.
    private static func beginning(of pieces: some Sequence<String>) -> String {
        var words: [Substring] = []
        for piece in pieces {
            words += piece.split(maxSplits: 3) { $0.isWhitespace }.prefix(3)
            if words.count >= 3 { break }
        }
        return words.prefix(3).joined(separator: " ") + " "
    }

    private func line(
        _ address: String, label: String, content: String, at place: (page: Int, item: Int)?
    ) -> FigureSheet.Line {
        let digest = String(SHA256.digest(of: content).hex.prefix(16))
        return FigureSheet.Line(
            address: address, label: label, text: digest, forms: [digest],
            pages: place.map { [$0.page + 1] } ?? [], order: place?.item ?? 0)
    }
}
