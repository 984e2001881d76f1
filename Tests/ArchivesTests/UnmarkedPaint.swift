// Is what a page paints outside marked content.

/// Painting operators outside marked content, in a file that qpdf has written out plainly.
enum UnmarkedPaint {
    private static let operators: Set<Substring> = ["S", "f", "f*", "B", "B*", "Tj", "TJ", "Do"]

    static func count(in text: String) -> Int {
        var count = 0
        var isContent = false
        var isMarked = false
        for line in text.split(separator: "\n") {
            if line == "stream" { isContent = true }
            if line == "endstream" { (isContent, isMarked) = (false, false) }
            if line.hasSuffix(" BDC") || line.hasSuffix(" BMC") { isMarked = true }
            if line == "EMC" { isMarked = false }
            guard isContent, !isMarked, line.utf8.count < 200 else { continue }
            let last = line.split { $0 == " " || $0 == ")" || $0 == "]" || $0 == ">" }.last
            if let last, operators.contains(last) { count += 1 }
        }
        return count
    }
}
