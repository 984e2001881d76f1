// Finished pages → readable lines: x, baseline, width and text of every text, rounded to points.

import Documents
import Pages

@testable import Layout

enum PageDump {
    /// One line for each text of a page: `x y w [kind] text`.
    static func text(_ report: PagedReport, page index: Int) -> String {
        report.pages[index].items.compactMap { line($0, report) }.joined(separator: "\n")
    }

    /// The texts of a page, one string for each mark.
    static func words(_ report: PagedReport, page index: Int) -> [String] {
        report.pages[index].items.compactMap { PrintedText.text(of: $0) }
    }

    static func places(
        _ report: PagedReport, page index: Int
    ) -> [(x: Double, y: Double, text: String)] {
        report.pages[index].items.compactMap { item in
            guard case .text(let words, let baseline, _, _, _) = item.mark, let first = words.first
            else { return nil }
            return (first.x, baseline, PrintedText.text(of: item) ?? "")
        }
    }

    /// The sizes in points in which a word is printed.
    static func sizes(of word: String, _ report: PagedReport) -> Set<Double> {
        Set(
            report.pages.flatMap(\.items).compactMap { item in
                guard case .text(let words, _, let style, _, _) = item.mark,
                    words.contains(where: { $0.text == word })
                else { return nil }
                return style.size
            })
    }

    /// Text of the whole document, marks joined by a bar.
    static func pageTexts(_ report: PagedReport) -> [String] {
        report.pages.indices.map { words(report, page: $0).joined(separator: "|") }
    }

    private static func line(_ item: PageItem, _ report: PagedReport) -> String? {
        guard case .text(let words, let baseline, let style, _, _) = item.mark,
            let first = words.first, let last = words.last
        else { return nil }
        let end = last.x + Double(last.text.count) * style.size / 2
        let kind = item.element.map { report.structure[$0].kind.rawValue } ?? "-"
        let face = (style.isBold ? "b" : "") + (style.isItalic ? "i" : "")
        let numbers = [first.x, baseline, end - first.x].map { pad(Int($0.rounded())) }
        let text = words.map(\.text).joined(separator: " ")
        return numbers.joined(separator: " ") + " \(kind)\(Int(style.size))\(face) \(text)"
    }

    private static func pad(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, 3 - text.count)) + text
    }
}
