// Template → the lists it asks for.

extension Template {
    /// Names of the lists that loops, tables and conditions of the body ask for.
    public var lists: Set<String> { Set(body.flatMap(Template.lists(of:))) }

    private static func lists(of node: TemplateNode) -> [String] {
        switch node {
        case .heading(_, let inlines, _), .paragraph(let inlines, _),
            .annex(let inlines, _, _, _):
            inlines.flatMap(lists(of:))
        case .list(let items, _): items.joined().flatMap(lists(of:))
        case .table(let spec): lists(of: spec)
        case .condition(let condition, let then, let otherwise):
            lists(of: condition) + (then + otherwise).flatMap(lists(of:))
        case .loop(let loop, let body, let whenEmpty):
            lists(of: loop) + (body + whenEmpty).flatMap(lists(of:))
        case .chart, .judgement, .signature: []
        }
    }

    private static func lists(of inline: TemplateInline) -> [String] {
        switch inline {
        case .text, .figure, .mention: []
        case .condition(let condition, let then, let otherwise):
            lists(of: condition) + (then + otherwise).flatMap(lists(of:))
        case .loop(let loop, let body, let whenEmpty, _):
            lists(of: loop) + (body + whenEmpty).flatMap(lists(of:))
        case .note(let body): body.flatMap(lists(of:))
        }
    }

    private static func lists(of spec: TableSpec) -> [String] {
        guard case .list(let name, _) = spec.rows else { return [] }
        return [name]
    }

    private static func lists(of loop: Loop) -> [String] {
        guard case .list(let name) = loop.source else { return [] }
        return [name]
    }

    private static func lists(of condition: Condition) -> [String] {
        switch condition {
        case .listNotEmpty(let name, _): [name]
        case .not(let inner): lists(of: inner)
        case .and(let left, let right), .or(let left, let right):
            lists(of: left) + lists(of: right)
        case .exists, .compare, .judgementWritten, .figuresOfUnits: []
        }
    }
}
