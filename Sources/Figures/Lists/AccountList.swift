// Judged targets → the rows of the list `giai-trinh`: how each figure came about, in words.
//
// The trees are those of `baocao explain`; here each becomes a few lines that can be read across a
// table. What is in no record is not said.

import Facts
import Periods

/// The account of every target in force (giải trình số liệu).
struct AccountList {
    let worksheet: Worksheet
    let facts: FactSet
    let explaining: Explaining
    private let sources: [Provenance.Row: String]

    init(_ worksheet: Worksheet, facts: FactSet) {
        self.worksheet = worksheet
        self.facts = facts
        explaining = Explaining(worksheet, facts: facts)
        sources = Dictionary(
            worksheet.rows.observations.map { ($0.row, $0.source) },
            uniquingKeysWith: { first, _ in first })
    }

    /// In display order of units and indicators.
    var rows: [ListRow] { TargetJudgements(worksheet).inForce.map(row) }

    /// Parts are told one by one up to this number; more would fill a page.
    private static let mostParts = 10
    /// So many sources are named.
    private static let mostSources = 3
    private static let lowestCount = 5

    private func row(_ judgement: TargetJudgement) -> ListRow {
        let plain = TargetList.printed(judgement.target, judgement: judgement, worksheet)
        var fields = plain.fields
        var estimated = plain.estimated
        let verdict = explaining.explanation(of: address(judgement, .verdict))
        fields["dia-chi"] = .text(address(judgement, .actual).description)
        fields["cach-phai-co"] = formula(judgement.dueByNow)
        fields["thap-nhat"] = Lowest(
            judgement, worksheet, count: AccountList.lowestCount, withParts: true
        ).text.map { .text($0) }
        if let progress = verdict?.parts.first, progress.address.aspect == .actual {
            fields["cach-tinh"] = formula(progress.answer)
            fields["thanh-phan"] = parts(progress).map { .text($0) }
            fields["chua-co"] = silent(progress).map { .text($0) }
            fields["nguon"] = .text(source(progress))
        }
        if let coverage = judgement.progress.reading?.coverage {
            fields["do-phu"] = .text(FigureWords.coverage(coverage))
        }
        if let earlier = explaining.explanation(of: address(judgement, .samePeriod)) {
            let own = ownPeriod(judgement)
            let compared = [
                "rieng-ky": own?.value == fields["thuc-hien"] ? nil : own,
                "cung-ky": earlier.answer.figure,
                "tang-giam": facts.answer(address(judgement, .change)).figure,
            ]
            for (name, figure) in compared {
                fields[name] = figure?.value
                if figure?.isEstimate ?? false { estimated.insert(name) }
            }
            fields["cach-so"] = .text(comparison(earlier))
        }
        return ListRow(fields: fields, source: plain.source, estimated: estimated)
    }

    private func address(_ judgement: TargetJudgement, _ aspect: Aspect) -> FigureAddress {
        FigureAddress(
            indicator: judgement.indicator.code, unit: worksheet.roster.ids[judgement.unit],
            window: worksheet.period.key, aspect: aspect)
    }

    /// What the period alone has, where progress is counted from further back: this and not the
    /// progress is what stands beside the same period.
    private func ownPeriod(_ judgement: TargetJudgement) -> Figure? {
        let period = worksheet.report.window
        guard let days = judgement.spans.first?.interval, days.start < period.main.start else {
            return nil
        }
        return facts.answer(address(judgement, .actual)).figure
    }

    private func formula(_ answer: Answer) -> Value? {
        answer.figure.flatMap { figure in
            figure.provenance.formula.isEmpty ? nil : .text(figure.provenance.formula)
        }
    }

    /// "5.570/9.351 lượt người; Ban A 59,6% (1.075/1.804), Ban B 59,1% (1.099/1.858)".
    private func parts(_ progress: Explanation) -> String? {
        let own = AccountList.quantity(progress)?.parts
        let known = progress.parts.filter { $0.answer.figure != nil }
        guard (1...AccountList.mostParts).contains(known.count) else { return own }
        let told = known.map { part in
            let name = worksheet.roster.number(of: part.address.unit)
                .flatMap { worksheet.report.tree.node(of: $0)?.version.shortName }
            return "\(name ?? part.unitName) \(AccountList.value(part))"
        }
        return ([own].compactMap(\.self) + [told.joined(separator: ", ")])
            .joined(separator: "; ")
    }

    /// Who has no figure, of the units that should have one.
    private func silent(_ explanation: Explanation) -> String? {
        let names = AccountList.silent(explanation)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private static func silent(_ explanation: Explanation) -> [String] {
        explanation.parts.flatMap { part in
            part.parts.isEmpty && part.answer.figure == nil ? [part.unitName] : silent(part)
        }
    }

    /// "6 tháng đầu năm 2025; tổng của 10/10 đơn vị trực thuộc", or why there is none.
    private func comparison(_ earlier: Explanation) -> String {
        guard let figure = earlier.answer.figure else {
            if case .missing(let reason) = earlier.answer {
                return FigureWords.incomparable(reason)
            }
            return ""
        }
        var words: [String] = []
        if let window = earlier.parts.first?.address.window {
            words.append(window.vietnameseName)
        }
        words += [AccountList.quantity(earlier)?.parts].compactMap(\.self)
        if !figure.provenance.formula.isEmpty { words.append(figure.provenance.formula) }
        if earlier.parts.count > 1 {
            words.append(
                FigureWords.predecessors(earlier.parts.map(\.unitName)))
        }
        if let days = worksheet.unequalSamePeriod, earlier.indicator.overTime == .sum {
            words.append(FigureWords.unequal(days))
        }
        return words.joined(separator: "; ")
    }

    /// What the rows behind a figure name as their sources, and how many rows there are.
    private func source(_ progress: Explanation) -> String {
        let rows = (progress.answer.figure?.provenance.rows ?? []).filter {
            sources[$0] != nil
        }
        var named: [String] = []
        for row in rows {
            if let source = sources[row], !source.isEmpty, !named.contains(source) {
                named.append(source)
            }
        }
        return FigureWords.sources(
            named, most: AccountList.mostSources, rowCount: rows.count)
    }

    private static func quantity(_ explanation: Explanation) -> Quantity? {
        guard case .quantity(let quantity, _, _)? = explanation.answer.figure?.value else {
            return nil
        }
        return quantity
    }

    /// "59,6% (1.075/1.804)", "12".
    private static func value(_ explanation: Explanation) -> String {
        guard let quantity = quantity(explanation) else { return "" }
        let indicator = explanation.indicator
        guard let number = quantity.value(decimals: indicator.decimals)?.vietnamese else {
            return ""
        }
        let isShare = indicator.isRatio || quantity.parts != nil
        let told = quantity.qualifier.apply(to: number + (isShare ? FigureWords.percent : ""))
        return told + (quantity.parts.map { " (\($0))" } ?? "")
    }
}

extension Quantity {
    /// "5.570/9.351"; nil of what is no pair.
    var parts: String? {
        guard case .pair(let numerator, let denominator, _) = measure else { return nil }
        return "\(numerator.vietnamese)/\(denominator.vietnamese)"
    }
}
