// Is the words of a PDF with their places, as pdftotext -bbox tells them.

import TestTools

/// One word of one page; points from the sheet's upper left corner.
struct PrintedWord {
    let text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double

    /// Size of the letters: Tinos is 0.891 high and 0.216 deep.
    var size: Double { (bottom - top) / 1.107 }

    /// The words of each page.
    static func pages(_ bytes: [UInt8]) throws -> [[PrintedWord]] {
        try PDFFile(bytes).text("-bbox").split(separator: "<page ").dropFirst().map { page in
            page.split(separator: "\n").compactMap { PrintedWord(line: $0) }
        }
    }

    private init?(line: Substring) {
        guard let start = line.firstRange(of: "<word ") else { return nil }
        let parts = line[start.upperBound...].split(separator: ">", maxSplits: 1)
        let values = parts[0].split(separator: "\"").enumerated()
            .filter { $0.offset % 2 == 1 }.compactMap { Double($0.element) }
        guard parts.count == 2, values.count == 4 else { return nil }
        text = parts[1].split(separator: "<").first.map(String.init) ?? ""
        (left, top, right, bottom) = (values[0], values[1], values[2], values[3])
    }
}

extension [PrintedWord] {
    /// The words of a phrase that stands on one line; nil when no line has it.
    func phrase(_ text: String) -> [PrintedWord]? {
        let words = text.split(separator: " ").map(String.init)
        return indices.lazy.compactMap { start -> [PrintedWord]? in
            let found = Array(self[start...].prefix(words.count))
            guard found.map(\.text) == words,
                found.allSatisfy({ abs($0.top - found[0].top) < 0.01 })
            else { return nil }
            return found
        }.first
    }

    var left: Double { map(\.left).min() ?? 0 }
    var right: Double { map(\.right).max() ?? 0 }
    var middle: Double { (left + right) / 2 }
}
