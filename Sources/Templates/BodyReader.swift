// The lines after the head → blocks.
//
// Directives that stand alone on a line divide the body; what lies between them is read by cmark
// part by part. A directive line inside a fenced block is not looked for.

import Facts

struct BodyReader {
    let catalogue: Catalogue
    let cut: CutText

    private var nesting = Nesting<TemplateNode>(scope: .page, depth: 0)
    private var flaws: [Flaw] = []
    /// Lines since the last directive, beginning at the 1-based line `segmentStart`.
    private var segment: [String] = []
    private var segmentStart = 1
    private var fence: Fence?
    private var hasSignature = false

    init(catalogue: Catalogue, cut: CutText) {
        self.catalogue = catalogue
        self.cut = cut
    }

    private struct Fence {
        let mark: Character
        let count: Int
        let line: Int
    }

    /// Reads from a 1-based line to the end.
    mutating func read(from first: Int) -> (nodes: [TemplateNode], flaws: [Flaw]) {
        segmentStart = first
        for number in first..<max(first, cut.lines.count + 1) {
            line(cut.lines[number - 1], number)
        }
        if let fence {
            flaws.append(
                Flaw(.blockNeverClosed, cut.lines[fence.line - 1], at: place(fence.line)))
            segment = []
        }
        flush(next: cut.lines.count + 1)
        let nodes = nesting.finish()
        return (nodes, flaws + nesting.flaws)
    }

    private mutating func line(_ line: String, _ number: Int) {
        let body = line.drop { $0 == " " || $0 == "\t" }
        if let open = fence {
            if BodyReader.closes(body, open) { fence = nil }
        } else if let opened = BodyReader.fence(body, number) {
            fence = opened
        } else if let figure = cut.onlyFigure(of: BodyReader.trimmed(body)) {
            var tokens = Tokens(figure)
            let directive = Directive.read(&tokens)
            if directive.isBlock {
                flush(next: number + 1)
                return read(directive, figure, &tokens)
            }
        }
        segment.append(line)
    }

    private static func trimmed(_ line: Substring) -> Substring {
        var line = line
        while line.last == " " || line.last == "\t" { line.removeLast() }
        return line
    }

    private static func fence(_ body: Substring, _ number: Int) -> Fence? {
        guard let mark = body.first, mark == "`" || mark == "~" else { return nil }
        let count = body.prefix { $0 == mark }.count
        return count >= 3 ? Fence(mark: mark, count: count, line: number) : nil
    }

    private static func closes(_ body: Substring, _ fence: Fence) -> Bool {
        let line = trimmed(body)
        return line.count >= fence.count && line.allSatisfy { $0 == fence.mark }
    }

    private func place(_ line: Int) -> Place { Place(line: line, column: 1) }

    /// Reads the prose since the last directive.
    private mutating func flush(next: Int) {
        defer { (segment, segmentStart) = ([], next) }
        guard !segment.isEmpty else { return }
        let reader = ProseReader(
            catalogue: catalogue, cut: cut, scope: nesting.scope, depth: nesting.depth,
            isInLoop: nesting.isInLoop)
        let prose = reader.read(segment, from: segmentStart)
        for node in prose.nodes { nesting.add(node) }
        flaws += prose.flaws
    }
}

extension BodyReader {
    private mutating func read(
        _ directive: Directive, _ figure: CutFigure, _ tokens: inout Tokens
    ) {
        do throws(Flaw) {
            switch directive {
            case .figure, .mention: return
            case .judgement: try judgement(figure, &tokens)
            case .annex(let isLandscape): try annex(figure, &tokens, isLandscape)
            case .signature: try signature(figure, &tokens)
            case .open, .branch, .close, .unknown:
                try nesting.follow(directive, figure, &tokens, in: catalogue, .blocks)
            }
        } catch {
            flaws.append(error)
        }
    }

    private mutating func judgement(_ figure: CutFigure, _ tokens: inout Tokens) throws(Flaw) {
        try tokens.check()
        guard let phrase = tokens.phrase(until: []),
            let section = try SectionReader(catalogue: catalogue).read(phrase)
        else { throw tokens.expected(.section) }
        try tokens.expectEnd()
        nesting.add(.judgement(section: section, figure.place))
    }

    private mutating func annex(
        _ figure: CutFigure, _ tokens: inout Tokens, _ isLandscape: Bool
    ) throws(Flaw) {
        try tokens.check()
        guard let title = tokens.acceptQuoted() else { throw tokens.expected(.title) }
        let anchor = try anchor(&tokens)
        try tokens.expectEnd()
        try refuseInLoop(figure)
        let start = Place(line: title.place.line, column: title.place.column + 1)
        var lexer = FigureLexer(Array(title.text), at: start)
        lexer.run()
        flaws += lexer.flaws
        var reader = InlineReader(catalogue: catalogue, scope: .page, depth: 0)
        let inlines = reader.read(lexer.pieces.map { StyledPiece(piece: $0) })
        flaws += inlines.flaws
        nesting.add(
            .annex(
                title: inlines.nodes, isLandscape: isLandscape, anchor: anchor, figure.place))
    }

    /// `goi-la TÊN` behind the title.
    private func anchor(_ tokens: inout Tokens) throws(Flaw) -> String? {
        guard tokens.accept("goi-la") else { return nil }
        guard let phrase = tokens.phrase(until: []) else { throw tokens.expected(.anchor) }
        return Folding.key(phrase.text)
    }

    private mutating func signature(_ figure: CutFigure, _ tokens: inout Tokens) throws(Flaw) {
        try tokens.expectEnd()
        try refuseInLoop(figure)
        guard !hasSignature else {
            throw Flaw(.secondSignature, figure.source, at: figure.place)
        }
        hasSignature = true
        nesting.add(.signature(figure.place))
    }

    private func refuseInLoop(_ figure: CutFigure) throws(Flaw) {
        guard nesting.isInLoop else { return }
        throw Flaw(.notInLoop, figure.source, at: figure.place)
    }
}
