// Is where the house puts the tone of "ủy": on the u or on the y.

/// The spelling of the program's and the templates' own words; recorded names are never respelled.
public enum HouseSpelling: String, CaseIterable, Hashable, Sendable {
    case asWritten = "nhu-ghi"
    case toneOnU = "ủy"
    case toneOnY = "uỷ"

    /// The same word in small letters, with a capital, in capitals.
    private static let words = [("ủy", "uỷ"), ("Ủy", "Uỷ"), ("ỦY", "UỶ")]

    /// The text with every word "ủy" in this spelling; "thủy" is another word.
    func respelled(_ text: String) -> String {
        guard self != .asWritten else { return text }
        var result = ""
        var rest = text[...]
        while let first = rest.first {
            let isInside = result.last?.isLetter ?? false
            if !isInside, let word = replacement(at: rest) {
                result += word
                rest = rest.dropFirst(2)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    private func replacement(at text: Substring) -> String? {
        let isWhole = !(text.dropFirst(2).first?.isLetter ?? false)
        guard isWhole else { return nil }
        for (onU, onY) in HouseSpelling.words where text.hasPrefix(onU) || text.hasPrefix(onY) {
            return self == .toneOnU ? onU : onY
        }
        return nil
    }
}
