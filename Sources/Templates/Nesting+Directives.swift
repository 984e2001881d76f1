// A directive that opens, divides or closes → the same done to the nesting.

import Facts

/// What stands around a directive.
enum NestingPlace: Hashable {
    /// Lines of their own between blocks.
    case blocks
    /// A paragraph or an item: may have notes.
    case prose
    /// A heading, a caption, a note under a table: text that has no notes.
    case title
}

extension Nesting {
    /// Follows a directive of a condition or a repeat, also a misspelt one; of any other it does
    /// nothing.
    mutating func follow(
        _ directive: Directive, _ figure: CutFigure, _ tokens: inout Tokens,
        in catalogue: Catalogue, _ place: NestingPlace
    ) throws(Flaw) {
        switch directive {
        case .open(let pairing):
            let outer = scope
            do throws(Flaw) {
                let (opening, inner) = try opening(pairing, figure, &tokens, catalogue, place)
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
        case .figure, .judgement, .annex, .signature, .mention: return
        }
    }

    /// What a directive opens, and what `muc` means inside.
    private func opening(
        _ pairing: Directive.Pairing, _ figure: CutFigure, _ tokens: inout Tokens,
        _ catalogue: Catalogue, _ place: NestingPlace
    ) throws(Flaw) -> (Opening, Scope) {
        try tokens.check()
        switch pairing {
        case .condition:
            var reader = ConditionReader(catalogue: catalogue, scope: scope)
            return (.condition(try reader.read(&tokens)), scope)
        case .loop:
            let loop = try LoopReader(catalogue: catalogue).read(&tokens, at: figure.place)
            guard place != .blocks || loop.separator == nil else {
                throw Flaw(.separatorInBlock, figure.source, at: figure.place)
            }
            let separator = loop.separator ?? LoopReader.separator
            return (.loop(loop.loop, separator: separator), loop.scope)
        case .note:
            guard place == .prose, !isOpen(.note) else {
                throw Flaw(.noteOutsideProse, figure.source, at: figure.place)
            }
            try tokens.expectEnd()
            return (.note, scope)
        }
    }
}
