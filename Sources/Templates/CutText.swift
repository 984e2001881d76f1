// Text → lines in which every figure is one private-use character, and the figures beside them.
//
// Figures are cut out before cmark and libyaml see the text (design rule 13): `{{x | le 2}}` is no
// table cell, `{{a*b*c}}` no emphasis and `{{` no YAML mapping. The character stands for an index
// into `figures`; nothing else in the text may be a private-use character.

/// A piece of running text.
enum Piece: Hashable, Sendable {
    case text(String)
    case figure(CutFigure)
}

/// What stood between `{{` and `}}`.
struct CutFigure: Hashable, Sendable {
    /// Without the braces.
    let content: [Character]
    /// Of the opening braces.
    let place: Place

    /// Of the first character after the opening braces.
    var contentPlace: Place { Place(line: place.line, column: place.column + 2) }
    /// As it stands in the file.
    var source: String { "{{" + String(content) + "}}" }
}

/// A template's text with its figures cut out.
struct CutText: Sendable {
    /// 60,000 figures fit the 65,534 characters of the first supplementary private-use area.
    static let maximumFigures = 60_000
    private static let firstSentinel: UInt32 = 0xF0000

    private(set) var lines: [String] = []
    private(set) var figures: [CutFigure] = []

    mutating func append(_ pieces: [Piece]) {
        var line = ""
        for piece in pieces {
            switch piece {
            case .text(let text): line += text
            case .figure(let figure):
                guard figures.count < CutText.maximumFigures,
                    let sentinel = Unicode.Scalar(
                        CutText.firstSentinel + UInt32(figures.count))
                else { continue }
                line.unicodeScalars.append(sentinel)
                figures.append(figure)
            }
        }
        lines.append(line)
    }

    /// The figure a private-use character stands for.
    private func figure(_ scalar: Unicode.Scalar) -> CutFigure? {
        guard scalar.value >= CutText.firstSentinel else { return nil }
        let index = Int(scalar.value - CutText.firstSentinel)
        return figures.indices.contains(index) ? figures[index] : nil
    }

    /// The one figure a text consists of.
    func onlyFigure(of text: some StringProtocol) -> CutFigure? {
        let scalars = text.unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return nil }
        return figure(scalar)
    }

    /// A text with its figures put back.
    func pieces(of text: String) -> [Piece] {
        var result: [Piece] = []
        var run = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let figure = figure(scalar) else {
                run.append(scalar)
                continue
            }
            if !run.isEmpty { result.append(.text(String(run))) }
            run.removeAll()
            result.append(.figure(figure))
        }
        if !run.isEmpty { result.append(.text(String(run))) }
        return result
    }

    /// A text as it stands in the file.
    func source(of text: String) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .figure(let figure): figure.source
            }
        }.joined()
    }

    /// The place in the file of a 1-based column of a cut line; `scalarColumn` counts scalars.
    func place(line: Int, scalarColumn: Int) -> Place {
        guard lines.indices.contains(line - 1) else { return Place(line: line, column: 1) }
        let scalars = lines[line - 1].unicodeScalars.prefix(max(0, scalarColumn - 1))
        var column = 1
        for piece in pieces(of: String(scalars)) {
            switch piece {
            case .text(let text): column += text.count
            case .figure(let figure): column += figure.content.count + 4
            }
        }
        return Place(line: line, column: column)
    }
}
