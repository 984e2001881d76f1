// Finished pages → a digest of what is drawn on each, by which two revisions are compared.
//
// What is drawn counts, to a hundredth of a point: words, figures, rules, charts, page numbers.
// The code at the foot does not, which is another one in every revision; nor does what no reader of
// the paper sees (tags, addresses, alternative texts).

import Digests
import Documents
import Pages

/// What the pages of one report look like.
struct PageDrawings {
    let document: Document
    let report: PagedReport

    /// One a page.
    var digests: [Digest] {
        report.pages.map { page in
            var text = "\(hundredths(page.size.width)) \(hundredths(page.size.height))\n"
            for item in page.items where !isCode(item) {
                text += line(item.mark) + "\n"
            }
            return SHA256.digest(of: text)
        }
    }

    /// The code stands alone as an artifact, "26H1-P1-7K · tr. 9/24".
    private func isCode(_ item: PageItem) -> Bool {
        guard let code = document.pageCode, !code.isEmpty, item.element == nil,
            case .text(let words, _, _, _, _) = item.mark
        else { return false }
        return words.count == 1 && words[0].text.hasPrefix(code + " · tr. ")
    }

    private func line(_ mark: Mark) -> String {
        switch mark {
        case .text(let words, let baseline, let style, let ink, _):
            let face = [style.family.rawValue, style.isBold ? "b" : "", style.isItalic ? "i" : ""]
            let placed = words.map { "\(hundredths($0.x)) \($0.text)" }
            return
                (["t", numbers([baseline, style.size]), face.joined(), self.ink(ink)] + placed)
                .joined(separator: "\t")
        case .line(let from, let to, let stroke):
            return "l " + numbers([from.x, from.y, to.x, to.y]) + self.stroke(stroke)
        case .rectangle(let area, let fill, let stroke):
            let corners = [area.minX, area.minY, area.maxX, area.maxY]
            return "r " + numbers(corners) + self.fill(fill) + self.stroke(stroke)
        case .path(let points, let isClosed, let fill, let stroke):
            return "p " + (isClosed ? "c " : "") + numbers(points.flatMap { [$0.x, $0.y] })
                + self.fill(fill) + self.stroke(stroke)
        }
    }

    private func fill(_ fill: Fill?) -> String {
        guard let fill else { return "" }
        let hatch =
            fill.hatch == .none
            ? "" : " \(fill.hatch.rawValue) \(ink(fill.hatchInk)) \(hundredths(fill.hatchSpacing))"
        return " f \(ink(fill.ink))\(hatch)"
    }

    private func stroke(_ stroke: Stroke?) -> String {
        guard let stroke else { return "" }
        return " s \(ink(stroke.ink)) " + numbers([stroke.width] + stroke.dashes)
    }

    private func ink(_ ink: Ink) -> String {
        // Thousandths: finer than a printer's or a screen's 255 steps.
        [ink.red, ink.green, ink.blue].map { String(Int(($0 * 1_000).rounded())) }
            .joined(separator: ",")
    }

    private func numbers(_ values: [Double]) -> String {
        values.map { String(hundredths($0)) }.joined(separator: " ")
    }

    private func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
