// Pages → a line a text with its place, and counts of what is drawn beside text.

import Pages

struct PageDump {
    let report: PagedReport

    var text: String {
        report.pages.enumerated().map { index, page in
            let width = Int(page.size.width.rounded())
            let height = Int(page.size.height.rounded())
            return "page \(index + 1) \(width)×\(height)\n" + lines(page)
        }.joined()
    }

    private func lines(_ page: Page) -> String {
        var drawn = 0
        var result = ""
        for item in page.items {
            guard case .text(let words, let baseline, let style, _, _) = item.mark else {
                drawn += 1
                continue
            }
            let x = tenths(words.first?.x ?? 0)
            let text = words.map(\.text).joined(separator: " ")
            let face = (style.isBold ? "b" : "") + (style.isItalic ? "i" : "")
            let element = item.element.map { report.structure[$0].kind.rawValue } ?? "artifact"
            result += "  \(x) \(tenths(baseline)) \(tenths(style.size))\(face) \(element) \(text)\n"
        }
        return result + "  drawn \(drawn)\n"
    }

    private func tenths(_ value: Double) -> String {
        let scaled = Int((value * 10).rounded())
        return "\(scaled / 10).\(abs(scaled) % 10)"
    }
}
