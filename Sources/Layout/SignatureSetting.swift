// Signature → boxes: signatory in the right column, recipients in the left.
//
// The signatory's block is one box; recipients that reach below it follow line by line. It never
// stands alone: the last two lines before it come along, and up to five when a page can end before
// them, but no part of a paragraph and no rows of a table, which would leave a page white.

import Documents
import Pages

/// Sets the signature and the recipients.
struct SignatureSetting {
    let typesetter: Typesetter
    let signature: Signature

    private var form: FormProfile { typesetter.form }

    /// Lines left free for the signature and the seal (HD 36).
    private let blankLines = 4.0
    /// Lines that should come along when the signature begins a page; two of them must.
    private static let companyLines = 5

    func append(to flow: inout Flow) throws(LayoutError) {
        let width = PageGeometry(form: form, isLandscape: flow.isLandscape).width
        // As the letterhead: 75/90 of the width.
        let leftWidth = width * 75 / 165 - millimetres(3)
        let rightStart = width * 75 / 165
        let right = try signatory(width: width - rightStart, tree: &flow.structure)
        var left = try recipients(width: leftWidth, tree: &flow.structure)
        var items = right.items.map { $0.moved(x: rightStart, y: 0) }
        var y = 0.0
        // The line that crosses the signatory's lower edge still belongs to this box, so that the
        // rest continues the column without a step.
        while let line = left.first, y < right.height {
            items += line.items.map { $0.moved(x: 0, y: y) }
            y += line.height
            left.removeFirst()
        }
        var head = Box(height: max(y, right.height), items: items)
        head.place = signature.signedFor
        let rest = typesetter.tied([head] + typesetter.boxes(left, place: form.recipientLabel))
        flow.tieLastText(Self.companyLines)
        flow.tieLast(2, .tight)
        flow.holdNext()
        flow.append(rest, spaceBefore: form.linePitch)
    }

    private func signatory(
        width: Double, tree: inout StructureTree
    ) throws(LayoutError) -> (height: Double, items: [PageItem]) {
        let bold = typesetter.style(form.signatureSize, isBold: true)
        let plain = typesetter.style(form.signatureSize)
        var y = 0.0
        var items: [PageItem] = []
        let parts = [
            (signature.signedFor.uppercased(), bold),
            (signature.post.uppercased(), form.style.postIsBold ? bold : plain),
            (signature.name, bold),
        ]
        for (index, (text, style)) in parts.enumerated() {
            if index == 2 { y += blankLines * form.linePitch }
            guard !text.isEmpty else { continue }
            let words = try typesetter.words([Run(text)], style, element: tree.add(.paragraph))
            let shape = ParagraphSetting.Shape(
                width: width, pitch: form.linePitch, alignment: .centre)
            for line in try typesetter.lines(words, shape) {
                items += line.items.map { $0.moved(x: 0, y: y) }
                y += line.height
            }
        }
        return (y, items)
    }

    private func recipients(
        width: Double, tree: inout StructureTree
    ) throws(LayoutError) -> [ParagraphSetting.SetLine] {
        guard !signature.recipients.isEmpty else { return [] }
        let isItalic = form.style.recipientLabelLook == .boldItalic
        let label = Run(form.recipientLabel, isUnderlined: !isItalic)
        let labelStyle = typesetter.style(
            form.recipientLabelSize, isBold: isItalic, isItalic: isItalic)
        let labelWords = try typesetter.words(
            [label], labelStyle, element: tree.add(.paragraph))
        let labelShape = ParagraphSetting.Shape(
            width: width, pitch: form.linePitch, alignment: .left)
        var lines = try typesetter.lines(labelWords, labelShape)
        for text in RecipientList(signature: signature, form: form).lines() {
            lines += try recipient(text, width: width, tree: &tree)
        }
        return lines
    }

    /// One recipient; its second line hangs under the text of the first, not under the dash.
    private func recipient(
        _ text: String, width: Double, tree: inout StructureTree
    ) throws(LayoutError) -> [ParagraphSetting.SetLine] {
        let style = typesetter.style(form.recipientSize)
        let (dashLeaf, textLeaf) = tree.addItem()
        var dash = try typesetter.words([Run("-")], style, element: dashLeaf)
        let space = try typesetter.width(" ", style)
        dash[dash.count - 1].gap = Word.Gap(kind: .binding, width: space)
        let words = try typesetter.words([Run(text)], style, element: textLeaf)
        let shape = ParagraphSetting.Shape(
            width: width, hanging: dash.naturalWidth + space, pitch: form.recipientSize * 1.2,
            alignment: .left)
        return try typesetter.lines(dash + words, shape)
    }
}
