// Is what every page carries beside the text: number, number of the copy, mark of illustrative
// figures, watermark.

import Documents
import Pages

/// Sets the furniture of one page; all of it artifacts.
struct PageFurniture {
    let typesetter: Typesetter
    let document: Document
    let geometry: PageGeometry

    private var form: FormProfile { typesetter.form }
    private let markSize = 10.0
    private let copySize = 12.0
    /// Light enough to read over, dark enough to see on a photocopy's original.
    private let watermarkInk = Ink(grey: 0.88)

    /// Drawn before the text.
    func behind() throws(LayoutError) -> [PageItem] {
        guard let text = document.watermark, !text.isEmpty else { return [] }
        let unit = try typesetter.width(text, typesetter.style(100, isBold: true))
        guard unit > 0 else { return [] }
        // Nine tenths of the sheet's width, at most 110 points.
        let size = min(110, 100 * geometry.size.width * 0.9 / unit)
        let style = typesetter.style(size, isBold: true)
        let width = try typesetter.width(text, style)
        let x = (geometry.size.width - width) / 2
        return [
            item(text, x: x, baseline: geometry.size.height / 2, style, ink: watermarkInk)
        ]
    }

    /// Drawn after the text; `page` counts from 1.
    func around(page: Int) throws(LayoutError) -> [PageItem] {
        var items: [PageItem] = []
        let left = geometry.left(page: page)
        // Digits of Times are 0.676 of the size tall.
        let baseline = geometry.numberTop(page: page) + form.pageNumberSize * 0.676
        if page > 1 {
            let style = typesetter.style(form.pageNumberSize)
            let width = try typesetter.width(String(page), style)
            let x = left + (geometry.width - width) / 2
            items.append(item(String(page), x: x, baseline: baseline, style))
        }
        if let mark = document.copyMark {
            items.append(item(mark, x: left, baseline: baseline, typesetter.style(copySize)))
        }
        if let mark = document.pageMark, !mark.isEmpty {
            let style = typesetter.style(markSize, isItalic: true)
            let width = try typesetter.width(mark, style)
            let x = max(0, left + geometry.width - width)
            items.append(item(mark, x: x, baseline: baseline, style))
        }
        return items
    }

    /// The code at the foot, "26H1-L2-7K · tr. 9/24"; it needs the number of pages, so it comes
    /// last.
    func foot(page: Int, of pageCount: Int) -> [PageItem] {
        guard let text = Self.footText(document, page: page, of: pageCount) else { return [] }
        let style = typesetter.style(Typesetter.leastSize)
        let bottom = geometry.bottom(page: page)
        // In the middle of the margin, and no nearer to the edge than a printer reaches.
        let baseline = min(
            bottom + (geometry.size.height - bottom) / 2 + style.size / 3,
            geometry.size.height - PageGeometry.leastNumberTop)
        return [item(text, x: geometry.left(page: page), baseline: baseline, style)]
    }

    /// What the foot of a page says; nil where pages have none.
    static func footText(_ document: Document, page: Int, of pageCount: Int) -> String? {
        guard let code = document.pageCode, !code.isEmpty else { return nil }
        return "\(code) · tr. \(page)/\(pageCount)"
    }

    private func item(
        _ text: String, x: Double, baseline: Double, _ style: TextStyle, ink: Ink = .black
    ) -> PageItem {
        let words = [PlacedWord(x: x, text: text)]
        let mark = Mark.text(
            words: words, baseline: baseline, style: style, ink: ink, trailingSpace: false)
        return PageItem(mark, element: nil)
    }
}
