// A row of quy_tac with its values complete → the faults that make the rule senseless.

import Facts

struct FigureRuleCheck {
    let table: ImportedTable
    let known: KnownCodes

    /// Indicators are asked about only where they are known; an unknown one has a fault already.
    func faults(of row: ImportedRow) -> [ImportFault] {
        guard !table.isFaulty(row, "loai", "doi_chieu", "can_duoi", "can_tren"),
            let demand = table.value(row, "loai")
        else { return [] }
        return columnFaults(row, demand) + limitFaults(row, demand) + indicatorFaults(row, demand)
    }

    private func fault(
        _ problem: ImportFault.Problem, _ row: ImportedRow, _ column: String
    ) -> ImportFault {
        table.fault(problem, in: row, column: column)
    }

    /// What each demand uses, and cannot be without.
    private func columnFaults(_ row: ImportedRow, _ demand: String) -> [ImportFault] {
        let used: [String] =
            switch demand {
            case "gioi-han": ["can_duoi", "can_tren"]
            case "bien-dong": ["can_tren"]
            case "khong-vuot", "bang-tong": ["doi_chieu"]
            default: []
            }
        var faults: [ImportFault] = []
        for column in ["doi_chieu", "can_duoi", "can_tren"]
        where !used.contains(column) && table.value(row, column) != nil {
            faults.append(fault(.ruleUnwanted(demand: demand), row, column))
        }
        guard !used.isEmpty, used.allSatisfy({ table.value(row, $0) == nil }) else { return faults }
        let lacking: ImportFault.RuleColumn =
            switch demand {
            case "gioi-han": .limits
            case "bien-dong": .percent
            default: .comparison
            }
        let column = used.last ?? "loai"
        return faults + [fault(.ruleLacks(lacking, demand: demand), row, column)]
    }

    private func limitFaults(_ row: ImportedRow, _ demand: String) -> [ImportFault] {
        let least = table.value(row, "can_duoi").flatMap(FixedDecimal.init(stored:))
        let most = table.value(row, "can_tren").flatMap(FixedDecimal.init(stored:))
        if demand == "gioi-han", let least, let most, most.isLess(than: least) {
            return [fault(.crossedLimits(least: least.vietnamese), row, "can_tren")]
        }
        if demand == "bien-dong", let most, most.mantissa <= 0 {
            return [fault(.limitNotPositive, row, "can_tren")]
        }
        return []
    }

    private func indicatorFaults(_ row: ImportedRow, _ demand: String) -> [ImportFault] {
        guard let code = table.value(row, "chi_tieu") else { return [] }
        let own = known.indicators[code]
        if demand == "khong-giam", let own, own.nature != "luy-ke" {
            return [fault(.notCumulative, row, "chi_tieu")]
        }
        guard demand == "khong-vuot" || demand == "bang-tong",
            let others = table.value(row, "doi_chieu")?.split(separator: "+").map(String.init)
        else { return [] }
        return listProblems(others, of: code, demand).map { fault($0, row, "doi_chieu") }
            + others.compactMap { other in
                guard let own, let unlike = known.indicators[other], other != code else {
                    return nil
                }
                return likeness(other, unlike, own, demand).map { fault($0, row, "doi_chieu") }
            }
    }

    private func listProblems(
        _ others: [String], of code: String, _ demand: String
    ) -> [ImportFault.Problem] {
        var problems: [ImportFault.Problem] = []
        if others.contains(code) { problems.append(.namesItself) }
        if demand == "khong-vuot" {
            return others.count > 1 ? problems + [.severalComparisons] : problems
        }
        if others.count < 2 { problems.append(.tooFewParts) }
        var seen: Set<String> = []
        for other in others where !seen.insert(other).inserted {
            problems.append(.repeatedPart(other))
        }
        return problems
    }

    /// Only like can be set beside like: no shares are added, no people compared with money.
    private func likeness(
        _ code: String, _ other: KnownIndicator, _ own: KnownIndicator, _ demand: String
    ) -> ImportFault.Problem? {
        if demand == "bang-tong", other.isRatio { return .ratioInSum(code) }
        if other.isRatio != own.isRatio { return .ratioBesideCount(code) }
        return other.unit == own.unit
            ? nil : .otherUnit(code, unit: other.unit, own: own.unit)
    }
}
