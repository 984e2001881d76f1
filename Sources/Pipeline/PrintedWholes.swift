// Document + pages → what is compared as a whole: the prose of a section, a chart.

import Charts
import Digests
import Documents
import Pages

/// Lines of the sheet for prose and charts, whose words and drawings are kept by digest.
struct PrintedWholes {
    let document: Document
    let pages: PagedReport

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
        let beginning = text.split { $0.isWhitespace }.prefix(3).joined(separator: " ") + " "
        for (page, content) in pages.pages.enumerated().dropFirst(first) {
            let item = content.items.firstIndex { item in
                guard case .text(let words, _, _, _, _) = item.mark else { return false }
                let text = words.map(\.text).joined(separator: " ")
                let plain = text.split { $0.isWhitespace }.joined(separator: " ")
                return (plain + " ").hasPrefix(beginning)
            }
            if let item { return (page, item) }
        }
        return nil
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
