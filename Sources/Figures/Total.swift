// Quantities one after another → their total, or why they have none.
//
// Ratios are added as numerators and denominators and never averaged (design rule 1). Nothing here
// depends on the order of addition except overflow, which is always an answer of its own.

import Facts

/// A running total of quantities of one indicator.
struct Total {
    private enum Sum {
        case number(FixedDecimal)
        case pair(FixedDecimal, FixedDecimal, of: String)
    }

    /// A bare percentage cannot be added.
    private let isRatio: Bool
    private var sum: Sum?
    private var isQualified = false
    private(set) var isEstimate = false
    private(set) var rows: [Provenance.Row] = []
    private(set) var count = 0
    /// A quantity came that cannot be added to the others: a bare percentage, words, a mixture.
    private(set) var hasRefused = false
    private var hasOverflowed = false

    init(of indicator: Indicator) {
        isRatio = indicator.isRatio || indicator.overUnits == .ratioOfSums
    }

    /// Makes room for the rows behind the total.
    mutating func reserve(rows count: Int) { rows.reserveCapacity(count) }

    /// Adds a reading; false when it cannot be part of the total.
    mutating func add(_ reading: Reading) -> Bool {
        guard add(reading.quantity, isEstimate: reading.isEstimate) else { return false }
        rows.append(contentsOf: reading.rows)
        return true
    }

    /// Adds a quantity without its row; false when it cannot be part of the total.
    mutating func add(_ quantity: Quantity, isEstimate: Bool) -> Bool {
        guard let next = joined(with: quantity.measure) else {
            hasRefused = true
            return false
        }
        sum = next
        isQualified = isQualified || quantity.qualifier != .exactly
        self.isEstimate = self.isEstimate || isEstimate
        count += 1
        return true
    }

    /// Notes the row of a quantity that was added.
    mutating func note(_ row: Provenance.Row) { rows.append(row) }

    /// The total; "khoảng" as soon as one part is not exact.
    var quantity: Result<Quantity, Refusal> {
        if hasOverflowed { return .failure(Refusal(reason: .overflow)) }
        let qualifier: Qualifier = isQualified ? .about : .exactly
        switch sum {
        case .number(let number): return .success(Quantity(number, qualifier: qualifier))
        case .pair(let numerator, let denominator, let name):
            return .success(
                Quantity(
                    .pair(numerator: numerator, denominator: denominator, of: name),
                    qualifier: qualifier))
        case nil: return .failure(Refusal(reason: hasRefused ? .notAggregable : .noData))
        }
    }

    /// Why there is no total.
    struct Refusal: Error {
        let reason: MissingReason
    }

    private mutating func joined(with measure: Quantity.Measure) -> Sum? {
        switch (sum, measure) {
        case (nil, .number(let number)): return isRatio ? nil : .number(number)
        case (nil, .pair(let numerator, let denominator, let name)):
            return .pair(numerator, denominator, of: name)
        case (.number(let left), .number(let right)):
            return .number(added(left, right))
        case (.pair(let top, let bottom, let name), .pair(let numerator, let denominator, _)):
            return .pair(added(top, numerator), added(bottom, denominator), of: name)
        default: return nil
        }
    }

    private mutating func added(_ left: FixedDecimal, _ right: FixedDecimal) -> FixedDecimal {
        guard let sum = left.adding(right) else {
            hasOverflowed = true
            return left
        }
        return sum
    }
}

extension Indicator {
    /// Its values are shares: compared in percentage points and totalled only from their parts.
    var isRatio: Bool { kind == .ratio || unitOfMeasure == "%" }
}
