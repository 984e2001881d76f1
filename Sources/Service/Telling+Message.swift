// What an order tells and what it is held against ⇄ fields of its message.

import Issuing
import Periods
import Pipeline

extension Telling {
    /// Nil when a field is missing or wrong.
    init?(message: Message) {
        guard let level = message.number("level"),
            let editions = Edition.all("edition", in: message),
            let others = Edition.all("other-edition", in: message), editions.count < 2
        else { return nil }
        self.init(
            level: level, edition: editions.first, others: others,
            companions: message.texts("companion"))
    }
}

extension Telling.Edition {
    var message: Message {
        var message = Message()
        message.add("code", code)
        message.add("name", name)
        message.add("level", level)
        return message
    }

    /// Every edition under that name in a message, in order; nil when one is wrong.
    static func all(_ name: String, in message: Message) -> [Telling.Edition]? {
        var editions: [Telling.Edition] = []
        for field in message.fields where field.name == name {
            guard let part = Message(body: field.value), let code = part.text("code"),
                let name = part.text("name"), let level = part.number("level")
            else { return nil }
            editions.append(Telling.Edition(code: code, name: name, level: level))
        }
        return editions
    }
}

extension PublishedReport {
    var message: Message {
        var message = Message()
        message.add("citation", citation)
        message.add("period", period)
        message.add("close", close.number)
        message.add("issued", issued.seconds)
        message.add("figures", bytes: figures)
        return message
    }

    /// Every published report of a message, in order; nil when one is wrong.
    static func all(in message: Message) -> [PublishedReport]? {
        var reports: [PublishedReport] = []
        for field in message.fields where field.name == "published" {
            guard let part = Message(body: field.value), let citation = part.text("citation"),
                let period = part.text("period"), let close = part.number("close"),
                let issued = part.number("issued"), let figures = part.bytes("figures")
            else { return nil }
            reports.append(
                PublishedReport(
                    citation: citation, period: period, close: Day(number: close),
                    issued: Instant(seconds: issued), figures: figures))
        }
        return reports
    }
}
