// A directive that opens, divides or closes → the same done to the nesting.

import Facts

extension Nesting {
    /// Follows a directive of a condition or a repeat, also a misspelt one; of any other it does
    /// nothing. `separator` stands between repeats that name none; nil where none may be named.
    mutating func follow(
        _ directive: Directive, _ figure: CutFigure, _ tokens: inout Tokens,
        in catalogue: Catalogue, separator: String?
    ) throws(Flaw) {
        switch directive {
        case .open(let pairing):
            let outer = scope
            do throws(Flaw) {
                let (opening, inner) = try opening(pairing, figure, &tokens, catalogue, separator)
                open(opening, figure, scope: inner)
            } catch {
                open(.refused(pairing), figure, scope: pairing == .loop ? .unknown : outer)
                throw error
            }
        case .branch(let pairing):
            branch(pairing, figure)
            try tokens.expectEnd()
        case .close(let pairing):
            close(pairing, figure)
            try tokens.expectEnd()
        case .unknown(let flaw, let pairing, let isClosing):
            if let pairing { guess(pairing, figure, isClosing: isClosing) }
            throw flaw
        case .figure, .judgement, .annex, .signature: return
        }
    }

    /// What a directive opens, and what `muc` means inside.
    private func opening(
        _ pairing: Directive.Pairing, _ figure: CutFigure, _ tokens: inout Tokens,
        _ catalogue: Catalogue, _ separator: String?
    ) throws(Flaw) -> (Opening, Scope) {
        try tokens.check()
        switch pairing {
        case .condition:
            var reader = ConditionReader(catalogue: catalogue, scope: scope)
            return (.condition(try reader.read(&tokens)), scope)
        case .loop:
            let loop = try LoopReader(catalogue: catalogue).read(&tokens, at: figure.place)
            guard separator != nil || loop.separator == nil else {
                throw Flaw(.separatorInBlock, figure.source, at: figure.place)
            }
            return (.loop(loop.loop, separator: loop.separator ?? separator ?? ""), loop.scope)
        }
    }
}
