// Is a YAML value as it was written: every scalar is a string until its reader types it.
//
// Nothing is guessed: `no`, `012` and `2026-06-14` are the text that stands there. Mappings keep
// the order of the file, so that whatever is read from them is read in a fixed order.

/// A node of a YAML document.
public indirect enum YAMLNode: Hashable, Sendable {
    /// `isQuoted` tells `""` (an empty text on purpose) from a key without a value.
    case scalar(String, YAMLMark, isQuoted: Bool)
    case sequence([YAMLNode], YAMLMark)
    case mapping([YAMLPair], YAMLMark)

    /// Where the node begins.
    public var mark: YAMLMark {
        switch self {
        case .scalar(_, let mark, _), .sequence(_, let mark), .mapping(_, let mark): mark
        }
    }

    /// The value of a key of a mapping; nil when there is none or the node is no mapping.
    public subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs, _) = self else { return nil }
        return pairs.first { $0.key == key }?.value
    }

    /// A key without a value: `ten:`.
    public var isEmpty: Bool {
        if case .scalar("", _, isQuoted: false) = self { true } else { false }
    }
}

/// A key and its value.
public struct YAMLPair: Hashable, Sendable {
    public let key: String
    public let keyMark: YAMLMark
    public let value: YAMLNode

    public init(key: String, keyMark: YAMLMark, value: YAMLNode) {
        self.key = key
        self.keyMark = keyMark
        self.value = value
    }
}
