// Running text with its figures → inline nodes, every name resolved.

import Facts

/// A piece of text or a figure with the emphasis it stands in.
struct StyledPiece {
    let piece: Piece
    var isBold = false
    var isItalic = false
}

struct InlineReader {
    let catalogue: Catalogue
    /// Whether the text may have notes.
    let place: NestingPlace
    private var nesting: Nesting<TemplateInline>
    private var ownFlaws: [Flaw] = []

    init(catalogue: Catalogue, scope: Scope, depth: Int, place: NestingPlace = .title) {
        self.catalogue = catalogue
        self.place = place
        nesting = Nesting(scope: scope, depth: depth)
    }

    /// The nodes and everything wrong with them.
    mutating func read(_ pieces: [StyledPiece]) -> (nodes: [TemplateInline], flaws: [Flaw]) {
        for piece in InlineReader.joined(pieces) {
            switch piece.piece {
            case .text(let text):
                nesting.add(.text(text, isBold: piece.isBold, isItalic: piece.isItalic))
            case .figure(let figure): read(figure, piece)
            }
        }
        let nodes = nesting.finish()
        return (nodes, ownFlaws + nesting.flaws)
    }

    /// Neighbouring texts of one look are one text.
    private static func joined(_ pieces: [StyledPiece]) -> [StyledPiece] {
        var result: [StyledPiece] = []
        var run: (text: String, isBold: Bool, isItalic: Bool)?
        func close() {
            guard let open = run else { return }
            run = nil
            result.append(
                StyledPiece(
                    piece: .text(open.text), isBold: open.isBold, isItalic: open.isItalic))
        }
        for piece in pieces {
            guard case .text(let text) = piece.piece else {
                close()
                result.append(piece)
                continue
            }
            if run?.isBold != piece.isBold || run?.isItalic != piece.isItalic {
                close()
                run = ("", piece.isBold, piece.isItalic)
            }
            run?.text += text
        }
        close()
        return result
    }

    private mutating func read(_ figure: CutFigure, _ style: StyledPiece) {
        var tokens = Tokens(figure)
        let directive = Directive.read(&tokens)
        do throws(Flaw) {
            switch directive {
            case .figure: nesting.add(.figure(try use(figure, &tokens, style)))
            case .judgement: throw Flaw(.ownLine("nhan-dinh"), figure.source, at: figure.place)
            case .annex: throw Flaw(.ownLine("#phu-luc"), figure.source, at: figure.place)
            case .signature: throw Flaw(.ownLine("#chu-ky"), figure.source, at: figure.place)
            case .mention: nesting.add(.mention(try mention(figure, &tokens)))
            case .open, .branch, .close, .unknown:
                try nesting.follow(directive, figure, &tokens, in: catalogue, place)
            }
        } catch {
            ownFlaws.append(error)
        }
    }

    private func mention(
        _ figure: CutFigure, _ tokens: inout Tokens
    ) throws(Flaw) -> Mention {
        try tokens.check()
        guard place == .prose, !nesting.isOpen(.note) else {
            throw Flaw(.mentionOutsideProse, figure.source, at: figure.place)
        }
        guard let phrase = tokens.phrase(until: []) else { throw tokens.expected(.anchor) }
        try tokens.expectEnd()
        return Mention(name: Folding.key(phrase.text), text: phrase.text, place: phrase.place)
    }

    private func use(
        _ figure: CutFigure, _ tokens: inout Tokens, _ style: StyledPiece
    ) throws(Flaw) -> FigureUse {
        try tokens.check()
        guard let phrase = tokens.phrase(until: []) else { throw tokens.expected(.name) }
        let named = try ReferenceReader(catalogue: catalogue, scope: nesting.scope).read(phrase)
        var reader = FormatReader(kind: named.kind)
        let formats = try reader.read(&tokens)
        return FigureUse(
            reference: named.reference, formats: formats, whenMissing: reader.whenMissing,
            isBold: style.isBold, isItalic: style.isItalic, place: figure.place)
    }
}
