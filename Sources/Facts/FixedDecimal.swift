// Is an exact decimal number: an integer mantissa and a number of decimals.
//
// Figures are never floating point on their way from a record to the page. Arithmetic is checked:
// an overflow is nil, never a wrapped or trapped value.

/// An exact decimal number `mantissa × 10^−scale`, with 0 to 9 decimals.
public struct FixedDecimal: Hashable, Sendable {
    public let mantissa: Int
    /// Number of decimals, 0 to 9.
    public let scale: Int

    /// The largest number of decimals.
    public static let maximumScale = 9

    public init(_ integer: Int) {
        self.mantissa = integer
        self.scale = 0
    }

    /// - Precondition: `scale` is 0 to 9.
    public init(mantissa: Int, scale: Int) {
        precondition((0...FixedDecimal.maximumScale).contains(scale), "A scale is 0 to 9 decimals.")
        self.mantissa = mantissa
        self.scale = scale
    }

    public static let zero = FixedDecimal(0)

    /// The nearest `Double`, for geometry only.
    public var approximate: Double {
        Double(mantissa) / Double(FixedDecimal.powers[scale])
    }

    public var isZero: Bool { mantissa == 0 }
    public var isNegative: Bool { mantissa < 0 }

    static let powers: [Int] = [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
    ]
}

extension FixedDecimal {
    /// The same value with more decimals, or rounded half away from zero to fewer; nil on overflow.
    public func rescaled(to newScale: Int) -> FixedDecimal? {
        if newScale >= scale {
            let (product, overflow) = mantissa.multipliedReportingOverflow(
                by: FixedDecimal.powers[newScale - scale])
            return overflow ? nil : FixedDecimal(mantissa: product, scale: newScale)
        }
        let divisor = FixedDecimal.powers[scale - newScale]
        let quotient = mantissa / divisor
        let remainder = (mantissa % divisor).magnitude
        let roundsUp = remainder >= divisor.magnitude - remainder
        let step = roundsUp ? (mantissa < 0 ? -1 : 1) : 0
        return FixedDecimal(mantissa: quotient + step, scale: newScale)
    }

    /// The sum; nil on overflow.
    public func adding(_ other: FixedDecimal) -> FixedDecimal? {
        let common = max(scale, other.scale)
        guard let left = rescaled(to: common), let right = other.rescaled(to: common) else {
            return nil
        }
        let (sum, overflow) = left.mantissa.addingReportingOverflow(right.mantissa)
        return overflow ? nil : FixedDecimal(mantissa: sum, scale: common)
    }

    /// The difference; nil on overflow.
    public func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
        guard other.mantissa != Int.min else { return nil }
        return adding(FixedDecimal(mantissa: -other.mantissa, scale: other.scale))
    }

    /// The product, with as many decimals as both together, at most 9; nil on overflow.
    public func multiplied(by other: FixedDecimal) -> FixedDecimal? {
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
        guard !overflow else { return nil }
        let sum = scale + other.scale
        guard sum > FixedDecimal.maximumScale else {
            return FixedDecimal(mantissa: product, scale: sum)
        }
        var value = product
        for _ in FixedDecimal.maximumScale..<sum { value /= 10 }
        return FixedDecimal(mantissa: value, scale: FixedDecimal.maximumScale)
    }

    /// `self ÷ other × factor`, rounded half away from zero to `decimals`; nil when `other` is zero
    /// or the value does not fit.
    public func divided(
        by other: FixedDecimal, times factor: Int = 1, decimals: Int
    ) -> FixedDecimal? {
        guard !other.isZero, mantissa != Int.min, other.mantissa != Int.min else { return nil }
        let negative = (mantissa < 0) != (other.mantissa < 0)
        let common = max(scale, other.scale)
        guard let left = rescaled(to: common), let right = other.rescaled(to: common) else {
            return nil
        }
        let (scaled, overflow) = left.mantissa.magnitude.multipliedReportingOverflow(
            by: UInt(factor) * UInt(FixedDecimal.powers[decimals]))
        guard !overflow else { return nil }
        let divisor = right.mantissa.magnitude
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: divisor)
        let rounded = remainder >= divisor - remainder ? quotient + 1 : quotient
        guard let value = Int(exactly: rounded) else { return nil }
        return FixedDecimal(mantissa: negative ? -value : value, scale: decimals)
    }

    /// Three-way comparison by value, whatever the scales.
    public func isLess(than other: FixedDecimal) -> Bool {
        let common = max(scale, other.scale)
        if let left = rescaled(to: common), let right = other.rescaled(to: common) {
            return left.mantissa < right.mantissa
        }
        return approximate < other.approximate
    }

    /// Equality by value, whatever the scales.
    public func isEqual(to other: FixedDecimal) -> Bool {
        !isLess(than: other) && !other.isLess(than: self)
    }
}
