// A table and a width → the size and column widths at which it fits.

import Documents
import Pages

/// Finds the largest size, at most the wanted one and at least 9, at which no word is cut.
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
        if let widths = widths(text) { return result(wanted, text, widths) }
        let steps = Int(((wanted - Typesetter.leastSize) / 0.5).rounded(.down))
        for step in stride(from: 1, through: steps, by: 1) {
            let size = wanted - Double(step) * 0.5
            // Widths grow with the size, so most steps need no shaping to be ruled out.
            guard mayFit(text, scale: size / wanted) else { continue }
            let smaller = try shaping.text(size: size)
            if let widths = widths(smaller) { return result(size, smaller, widths) }
        }
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
        TableWidths(available: width).fitted(text.demands, spans: text.spans)
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
