// Is what one unit did in one window: named amounts that add up over units.
//
// Names beginning with "Σ" are amounts since the start of the year; the others are either states
// at the window's end or amounts of the window itself.

/// Named whole amounts of a unit and a window.
struct Tally {
    private var amounts: [String: Int] = [:]

    init() {}

    /// The amount of that name. A name that was never set is a programmer's mistake.
    subscript(name: String) -> Int {
        get {
            guard let amount = amounts[name] else {
                preconditionFailure("No amount is named \(name).")
            }
            return amount
        }
        set { amounts[name] = newValue }
    }

    /// Adds a unit to a total.
    mutating func add(_ other: Tally) {
        amounts.merge(other.amounts) { $0 + $1 }
    }

    /// Adds a later window of the same unit: amounts named in `flows` add, states are replaced.
    func followed(by later: Tally, flows: [String]) -> Tally {
        var result = later
        for name in flows { result[name] = self[name] + later[name] }
        return result
    }
}
