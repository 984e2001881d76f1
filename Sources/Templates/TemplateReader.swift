// Template text → a checked `Template`, or everything that is wrong with it.
//
// In this order: characters and braces (SourceText), the head (HeadReader), the body (BodyReader).
// The text is expected in NFC, as every text of the program; nothing here depends on it but the
// look of messages.

public import Facts

/// Reads templates against the names a report may use.
public struct TemplateReader: Sendable {
    /// Faults that one reading reports; a text with more is no template.
    private static let maximumFaults = 1_000

    private let catalogue: Catalogue

    public init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The template of a text.
    ///
    /// - Parameter file: what messages call the text.
    /// - Throws: `TemplateFaults` with all that is wrong, in the order of the file.
    public func read(_ text: String, file: String) throws(TemplateFaults) -> Template {
        guard text.utf8.count <= SourceText.maximumBytes else {
            let problem = TemplateProblem.fileTooLarge(limitBytes: SourceText.maximumBytes)
            throw faults([Flaw(problem, "", at: Place(line: 1, column: 1))], file)
        }
        let source = SourceText(text: text).cut()
        let head = HeadReader(catalogue: catalogue, cut: source.text).read()
        var reader = BodyReader(catalogue: catalogue, cut: source.text)
        let body = reader.read(from: head.bodyStart)
        let flaws = source.flaws + head.flaws + body.flaws + Mentions(body.nodes).flaws
        guard flaws.isEmpty, let checked = head.head else { throw faults(flaws, file) }
        return Template(head: checked, body: body.nodes)
    }

    private func faults(_ flaws: [Flaw], _ file: String) -> TemplateFaults {
        let ordered = flaws.enumerated().sorted { left, right in
            let (first, second) = (left.element.place, right.element.place)
            return (first.line, first.column, left.offset)
                < (second.line, second.column, right.offset)
        }
        var faults: [TemplateFault] = []
        for flaw in ordered.prefix(TemplateReader.maximumFaults) {
            let fault = TemplateFault(flaw.element, file: file)
            if fault != faults.last { faults.append(fault) }
        }
        return TemplateFaults(faults: faults)
    }
}
