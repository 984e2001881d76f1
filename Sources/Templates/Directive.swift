// A cut figure → what kind it is, before its words are judged.
//
// The kind is told even where the rest is wrong, so that every `{{#neu}}` finds its `{{/neu}}` and
// one mistake gives one message.

import Facts

enum Directive: Hashable {
    case figure
    case judgement
    case open(Pairing)
    case branch(Pairing)
    case close(Pairing)
    case annex(isLandscape: Bool)
    case signature
    case mention
    /// `{{#…}}` or `{{/…}}` with a word that is none; the pairing it is most like, so that a
    /// misspelt `{{#neu}}` does not orphan its `{{/neu}}`.
    case unknown(Flaw, Pairing?, isClosing: Bool)

    /// The directives that have an end.
    enum Pairing: Hashable, CaseIterable {
        case condition, loop, note

        var opening: String {
            switch self {
            case .condition: "neu"
            case .loop: "lap"
            case .note: "chu-thich"
            }
        }
    }

    private static let opening = [
        "neu", "khac", "lap", "trong", "chu-thich", "phu-luc", "phu-luc-ngang", "chu-ky",
        "xem",
    ]

    /// The kind; `tokens` then stand behind the keyword.
    static func read(_ tokens: inout Tokens) -> Directive {
        if tokens.accept(sign: "#") { return opened(&tokens) }
        if tokens.accept(sign: "/") { return closed(&tokens) }
        var ahead = tokens
        guard let phrase = ahead.phrase(until: []), SectionReader.name(in: phrase) != nil else {
            return .figure
        }
        return .judgement
    }

    private static func opened(_ tokens: inout Tokens) -> Directive {
        switch tokens.acceptOne(of: opening) {
        case "neu": .open(.condition)
        case "khac": .branch(.condition)
        case "lap": .open(.loop)
        case "trong": .branch(.loop)
        case "chu-thich": .open(.note)
        case "phu-luc": .annex(isLandscape: false)
        case "phu-luc-ngang": .annex(isLandscape: true)
        case "chu-ky": .signature
        case "xem": .mention
        default: unknown(tokens, .directive, opening.map { "#" + $0 }, sign: "#")
        }
    }

    private static func closed(_ tokens: inout Tokens) -> Directive {
        let endings = Pairing.allCases.map(\.opening)
        guard let ending = tokens.acceptOne(of: endings),
            let pairing = Pairing.allCases.first(where: { $0.opening == ending })
        else { return unknown(tokens, .closing, endings.map { "/" + $0 }, sign: "/") }
        return .close(pairing)
    }

    private static func unknown(
        _ tokens: Tokens, _ vocabulary: TemplateProblem.Vocabulary, _ known: [String], sign: String
    ) -> Directive {
        let text = tokens.current?.text ?? ""
        let flaw = Flaw(.unknown(vocabulary, known: known), sign + text, at: tokens.place)
        let near = Folding.nearest(to: text, among: known.map { String($0.dropFirst()) })
        let pairing = Pairing.allCases.first { $0.opening == near }
        return .unknown(flaw, text.isEmpty ? nil : pairing, isClosing: sign == "/")
    }

    /// Stands on a line of its own and shapes the blocks around it.
    var isBlock: Bool { self != .figure && self != .mention }
}
