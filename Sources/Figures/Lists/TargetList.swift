// Targets → the rows of the list `muc-tieu`: every target of the scope that touches the period.
//
// Versions of one target in one document are listed once, the strongest; targets of different
// documents about the same thing are both listed, each with its own status; a draft has no verdict.

import Facts
import Periods

/// Targets as a list (chỉ tiêu nghị quyết).
struct TargetList {
    let rows: [ListRow]

    private struct Subject: Hashable {
        let document: String
        let unit: String
        let indicator: String
        let interval: Interval
        let scope: TargetRow.Scope
    }

    init(_ worksheet: Worksheet, targets: TargetJudgements) {
        var strongest: [Subject: TargetRow] = [:]
        for target in worksheet.rows.targets where TargetList.isWanted(target, worksheet) {
            let subject = Subject(
                document: target.document, unit: target.unit, indicator: target.indicator,
                interval: target.interval, scope: target.scope)
            if let rival = strongest[subject], TargetList.isStronger(rival, target) { continue }
            strongest[subject] = target
        }
        let places = Dictionary(
            worksheet.indicators.enumerated().map { ($0.element.code, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func place(_ target: TargetRow) -> [Int] {
            let unit = worksheet.roster.number(of: target.unit)
            return [
                unit.flatMap(worksheet.report.tree.index(of:)) ?? Int.max,
                places[target.indicator] ?? Int.max, target.interval.start.number,
            ]
        }
        let ordered = strongest.values.sorted { left, right in
            let (first, second) = (place(left), place(right))
            guard first == second else { return first.lexicographicallyPrecedes(second) }
            return (left.code, left.row.id) < (right.code, right.row.id)
        }
        rows = ordered.map { target in
            TargetList.printed(target, judgement: targets.judgement(of: target), worksheet)
        }
    }

    private static func isWanted(_ target: TargetRow, _ worksheet: Worksheet) -> Bool {
        guard let unit = worksheet.roster.number(of: target.unit) else { return false }
        let span = TargetSpan(
            target, window: worksheet.report.window, calendar: worksheet.calendar)
        return worksheet.scopeUnits.contains(unit)
            && span.whole.overlaps(worksheet.period.interval)
    }

    private static func isStronger(_ left: TargetRow, _ right: TargetRow) -> Bool {
        if left.isDraft != right.isDraft { return right.isDraft }
        if left.version != right.version { return left.version > right.version }
        return (left.code, left.row.id) < (right.code, right.row.id)
    }

    /// Whether the target is the period's own, a longer one's, or of a part of the period.
    private static func reach(of target: TargetRow, _ worksheet: Worksheet) -> String {
        let window = worksheet.report.window
        let span = TargetSpan(target, window: window, calendar: worksheet.calendar)
        if span.interval == window.interval { return FigureWords.ownSpan }
        return span.interval.contains(window.main) ? FigureWords.longerSpan : FigureWords.partSpan
    }

    static func printed(
        _ target: TargetRow, judgement: TargetJudgement?, _ worksheet: Worksheet
    ) -> ListRow {
        var fields: [String: Value] = [
            "noi-dung": .text(target.text), "thoi-gian": .interval(target.interval),
            "lap-lai": .text(target.scope == .yearly ? FigureWords.everyYear : ""),
            "trang-thai": .text(target.isDraft ? FigureWords.draft : FigureWords.issued),
            "don-vi": .text(worksheet.name(of: target.unit)),
            "van-ban": .text(target.document), "nguon": .text(target.source),
            "pham-vi": .text(
                worksheet.roster.number(of: target.unit) == worksheet.scope
                    ? FigureWords.wholeScope : FigureWords.below),
            "khoang": .text(TargetList.reach(of: target, worksheet)),
        ]
        guard let judgement else { return ListRow(fields: fields, source: target.row) }
        let indicator = judgement.indicator
        func value(_ quantity: Quantity) -> Value {
            .quantity(
                quantity, unitOfMeasure: indicator.unitOfMeasure, decimals: indicator.decimals)
        }
        fields["chi-tieu"] = .text(indicator.name)
        fields["nhom"] = .text(indicator.group)
        fields["don-vi-tinh"] = .text(indicator.unitOfMeasure)
        fields["muc"] = value(judgement.quantity)
        fields["thuc-hien"] = (judgement.progress.reading?.told(of: indicator)).map(value)
        guard !target.isDraft else {
            return ListRow(
                fields: fields, source: target.row, estimated: estimated(judgement, in: fields))
        }
        fields["danh-gia"] = .text(judgement.verdict.rawValue)
        fields["phai-co"] = judgement.dueByNow.figure?.value
        fields["phan-tram"] = judgement.percentOfTarget.figure?.value
        fields["phan-tram-ky"] = judgement.percentOfDue.figure?.value
        if judgement.isShort {
            fields["ty-le-thieu"] = judgement.shortfallRate.figure?.value
            fields["con-thieu"] = judgement.shortfall.figure?.value
        }
        fields.merge(CauseNote(judgement, worksheet).fields) { known, _ in known }
        if let reached = judgement.progress.reading {
            fields["thap-nhat"] = Lowest(judgement, worksheet).text.map { .text($0) }
            if let coverage = reached.coverage, coverage.isPartial {
                fields["do-phu"] = .text(FigureWords.coverage(coverage))
            }
        }
        return ListRow(
            fields: fields, source: target.row, estimated: estimated(judgement, in: fields))
    }

    /// All that was reckoned from what was reached, where an estimate is part of it.
    private static func estimated(
        _ judgement: TargetJudgement, in fields: [String: Value]
    ) -> Set<String> {
        guard judgement.progress.reading?.isEstimate ?? false else { return [] }
        let reckoned = [
            "thuc-hien", "danh-gia", "phan-tram", "phan-tram-ky", "ty-le-thieu", "con-thieu",
        ]
        return Set(reckoned.filter { fields[$0] != nil })
    }
}
