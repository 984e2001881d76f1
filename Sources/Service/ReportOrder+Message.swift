// ReportOrder ⇄ Message: an order on its way to a worker.

import Digests
import Issuing
import Periods
import Pipeline

extension ReportOrder {
    var message: Message {
        var message = Message()
        message.add("kind", "order")
        message.add("work", work.rawValue)
        message.add("committee", committee)
        message.add("period", period)
        message.add("template", template)
        message.add("definition", definition)
        message.add("close", close.number)
        switch standing {
        case .sketch: message.add("standing", "sketch")
        case .draft(let number):
            message.add("standing", "draft")
            message.add("number", number)
        case .issue(let revision):
            message.add("standing", "issue")
            message.add("number", revision)
        }
        message.add("created", created.seconds)
        message.add("run-head", runHead)
        message.add("completeness", completeness)
        for gap in knownGaps { message.add("gap", bytes: gap.message.body) }
        if let previousFigures { message.add("previous", bytes: previousFigures) }
        message.add("reason", reason)
        message.add("least-coverage", leastCoverage)
        message.add("level", telling.level)
        if let edition = telling.edition { message.add("edition", bytes: edition.message.body) }
        for other in telling.others { message.add("other-edition", bytes: other.message.body) }
        for companion in telling.companions { message.add("companion", companion) }
        for report in published { message.add("published", bytes: report.message.body) }
        if let wording {
            var part = Message()
            for change in wording { part.add("change", change) }
            message.add("wording", bytes: part.body)
        }
        if let circulation { message.add("circulation", circulation) }
        if let copies { message.add("copies", bytes: copies.message.body) }
        return message
    }

    /// Nil when a field is missing or wrong.
    init?(message: Message) {
        guard let work = message.text("work").flatMap(Work.init(rawValue:)),
            let committee = message.text("committee"), let period = message.text("period"),
            let template = message.text("template"),
            let definition = message.text("definition"), let close = message.number("close"),
            let standing = ReportOrder.standing(message), let created = message.number("created"),
            let runHead = message.text("run-head"),
            let completeness = message.number("completeness"),
            let gaps = Gap.all(in: message), let reason = message.text("reason"),
            let leastCoverage = message.number("least-coverage"),
            let telling = Telling(message: message),
            let published = PublishedReport.all(in: message)
        else { return nil }
        var copies: CopyRun?
        if let body = message.bytes("copies") {
            guard let run = Message(body: body).flatMap(CopyRun.init(message:)) else { return nil }
            copies = run
        }
        var wording: [String]?
        if let body = message.bytes("wording") {
            guard let part = Message(body: body) else { return nil }
            wording = part.fields.compactMap { String(validating: $0.value, as: UTF8.self) }
        }
        self.init(
            work: work, committee: committee, period: period, template: template,
            definition: definition, close: Day(number: close), standing: standing,
            created: Instant(seconds: created), runHead: runHead, completeness: completeness,
            knownGaps: gaps, previousFigures: message.bytes("previous"), reason: reason,
            telling: telling, published: published, leastCoverage: leastCoverage)
        self.wording = wording
        circulation = message.text("circulation")
        self.copies = copies
    }

    private static func standing(_ message: Message) -> Standing? {
        switch (message.text("standing"), message.number("number")) {
        case ("sketch", _): .sketch
        case ("draft", let number?): .draft(number)
        case ("issue", let revision?): .issue(revision: revision)
        default: nil
        }
    }
}

extension Gap {
    var message: Message {
        var message = Message()
        message.add("what", what)
        message.add("who", who)
        message.add("blocking", isBlocking ? 1 : 0)
        message.add("finding", isFinding ? 1 : 0)
        return message
    }

    /// Every gap of a message, in order; nil when one is wrong.
    static func all(in message: Message) -> [Gap]? {
        var gaps: [Gap] = []
        for field in message.fields where field.name == "gap" {
            guard let part = Message(body: field.value), let what = part.text("what"),
                let who = part.text("who"), let isBlocking = part.number("blocking"),
                let isFinding = part.number("finding")
            else { return nil }
            gaps.append(
                Gap(
                    what: what, who: who, isBlocking: isBlocking == 1, isFinding: isFinding == 1))
        }
        return gaps
    }
}
