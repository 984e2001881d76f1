// The words of the house that are not the shipped ones ↔ lines of a report's figures.
//
// They are kept with what was printed, so that an issue can be printed again in its own words, and
// a list of changes tells that a word is another one.

import Documents

extension FigureSheet {
    private static let wordingPrefix = "tu-ngu/"

    static func wording(_ wording: HouseWording) -> [Line] {
        wording.changes.compactMap { change in
            guard let end = change.firstRange(of: ": ") else { return nil }
            let name = change[..<end.lowerBound]
            let text = plain(String(change[end.upperBound...]))
            return Line(
                address: wordingPrefix + name, label: "Từ ngữ “\(name)”", text: text,
                forms: [text], pages: [], order: 0)
        }
    }

    /// What differed from the shipped words when the report was printed.
    public var wordingChanges: [String] {
        lines.filter { $0.address.hasPrefix(FigureSheet.wordingPrefix) }.map {
            $0.address.dropFirst(FigureSheet.wordingPrefix.count) + ": " + $0.text
        }
    }
}
