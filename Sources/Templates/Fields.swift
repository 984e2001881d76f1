// A YAML mapping of a template → its values, with a flaw for each that cannot be used.
//
// Keys are folded, so that `Đơn vị tính:` and `don-vi-tinh:` are one key. Whoever reads takes
// `flaws` when done; a value that was refused reads as nil.

import Facts
import YAML

struct Fields {
    let catalogue: Catalogue
    let cut: CutText
    let scope: Scope
    /// Lines of the file before the mapping's first.
    let lineOffset: Int
    /// Of the block, for what is missing in it.
    let place: Place
    private(set) var flaws: [Flaw] = []
    private var pairs: [String: YAMLPair] = [:]
    /// The text was no mapping: one flaw says so, and nothing in it is missing.
    private var isUnreadable = false

    /// Reads the text of some lines, which must be a mapping of known keys.
    init(block: FencedBlock, lines: Range<Int>, known: [String]) {
        catalogue = block.catalogue
        cut = block.cut
        scope = block.scope
        place = Place(line: block.lines.lowerBound, column: 1)
        lineOffset = lines.lowerBound - 1
        let text = lines.map { cut.lines[$0 - 1] }.joined(separator: "\n")
        do throws(YAMLError) {
            take(try YAMLReader().read(text), known, .blockKey)
        } catch {
            isUnreadable = true
            flaws.append(flaw(.yaml(error.problem), "", error.mark))
        }
    }

    /// A mapping inside another one's value.
    init(_ node: YAMLNode, of outer: Fields, known: [String]) {
        catalogue = outer.catalogue
        cut = outer.cut
        scope = outer.scope
        lineOffset = outer.lineOffset
        place = outer.place(node.mark)
        take(node, known, .columnKey)
    }

    private mutating func take(
        _ node: YAMLNode, _ known: [String], _ vocabulary: TemplateProblem.Vocabulary
    ) {
        guard case .mapping(let found, _) = node else {
            isUnreadable = true
            return report(.wrongShape(.mapping), node)
        }
        for pair in found {
            let key = Folding.key(pair.key)
            if !known.contains(key) {
                report(.unknown(vocabulary, known: known), cut.source(of: pair.key), pair.keyMark)
            } else if let first = pairs[key] {
                let line = place(first.keyMark).line
                report(.duplicateKey(firstLine: line), pair.key, pair.keyMark)
            } else {
                pairs[key] = pair
            }
        }
    }
}

extension Fields {
    func place(_ mark: YAMLMark) -> Place {
        cut.place(line: mark.line + lineOffset, scalarColumn: mark.column)
    }

    /// Where a scalar's text begins, after its quotation mark.
    func textPlace(_ node: YAMLNode) -> Place {
        let place = place(node.mark)
        guard case .scalar(_, _, isQuoted: true) = node else { return place }
        return Place(line: place.line, column: place.column + 1)
    }

    func source(_ node: YAMLNode) -> String {
        if case .scalar(let text, _, _) = node { cut.source(of: text) } else { "" }
    }

    private func flaw(_ problem: TemplateProblem, _ text: String, _ mark: YAMLMark) -> Flaw {
        Flaw(problem, text, at: place(mark))
    }

    mutating func report(_ problem: TemplateProblem, _ text: String, _ mark: YAMLMark) {
        flaws.append(flaw(problem, text, mark))
    }

    mutating func report(_ problem: TemplateProblem, _ node: YAMLNode) {
        flaws.append(flaw(problem, source(node), node.mark))
    }

    mutating func report(_ found: [Flaw]) {
        flaws += found
    }

    func has(_ key: String) -> Bool { pairs[key] != nil }

    /// Where a key stands.
    func keyPlace(_ key: String) -> Place {
        pairs[key].map { place($0.keyMark) } ?? place
    }

    /// The value of a key that may be left out, but not left empty.
    mutating func optional(_ key: String) -> YAMLNode? {
        guard let pair = pairs[key] else { return nil }
        guard !pair.value.isEmpty else {
            report(.emptyValue, pair.key, pair.keyMark)
            return nil
        }
        return pair.value
    }

    mutating func required(_ key: String) -> YAMLNode? {
        if pairs[key] == nil, !isUnreadable { flaws.append(Flaw(.missingKey, key, at: place)) }
        return optional(key)
    }
}
