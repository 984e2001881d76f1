// Is what a column of one indicator over many units may be used for: adding up, comparing.

extension Indicator {
    /// Figures of units add up to that of the unit above them; shares, scores and norms do not.
    public func addsUp(_ aspect: Aspect) -> Bool {
        guard kind == .count || kind == .money, overUnits == .sum else { return false }
        switch aspect {
        case .actual, .samePeriod, .previousPeriod: return true
        default: return false
        }
    }

    /// Which end of the aspect's figures is the better one; nil where neither is.
    public func betterDirection(of aspect: Aspect) -> Direction? {
        switch aspect {
        case .actual: direction == .neutral ? nil : direction
        // More of a target than another is better only where more is.
        case .percentOfTarget, .percentOfDue: direction == .higherIsBetter ? direction : nil
        default: nil
        }
    }
}
