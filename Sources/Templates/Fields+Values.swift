// Fields → texts, numbers, choices and running text.

import Facts
import YAML

extension Fields {
    /// A text without figures.
    mutating func text(_ node: YAMLNode?) -> String? {
        guard let node else { return nil }
        guard case .scalar(let text, _, _) = node else {
            report(.wrongShape(.text), node)
            return nil
        }
        guard cut.source(of: text) == text else {
            report(.figureNotAllowed, node)
            return nil
        }
        return text
    }

    /// Items of a list; one scalar is a list of one.
    mutating func items(_ node: YAMLNode?) -> [YAMLNode] {
        guard let node else { return [] }
        switch node {
        case .scalar: return [node]
        case .sequence(let items, _):
            let empty = items.filter(\.isEmpty)
            for item in empty { report(.emptyValue, item) }
            return items.filter { !$0.isEmpty }
        case .mapping:
            report(.wrongShape(.list), node)
            return []
        }
    }

    mutating func integer(_ node: YAMLNode?, in range: ClosedRange<Int>) -> Int? {
        guard let node, let text = text(node) else { return nil }
        guard let number = Int(text) else {
            report(.wrongShape(.integer), node)
            return nil
        }
        guard range.contains(number) else {
            report(.valueRange("\(range.lowerBound) đến \(range.upperBound)"), node)
            return nil
        }
        return number
    }

    mutating func decimal(_ node: YAMLNode?, in range: ClosedRange<Int>) -> Double? {
        guard let node, let text = text(node) else { return nil }
        guard let number = FixedDecimal(vietnamese: text) else {
            report(.wrongShape(.decimal), node)
            return nil
        }
        guard !number.isLess(than: FixedDecimal(range.lowerBound)),
            !FixedDecimal(range.upperBound).isLess(than: number)
        else {
            report(.valueRange("\(range.lowerBound) đến \(range.upperBound)"), node)
            return nil
        }
        return number.approximate
    }

    mutating func flag(_ node: YAMLNode?) -> Bool? {
        guard let node, let text = text(node) else { return nil }
        switch Folding.key(text) {
        case "co", "true", "1": return true
        case "khong", "false", "0": return false
        default:
            report(.wrongShape(.flag), node)
            return nil
        }
    }

    /// The folded text, which must be one of `known`.
    mutating func choice(
        _ node: YAMLNode?, _ known: [String], _ vocabulary: TemplateProblem.Vocabulary
    ) -> String? {
        guard let node, let text = text(node) else { return nil }
        guard known.contains(Folding.key(text)) else {
            report(.unknown(vocabulary, known: known), node)
            return nil
        }
        return Folding.key(text)
    }

    /// Text with figures.
    mutating func inlines(_ node: YAMLNode?) -> [TemplateInline]? {
        guard let node else { return nil }
        guard case .scalar(let text, _, _) = node else {
            report(.wrongShape(.text), node)
            return nil
        }
        var reader = InlineReader(catalogue: catalogue, scope: scope, depth: 0)
        let read = reader.read(cut.pieces(of: text).map { StyledPiece(piece: $0) })
        report(read.flaws)
        return read.nodes
    }

    mutating func inlineList(_ node: YAMLNode?) -> [[TemplateInline]] {
        items(node).compactMap { inlines($0) }
    }

    /// `ma` (codes), `nhom` (groups) or `nhom-neu-co` (those of the groups that the records have) →
    /// codes in the order to print; nil when none is given.
    mutating func codes() -> [String]? {
        let keys = ["ma", "nhom", "nhom-neu-co"].filter { has($0) }
        for key in keys.dropFirst() {
            flaws(append: Flaw(.keysClash(keys[0]), key, at: keyPlace(key)))
        }
        guard let key = keys.first else { return nil }
        let node = optional(key)
        return key == "ma" ? listedCodes(node) : groupedCodes(node, isRequired: key == "nhom")
    }

    private mutating func listedCodes(_ node: YAMLNode?) -> [String] {
        var codes: [String] = []
        for item in items(node) {
            guard let text = text(item) else { continue }
            let code = Folding.key(text)
            if catalogue.indicators[code] == nil {
                report(.unknown(.indicator, known: catalogue.indicatorCodes), item)
            } else if codes.contains(code) {
                report(.repeatedValue, item)
            } else {
                codes.append(code)
            }
        }
        return codes
    }

    private mutating func groupedCodes(_ node: YAMLNode?, isRequired: Bool) -> [String] {
        var groups: [String] = []
        for item in items(node) {
            guard let text = text(item) else { continue }
            guard let group = catalogue.group(named: text) else {
                if isRequired { report(.unknown(.group, known: catalogue.groups), item) }
                continue
            }
            if groups.contains(group) { report(.repeatedValue, item) }
            groups.append(group)
        }
        return catalogue.orderedIndicators.filter { groups.contains($0.group) }.map(\.code)
    }

    private mutating func flaws(append flaw: Flaw) {
        report([flaw])
    }
}
