// Document → the text of each leaf in reading order, straight from the document: what the pages
// must say, told without any of the code that set them.

import Charts
import Documents

/// The expected text, one string for each leaf that has any.
struct DocumentText {
    let document: Document

    func leaves() -> [String] {
        var leaves = front()
        for block in document.blocks { leaves += self.leaves(of: block) }
        return leaves.map(Self.plain).filter { !$0.isEmpty }
    }

    private func front() -> [String] {
        let front = document.front
        let title = [front.documentType.uppercased(), text(front.subject)]
        guard !front.isCompact else { return title }
        return [
            front.parentBody.uppercased(), front.issuingBody.uppercased(), front.number,
            front.draftMark ?? "", (front.circulation ?? "").uppercased(),
            document.form.banner.uppercased(), document.form.style.motto ?? "",
            front.placeAndDate,
        ] + title
    }

    private func leaves(of block: Block) -> [String] {
        switch block {
        case .heading(_, let label, let runs): [label + " " + text(runs)]
        case .paragraph(let runs): [text(runs)] + notes(runs)
        case .item(let runs): ["-", text(DashedText.withoutDash(runs))] + notes(runs)
        case .basis(let runs): [basisDash + text(DashedText.withoutDash(runs))]
        case .table(let table): leaves(of: table)
        case .chart(let chart):
            [
                text(chart.caption), chart.chart.isEmpty ? chart.chart.words.empty : "",
                chart.source,
            ] + chart.notes.map(text)
        case .signature(let signature): leaves(of: signature)
        case .annex(let label, let title, _): [label + " " + text(title)]
        case .reference(let text): [text]
        }
    }

    private var basisDash: String { document.form.style.basisHasDash ? "- " : "" }

    private func leaves(of table: Table) -> [String] {
        var leaves = [text(table.caption), table.unitLine ?? ""]
        for row in table.header { leaves += row.map(\.text) }
        for row in table.rows { leaves += row.cells.map(text) }
        return leaves + table.notes.map(text)
    }

    private func leaves(of signature: Signature) -> [String] {
        var leaves = [
            signature.signedFor.uppercased(), signature.post.uppercased(), signature.name,
        ]
        let recipients = RecipientList(signature: signature, form: document.form).lines()
        if !recipients.isEmpty { leaves.append(document.form.recipientLabel) }
        for recipient in recipients { leaves += ["-", recipient] }
        return leaves
    }

    private func notes(_ runs: [Run]) -> [String] {
        runs.footnotes.map { $0.label + " " + text($0.runs) }
    }

    /// A footnote's mark stands at the word before it, and the spaces before it behind it.
    private func text(_ runs: [Run]) -> String {
        runs.reduce(into: "") { text, run in
            text += run.text
            guard let label = run.footnote?.label else { return }
            let spaces = text.reversed().prefix { $0.isWhitespace }
            text.removeLast(spaces.count)
            text += label + String(spaces)
        }
    }

    /// Words with single plain spaces: how a text extracts.
    private static func plain(_ text: String) -> String {
        let words = text.unicodeScalars.split { WordShaping.binds($0) != nil }
        return words.map { String($0) }.joined(separator: " ")
    }
}
