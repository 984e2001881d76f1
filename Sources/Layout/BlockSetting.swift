// Block → boxes of the flow: headings, paragraphs, items, căn cứ lines, annex titles and what
// stands under them.
//
// Tables, charts and the signature have settings of their own.

import Documents
import Pages

/// Sets the blocks of a document one after the other.
struct BlockSetting {
    let typesetter: Typesetter

    private var form: FormProfile { typesetter.form }

    func append(_ block: Block, to flow: inout Flow) throws(LayoutError) {
        switch block {
        case .heading(let level, let label, let runs):
            try appendHeading(level: level, label: label, runs, to: &flow)
        case .paragraph(let runs):
            let element = flow.structure.add(.paragraph)
            try appendBody(words(runs, element: element), runs, to: &flow)
        case .item(let runs):
            try appendItem(runs, to: &flow)
        case .basis(let runs):
            try appendBasis(runs, to: &flow)
        case .table(let table):
            try TableSetting(typesetter: typesetter, table: table).append(to: &flow)
        case .chart(let chart):
            try ChartSetting(typesetter: typesetter, block: chart).append(to: &flow)
        case .signature(let signature):
            try SignatureSetting(typesetter: typesetter, signature: signature).append(to: &flow)
        case .annex(let label, let title, let isLandscape):
            flow.beginSection(isLandscape: isLandscape)
            try appendAnnex(label: label, title, to: &flow)
        case .reference(let text):
            try appendReference(text, to: &flow)
        }
    }

    private func appendHeading(
        level: Int, label: String, _ runs: [Run], to flow: inout Flow
    ) throws(LayoutError) {
        let element = flow.structure.addHeading(level: level + (flow.outline.isInAnnex ? 1 : 0))
        let style = typesetter.style(form.headingSize, isBold: true, isItalic: level >= 4)
        let labelled = label.isEmpty ? runs : [Run(label + "\u{A0}")] + runs
        let words = try typesetter.words(labelled, style, element: element)
        let shape = shape(in: flow, indent: form.firstLineIndent, alignment: .left)
        let lines = try typesetter.lines(words, shape)
        var boxes = typesetter.tied(typesetter.boxes(lines, place: Typesetter.place(labelled)))
        guard !boxes.isEmpty else { return }
        boxes[0].bookmark = Box.Bookmark(
            title: Typesetter.plain(labelled), level: flow.outline.enterHeading(level: level))
        flow.append(boxes, spaceBefore: form.paragraphSpacing)
        flow.holdNext()
    }

    private func appendItem(_ runs: [Run], to flow: inout Flow) throws(LayoutError) {
        let (label, body) = flow.structure.addItem()
        var dash = try words([Run("-")], element: label)
        let text = try words(DashedText.withoutDash(runs), element: body)
        if !text.isEmpty {
            let style = typesetter.style(form.bodySize)
            let space = try typesetter.width(" ", style)
            dash[dash.count - 1].gap = Word.Gap(kind: .binding, width: space)
        }
        try appendBody(dash + text, runs, to: &flow)
    }

    private func appendBasis(_ runs: [Run], to flow: inout Flow) throws(LayoutError) {
        let text = DashedText.withoutDash(runs)
        let style = typesetter.style(form.bodySize, isItalic: form.style.basisIsItalic)
        let words = try typesetter.words(
            form.style.basisHasDash ? [Run("-\u{A0}")] + text : text, style,
            element: flow.structure.add(.paragraph))
        try appendBody(words, runs, to: &flow)
    }

    private func appendBody(
        _ words: [Word], _ runs: [Run], to flow: inout Flow
    ) throws(LayoutError) {
        let shape = shape(in: flow, indent: form.firstLineIndent, alignment: .justified)
        let lines = try typesetter.lines(words, shape)
        var boxes = typesetter.boxes(lines, place: Typesetter.place(runs))
        let setting = FootnoteSetting(typesetter: typesetter, width: shape.width)
        for footnote in runs.footnotes {
            let note = try setting.note(footnote, element: flow.structure.add(.note))
            for index in boxes.indices where lines[index].footnotes.contains(footnote.number) {
                boxes[index].footnotes.append(note)
            }
        }
        flow.append(boxes, spaceBefore: form.paragraphSpacing)
        // "… như sau:" leads in what follows and stays with it.
        if !boxes.isEmpty, Typesetter.plain(runs).last == ":" { flow.holdNext() }
    }

    private func appendAnnex(
        label: String, _ title: [Run], to flow: inout Flow
    ) throws(LayoutError) {
        let element = flow.structure.addHeading(level: 1)
        let style = typesetter.style(form.titleSize, isBold: true)
        let shape = shape(in: flow, indent: 0, alignment: .centre)
        var labelWords = try typesetter.words([Run(label)], style, element: element)
        let titleWords = try typesetter.words(title, style, element: element)
        if !titleWords.isEmpty, !labelWords.isEmpty {
            // The label and the title are one heading; the text goes on after the label's line.
            let space = try typesetter.width(" ", style)
            labelWords[labelWords.count - 1].gap = Word.Gap(kind: .space, width: space)
        }
        let lines = try typesetter.lines(labelWords, shape) + typesetter.lines(titleWords, shape)
        var boxes = typesetter.tied(typesetter.boxes(lines, place: label))
        guard !boxes.isEmpty else { return }
        let heading = [Run(label), Run(". ")] + title
        boxes[0].bookmark = Box.Bookmark(
            title: Typesetter.plain(heading), level: flow.outline.enterAnnex())
        flow.append(boxes, spaceBefore: 0)
        flow.holdNext()
        flow.leaveSpace(form.paragraphSpacing * 2)
    }

    /// Stays with the title above it and the text below.
    private func appendReference(_ text: String, to flow: inout Flow) throws(LayoutError) {
        let style = typesetter.style(form.bodySize, isItalic: true)
        let words = try typesetter.words(
            [Run(text)], style, element: flow.structure.add(.paragraph), keepsBlanks: true)
        let shape = shape(in: flow, indent: 0, alignment: .centre)
        let lines = try typesetter.lines(words, shape)
        flow.append(typesetter.tied(typesetter.boxes(lines, place: text)), spaceBefore: 0)
        flow.holdNext()
        flow.leaveSpace(form.paragraphSpacing * 2)
    }

    private func words(_ runs: [Run], element: Int) throws(LayoutError) -> [Word] {
        let style = typesetter.style(form.bodySize)
        return try typesetter.openingAddresses(typesetter.words(runs, style, element: element))
    }

    private func shape(
        in flow: Flow, indent: Double, alignment: ParagraphSetting.Alignment
    ) -> ParagraphSetting.Shape {
        let geometry = PageGeometry(form: form, isLandscape: flow.isLandscape)
        return ParagraphSetting.Shape(
            width: geometry.width, indent: indent, pitch: form.linePitch, alignment: alignment)
    }
}
