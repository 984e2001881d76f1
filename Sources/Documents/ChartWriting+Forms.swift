// The values of each chart form, read from the facts.

import Charts
import Facts
import Periods
import Templates

extension ChartWriting {
    /// The indicators that have a target; all of them when none has, so that nothing is hidden.
    func targeted(_ indicators: [Indicator]) -> [Indicator] {
        let targeted = indicators.filter { indicator in
            scope.answer(indicator: indicator.code, unit: scope.scopeID, .target)
                .answer.figure != nil
        }
        return targeted.isEmpty ? indicators : targeted
    }

    func targetRow(_ indicator: Indicator) -> Chart.TargetRow {
        let unit = scope.scopeID
        let due = scope.answer(indicator: indicator.code, unit: unit, .dueByNow).answer
        let verdict = scope.answer(indicator: indicator.code, unit: unit, .verdict).answer
        return Chart.TargetRow(
            name: indicator.shortName,
            actual: named(indicator, barAspect(of: indicator)),
            target: named(indicator, .target),
            pace: value(due, naming: false).number,
            verdict: verdict.figure.map {
                FigureText(in: .cell, wording: wording).text(of: $0.value, .verdict)
            } ?? "")
    }

    /// The bar is what the verdict beside it was given for.
    func barAspect(of indicator: Indicator) -> Aspect {
        let progress = scope.answer(
            indicator: indicator.code, unit: scope.scopeID, .progress
        ).answer
        return progress.figure == nil ? .actual : .progress
    }

    /// With its unit of measure, for the narrow columns beside the bars.
    private func named(_ indicator: Indicator, _ aspect: Aspect) -> ChartValue {
        let value = value(indicator, unit: scope.scopeID, aspect, naming: true)
        guard value.number != nil else { return value }
        return ChartValue(
            value.number, label: FigureText.overUnit(value.label), isQualified: value.isQualified,
            isEstimate: value.isEstimate)
    }

    func comparison(_ indicators: [Indicator]) -> Chart.Form {
        let unit = scope.scopeID
        return .grouped(
            categories: indicators.map(\.shortName),
            series: [Aspect.samePeriod, .actual].map { aspect in
                Chart.Series(
                    name: periodName(aspect),
                    values: indicators.map { value($0, unit: unit, aspect) })
            })
    }

    /// One series per indicator, one value per child unit.
    func unitSeries(_ codes: [String]) -> [Chart.Series] {
        indicators(codes).map { indicator in
            Chart.Series(
                name: indicator.shortName,
                values: children.map { value(indicator, unit: $0.id) })
        }
    }

    /// Child units from best to worst; units without a figure stand last, unranked.
    func ranked(_ code: String) -> Chart.Form {
        guard let indicator = indicators([code]).first else { return .ranked([], reference: nil) }
        let last = LastRanks(indicator: indicator, units: children, facts: facts)
        let rows = children.map { unit in
            let rank = scope.answer(indicator: code, unit: unit.id, .rank).answer
            return Chart.RankedRow(
                rank: rank.figure.map { FigureText(in: .cell).text(of: $0.value) } ?? "",
                name: unit.shortName, value: value(indicator, unit: unit.id),
                note: last.rank(of: unit.id).map { lastRank(String($0)) } ?? "")
        }
        let lowFirst = indicator.direction == .lowerIsBetter
        let ordered = rows.enumerated().sorted { left, right in
            guard let first = left.element.value.number else { return false }
            guard let second = right.element.value.number else { return true }
            if first == second { return left.offset < right.offset }
            return (first < second) == lowFirst
        }
        let target = line(of: indicator, .target, .targetLine)
        let due = line(of: indicator, .dueByNow, .dueLine)
        return .ranked(
            ordered.map(\.element), reference: target,
            // A sum's due level is that of all units together, and one unit has no part in it;
            // at the end of the span the target is what is due.
            due: indicator.isSum || due?.number == target?.number ? nil : due)
    }

    /// The level of the whole that the bars of the units are read against.
    private func line(
        of indicator: Indicator, _ aspect: Aspect, _ words: HouseWording.Key
    ) -> Chart.Reference? {
        let answer = scope.answer(indicator: indicator.code, unit: scope.scopeID, aspect).answer
        let value = value(answer, naming: true)
        return value.number.map {
            Chart.Reference(number: $0, label: wording[words].filled(value.label))
        }
    }

    func scoreRows() -> [Chart.RankedRow] {
        let rows = facts.lists["diem-thi-dua"] ?? []
        // Ranks are within a cluster: beside those of another, each row names its own.
        let namesCluster = Set(rows.map { $0.fields["cum"] }).count > 1
        return rows.map { row in
            let text = { (name: String) in
                row.fields[name].map { FigureText(in: .cell).text(of: $0) } ?? ""
            }
            let total = row.fields["tong"].map { Answer.known(Figure($0)) } ?? .missing(.noData)
            let last = text("hang-truoc")
            return Chart.RankedRow(
                rank: Int(text("hang")) == nil ? "" : text("hang"),
                name: text("don-vi") + (namesCluster ? " (\(text("cum")))" : ""),
                value: value(total, naming: false),
                note: lastRank(last))
        }
    }

    /// "kỳ trước hạng 6"; a unit that was not ranked then keeps the words that say so.
    private func lastRank(_ text: String) -> String {
        if text.isEmpty { return "" }
        return wording[Int(text) == nil ? .lastUnranked : .lastRank].filled(text)
    }
}
