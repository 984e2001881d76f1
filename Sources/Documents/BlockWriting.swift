// Template nodes + facts → blocks in reading order, numbered as the form profile asks.

import Facts
import Templates

/// Writes the body of a report; tables, charts, headings and annexes are counted as they come.
struct BlockWriting {
    let form: FormProfile
    /// Nil for a paper that nobody signs.
    let signature: Signature?
    /// Under the title of each annex; nil where the form has no such line.
    let reference: String?
    let remarks: PublishedRemarks
    private(set) var blocks: [Block] = []
    private var headings: HeadingNumbers
    private var tableCount = 0
    private var chartCount = 0
    private var annexCount = 0
    private var footnoteCount = 0
    /// Label of each thing that has a name, where it was printed first.
    private var labels: [String: String] = [:]
    private var isSigned = false
    /// Told since the last heading of the first level or annex, of comparisons since the last one
    /// of the second level: whoever opens a section reads there that it compares other units.
    private var toldOfFigures = ToldFigures()
    /// Published figures told since the last heading of the first level or annex.
    private var toldFigures: Set<String> = []

    init(
        form: FormProfile, signature: Signature?, reference: String? = nil,
        remarks: PublishedRemarks
    ) {
        self.form = form
        self.signature = signature
        self.reference = reference
        self.remarks = remarks
        headings = HeadingNumbers(form)
    }

    /// Writes all nodes and, unless the template placed it, the signature before the first annex.
    mutating func write(_ nodes: [TemplateNode], in scope: WritingScope) {
        append(nodes, in: scope)
        sign()
    }

    private mutating func append(_ nodes: [TemplateNode], in scope: WritingScope) {
        for node in nodes { append(node, in: scope) }
    }

    private mutating func append(_ node: TemplateNode, in scope: WritingScope) {
        let text = InlineWriting(scope: scope)
        switch node {
        case .heading(let level, let inlines, _): appendHeading(level, text.runs(inlines))
        case .paragraph(let inlines, _): appendParagraph(told(inlines, text))
        case .list(let items, _):
            for item in items { appendItem(told(item, text)) }
        case .table(let spec):
            tableCount += 1
            let label = form.style.wording[.table].filled("\(tableCount)")
            name(label, spec.anchor)
            let writing = TableWriting(
                spec: spec, scope: scope, label: label + " ", remarks: remarks)
            blocks.append(writing.block())
        case .chart(let spec):
            chartCount += 1
            let label = form.style.wording[.chart].filled("\(chartCount)")
            name(label, spec.anchor)
            let writing = ChartWriting(
                spec: spec, scope: scope, label: label + " ", remarks: remarks)
            blocks.append(writing.block())
        case .condition(let condition, let then, let otherwise):
            if let chosen = ConditionTruth(scope: scope).chosen(condition, then, otherwise) {
                append(chosen, in: scope)
            } else {
                appendParagraph(InlineWriting.withheld)
            }
        case .loop(let loop, let body, let whenEmpty): repeatBody(loop, body, whenEmpty, scope)
        case .judgement(let section, _): appendJudgement(section, scope.facts)
        case .annex(let title, let isLandscape, let anchor, _):
            appendAnnex(text.runs(title), isLandscape, anchor)
        case .signature: sign()
        }
    }

    private mutating func repeatBody(
        _ loop: Loop, _ body: [TemplateNode], _ whenEmpty: [TemplateNode], _ scope: WritingScope
    ) {
        let selection = RowSelection(facts: scope.facts)
        if selection.isWithheld(loop.source) { return appendParagraph(InlineWriting.withheld) }
        let items = selection.items(of: loop)
        if items.isEmpty { return append(whenEmpty, in: scope) }
        for (index, item) in items.enumerated() {
            append(body, in: scope.entering(item, index: index + 1))
        }
    }

    /// Level 1 is printed in capitals, as the form rules ask of parts and sections.
    private mutating func appendHeading(_ level: Int, _ runs: [Run]) {
        if level == 1 { forgetTold() }
        if level == 2 { toldOfFigures.beginSection() }
        let label = headings.next(level: level)
        let printed =
            level > 1
            ? runs
            : runs.map { run in
                var upper = run
                upper.text = run.text.uppercased()
                return upper
            }
        blocks.append(.heading(level: level, label: label, printed))
    }

    /// The runs, and at their end what is to be said of their figures, if not told yet.
    private mutating func told(_ inlines: [TemplateInline], _ text: InlineWriting) -> [Run] {
        var runs = text.runs(inlines)
        let notes = toldOfFigures.notes(
            on: text.figures(inlines), text.scope.facts, form.style.wording)
        runs += notes.map { Run(" " + $0, isItalic: true) }
        return remarks.noted(runs, told: &toldFigures)
    }

    private mutating func forgetTold() {
        toldOfFigures = ToldFigures()
        toldFigures = []
    }

    private mutating func appendParagraph(_ runs: [Run]) {
        if !runs.isEmpty { blocks.append(.paragraph(numbered(runs))) }
    }

    private mutating func appendItem(_ runs: [Run]) {
        if !runs.isEmpty { blocks.append(.item(numbered(runs))) }
    }

    /// The runs with their footnotes numbered on from those before.
    private mutating func numbered(_ runs: [Run]) -> [Run] {
        var numbered = runs
        for index in runs.indices where runs[index].footnote != nil {
            footnoteCount += 1
            numbered[index].footnote?.number = footnoteCount
        }
        return numbered
    }

    /// Nothing is invented: a judgement nobody wrote is visible (design rule 9).
    private mutating func appendJudgement(_ section: String, _ facts: FactSet) {
        let paragraphs = facts.judgements[section] ?? []
        guard !paragraphs.isEmpty || !facts.withheld.sections.contains(section) else {
            return appendParagraph(InlineWriting.withheld)
        }
        guard !paragraphs.isEmpty else {
            blocks.append(.paragraph([Run(MissingWording.judgement, isBold: true)]))
            return
        }
        for paragraph in paragraphs {
            let item = paragraph.hasPrefix("- ")
            let text = item ? String(paragraph.dropFirst(2)) : paragraph
            blocks.append(item ? .item([Run(text)]) : .paragraph([Run(text)]))
        }
    }

    private mutating func appendAnnex(
        _ title: [Run], _ isLandscape: Bool, _ anchor: String?
    ) {
        sign()
        forgetTold()
        annexCount += 1
        headings = HeadingNumbers(form)
        name(annexLabel(annexCount), anchor)
        let label = "\(form.style.appendixLabel) \(annexNumber(annexCount))"
        blocks.append(.annex(label: label, title: title, isLandscape: isLandscape))
        if let reference { blocks.append(.reference(reference)) }
    }

    private func annexNumber(_ count: Int) -> String {
        form.appendixNumbering == .roman ? HeadingNumbers.roman(count) : String(count)
    }

    /// Within a sentence, where the capitals of a title would shout.
    private var annexName: String {
        let label = form.style.appendixLabel
        return label == label.uppercased() ? FigureText.capitalised(label.lowercased()) : label
    }

    private func annexLabel(_ count: Int) -> String { "\(annexName) \(annexNumber(count))" }

    /// Mentions get their numbers. An annex that stays the only one has none: there is no other
    /// to tell it from.
    mutating func finish() {
        if annexCount == 1 { stripAnnexNumber() }
        blocks = blocks.map { block in
            switch block {
            case .paragraph(let runs): .paragraph(resolved(runs))
            case .item(let runs): .item(resolved(runs))
            default: block
            }
        }
    }

    private mutating func name(_ label: String, _ anchor: String?) {
        guard let anchor, labels[anchor] == nil else { return }
        // "Bảng 5." ends in a point only where a title follows.
        labels[anchor] = label.hasSuffix(".") ? String(label.dropLast()) : label
    }

    /// The runs with the number of what they mention; what this report does not print has none.
    private func resolved(_ runs: [Run]) -> [Run] {
        guard runs.contains(where: { $0.mention != nil }) else { return runs }
        return InlineWriting.joined(
            runs.map { run in
                guard let name = run.mention else { return run }
                guard let label = labels[name] else {
                    return Run(MissingWording.notPrinted, isBold: true)
                }
                // No line ends within it: "Phụ lục 2" is one name.
                return Run(label.replacing(" ", with: "\u{A0}"))
            })
    }

    private mutating func stripAnnexNumber() {
        let numbered = annexLabel(1)
        labels = labels.mapValues { $0 == numbered ? annexName : $0 }
        blocks = blocks.map { block in
            guard case .annex(_, let title, let isLandscape) = block else { return block }
            return .annex(
                label: form.style.appendixLabel, title: title, isLandscape: isLandscape)
        }
    }

    private mutating func sign() {
        guard !isSigned else { return }
        isSigned = true
        // A paper that nobody signs is no document, and ends as any text does.
        blocks = TextEnd(mark: signature == nil ? "." : form.endMark).ended(blocks)
        if let signature { blocks.append(.signature(signature)) }
    }
}
