// Is a JSON document (RFC 8259) with its members in the order in which they were given.

/// What `--json` prints: the same input always gives the same bytes.
package indirect enum JSONText: Sendable {
    case object([(String, JSONText)])
    case array([JSONText])
    case text(String)
    case number(Int)
    case truth(Bool)
    case null

    /// Text, or null.
    package static func optional(_ text: String?) -> JSONText { text.map { .text($0) } ?? .null }

    /// Indented by two spaces, with a newline at the end.
    package var document: String { written(indentation: "") + "\n" }

    private func written(indentation: String) -> String {
        switch self {
        case .object(let members):
            list(members.map { (quoted($0.0) + ": ", $0.1) }, "{", "}", indentation)
        case .array(let elements): list(elements.map { ("", $0) }, "[", "]", indentation)
        case .text(let text): quoted(text)
        case .number(let number): String(number)
        case .truth(let isTrue): isTrue ? "true" : "false"
        case .null: "null"
        }
    }

    private func list(
        _ lines: [(String, JSONText)], _ opening: String, _ closing: String, _ indentation: String
    ) -> String {
        guard !lines.isEmpty else { return opening + closing }
        let inner = indentation + "  "
        let body = lines.map { inner + $0.0 + $0.1.written(indentation: inner) }
        return opening + "\n" + body.joined(separator: ",\n") + "\n" + indentation + closing
    }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
