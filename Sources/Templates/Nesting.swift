// Nodes and opening, branching and closing directives in a row → nested nodes.
//
// The same for blocks and for running text. Nothing recurses; what is nested deeper than the limit
// is reported and left out, so that no tree is deeper than its readers can bear.

/// A node that conditions and repeats can hold and be.
protocol Nestable {
    static func choice(_ condition: Condition, then: [Self], otherwise: [Self]) -> Self
    static func repetition(
        _ loop: Loop, body: [Self], whenEmpty: [Self], separator: String
    ) -> Self
    /// A footnote; nil where there is none.
    static func footnote(_ nodes: [Self]) -> Self?
}

struct Nesting<Node: Nestable> {
    /// What a directive opens.
    enum Opening {
        case condition(Condition)
        case loop(Loop, separator: String)
        case note
        /// A directive that was itself refused: its parts are read, then left out.
        case refused(Directive.Pairing)

        var pairing: Directive.Pairing {
            switch self {
            case .condition: .condition
            case .loop: .loop
            case .note: .note
            case .refused(let pairing): pairing
            }
        }
    }

    private struct Frame {
        let opening: Opening
        let figure: CutFigure
        let scope: Scope
        var nodes: [Node] = []
        /// The nodes before the branch, once it was met.
        var first: [Node]?
    }

    let outerScope: Scope
    /// Levels around the whole.
    let outerDepth: Int
    private(set) var flaws: [Flaw] = []
    private var nodes: [Node] = []
    private var frames: [Frame] = []
    /// How many of `frames` are of each kind: asked at every line of a template.
    private var openCounts: [Directive.Pairing: Int] = [:]

    init(scope: Scope, depth: Int) {
        outerScope = scope
        outerDepth = depth
    }

    /// What `muc` means at this point.
    var scope: Scope {
        guard let frame = frames.last else { return outerScope }
        guard frame.opening.pairing == .loop, frame.first != nil else { return frame.scope }
        return frames.count > 1 ? frames[frames.count - 2].scope : outerScope
    }

    var depth: Int { outerDepth + frames.count }
    var isInLoop: Bool { isOpen(.loop) }

    mutating func add(_ node: Node) {
        if frames.isEmpty {
            nodes.append(node)
        } else {
            frames[frames.count - 1].nodes.append(node)
        }
    }

    mutating func open(_ opening: Opening, _ figure: CutFigure, scope: Scope) {
        if depth == Template.maximumDepth {
            report(.nestingTooDeep(limit: Template.maximumDepth), figure)
        }
        frames.append(Frame(opening: opening, figure: figure, scope: scope))
        count(opening.pairing, by: 1)
    }

    func isOpen(_ pairing: Directive.Pairing) -> Bool { openCounts[pairing, default: 0] > 0 }

    private mutating func count(_ pairing: Directive.Pairing, by step: Int) {
        openCounts[pairing, default: 0] += step
    }

    private mutating func popFrame() -> Frame? {
        guard let frame = frames.popLast() else { return nil }
        count(frame.opening.pairing, by: -1)
        return frame
    }

    mutating func branch(_ pairing: Directive.Pairing, _ figure: CutFigure) {
        guard let frame = frames.last, frame.opening.pairing == pairing else {
            return report(.branchOutside(pairing.opening), figure)
        }
        guard frame.first == nil else { return report(.secondBranch, figure) }
        frames[frames.count - 1].first = frame.nodes
        frames[frames.count - 1].nodes = []
    }

    /// Closes the innermost frame of that pairing and, with a flaw each, those left open inside it.
    mutating func close(_ pairing: Directive.Pairing, _ figure: CutFigure) {
        guard isOpen(pairing) else {
            return report(.closeWithoutOpen(pairing.opening), figure)
        }
        while let frame = popFrame() {
            keep(frame)
            if frame.opening.pairing == pairing { return }
            report(.neverClosed(frame.opening.pairing.opening), frame.figure)
        }
    }

    /// A misspelt directive stands for the one it is like, a closing one only where it closes.
    mutating func guess(_ pairing: Directive.Pairing, _ figure: CutFigure, isClosing: Bool) {
        if isClosing {
            guard isOpen(pairing) else { return }
            close(pairing, figure)
        } else {
            open(.refused(pairing), figure, scope: pairing == .loop ? .unknown : scope)
        }
    }

    /// The nodes; whatever is still open gives a flaw.
    mutating func finish() -> [Node] {
        while let frame = popFrame() {
            report(.neverClosed(frame.opening.pairing.opening), frame.figure)
            keep(frame)
        }
        return nodes
    }

    private mutating func keep(_ frame: Frame) {
        guard depth < Template.maximumDepth else { return }
        let first = frame.first ?? frame.nodes
        let second = frame.first == nil ? [] : frame.nodes
        switch frame.opening {
        case .condition(let condition):
            add(.choice(condition, then: first, otherwise: second))
        case .loop(let loop, let separator):
            add(.repetition(loop, body: first, whenEmpty: second, separator: separator))
        case .note:
            if let note = Node.footnote(first) { add(note) }
        case .refused: return
        }
    }

    private mutating func report(_ problem: TemplateProblem, _ figure: CutFigure) {
        flaws.append(Flaw(problem, figure.source, at: figure.place))
    }
}

extension Template {
    /// Conditions and repeats inside each other.
    static let maximumDepth = 16
}

extension TemplateNode: Nestable {
    static func choice(_ condition: Condition, then: [Self], otherwise: [Self]) -> Self {
        .condition(condition, then: then, otherwise: otherwise)
    }

    static func repetition(
        _ loop: Loop, body: [Self], whenEmpty: [Self], separator: String
    ) -> Self {
        .loop(loop, body: body, whenEmpty: whenEmpty)
    }

    /// Blocks have no notes: the directive was refused.
    static func footnote(_ nodes: [Self]) -> Self? { nil }
}

extension TemplateInline: Nestable {
    static func choice(_ condition: Condition, then: [Self], otherwise: [Self]) -> Self {
        .condition(condition, then: then, otherwise: otherwise)
    }

    static func repetition(
        _ loop: Loop, body: [Self], whenEmpty: [Self], separator: String
    ) -> Self {
        .loop(loop, body: body, whenEmpty: whenEmpty, separator: separator)
    }

    static func footnote(_ nodes: [Self]) -> Self? { .note(nodes) }
}
