// A quantity → what its true value certainly is not below, and certainly not above.
//
// "Khoảng 40" is certain of nothing; "gần 43%" is certain to be below 43. A rule is broken only
// where the truth cannot keep it, so that no unit is asked about a figure that may well be right.

import Facts

extension Quantity {
    /// A value the truth lies at or beyond.
    struct Limit {
        let value: FixedDecimal
        /// The truth may be the value itself.
        let isReached: Bool
    }

    /// What the truth is certainly not below; in per cent for a pair.
    var floor: Limit? {
        let isReached: Bool
        switch qualifier {
        case .exactly, .atLeast, .hold: isReached = true
        case .above, .moreThan: isReached = false
        case .nearly, .about, .atMost: return nil
        }
        return comparable.map { Limit(value: $0, isReached: isReached) }
    }

    /// What the truth is certainly not above; in per cent for a pair.
    var ceiling: Limit? {
        let isReached: Bool
        switch qualifier {
        case .exactly, .atMost: isReached = true
        case .nearly: isReached = false
        case .above, .moreThan, .about, .atLeast, .hold: return nil
        }
        return comparable.map { Limit(value: $0, isReached: isReached) }
    }

    /// Certainly more than the number.
    func isCertainlyAbove(_ number: FixedDecimal) -> Bool {
        guard let floor else { return false }
        return number.isLess(than: floor.value)
            || !floor.isReached && number.isEqual(to: floor.value)
    }

    /// Certainly less than the number.
    func isCertainlyBelow(_ number: FixedDecimal) -> Bool {
        guard let ceiling else { return false }
        return ceiling.value.isLess(than: number)
            || !ceiling.isReached && number.isEqual(to: ceiling.value)
    }

    /// Certainly more than the other quantity.
    func isCertainlyAbove(_ other: Quantity) -> Bool {
        guard let floor, let ceiling = other.ceiling else { return false }
        let areReached = floor.isReached && ceiling.isReached
        return ceiling.value.isLess(than: floor.value)
            || !areReached && ceiling.value.isEqual(to: floor.value)
    }
}
