// ReportAnswer, or the failure of an order ⇄ Message: an answer on its way from a worker.

import Digests
import Issuing
import Pipeline

extension ReportAnswer {
    var message: Message {
        var message = Message()
        message.add("kind", "answer")
        for gap in gaps { message.add("gap", bytes: gap.message.body) }
        message.add("inputs", bytes: inputs.message.body)
        if let report { message.add("report", bytes: report.message.body) }
        message.add("figures", bytes: figures)
        for paper in papers { message.add("paper", bytes: paper.message.body) }
        return message
    }

    /// Nil when a field is missing or wrong.
    init?(message: Message) {
        guard let gaps = Gap.all(in: message), let figures = message.bytes("figures"),
            let inputs = message.bytes("inputs").flatMap(Message.init(body:))
                .flatMap(ReportInputs.init(message:)),
            let reports = FinishedFile.all("report", in: message), reports.count <= 1,
            let papers = FinishedFile.all("paper", in: message)
        else { return nil }
        self.init(
            gaps: gaps, inputs: inputs, report: reports.first, figures: figures, papers: papers)
    }
}

extension ReportInputs {
    var message: Message {
        var message = Message()
        message.add("generation", generation)
        message.add("snapshot", bytes: snapshot.bytes)
        message.add("template", bytes: template.bytes)
        message.add("form", bytes: form.bytes)
        message.add("fonts", bytes: fonts.bytes)
        message.add("program", program)
        return message
    }

    init?(message: Message) {
        func digest(_ name: String) -> Digest? { message.bytes(name).flatMap(Digest.init(bytes:)) }
        guard let generation = message.number("generation"), let snapshot = digest("snapshot"),
            let template = digest("template"), let form = digest("form"),
            let fonts = digest("fonts"), let program = message.text("program")
        else { return nil }
        self.init(
            generation: generation, snapshot: snapshot, template: template, form: form,
            fonts: fonts, program: program)
    }
}

extension FinishedFile {
    var message: Message {
        var message = Message()
        message.add("name", name)
        message.add("bytes", bytes: bytes)
        message.add("pages", pageCount)
        if let edition { message.add("edition", edition) }
        return message
    }

    /// Every file of that name in a message, in order; nil when one is wrong.
    static func all(_ name: String, in message: Message) -> [FinishedFile]? {
        var files: [FinishedFile] = []
        for field in message.fields where field.name == name {
            guard let part = Message(body: field.value), let name = part.text("name"),
                let bytes = part.bytes("bytes"), let pages = part.number("pages")
            else { return nil }
            files.append(
                FinishedFile(
                    name: name, bytes: bytes, pageCount: pages, edition: part.text("edition")))
        }
        return files
    }
}

extension RenderFailure {
    var message: Message {
        var message = Message()
        message.add("kind", "failure")
        message.add("text", text)
        message.add("transient", isTransient ? 1 : 0)
        return message
    }

    init?(message: Message) {
        guard let text = message.text("text"), let isTransient = message.number("transient")
        else { return nil }
        self.init(text: text, isTransient: isTransient == 1)
    }
}
