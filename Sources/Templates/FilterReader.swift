// `field = "x" va field != "y"` → filters, checked against the rows they restrict.

import Facts

struct FilterReader {
    let catalogue: Catalogue
    let scope: Scope

    /// Reads filters joined by `va`; stops before a `va` that joins something else.
    func read(_ tokens: inout Tokens) throws(Flaw) -> [Filter] {
        var filters = [try one(&tokens)]
        while continues(tokens) {
            _ = tokens.accept("va")
            filters.append(try one(&tokens))
        }
        return filters
    }

    /// After `va` a filter begins with a field; a condition begins with a keyword, a parenthesis or
    /// a dotted name.
    private func continues(_ tokens: Tokens) -> Bool {
        var ahead = tokens
        guard ahead.accept("va") else { return false }
        if ahead.acceptOne(of: ["co", "khong"]) != nil || ahead.accept(sign: "(") { return false }
        guard let phrase = ahead.phrase(until: ["va", "hoac"]) else { return true }
        return !phrase.text.contains(".")
    }

    private func one(_ tokens: inout Tokens) throws(Flaw) -> Filter {
        guard let phrase = tokens.phrase(until: ["va", "hoac", "xep", "lay", "noi"]) else {
            throw tokens.expected(.field)
        }
        let typed = Folding.key(phrase.text)
        // A template for any catalogue may ask for a group that this one does not have.
        let isLenient = scope == .indicators && typed == "nhom-neu-co"
        let field = isLenient ? "nhom" : typed
        try check(field, phrase)
        let isEqual = try comparison(&tokens)
        let place = tokens.place
        let value = try value(&tokens)
        if !isLenient { try check(value, of: field, at: place) }
        return Filter(field: field, isEqual: isEqual, value: value)
    }

    private func comparison(_ tokens: inout Tokens) throws(Flaw) -> Bool {
        if tokens.accept(sign: "=") { return true }
        if tokens.accept(sign: "!=") { return false }
        throw Flaw(.filterComparison, tokens.current?.text ?? "", at: tokens.place)
    }

    /// A quoted text, or a number as it is typed.
    private func value(_ tokens: inout Tokens) throws(Flaw) -> String {
        if let token = tokens.current, token.kind == .word,
            FixedDecimal(vietnamese: token.text) != nil
        {
            _ = tokens.advance()
            return token.text
        }
        guard tokens.current?.kind == .quoted else { throw tokens.expected(.filterValue) }
        return try tokens.plainText()
    }

    private func check(_ field: String, _ phrase: Phrase) throws(Flaw) {
        switch scope {
        case .unknown, .page: return
        case .indicators:
            let known = Scope.indicatorFields
            guard known.contains(field) else {
                throw Flaw(.unknown(.listField, known: known), phrase.text, at: phrase.place)
            }
        case .units(let schema), .list(let schema):
            guard let found = schema.field(field) else {
                let known = schema.fields.map(\.name)
                throw Flaw(.unknown(.listField, known: known), phrase.text, at: phrase.place)
            }
            switch found.kind {
            case .text, .flag, .integer: return
            case .quantity, .day, .interval:
                throw Flaw(.notFilterable, phrase.text, at: phrase.place)
            }
        }
    }

    private func check(_ value: String, of field: String, at place: Place) throws(Flaw) {
        if field == Aspect.verdict.rawValue {
            let known = NamedFigure.Kind.verdicts
            guard known.contains(where: { Folding.key($0) == Folding.key(value) }) else {
                throw Flaw(.unknown(.verdict, known: known), value, at: place)
            }
        }
        guard scope == .indicators else { return }
        if field == "nhom", catalogue.group(named: value) == nil {
            throw Flaw(.unknown(.group, known: catalogue.groups), value, at: place)
        }
        if field == "ma", catalogue.indicators[Folding.key(value)] == nil {
            throw Flaw(.unknown(.indicator, known: catalogue.indicatorCodes), value, at: place)
        }
    }
}
