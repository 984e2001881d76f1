// The rows of a table of units → why a printed sum is not what the rows above it add up to.
//
// At a conference that closes its year early a superior may have the estimate of the whole year
// while some units have only what was reported to the close, and a superior may have counted more
// than its units told. Both are printed as they are known; who adds the column up is told why.

import Facts
import Periods
import Templates

/// The columns of a table of units whose rows do not add up to their sums.
struct UnequalSums {
    /// Why the rows differ from their sum.
    private enum Cause: CaseIterable {
        /// Some rest on estimates of the days left, others do not.
        case estimates
        /// The unit above has a figure of its own.
        case ownFigure
    }

    /// A sum and what should make it up.
    private struct Family {
        let parent: UnitFact
        let children: [UnitFact]
    }

    let columns: [TableColumn]
    let facts: FactSet
    let wording: HouseWording
    private let families: [Family]

    /// - Parameter hasTotal: The scope's own figures stand in the last row.
    init(
        _ columns: [TableColumn], _ rows: [TableWriting.UnitRow], hasTotal: Bool,
        in scope: WritingScope
    ) {
        self.columns = columns
        facts = scope.facts
        wording = scope.wording
        let whole = hasTotal ? facts.scope : nil
        let parents = [whole].compactMap(\.self) + rows.filter(\.isSubtotal).map(\.unit)
        families = parents.map { parent in
            Family(parent: parent, children: rows.map(\.unit).filter { $0.parent == parent.id })
        }
    }

    /// A note for each cause that there is, naming its columns.
    var notes: [[Run]] {
        let causes = columns.map(cause)
        return Cause.allCases.compactMap { asked in
            var names: [String] = []
            for (column, cause) in zip(columns, causes) where cause == asked {
                let name = "“\(TableWriting.name(column))”"
                if !names.contains(name) { names.append(name) }
            }
            return names.isEmpty ? nil : [Run(text(asked, names.joined(separator: ", ")))]
        }
    }

    private func text(_ cause: Cause, _ names: String) -> String {
        switch cause {
        case .estimates:
            wording[.sumsEstimated].filled(names, facts.period.dataClose.short)
        case .ownFigure: wording[.sumsOwn].filled(names)
        }
    }

    /// Why a column of the period's own figures does not add up; nil where it does.
    private func cause(_ column: TableColumn) -> Cause? {
        guard case .unitIndicator(let code, let aspect) = column.spec.content, aspect == .actual,
            facts.indicators.first(where: { $0.code == code })?.addsUp(.actual) ?? false
        else { return nil }
        return families.lazy.compactMap { cause(code, $0) }.first
    }

    /// Only where every unit has an exact figure: what is missing or rough shows in its own cell.
    private func cause(_ code: String, _ family: Family) -> Cause? {
        let units = [family.parent] + family.children
        let figures = units.compactMap { unit in
            facts.answer(
                FigureAddress(
                    indicator: code, unit: unit.id, window: facts.period.period.key,
                    aspect: .actual)
            ).figure
        }
        let numbers = figures.compactMap(\.value.exactNumber)
        guard family.children.count > 0, numbers.count == units.count else { return nil }
        var sum = FixedDecimal.zero
        for number in numbers.dropFirst() {
            guard let grown = sum.adding(number) else { return nil }
            sum = grown
        }
        guard !sum.isEqual(to: numbers[0]) else { return nil }
        return Set(figures.map(\.isEstimate)).count > 1 ? .estimates : .ownFigure
    }
}
