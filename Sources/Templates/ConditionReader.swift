// The words after `#neu` → a condition. `va` binds closer than `hoac`.

import Facts

struct ConditionReader {
    let catalogue: Catalogue
    let scope: Scope

    /// Parts joined by `va` and `hoac`, which bounds the depth of the tree.
    private static let maximumTerms = 32
    /// Parentheses and `khong` inside each other.
    private static let maximumDepth = 16

    /// As many levels as a table of units has.
    private static let depths = 1...2

    private var terms = 0

    init(catalogue: Catalogue, scope: Scope) {
        self.catalogue = catalogue
        self.scope = scope
    }

    /// Reads to the end of the tokens.
    mutating func read(_ tokens: inout Tokens) throws(Flaw) -> Condition {
        let condition = try alternatives(&tokens, depth: 1)
        try tokens.expectEnd()
        return condition
    }

    private mutating func alternatives(
        _ tokens: inout Tokens, depth: Int
    ) throws(Flaw) -> Condition {
        var condition = try conjunction(&tokens, depth: depth)
        while tokens.accept("hoac") {
            condition = .or(condition, try conjunction(&tokens, depth: depth))
        }
        return condition
    }

    private mutating func conjunction(
        _ tokens: inout Tokens, depth: Int
    ) throws(Flaw) -> Condition {
        var condition = try term(&tokens, depth: depth)
        while tokens.accept("va") {
            condition = .and(condition, try term(&tokens, depth: depth))
        }
        return condition
    }

    private mutating func term(_ tokens: inout Tokens, depth: Int) throws(Flaw) -> Condition {
        terms += 1
        guard terms <= Self.maximumTerms else {
            throw Flaw(.tooManyTerms(limit: Self.maximumTerms), "", at: tokens.place)
        }
        guard depth <= Self.maximumDepth else {
            throw Flaw(.nestingTooDeep(limit: Self.maximumDepth), "", at: tokens.place)
        }
        if tokens.accept("khong") { return .not(try term(&tokens, depth: depth + 1)) }
        if tokens.accept(sign: "(") {
            let condition = try alternatives(&tokens, depth: depth + 1)
            guard tokens.accept(sign: ")") else { throw tokens.expected(.closingParenthesis) }
            return condition
        }
        return tokens.accept("co") ? try existence(&tokens) : try comparison(&tokens)
    }

    private func existence(_ tokens: inout Tokens) throws(Flaw) -> Condition {
        if tokens.accept("danh-sach") { return try list(&tokens) }
        if tokens.accept("so-lieu-don-vi") { return .figuresOfUnits(depth: try depth(&tokens)) }
        guard let phrase = tokens.phrase(until: ["va", "hoac"]) else {
            throw tokens.expected(.name)
        }
        if let section = try SectionReader(catalogue: catalogue).read(phrase) {
            return .judgementWritten(section)
        }
        let reader = ReferenceReader(catalogue: catalogue, scope: scope)
        return .exists(try reader.read(phrase).reference)
    }

    /// `sau 1`, `sau 2`: levels below the committee's unit; nothing for the unit itself.
    private func depth(_ tokens: inout Tokens) throws(Flaw) -> Int {
        guard tokens.accept("sau") else { return 0 }
        guard let token = tokens.current, token.kind == .word, let depth = Int(token.text) else {
            throw tokens.expected(.levelCount)
        }
        guard Self.depths.contains(depth) else {
            throw Flaw(.levelRange(Self.depths), token.text, at: token.place)
        }
        _ = tokens.advance()
        return depth
    }

    private func list(_ tokens: inout Tokens) throws(Flaw) -> Condition {
        guard let phrase = tokens.phrase(until: ["loc", "va", "hoac"]) else {
            throw tokens.expected(.listName)
        }
        guard let schema = catalogue.list(named: phrase.text) else {
            let known = catalogue.lists.map(\.name)
            throw Flaw(.unknown(.list, known: known), phrase.text, at: phrase.place)
        }
        guard tokens.accept("loc") else { return .listNotEmpty(schema.name, []) }
        let reader = FilterReader(catalogue: catalogue, scope: .list(schema))
        return .listNotEmpty(schema.name, try reader.read(&tokens))
    }
}

extension ConditionReader {
    private func comparison(_ tokens: inout Tokens) throws(Flaw) -> Condition {
        guard let phrase = tokens.phrase(until: ["va", "hoac"]) else {
            throw tokens.expected(.condition)
        }
        let named = try ReferenceReader(catalogue: catalogue, scope: scope).read(phrase)
        guard let token = tokens.current, token.kind == .sign,
            let comparison = Condition.Comparison(rawValue: token.text)
        else { throw tokens.expected(.comparison) }
        _ = tokens.advance()
        let place = tokens.place
        let operand = try operand(&tokens)
        try check(named.kind, comparison, operand, token.place, place)
        return .compare(named.reference, comparison, operand)
    }

    private func operand(_ tokens: inout Tokens) throws(Flaw) -> Condition.Operand {
        if tokens.current?.kind == .quoted { return .text(try tokens.plainText()) }
        guard let token = tokens.current, token.kind == .word,
            let number = FixedDecimal(vietnamese: token.text)
        else { throw tokens.expected(.operand) }
        _ = tokens.advance()
        return .number(number)
    }

    private func check(
        _ kind: NamedFigure.Kind, _ comparison: Condition.Comparison,
        _ operand: Condition.Operand, _ signPlace: Place, _ place: Place
    ) throws(Flaw) {
        let isOrder = comparison != .equal && comparison != .notEqual
        switch (kind, operand) {
        case (.unknown, _): return
        case (.day, _), (.interval, _):
            throw Flaw(.notComparable, comparison.rawValue, at: signPlace)
        case (.quantity, .number), (.integer, .number): return
        case (.quantity, .text(let text)), (.integer, .text(let text)):
            throw Flaw(.comparedWithText, text, at: place)
        case (.text, .number(let number)), (.verdict, .number(let number)),
            (.flag, .number(let number)), (.unitOfMeasure, .number(let number)):
            throw Flaw(.comparedWithNumber, number.vietnamese, at: place)
        case (.text, .text), (.flag, .text), (.verdict, .text), (.unitOfMeasure, .text):
            guard !isOrder else { throw Flaw(.orderOfText, comparison.rawValue, at: signPlace) }
        }
        guard kind == .verdict, case .text(let text) = operand else { return }
        let known = NamedFigure.Kind.verdicts
        guard known.contains(where: { Folding.key($0) == Folding.key(text) }) else {
            throw Flaw(.unknown(.verdict, known: known), text, at: place)
        }
    }
}
