// A table and a width → the size and column widths at which it fits.

import Documents
import Pages

/// Finds the largest size, at most the wanted one and at least 9, at which no word is cut and names
/// can be read; the largest at which no word is cut when names are squeezed at every size.
struct TableFit {
    struct Result {
        let size: Double
        let text: TableText
        /// Left edges of the columns and the right edge of the last.
        let edges: [Double]
    }

    let shaping: TableShaping
    let width: Double
    let place: String

    func fit() throws(LayoutError) -> Result {
        let wanted = max(Typesetter.leastSize, shaping.table.fontSize)
        var text = try shaping.text(size: wanted)
        let first = widths(text).map { result(wanted, text, $0) }
        if let first, isReadable(first) { return first }
        let steps = Int(((wanted - Typesetter.leastSize) / 0.5).rounded(.down))
        for step in stride(from: 1, through: steps, by: 1) {
            let size = wanted - Double(step) * 0.5
            // Widths grow with the size, so most steps need no shaping to be ruled out.
            guard mayFit(text, scale: size / wanted) else { continue }
            let smaller = try shaping.text(size: size)
            guard let widths = widths(smaller) else { continue }
            let found = result(size, smaller, widths)
            if first == nil || isReadable(found) { return found }
        }
        if let first { return first }
        text = try shaping.text(size: Typesetter.leastSize)
        let distribution = TableWidths(available: width)
        // No letter of Times is wider than its size.
        let letter = Typesetter.leastSize + 2 * TableShaping.padding
        guard let widths = distribution.forced(text.demands, letter: letter) else {
            throw .tableTooWide(place: place, columns: shaping.table.columns.count)
        }
        return result(Typesetter.leastSize, text, widths)
    }

    private func widths(_ text: TableText) -> [Double]? {
        TableWidths(available: width).balanced(text)
    }

    private func isReadable(_ result: Result) -> Bool {
        let widths = zip(result.edges.dropFirst(), result.edges).map { $0 - $1 }
        return TableWidths(available: width).isReadable(widths, result.text)
    }

    private func mayFit(_ text: TableText, scale: Double) -> Bool {
        let padding = 2 * TableShaping.padding
        let least = text.demands.reduce(0) { $0 + ($1.least - padding) * scale + padding }
        // A thousandth absorbs the rounding of glyph widths between sizes.
        return least <= width * 1.001
    }

    private func result(_ size: Double, _ text: TableText, _ widths: [Double]) -> Result {
        let edges = widths.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
        return Result(size: size, text: text, edges: edges)
    }
}
