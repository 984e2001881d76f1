// Two readings of one indicator → how the later differs from the earlier, in words and as a number.
//
// Counts are compared in per cent, shares in percentage points, points as points. A percentage of
// nothing does not exist, and one that would print as 0,0% says nothing: both give the difference
// itself. Shares are compared as they are printed, so that the reader can check the subtraction.

import Facts

/// The change (tăng, giảm) from one window to another.
struct Difference {
    let words: String
    let number: FixedDecimal
    /// "điểm phần trăm" for shares, else the indicator's own unit.
    let unitOfMeasure: String

    /// Nil when a value is only words, and when the difference does not fit.
    init?(_ now: Quantity, since before: Quantity, of indicator: Indicator) {
        let decimals = min(max(indicator.decimals, 0), FixedDecimal.maximumScale)
        guard let left = now.value(decimals: decimals),
            let right = before.value(decimals: decimals),
            let number = left.subtracting(right)
        else { return nil }
        let unit = indicator.isRatio ? FigureWords.percentagePoints : indicator.unitOfMeasure
        self.number = number
        self.unitOfMeasure = unit
        let isRough = now.qualifier != .exactly || before.qualifier != .exactly
        if number.isZero {
            words = ChangeWords.none(isRough: now.qualifier != before.qualifier).text
            return
        }
        var size = number.magnitude
        var printed = unit
        if !indicator.isRatio, indicator.kind != .score, !right.isZero,
            let rate = size.divided(by: right.magnitude, times: 100, decimals: 1), !rate.isZero
        {
            size = rate
            printed = FigureWords.percent
        }
        words = FigureWords.change(
            size, unit: printed, isMore: !number.isNegative, isRough: isRough)
    }
}

extension FixedDecimal {
    /// The same without its sign; the smallest number of all loses one unit in the last place.
    var magnitude: FixedDecimal {
        guard isNegative else { return self }
        return FixedDecimal(mantissa: mantissa == Int.min ? Int.max : -mantissa, scale: scale)
    }
}
