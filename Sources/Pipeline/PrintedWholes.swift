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
            let page = pages.outline.first { $0.title == prose.section }?.page ?? 0
            return line(
                PrintedWholes.prosePrefix + title, label: "Lời văn phần “\(title)”",
                content: prose.text, page: page)
        }
    }

    private var charts: [FigureSheet.Line] {
        document.blocks.compactMap { block in
            guard case .chart(let chart) = block else { return nil }
            let caption = FigureSheet.plain(chart.caption.map(\.text).joined())
            return line(
                PrintedWholes.chartPrefix + caption, label: caption,
                content: chart.chart.alternative, page: page(of: caption))
        }
    }

    /// Index of the page on which a line begins as the caption does ("Biểu đồ 3.").
    private func page(of caption: String) -> Int? {
        let number = caption.split { $0.isWhitespace }.prefix(3).joined(separator: " ") + " "
        return pages.pages.firstIndex { page in
            page.items.contains { item in
                guard case .text(let words, _, _, _, _) = item.mark else { return false }
                let text = words.map(\.text).joined(separator: " ")
                let plain = text.split { $0.isWhitespace }.joined(separator: " ")
                return (plain + " ").hasPrefix(number)
            }
        }
    }

    private func line(
        _ address: String, label: String, content: String, page: Int?
    ) -> FigureSheet.Line {
        let digest = String(SHA256.digest(of: content).hex.prefix(16))
        return FigureSheet.Line(
            address: address, label: label, text: digest, forms: [digest],
            pages: page.map { [$0 + 1] } ?? [])
    }
}
