// Lines without directives of their own → headings, paragraphs, lists, tables and charts.

import Facts
import Markdown

struct ProseReader {
    let catalogue: Catalogue
    let cut: CutText
    let scope: Scope
    let depth: Int
    let isInLoop: Bool

    typealias Result = (nodes: [TemplateNode], flaws: [Flaw])

    /// Stands for `\*` while cmark reads, so that an asterisk left over is known to be a mistake.
    private static let asterisk: Unicode.Scalar = "\u{E001}"

    func read(_ lines: [String], from first: Int) -> Result {
        guard lines.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return ([], []) }
        let text = lines.map(ProseReader.prepared).joined(separator: "\n")
        var result: Result = ([], [])
        for block in MarkdownReader().read(text) {
            let read = node(block, offset: first - 1)
            result.nodes += read.nodes
            result.flaws += read.flaws
        }
        return result
    }

    private static func prepared(_ line: String) -> String {
        var characters = Array(line)
        while characters.last == " " || characters.last == "\t" { characters.removeLast() }
        var result = ""
        var index = 0
        while index < characters.count {
            if characters[index] == "\\", index + 1 < characters.count,
                characters[index + 1] == "*"
            {
                result.unicodeScalars.append(asterisk)
                index += 2
            } else {
                result.append(characters[index])
                index += 1
            }
        }
        return result
    }

    private static func restored(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            result.unicodeScalars.append(scalar == asterisk ? "*" : scalar)
        }
        return result
    }

    private func node(_ block: MarkdownBlock, offset: Int) -> Result {
        let place = Place(line: block.line + offset, column: 1)
        switch block {
        case .heading(let level, let inlines, _):
            return heading(level, inlines, place, offset: offset)
        case .paragraph(let inlines, _):
            let read = running(inlines, offset: offset, .prose)
            return (read.nodes.isEmpty ? [] : [.paragraph(read.nodes, place)], read.flaws)
        case .list(let items, _): return list(items, place, offset: offset)
        case .code(let info, _, let line, let lastLine):
            return fenced(info, (line + offset)...(lastLine + offset))
        case .unsupported(let feature, _):
            return ([], [Flaw(.markdown(feature), source(place.line), at: place)])
        }
    }

    private func source(_ line: Int) -> String {
        cut.lines.indices.contains(line - 1) ? cut.source(of: cut.lines[line - 1]) : ""
    }

    private func heading(
        _ level: Int, _ inlines: [MarkdownInline], _ place: Place, offset: Int
    ) -> Result {
        guard level <= 4 else {
            return ([], [Flaw(.headingTooDeep, source(place.line), at: place)])
        }
        guard !inlines.isEmpty else {
            return ([], [Flaw(.emptyHeading, source(place.line), at: place)])
        }
        let read = running(inlines, offset: offset, .title)
        return ([.heading(level: level, read.nodes, place)], read.flaws)
    }

    private func list(_ items: [MarkdownItem], _ place: Place, offset: Int) -> Result {
        var nodes: [[TemplateInline]] = []
        var flaws: [Flaw] = []
        for item in items {
            let read = running(item.inlines, offset: offset, .prose)
            if item.inlines.isEmpty {
                let itemPlace = Place(line: item.line + offset, column: 1)
                flaws.append(Flaw(.emptyItem, source(itemPlace.line), at: itemPlace))
            }
            nodes.append(read.nodes)
            flaws += read.flaws
        }
        return ([.list(nodes, place)], flaws)
    }

    private func fenced(_ info: String, _ lines: ClosedRange<Int>) -> Result {
        let place = Place(line: lines.lowerBound, column: 1)
        let block = FencedBlock(catalogue: catalogue, cut: cut, scope: scope, lines: lines)
        guard !isInLoop else {
            return ([], [Flaw(.notInLoop, source(place.line), at: place)])
        }
        switch Folding.key(info) {
        case "bang": return TableReader(block: block).read()
        case "bieu-do": return ChartReader(block: block).read()
        default:
            let problem = TemplateProblem.unknown(.block, known: ["bang", "bieu-do"])
            return ([], [Flaw(problem, cut.source(of: info), at: place)])
        }
    }
}

extension ProseReader {
    /// Text, figures and line ends of one block → inline nodes.
    private func running(
        _ inlines: [MarkdownInline], offset: Int, _ place: NestingPlace
    ) -> (nodes: [TemplateInline], flaws: [Flaw]) {
        var pieces: [StyledPiece] = []
        var flaws: [Flaw] = []
        for inline in inlines {
            let line = inline.line + offset
            switch inline.content {
            case .text(let text):
                if text.contains("*") { flaws.append(strayAsterisk(line)) }
                for piece in cut.pieces(of: ProseReader.restored(text)) {
                    pieces.append(
                        StyledPiece(
                            piece: piece, isBold: inline.isBold, isItalic: inline.isItalic))
                }
            case .softBreak:
                let space = Piece.text(" ")
                pieces.append(
                    StyledPiece(piece: space, isBold: inline.isBold, isItalic: inline.isItalic))
            case .unsupported(let feature):
                let place = Place(line: line, column: 1)
                flaws.append(Flaw(.markdown(feature), source(line), at: place))
            }
        }
        var reader = InlineReader(
            catalogue: catalogue, scope: scope, depth: depth, place: place)
        let read = reader.read(pieces)
        return (read.nodes, flaws + read.flaws)
    }

    /// At the first asterisk of the line that nothing escapes.
    private func strayAsterisk(_ line: Int) -> Flaw {
        let scalars =
            cut.lines.indices.contains(line - 1)
            ? Array(cut.lines[line - 1].unicodeScalars) : []
        let index = scalars.indices.first { index in
            scalars[index] == "*" && (index == 0 || scalars[index - 1] != "\\")
        }
        let place = cut.place(line: line, scalarColumn: (index ?? 0) + 1)
        return Flaw(.strayAsterisk, "*", at: place)
    }
}
