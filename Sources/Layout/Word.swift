// Is an unbreakable piece of text with its width, and the gap that follows it.

/// A word: letters between two spaces, in one or more looks.
struct Word: Hashable {
    /// Letters of one look.
    struct Fragment: Hashable {
        var text: String
        var width: Double
        let look: Look
    }

    /// What stands between a word and the next.
    struct Gap: Hashable {
        enum Kind: Hashable {
            /// The text ends here.
            case end
            /// A space; the line may end here.
            case space
            /// A space where the line may not end ("ngày 14").
            case binding
            /// Nothing: the word was cut because no line holds it. The line may end here.
            case seam
        }

        var kind: Kind
        /// Natural width, points.
        var width: Double

        static let end = Gap(kind: .end, width: 0)
        static let seam = Gap(kind: .seam, width: 0)

        var isSpace: Bool { kind == .space || kind == .binding }
    }

    var fragments: [Fragment]
    var width: Double
    var gap: Gap

    init(_ fragments: [Fragment], gap: Gap) {
        self.fragments = fragments
        self.gap = gap
        width = fragments.reduce(0) { $0 + $1.width }
    }

    var text: String {
        fragments.count == 1 ? fragments[0].text : fragments.map(\.text).joined()
    }

    /// The letters without the marks of footnotes.
    var plainText: String {
        fragments.contains { $0.look.footnote != nil }
            ? fragments.filter { $0.look.footnote == nil }.map(\.text).joined() : text
    }

    /// A number that what it counts has still to follow: "5", "1.215", no "2026," and no "14/6".
    var isBareNumber: Bool {
        let scalars = plainText.unicodeScalars
        let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
        guard let last = scalars.last, isDigit(last) else { return false }
        return scalars.allSatisfy { isDigit($0) || $0 == "." || $0 == "," }
    }

    /// A reader pauses after this word.
    var endsPhrase: Bool {
        let last = plainText.unicodeScalars.last
        return last == "," || last == ";"
    }
}

extension [Word] {
    /// Width on one line with natural gaps.
    var naturalWidth: Double {
        reduce(0) { $0 + $1.width + $1.gap.width } - (last?.gap.width ?? 0)
    }

    /// Width of the widest stretch that may not be broken.
    var widestGroup: Double {
        var widest = 0.0
        var group = 0.0
        for word in self {
            group += word.width
            widest = Swift.max(widest, group)
            group = word.gap.kind == .binding ? group + word.gap.width : 0
        }
        return widest
    }

    /// Width of the widest two neighbours that a line may part.
    var widestPair: Double {
        var widest = 0.0
        var last = 0.0
        var gap = 0.0
        var group = 0.0
        for word in self {
            group += word.width
            if word.gap.kind == .binding {
                group += word.gap.width
                continue
            }
            widest = Swift.max(widest, last + gap + group)
            // The halves of a word that may part are no pair.
            last = word.gap.kind == .seam ? 0 : group
            gap = word.gap.kind == .seam ? 0 : word.gap.width
            group = 0
        }
        return widest
    }

    /// The same words with every space binding: a number that must not wrap.
    var bound: [Word] {
        map { word in
            var word = word
            if word.gap.kind == .space { word.gap.kind = .binding }
            return word
        }
    }
}
