// Text with places such as {so} → a phrase that is filled without being read again.

/// A phrase of the house (lời văn) with the places where a report puts its own words.
public struct HousePhrase: Hashable, Sendable {
    /// Why a text is no such phrase.
    public enum Flaw: Error, Hashable, Sendable {
        /// Nothing, or nothing but blanks.
        case empty
        /// A brace without its other.
        case openBrace
        /// A place that this phrase does not have; the ones it has.
        case unknownPlace(String, known: [String])
        /// A place that stands in the text twice.
        case repeatedPlace(String)
        /// Places without which a report would lose a figure or a name.
        case missingPlaces([String])
    }

    private enum Piece: Hashable, Sendable {
        case words(String)
        /// Index among the places of the phrase as shipped.
        case place(Int)
    }

    /// As written.
    public let text: String
    private let pieces: [Piece]

    /// - Parameter places: Names of the places, each of which must stand in the text once.
    init(_ text: String, places: [String]) throws(Flaw) {
        guard text.contains(where: { !$0.isWhitespace }) else { throw .empty }
        var pieces: [Piece] = []
        for piece in try HousePhrase.parts(text) {
            switch piece {
            case .words: pieces.append(.words(piece.text))
            case .name(let name):
                guard let index = places.firstIndex(of: name) else {
                    throw .unknownPlace(name, known: places)
                }
                guard !pieces.contains(.place(index)) else { throw .repeatedPlace(name) }
                pieces.append(.place(index))
            }
        }
        let missing = places.indices.filter { !pieces.contains(.place($0)) }
        guard missing.isEmpty else { throw .missingPlaces(missing.map { places[$0] }) }
        self.text = text
        self.pieces = pieces
    }

    /// The phrase of the program itself: its places are those that stand in it.
    init(shipped text: String) {
        let parts = (try? HousePhrase.parts(text)) ?? [.words(text)]
        var count = 0
        self.text = text
        pieces = parts.map { part in
            guard case .name = part else { return .words(part.text) }
            count += 1
            return .place(count - 1)
        }
    }

    /// The phrase with its places filled, in the order in which the shipped phrase has them.
    public func filled(_ values: String...) -> String {
        if pieces.count == 1, case .words(let words) = pieces[0] { return words }
        return pieces.reduce(into: "") { text, piece in
            switch piece {
            case .words(let words): text += words
            case .place(let index): text += index < values.count ? values[index] : ""
            }
        }
    }

    /// The names of the places in a text, in their order.
    static func places(in text: String) -> [String] {
        ((try? parts(text)) ?? []).compactMap { part in
            if case .name(let name) = part { name } else { nil }
        }
    }

    private enum Part {
        case words(String)
        case name(String)

        var text: String {
            switch self {
            case .words(let text), .name(let text): text
            }
        }
    }

    private static func parts(_ text: String) throws(Flaw) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            let after = rest[rest.index(after: open)...]
            guard rest[open] == "{", let close = after.firstIndex(where: { "{}".contains($0) }),
                after[close] == "}"
            else { throw .openBrace }
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.name(String(after[..<close])))
            rest = after[after.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        return parts
    }
}
