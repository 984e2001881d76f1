// CopyRun ⇄ Message: copies to be made by a worker.

import Digests
import Issuing
import Pipeline

extension CopyRun {
    var message: Message {
        var message = Message()
        message.add("first", numbers.lowerBound)
        message.add("end", numbers.upperBound)
        message.add("count", count)
        for recipient in recipients { message.add("recipient", recipient) }
        message.add("receipts", listsReceipts ? 1 : 0)
        if let edition { message.add("edition", edition) }
        message.add("digest", original.digest.hex)
        message.add("figures", original.figures.hex)
        message.add("generation", original.generation)
        message.add("snapshot", original.snapshot.hex)
        message.add("template", original.template.hex)
        message.add("form", original.form.hex)
        return message
    }

    /// Nil when a field is missing or wrong.
    init?(message: Message) {
        guard let first = message.number("first"), let end = message.number("end"), first <= end,
            let count = message.number("count"), let receipts = message.number("receipts"),
            let generation = message.number("generation"),
            let digest = CopyRun.digest("digest", message),
            let figures = CopyRun.digest("figures", message),
            let snapshot = CopyRun.digest("snapshot", message),
            let template = CopyRun.digest("template", message),
            let form = CopyRun.digest("form", message)
        else { return nil }
        self.init(
            numbers: first..<end, count: count, recipients: message.texts("recipient"),
            listsReceipts: receipts == 1, edition: message.text("edition"),
            original: Original(
                digest: digest, figures: figures, generation: generation, snapshot: snapshot,
                template: template, form: form))
    }

    private static func digest(_ name: String, _ message: Message) -> Digest? {
        message.text(name).flatMap(Digest.init(hex:))
    }
}
