// Is why a YAML text was refused, with its place.

/// A refusal of a YAML text. Its description is for the administrator; whoever shows it to
/// somebody else words `problem` anew.
public struct YAMLError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What a typed reader asked for.
    public enum Shape: String, Hashable, Sendable {
        case text, integer, flag, list, mapping
    }

    public enum Problem: Hashable, Sendable {
        /// The text is no YAML; libyaml's own sentence.
        case syntax(String)
        case duplicateKey(String, first: YAMLMark)
        /// A key that is a list or a mapping.
        case keyIsNotText
        /// Anchors, aliases and tags are refused: they hide what a file says.
        case anchor(String)
        case alias(String)
        case tag(String)
        case severalDocuments
        case tooDeep(limit: Int)
        case tooLarge(limitBytes: Int)
        case tooManyNodes(limit: Int)
        case expected(Shape)
        case missingKey(String)
        case unknownKey(String, known: [String])
        case notOneOf(String, [String])
        case outOfRange(Int, ClosedRange<Int>)
    }

    public let mark: YAMLMark
    public let problem: Problem

    public init(_ mark: YAMLMark, _ problem: Problem) {
        self.mark = mark
        self.problem = problem
    }

    /// `12:5: duplicate key "ten" (first at 3:1); remove one`.
    public var description: String { "\(mark): \(sentence)" }

    private var sentence: String {
        switch problem {
        case .syntax(let sentence): "not valid YAML: \(sentence)"
        case .duplicateKey(let key, let first):
            "duplicate key \"\(key)\" (first at \(first)); remove one"
        case .keyIsNotText: "a key must be a text"
        case .anchor(let name): "anchor \"&\(name)\" is not supported; write the value out"
        case .alias(let name): "alias \"*\(name)\" is not supported; write the value out"
        case .tag(let tag): "tag \"\(tag)\" is not supported; remove it"
        case .severalDocuments: "only one document is allowed; remove the second \"---\""
        case .tooDeep(let limit): "nested deeper than \(limit) levels; flatten it"
        case .tooLarge(let limit): "larger than \(limit) bytes; shorten it"
        case .tooManyNodes(let limit): "more than \(limit) values; shorten it"
        case .expected(let shape): "expected \(shape.rawValue)"
        case .missingKey(let key): "missing key \"\(key)\"; add it"
        case .unknownKey(let key, let known):
            "unknown key \"\(key)\"; known keys: \(known.joined(separator: ", "))"
        case .notOneOf(let text, let choices):
            "\"\(text)\" is none of: \(choices.joined(separator: ", "))"
        case .outOfRange(let value, let range):
            "\(value) is not between \(range.lowerBound) and \(range.upperBound)"
        }
    }
}
