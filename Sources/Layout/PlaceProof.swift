// Finished pages → nothing, or the mark that stands where it may not.

import Documents
import Pages

/// Proves that everything is on the sheet, inside the margins, large enough, and nothing overlaps.
struct PlaceProof {
    let form: FormProfile
    let report: PagedReport
    let measurer: any WordMeasurer

    /// Points; sums of rounded widths stay far below.
    private let slack = 0.5

    func check() throws(LayoutError) {
        for (index, page) in report.pages.enumerated() {
            let number = index + 1
            guard page.items.contains(where: { $0.element != nil }) else {
                throw .proof(.emptyPage, page: number, text: "")
            }
            var texts: [(area: Rectangle, text: String)] = []
            for item in page.items {
                let text = PrintedText.text(of: item) ?? ""
                let area = try area(of: item.mark)
                guard isOnSheet(area, page.size) else {
                    throw .proof(.outsidePage, page: number, text: text)
                }
                guard case .text(_, _, let style, _, _) = item.mark else { continue }
                // A thousandth forgives the arithmetic of half points.
                guard style.size >= Typesetter.leastSize - 0.001 else {
                    throw .proof(.tooSmall, page: number, text: text)
                }
                guard let element = item.element else { continue }
                guard isInside(area, page: number, page.size) else {
                    throw .proof(.outsideMargins, page: number, text: text)
                }
                if report.structure[element].kind != .figure { texts.append((area, text)) }
            }
            if let text = overlap(texts) { throw .proof(.overlap, page: number, text: text) }
        }
    }

    // MARK: Areas

    private func area(of mark: Mark) throws(LayoutError) -> Rectangle {
        switch mark {
        case .text(let words, let baseline, let style, _, _):
            return try area(of: words, baseline: baseline, style: style)
        case .line(let from, let to, _): return area(of: [from, to])
        case .rectangle(let area, _, _): return area
        case .path(let points, _, _, _): return area(of: points)
        }
    }

    private func area(
        of words: [PlacedWord], baseline: Double, style: TextStyle
    ) throws(LayoutError) -> Rectangle {
        guard let first = words.first, let last = words.last else {
            return Rectangle(x: 0, y: baseline, width: 0, height: 0)
        }
        let metrics = measurer.metrics(of: style)
        let width: Double
        do {
            width = try measurer.width(of: last.text, in: style)
        } catch {
            throw .text(error, place: last.text)
        }
        return Rectangle(
            x: first.x, y: baseline - metrics.ascent, width: last.x + width - first.x,
            height: metrics.ascent + metrics.descent)
    }

    private func area(of points: [Point]) -> Rectangle {
        // Comparisons let NaN pass, so it is looked for first.
        guard let first = points.first,
            points.allSatisfy({ $0.x.isFinite && $0.y.isFinite })
        else { return Rectangle(x: .nan, y: .nan, width: 0, height: 0) }
        var (left, right) = (first.x, first.x)
        var (top, bottom) = (first.y, first.y)
        for point in points.dropFirst() {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }

    // MARK: Rules

    private func isOnSheet(_ area: Rectangle, _ size: Size) -> Bool {
        let isFinite =
            area.minX.isFinite && area.minY.isFinite && area.maxX.isFinite
            && area.maxY.isFinite
        return isFinite && area.minX >= -slack && area.minY >= -slack
            && area.maxX <= size.width + slack && area.maxY <= size.height + slack
    }

    private func isInside(_ area: Rectangle, page: Int, _ size: Size) -> Bool {
        let geometry = PageGeometry(form: form, isLandscape: size.width > size.height)
        let left = geometry.left(page: page)
        return area.minX >= left - slack && area.maxX <= left + geometry.width + slack
            && area.minY >= geometry.top(page: page) - slack
            && area.maxY <= geometry.bottom(page: page) + slack
    }

    private func overlap(_ texts: [(area: Rectangle, text: String)]) -> String? {
        let sorted = texts.sorted { ($0.area.minY, $0.area.minX) < ($1.area.minY, $1.area.minX) }
        for (index, lower) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.area.minY >= lower.area.maxY - slack { break }
                let isBeside =
                    other.area.minX >= lower.area.maxX - slack
                    || lower.area.minX >= other.area.maxX - slack
                if !isBeside { return lower.text + " / " + other.text }
            }
        }
        return nil
    }
}
