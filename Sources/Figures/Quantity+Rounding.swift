// A total that is only roughly known → the number that is told of it.
//
// Who adds "trên 170" to 3.388 does not write "khoảng 3.558": the last digits claim a care that one
// of the parts did not have. Such a total is told with its first three digits, the rest rounded
// half away from zero. Shares keep their decimals. A record is told as it was written, and every
// verdict and order is reckoned with the total itself.

import Facts

extension Reading {
    /// The quantity as it is told.
    func told(of indicator: Indicator) -> Quantity {
        indicator.isRatio || !isReckoned ? quantity : quantity.roughlyRounded
    }

    /// A part of the pair as it is told: the people behind a rough share are rough too.
    func toldPart(_ number: FixedDecimal) -> Quantity {
        let part = Quantity(number, qualifier: quantity.qualifier)
        return isReckoned ? part.roughlyRounded : part
    }

    private var isReckoned: Bool {
        switch origin {
        // A mean is "khoảng" because it was divided, however exact its parts are.
        case .record, .recurring, .tiling(.meanByDays, _): false
        case .tiling, .units, .predecessors: true
        }
    }
}

extension Quantity {
    /// Digits that a roughly known number keeps: at most half a hundredth of it is rounded away.
    private static let roughDigits = 3

    /// Of a number reckoned from this one: what is above, below or about gives only "khoảng".
    var qualifierOfReckoned: Qualifier { qualifier == .exactly ? .exactly : .about }

    /// What is "khoảng" with its first digits only; anything else as it is.
    var roughlyRounded: Quantity {
        guard qualifier == .about, let number,
            let rounded = number.rounded(digits: Quantity.roughDigits)
        else { return self }
        return Quantity(rounded, qualifier: .about)
    }
}

extension FixedDecimal {
    /// The number with so many leading digits, rounded half away from zero; nil on overflow.
    func rounded(digits: Int) -> FixedDecimal? {
        let surplus = max(0, String(mantissa.magnitude).count - digits)
        let unit = FixedDecimal.power(surplus)
        let (quotient, remainder) = mantissa.magnitude.quotientAndRemainder(dividingBy: unit)
        let kept = remainder >= unit - remainder ? quotient + 1 : quotient
        let zeros = max(0, surplus - scale)
        guard let whole = Int(exactly: kept * FixedDecimal.power(zeros)) else { return nil }
        return FixedDecimal(
            mantissa: isNegative ? -whole : whole, scale: scale - (surplus - zeros))
    }

    private static func power(_ exponent: Int) -> UInt {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
