// Template inlines + scope → runs of text.

import Facts
import Templates

/// Writes running text.
struct InlineWriting {
    let scope: WritingScope

    /// The runs of a piece of text, neighbours of one look joined.
    func runs(_ inlines: [TemplateInline]) -> [Run] {
        InlineWriting.joined(inlines.flatMap(runs(of:)))
    }

    static func joined(_ runs: [Run]) -> [Run] {
        runs.reduce(into: []) { joined, run in
            guard !run.text.isEmpty || run.footnote != nil else { return }
            if let last = joined.last, last.address == nil, run.address == nil,
                last.footnote == nil, run.footnote == nil, last.mention == nil,
                run.mention == nil, last.isBold == run.isBold, last.isItalic == run.isItalic,
                last.isUnderlined == run.isUnderlined
            {
                joined[joined.count - 1].text += run.text
                joined[joined.count - 1].isCount = last.isCount || run.isCount
            } else {
                joined.append(run)
            }
        }
    }

    /// The known figures that are printed, in order of appearance.
    func figures(_ inlines: [TemplateInline]) -> [ToldFigure] {
        inlines.flatMap(figures(of:))
    }

    private func figures(of inline: TemplateInline) -> [ToldFigure] {
        switch inline {
        case .text, .mention: return []
        case .figure(let use):
            let (answer, address) = scope.answer(to: use.reference)
            guard let figure = answer.figure else { return [] }
            return [ToldFigure(figure, address.flatMap(FigureAddress.init(text:)))]
        case .condition(let condition, let then, let otherwise):
            return (ConditionTruth(scope: scope).chosen(condition, then, otherwise) ?? [])
                .flatMap(figures(of:))
        case .loop(let loop, let body, let whenEmpty, _):
            let items = RowSelection(facts: scope.facts).items(of: loop)
            guard !items.isEmpty else { return whenEmpty.flatMap(figures(of:)) }
            return items.enumerated().flatMap { index, item in
                let inner = InlineWriting(scope: scope.entering(item, index: index + 1))
                return body.flatMap(inner.figures(of:))
            }
        case .note(let body): return body.flatMap(figures(of:))
        }
    }

    private func runs(of inline: TemplateInline) -> [Run] {
        switch inline {
        case .text(let text, let isBold, let isItalic):
            let spelled = scope.spelling.respelled(text)
            return [Run(spelled, isBold: isBold, isItalic: isItalic)]
        case .figure(let use): return [run(of: use)]
        case .condition(let condition, let then, let otherwise):
            let chosen = ConditionTruth(scope: scope).chosen(condition, then, otherwise)
            return chosen?.flatMap(runs(of:)) ?? InlineWriting.withheld
        case .loop(let loop, let body, let whenEmpty, let separator):
            let selection = RowSelection(facts: scope.facts)
            if selection.isWithheld(loop.source) { return InlineWriting.withheld }
            let items = selection.items(of: loop)
            // An item of which a condition leaves nothing is not told, and so not parted either.
            let told = items.enumerated().map { index, item in
                let inner = InlineWriting(scope: scope.entering(item, index: index + 1))
                return body.flatMap(inner.runs(of:))
            }.filter { $0.contains { !$0.text.isEmpty || $0.footnote != nil } }
            guard let first = told.first else { return whenEmpty.flatMap(runs(of:)) }
            return first + told.dropFirst().flatMap { [Run(separator)] + $0 }
        case .mention(let mention):
            // Numbered at the end of the document: it may refer to what follows.
            var run = Run(mention.text)
            run.mention = mention.name
            return [run]
        case .note(let body):
            // Numbered where the paragraph finds its place in the document.
            return [Run("", footnote: Footnote(number: 0, runs(body)))]
        }
    }

    /// A sum that grew or shrank beside one of more or fewer days says so; a table has a note.
    private func lengths(_ figure: Figure, _ address: String?) -> String {
        guard let days = scope.facts.period.unequalSamePeriod, !figure.isEstimate,
            let known = address.flatMap(FigureAddress.init(text:)), known.aspect == .change,
            scope.facts.indicators.contains(where: { $0.code == known.indicator && $0.isSum })
        else { return "" }
        return MissingWording(scope.wording).lengths(days, scope.facts.period)
    }

    /// Stands for what the edition does not tell.
    static let withheld = [Run(MissingWording.withheld, isItalic: true)]

    /// " (tr. 3)"; nothing where the report prints no such figure.
    private func pages(_ address: String?) -> String {
        let pages = address.flatMap { scope.pages[$0] } ?? []
        guard !pages.isEmpty else { return "" }
        return " " + scope.wording[.page].filled(pages.map(String.init).joined(separator: ", "))
    }

    private func run(of use: FigureUse) -> Run {
        let (answer, address) = scope.answer(to: use.reference)
        if use.formats.contains(.page) {
            return Run(pages(address), isBold: use.isBold, isItalic: use.isItalic)
        }
        switch answer {
        case .known(let figure):
            var run = Run(
                FigureText(use.formats, in: .prose, wording: scope.wording)
                    .text(of: figure, use.reference.aspect, namingCoverage: false)
                    + lengths(figure, address),
                isBold: use.isBold, isItalic: use.isItalic, address: address)
            if case .summary = use.reference { run.isCount = true }
            return run
        case .missing(let reason):
            if reason == .withheld {
                return Run(MissingWording.withheld, isItalic: true, address: address)
            }
            if let wording = use.whenMissing {
                return Run(wording, isBold: use.isBold, isItalic: use.isItalic, address: address)
            }
            return Run(
                MissingWording(scope.wording).prose(reason), isBold: true, isItalic: true,
                address: address)
        }
    }
}
