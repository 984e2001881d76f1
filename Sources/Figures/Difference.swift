// Two readings of one indicator → how the later differs from the earlier, in words and as a number.
//
// Counts are compared in per cent, shares in percentage points, points as points. A percentage of
// nothing does not exist, and one that would print as 0,0% says nothing: both give the difference
// itself. Shares are compared as they are printed, so that the reader can check the subtraction.
//
// "Trên 80" after "trên 80" may be more or less or the same: nothing is known of their difference.
// After a plain 80 it is much the same, but by how much is not known and no number is given. Where
// one of the two is not exact, the number is "khoảng" as the words are.

import Facts

/// The change (tăng, giảm) from one window to another.
struct Difference {
    let words: String
    /// Nil when it is not known.
    let number: Quantity?
    /// "điểm phần trăm" for shares, else the indicator's own unit.
    let unitOfMeasure: String

    /// Nil when a value is only words, when nothing is known of the difference, and when it does
    /// not fit.
    init?(_ now: Quantity, since before: Quantity, of indicator: Indicator) {
        let decimals = min(max(indicator.decimals, 0), FixedDecimal.maximumScale)
        guard let left = now.value(decimals: decimals),
            let right = before.value(decimals: decimals),
            let number = left.subtracting(right)
        else { return nil }
        let unit = indicator.isRatio ? FigureWords.percentagePoints : indicator.unitOfMeasure
        self.unitOfMeasure = unit
        let isRough = now.qualifier != .exactly || before.qualifier != .exactly
        if number.isZero {
            let open = [now, before].count(where: \.isOpen)
            guard open < 2 else { return nil }
            self.number = open == 0 ? Quantity(number) : nil
            words = ChangeWords.none(isRough: now.qualifier != before.qualifier).text
            return
        }
        // Of a share every digit stands for the percentage points that were printed.
        let told = Quantity(number, qualifier: isRough ? .about : .exactly)
        self.number = indicator.isRatio ? told : told.roughlyRounded
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

extension Quantity {
    /// The truth lies somewhere beside the number; what is held ("giữ vững") is held at it.
    fileprivate var isOpen: Bool {
        switch qualifier {
        case .exactly, .hold: false
        case .above, .moreThan, .nearly, .about, .atLeast, .atMost: true
        }
    }
}

extension FixedDecimal {
    /// The same without its sign; the smallest number of all loses one unit in the last place.
    var magnitude: FixedDecimal {
        guard isNegative else { return self }
        return FixedDecimal(mantissa: mantissa == Int.min ? Int.max : -mantissa, scale: scale)
    }
}
