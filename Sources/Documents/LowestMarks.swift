// The figures of a table's units → which of them carry the mark of the lowest three, and its note.
//
// Compared is what is printed: two figures that read the same are equal. Equal units are marked
// together or not at all; units without a figure are not looked at; a column with a figure in words
// or with a qualifier, whose order nobody can tell, has no mark.

import Facts
import Periods
import Templates

/// Marks the lowest three units of each column that has a better end (đơn vị thấp nhất).
struct LowestMarks {
    /// Stands before the figure, so that the digits of a column keep their line.
    static let sign = "▼\u{A0}"

    private static let wanted = 3
    /// Fewer units are seen at a glance; where the template asks, three times three are enough.
    private static let leastUnits = (unasked: 12, asked: 9)
    /// More marks than this, for equal units, point at nobody.
    private static let most = 5
    /// Of the units of the table, so many per cent must have a figure.
    private static let leastCoverage = 80

    private struct Candidate {
        let unit: String
        let value: FixedDecimal
    }

    private let facts: FactSet
    /// Units marked, by column.
    private var marked: [Int: Set<String>] = [:]
    private var directions: Set<Indicator.Direction> = []
    private var leavesOutTies = false
    private var leavesOutMissing = false

    init(spec: TableSpec, columns: [TableSpec.Column], units: [UnitFact], facts: FactSet) {
        self.facts = facts
        for (index, column) in columns.enumerated() {
            guard case .unitIndicator(let code, let aspect) = column.content,
                let indicator = facts.indicators.first(where: { $0.code == code }),
                let direction = indicator.betterDirection(of: aspect)
            else { continue }
            // A large unit has more of everything: only shares and scores are compared unasked.
            let isComparable = indicator.kind == .ratio || indicator.kind == .score
            let asked = column.marksLowest ?? spec.marks.marksLowest
            let least = asked == nil ? Self.leastUnits.unasked : Self.leastUnits.asked
            guard asked ?? (isComparable || aspect != .actual),
                let found = candidates(column, code, aspect, units), found.count >= least
            else { continue }
            mark(found, direction, column: index, outOf: units.count)
        }
    }

    func holds(_ unit: String, column: Int) -> Bool { marked[column]?.contains(unit) ?? false }

    /// What the mark means; nil when no figure carries it.
    func note(_ wording: HouseWording) -> String? {
        guard !marked.isEmpty else { return nil }
        let ends =
            if directions.count > 1 {
                wording[.worstThree].filled()
            } else if directions.contains(.lowerIsBetter) {
                wording[.highestThree].filled()
            } else {
                wording[.lowestThree].filled()
            }
        let missing = leavesOutMissing ? "; " + wording[.lowestWithout].filled() : ""
        let ties = leavesOutTies ? "; " + wording[.lowestTies].filled() : ""
        return "“▼”: " + wording[.lowest].filled(ends) + missing + ties + "."
    }

    /// Nil when the order of the column cannot be told.
    private mutating func candidates(
        _ column: TableSpec.Column, _ code: String, _ aspect: Aspect, _ units: [UnitFact]
    ) -> [Candidate]? {
        var found: [Candidate] = []
        for unit in units {
            guard case .known(let figure) = answer(code, unit.id, aspect),
                !isThin(code, unit.id)
            else { continue }
            guard case .quantity(let quantity, _, let decimals) = figure.value,
                quantity.qualifier == .exactly,
                let value = LowestMarks.printed(quantity, decimals, column.formats)
            else { return nil }
            found.append(Candidate(unit: unit.id, value: value))
        }
        return found
    }

    private mutating func mark(
        _ found: [Candidate], _ direction: Indicator.Direction, column: Int, outOf count: Int
    ) {
        let coverage = Coverage(reported: found.count, expected: count)
        guard coverage.reaches(Self.leastCoverage) else { return }
        let worst = found.sorted { left, right in
            direction == .lowerIsBetter
                ? right.value.isLess(than: left.value) : left.value.isLess(than: right.value)
        }
        var units: Set<String> = []
        var start = 0
        while units.count < Self.wanted {
            let equal = worst[start...].prefix { $0.value.isEqual(to: worst[start].value) }
            start += equal.count
            // The best are never marked, even where all are equal.
            guard start < worst.count, units.count + equal.count <= Self.most else {
                leavesOutTies = true
                break
            }
            units.formUnion(equal.map(\.unit))
        }
        guard !units.isEmpty else { return }
        marked[column] = units
        directions.insert(direction)
        leavesOutMissing = leavesOutMissing || coverage.isPartial
    }

    /// The figure as the column prints it.
    private static func printed(
        _ quantity: Quantity, _ decimals: Int, _ formats: [Format]
    ) -> FixedDecimal? {
        var wanted: Int?
        for case .decimals(let count) in formats { wanted = count }
        if let number = quantity.number {
            return wanted.flatMap { number.rescaled(to: $0) } ?? number
        }
        return quantity.value(decimals: wanted ?? decimals)
    }

    /// Too few of the unit's own parts, or of the units beside it, have reported.
    private func isThin(_ code: String, _ unit: String) -> Bool {
        if case .missing(.thinCoverage) = answer(code, unit, .rank) { return true }
        return false
    }

    private func answer(_ code: String, _ unit: String, _ aspect: Aspect) -> Answer {
        facts.answer(
            FigureAddress(
                indicator: code, unit: unit, window: facts.period.period.key, aspect: aspect))
    }
}
