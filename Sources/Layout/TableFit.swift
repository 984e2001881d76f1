// A table and a width → the size and column widths at which it fits.

import Documents
import Pages

/// Finds the largest size, at most the wanted one and at least 9, at which no word is cut and names
/// can be read. Where figures with their units ("10.555 ngày công") leave no room for that at any
/// size, a unit may go to the line under its figure; the largest size at which no word is cut when
/// names are squeezed all the same.
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

    /// A share of what names need to be read that is worth parting units from their figures.
    private static let worthParting = 0.1

    func fit() throws(LayoutError) -> Result {
        let whole = try largest(partsUnits: false)
        if let whole, isReadable(whole) { return whole }
        if let parted = try largest(partsUnits: true) {
            guard let whole else { return parted }
            let isWorth = readability(parted) - readability(whole) >= Self.worthParting
            return isWorth ? parted : whole
        }
        if let whole { return whole }
        return try forced()
    }

    /// The largest size at which names can be read, or else at which no word is cut.
    private func largest(partsUnits: Bool) throws(LayoutError) -> Result? {
        let wanted = max(Typesetter.leastSize, shaping.table.fontSize)
        let text = try shaping.text(size: wanted, partsUnits: partsUnits)
        let first = widths(text).map { result(wanted, text, $0) }
        if let first, isReadable(first) { return first }
        let steps = Int(((wanted - Typesetter.leastSize) / 0.5).rounded(.down))
        for step in stride(from: 1, through: steps, by: 1) {
            let size = wanted - Double(step) * 0.5
            // Widths grow with the size, so most steps need no shaping to be ruled out.
            guard mayFit(text, scale: size / wanted) else { continue }
            let smaller = try shaping.text(size: size, partsUnits: partsUnits)
            guard let widths = widths(smaller) else { continue }
            let found = result(size, smaller, widths)
            if first == nil || isReadable(found) { return found }
        }
        return first
    }

    private func forced() throws(LayoutError) -> Result {
        let text = try shaping.text(size: Typesetter.leastSize, partsUnits: true)
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
        readability(result) >= TableWidths.readableShare
    }

    private func readability(_ result: Result) -> Double {
        let widths = zip(result.edges.dropFirst(), result.edges).map { $0 - $1 }
        return TableWidths(available: width).readability(widths, result.text)
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
