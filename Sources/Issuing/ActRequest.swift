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

    /// Nil when it is missing or empty.
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
