// A checked body → its mentions of tables, charts and annexes, held against the names they have.

import Facts

/// `{{#xem TÊN}}`: the number of what is called so stands here ("Phụ lục 3", "Bảng 5").
public struct Mention: Hashable, Sendable {
    /// As `Folding.key`.
    public let name: String
    /// As it was typed.
    public let text: String
    public let place: Place

    public init(name: String, text: String, place: Place) {
        self.name = name
        self.text = text
        self.place = place
    }
}

struct Mentions {
    private(set) var names: Set<String> = []
    private var mentions: [Mention] = []

    init(_ body: [TemplateNode]) { note(body) }

    /// Those of a name that nothing in the template has.
    var flaws: [Flaw] {
        mentions.filter { !names.contains($0.name) }.map { mention in
            Flaw(.unknown(.anchor, known: names.sorted()), mention.text, at: mention.place)
        }
    }

    private mutating func note(_ nodes: [TemplateNode]) {
        for node in nodes { note(node) }
    }

    private mutating func note(_ node: TemplateNode) {
        switch node {
        case .paragraph(let inlines, _): note(inlines)
        case .list(let items, _): for item in items { note(item) }
        case .table(let spec): note(spec.anchor)
        case .chart(let spec): note(spec.anchor)
        case .annex(_, _, let anchor, _): note(anchor)
        case .condition(_, let then, let otherwise): note(then + otherwise)
        case .loop(_, let body, let whenEmpty): note(body + whenEmpty)
        case .heading, .judgement, .signature: break
        }
    }

    private mutating func note(_ anchor: String?) {
        if let anchor { names.insert(anchor) }
    }

    private mutating func note(_ inlines: [TemplateInline]) {
        for inline in inlines {
            switch inline {
            case .mention(let mention): mentions.append(mention)
            case .condition(_, let then, let otherwise): note(then + otherwise)
            case .loop(_, let body, let whenEmpty, _): note(body + whenEmpty)
            case .text, .figure, .note: break
            }
        }
    }
}
