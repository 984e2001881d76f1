// Text → a tree of nodes with their places.
//
// Refused: duplicate keys, anchors, aliases, tags, a second document, and whatever exceeds the
// limits. An empty text is an empty mapping.

/// Reads one YAML document.
public struct YAMLReader: Sendable {
    /// Levels of lists and mappings.
    public static let maximumDepth = 32
    /// Scalars, lists and mappings of one document.
    public static let maximumNodes = 100_000
    /// 1 MiB.
    public static let maximumBytes = 1_048_576

    public init() {}

    /// The document's root node.
    ///
    /// - Throws: `YAMLError` with the first place that is refused.
    public func read(_ text: String) throws(YAMLError) -> YAMLNode {
        guard text.utf8.count <= YAMLReader.maximumBytes else {
            throw YAMLError(
                YAMLMark(line: 1, column: 1), .tooLarge(limitBytes: YAMLReader.maximumBytes))
        }
        var composer = YAMLComposer(events: YAMLEvents(text))
        return try composer.document()
    }
}

/// Builds nodes from events, recursing no deeper than the limit.
struct YAMLComposer: ~Copyable {
    private var events: YAMLEvents
    private var nodeCount = 0

    init(events: consuming YAMLEvents) {
        self.events = events
    }

    mutating func document() throws(YAMLError) -> YAMLNode {
        var root = YAMLNode.mapping([], YAMLMark(line: 1, column: 1))
        var documents = 0
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamEnd: return root
            case .documentStart:
                documents += 1
                guard documents == 1 else { throw YAMLError(event.mark, .severalDocuments) }
                root = try node(try events.next(), depth: 1)
                if root.isEmpty { root = .mapping([], root.mark) }
            default: continue
            }
        }
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
        nodeCount += 1
        guard nodeCount <= YAMLReader.maximumNodes else {
            throw YAMLError(event.mark, .tooManyNodes(limit: YAMLReader.maximumNodes))
        }
        guard depth <= YAMLReader.maximumDepth else {
            throw YAMLError(event.mark, .tooDeep(limit: YAMLReader.maximumDepth))
        }
        if let anchor = event.anchor { throw YAMLError(event.mark, .anchor(anchor)) }
        if let tag = event.tag { throw YAMLError(event.mark, .tag(tag)) }
        switch event.kind {
        case .scalar(let text, let isQuoted):
            return .scalar(text, event.mark, isQuoted: isQuoted)
        case .sequenceStart: return try sequence(event.mark, depth: depth)
        case .mappingStart: return try mapping(event.mark, depth: depth)
        case .alias(let name): throw YAMLError(event.mark, .alias(name))
        default: throw YAMLError(event.mark, .syntax("unexpected end"))
        }
    }

    private mutating func sequence(_ mark: YAMLMark, depth: Int) throws(YAMLError) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            let event = try events.next()
            if event.kind == .sequenceEnd { return .sequence(items, mark) }
            items.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func mapping(_ mark: YAMLMark, depth: Int) throws(YAMLError) -> YAMLNode {
        var pairs: [YAMLPair] = []
        var places: [String: YAMLMark] = [:]
        while true {
            let event = try events.next()
            if event.kind == .mappingEnd { return .mapping(pairs, mark) }
            guard case .scalar(let key, let keyMark, _) = try node(event, depth: depth + 1) else {
                throw YAMLError(event.mark, .keyIsNotText)
            }
            if let first = places[key] {
                throw YAMLError(keyMark, .duplicateKey(key, first: first))
            }
            places[key] = keyMark
            let value = try node(try events.next(), depth: depth + 1)
            pairs.append(YAMLPair(key: key, keyMark: keyMark, value: value))
        }
    }
}
