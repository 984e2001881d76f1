// What is due and what was reached → what is missing, never below zero.

import Facts

/// What a target still lacks (còn thiếu).
struct Shortfall {
    let value: Value
    /// Something is missing.
    let isSome: Bool

    /// Nil for words and when the difference does not fit.
    init?(of reached: Quantity, due: FixedDecimal, indicator: Indicator) {
        if case .pair(let numerator, let denominator, let name) = reached.measure {
            guard let wanted = Shortfall.share(due, of: denominator),
                let missing = wanted.subtracting(numerator)
            else { return nil }
            let isMissing = !missing.isNegative && !missing.isZero
            isSome = isMissing
            value = Shortfall.value(
                missing, of: reached, unit: isMissing ? name : "", decimals: missing.scale)
            return
        }
        guard let number = reached.number, let missing = due.subtracting(number) else { return nil }
        let unit = indicator.isRatio ? FigureWords.percentagePoints : indicator.unitOfMeasure
        isSome = !missing.isNegative && !missing.isZero
        value = Shortfall.value(
            missing, of: reached, unit: unit, decimals: max(indicator.decimals, missing.scale))
    }

    /// What is missing is as rough as what was reached; that nothing is, is not.
    private static func value(
        _ missing: FixedDecimal, of reached: Quantity, unit: String, decimals: Int
    ) -> Value {
        let nothing = Quantity(FixedDecimal(mantissa: 0, scale: missing.scale))
        let some = Quantity(missing, qualifier: reached.qualifierOfReckoned).roughlyRounded
        return .quantity(
            missing.isNegative || missing.isZero ? nothing : some, unitOfMeasure: unit,
            decimals: decimals)
    }

    /// The people or things that make up a percentage, rounded up: no half of a person is missing.
    private static func share(_ percent: FixedDecimal, of whole: FixedDecimal) -> FixedDecimal? {
        guard percent.scale + whole.scale <= FixedDecimal.maximumScale,
            let product = percent.multiplied(by: whole)
        else { return nil }
        var divisor = 100
        for _ in 0..<percent.scale { divisor *= 10 }
        let (quotient, remainder) = product.mantissa.quotientAndRemainder(dividingBy: divisor)
        return FixedDecimal(mantissa: quotient + (remainder > 0 ? 1 : 0), scale: whole.scale)
    }
}
