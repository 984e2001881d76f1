// Finished pages → nothing, or the page whose foot or number of copy does not say what it should,
// where it should.

import Documents
import Pages

/// Proves that every page of a document with a code carries it once, below the text, and every page
/// of a numbered copy its number once, above it.
struct FootProof {
    let document: Document
    let report: PagedReport

    func check() throws(LayoutError) {
        try checkCopyMark()
        for (index, page) in report.pages.enumerated() {
            let number = index + 1
            guard
                let text = PageFurniture.footText(document, page: number, of: report.pages.count)
            else { return }
            let tops = page.items.compactMap { top(of: $0, saying: text) }
            let isLandscape = page.size.width > page.size.height
            let geometry = PageGeometry(form: document.form, isLandscape: isLandscape)
            guard tops.count == 1, let top = tops.first, top >= geometry.bottom(page: number)
            else { throw .proof(.footMissing, page: number, text: text) }
        }
    }

    private func checkCopyMark() throws(LayoutError) {
        guard let mark = document.copyMark else { return }
        for (index, page) in report.pages.enumerated() {
            let isLandscape = page.size.width > page.size.height
            let geometry = PageGeometry(form: document.form, isLandscape: isLandscape)
            let tops = page.items.compactMap { top(of: $0, saying: mark) }
            guard tops.count == 1, let top = tops.first, top < geometry.top(page: index + 1)
            else { throw .proof(.footMissing, page: index + 1, text: mark) }
        }
    }

    /// Top of the letters of an artifact that says the text; nil for everything else.
    private func top(of item: PageItem, saying text: String) -> Double? {
        guard item.element == nil, PrintedText.text(of: item) == text,
            case .text(_, let baseline, let style, _, _) = item.mark
        else { return nil }
        // Capitals of Times are 0.662 of the size tall; nothing in a code is taller.
        return baseline - style.size * 0.662
    }
}
