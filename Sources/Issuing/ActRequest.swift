// Message → the arguments of an act, each read once and refused by name.

import Periods

/// A request as an act reads it.
struct ActRequest {
    let verb: String
    private let message: Message

    /// The verb is the value named `verb`.
    init(_ message: Message) {
        self.message = message
        verb = message.text("verb") ?? ""
    }

    /// A value that must be there and not be empty.
    func required(_ name: String) throws(IssuingError) -> String {
        guard let text = optional(name) else {
            throw .missingArgument(verb: verb, name: name)
        }
        return text
    }

    /// A value that people will read, on paper or in the ledger, for ever: something visible on one
    /// line, of at most so many characters.
    func sentence(_ name: String, limit: Int = ActRequest.longestSentence) throws(IssuingError)
        -> String
    {
        let text = try required(name)
        guard text.count <= limit, text.unicodeScalars.contains(where: ActRequest.isVisible),
            !text.unicodeScalars.contains(where: ActRequest.isUnprintable)
        else {
            throw .badArgument(
                name: name, value: ActRequest.shown(text),
                expected: "một dòng chữ, không quá \(limit) ký tự, không có ký tự điều khiển")
        }
        return text
    }

    /// Characters of a reason or a note; the paper gives it a few lines.
    static let longestSentence = 1_000
    /// Characters of a number, as the clerk writes it, or of a name.
    static let longestName = 200

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !isUnprintable(scalar)
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            true
        default: scalar == "\u{FFFD}"
        }
    }

    /// The beginning of a refused text, harmless on a terminal.
    private static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(40).map { isUnprintable($0) ? "·" : $0 }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Refuses a value that is there and empty: an unset variable of a script must not turn one
    /// committee into all of them.
    func checkFilled() throws(IssuingError) {
        if let empty = message.fields.first(where: { $0.value.isEmpty && $0.name != "bytes" }) {
            throw .missingArgument(verb: verb, name: empty.name)
        }
    }

    /// Nil when it is missing.
    func optional(_ name: String) -> String? {
        message.text(name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// `yes` or `no`; no when missing.
    func flag(_ name: String) throws(IssuingError) -> Bool {
        switch optional(name) {
        case nil, "no": return false
        case "yes": return true
        case .some(let text):
            throw .badArgument(name: name, value: text, expected: "yes hoặc no")
        }
    }

    /// A level of confidentiality, 0 to 3; what is public when missing.
    func level(_ name: String) throws(IssuingError) -> Int {
        guard let text = optional(name) else { return 0 }
        guard let level = Int(text), (0...3).contains(level) else {
            throw .badArgument(name: name, value: text, expected: "một số từ 0 đến 3")
        }
        return level
    }

    /// Says one of two spellings of an answer, line by line, by the flag `json`.
    func tell(_ text: String, _ json: String, say: (String) throws -> Void) throws {
        let chosen = try flag("json") ? json : text
        for line in chosen.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            try say(String(line))
        }
    }

    func day(_ name: String) throws(IssuingError) -> Day? {
        guard let text = optional(name) else { return nil }
        guard let day = Day(text: text) else {
            throw .badArgument(
                name: name, value: text, expected: "một ngày như 14/6/2026 hoặc 2026-06-14")
        }
        return day
    }

    func period(_ name: String) throws(IssuingError) -> PeriodKey {
        let text = try required(name)
        guard let key = PeriodKey(text: text) else {
            throw .badArgument(
                name: name, value: text, expected: "một kỳ như 2026H1, 2026, 2026Q3, 2012..2017")
        }
        return key
    }
}
