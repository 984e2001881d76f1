// Text → rows of cells: one line to a row, bars between cells.

/// A listing written as text, one line to a row, cells between bars.
enum Listing {
    static func rows(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
        }
    }

    static func trimmed(_ text: Substring) -> String {
        let head = text.drop { $0 == " " }
        guard let last = head.lastIndex(where: { $0 != " " }) else { return "" }
        return String(head[...last])
    }
}
