// A page's content as cairo writes it → the same content with everything untagged marked as an
// artifact, and the tags it holds (ISO 32000-1:2008, 14.6 and 14.8.2.2).
//
// Marked content need not nest with q and Q but must nest with BT and ET; cairo ends a text object
// before each BDC and EMC, so the gaps between tagged sequences hold whole text objects. A gap
// without any painting operator is left as it is.

/// Page content with its artifacts marked.
struct PageContent {
    /// The structure type of each tagged sequence, in order; its identifier is its place.
    private(set) var tags: [String] = []
    private(set) var marked: [UInt8] = []

    private let content: [UInt8]
    /// Where the gap being read began, and whether it paints anything.
    private var gapStart = 0
    private var isPainted = false
    private var isInside = false

    /// Nil if the content is not as cairo writes it: nested tags, unequal identifiers, BI.
    init?(_ content: [UInt8]) {
        self.content = content
        marked.reserveCapacity(content.count + 256)
        var scanner = PDFScanner(content, in: 0..<content.count)
        var operands: [Range<Int>] = []
        while let token = scanner.token() {
            guard Self.isOperator(content[token.lowerBound]) else {
                operands.append(token)
                continue
            }
            guard take(content[token], ending: token.upperBound, operands, scanner) else {
                return nil
            }
            operands.removeAll(keepingCapacity: true)
        }
        guard !isInside else { return nil }
        closeGap(at: content.count)
    }

    /// Names begin with a slash, numbers with a digit, sign or point; the rest are operators.
    private static func isOperator(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x27 || byte == 0x22
    }

    private static let painting: [[UInt8]] = [
        "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh",
    ].map { Array($0.utf8) }
    private static let begin = Array("BDC".utf8)
    private static let end = Array("EMC".utf8)
    private static let refused = ["BI", "BMC"].map { Array($0.utf8) }

    /// Takes in one operator; false if it may not stand here.
    private mutating func take(
        _ name: ArraySlice<UInt8>, ending: Int, _ operands: [Range<Int>], _ scanner: PDFScanner
    ) -> Bool {
        if name.elementsEqual(Self.begin) { return beginTag(operands, ending: ending, scanner) }
        if name.elementsEqual(Self.end) {
            guard isInside else { return false }
            isInside = false
            marked += content[gapStart..<ending]
            marked.append(0x0A)
            gapStart = ending
            return true
        }
        if !isInside && !isPainted {
            isPainted = Self.painting.contains { $0.elementsEqual(name) }
        }
        return !Self.refused.contains { $0.elementsEqual(name) }
    }

    private mutating func beginTag(
        _ operands: [Range<Int>], ending: Int, _ scanner: PDFScanner
    ) -> Bool {
        guard !isInside, operands.count == 2,
            scanner.text(operands[1]) == "<< /MCID \(tags.count) >>"
        else { return false }
        closeGap(at: operands[0].lowerBound)
        tags.append(String(scanner.text(operands[0]).dropFirst()))
        gapStart = operands[0].lowerBound
        isInside = true
        return true
    }

    private mutating func closeGap(at end: Int) {
        if isPainted { marked += "/Artifact BMC\n".utf8 }
        marked += content[gapStart..<end]
        if isPainted { marked += "EMC\n".utf8 }
        isPainted = false
    }
}
