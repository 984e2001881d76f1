// Two quantities → whether they say the same, or which is greater, qualifiers included.

import Facts

extension Quantity {
    /// The value to compare: a pair as per cent with as many decimals as fit, at most six.
    var comparable: FixedDecimal? {
        switch measure {
        case .number(let number): return number
        case .words: return nil
        case .pair:
            for decimals in [6, 4, 2] {
                if let value = value(decimals: decimals) { return value }
            }
            return nil
        }
    }

    /// Whether both say the same: equal numbers, equal parts, or a pair and the per cent it makes.
    func agrees(with other: Quantity) -> Bool {
        guard qualifier == other.qualifier else { return false }
        switch (measure, other.measure) {
        case (.number(let left), .number(let right)): return left.isEqual(to: right)
        case (.words(let left), .words(let right)): return Folding.key(left) == Folding.key(right)
        case (.pair(let top, let bottom, _), .pair(let otherTop, let otherBottom, _)):
            return top.isEqual(to: otherTop) && bottom.isEqual(to: otherBottom)
        case (.pair, .number(let number)):
            return value(decimals: number.scale)?.isEqual(to: number) ?? false
        case (.number(let number), .pair):
            return other.value(decimals: number.scale)?.isEqual(to: number) ?? false
        default: return false
        }
    }

    /// Whether both cannot be true of the same thing. A qualified value ("trên 80%") and a plain
    /// one ("85%") can; a magnitude in words and a number can.
    func contradicts(_ other: Quantity) -> Bool {
        guard qualifier == other.qualifier else { return false }
        switch (measure, other.measure) {
        case (.words, .words): return !agrees(with: other)
        case (.words, _), (_, .words): return false
        default: return !agrees(with: other)
        }
    }

    /// How strongly the figure itself is stated: a pair before a number before words, exact first.
    var precision: Int {
        let qualified = qualifier == .exactly ? 0 : 1
        switch measure {
        case .pair: return qualified
        case .number: return 2 + qualified
        case .words: return 4 + qualified
        }
    }

    /// Below, equal or above by value; at equal values "gần" is below and "trên", "hơn" are above.
    func compared(to other: Quantity) -> Comparison? {
        guard let left = comparable, let right = other.comparable else { return nil }
        if left.isLess(than: right) { return .less }
        if right.isLess(than: left) { return .greater }
        let lean = qualifier.lean - other.qualifier.lean
        return lean < 0 ? .less : lean > 0 ? .greater : .equal
    }

    enum Comparison { case less, equal, greater }
}

extension Qualifier {
    /// Which side of its number the truth lies on.
    var lean: Int {
        switch self {
        case .nearly: -1
        case .above, .moreThan: 1
        case .exactly, .about, .atLeast, .atMost, .hold: 0
        }
    }
}
