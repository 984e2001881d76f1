// The words after `#lap` → what is repeated, over which rows, in which order.

import Facts

struct LoopReader {
    let catalogue: Catalogue

    /// Rows of one repeat, when a number is given.
    private static let limits = 1...1_000
    static let separator = "; "

    struct Result {
        let loop: Loop
        /// What `muc` means in the body.
        let scope: Scope
        /// `noi "…"`; nil when not given.
        let separator: String?
    }

    func read(_ tokens: inout Tokens, at place: Place) throws(Flaw) -> Result {
        let (source, scope) = try source(&tokens)
        var filters: [Filter] = []
        if tokens.accept("loc") {
            filters = try FilterReader(catalogue: catalogue, scope: scope).read(&tokens)
        }
        let (order, isDescending) = try order(&tokens, scope)
        let limit = try limit(&tokens)
        var separator: String?
        if tokens.accept("noi") { separator = try tokens.plainText() }
        try tokens.expectEnd()
        let loop = Loop(
            source: source, filters: filters, order: order, isDescending: isDescending,
            limit: limit, place: place)
        return Result(loop: loop, scope: scope, separator: separator)
    }

    private func source(_ tokens: inout Tokens) throws(Flaw) -> (Loop.Source, Scope) {
        guard let phrase = tokens.phrase(until: ["loc", "xep", "lay", "noi"]) else {
            throw tokens.expected(.rowSource)
        }
        switch Folding.key(phrase.text) {
        case "chi-tieu": return (.indicators, .indicators)
        case "don-vi": return (.units, .units(catalogue.unitSchema))
        default:
            guard let schema = catalogue.list(named: phrase.text) else {
                let known = ["chi-tieu", "don-vi"] + catalogue.lists.map(\.name)
                throw Flaw(.unknown(.rowSource, known: known), phrase.text, at: phrase.place)
            }
            return (.list(schema.name), .list(schema))
        }
    }

    private func order(
        _ tokens: inout Tokens, _ scope: Scope
    ) throws(Flaw) -> (field: String?, isDescending: Bool) {
        guard tokens.accept("xep") else { return (nil, false) }
        guard let phrase = tokens.phrase(until: ["tang", "giam", "lay", "noi"]) else {
            throw tokens.expected(.field)
        }
        let field = Folding.key(phrase.text)
        let known = LoopReader.orderFields(scope)
        guard known.contains(field) else {
            throw Flaw(.unknown(.listField, known: known), phrase.text, at: phrase.place)
        }
        return (field, tokens.acceptOne(of: ["tang", "giam"]) == "giam")
    }

    private static func orderFields(_ scope: Scope) -> [String] {
        switch scope {
        case .page, .unknown: []
        case .indicators: Scope.indicatorFields
        case .units(let schema), .list(let schema): schema.fields.map(\.name)
        }
    }

    private func limit(_ tokens: inout Tokens) throws(Flaw) -> Int? {
        guard tokens.accept("lay") else { return nil }
        guard let token = tokens.current, token.kind == .word, let number = Int(token.text) else {
            throw tokens.expected(.rowCount)
        }
        guard LoopReader.limits.contains(number) else {
            throw Flaw(.limitRange(LoopReader.limits), token.text, at: token.place)
        }
        _ = tokens.advance()
        return number
    }
}
