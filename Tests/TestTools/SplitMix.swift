// A seed → the same endless row of numbers on every machine: SplitMix64 (Steele, Lea, Flood 2014).

/// Chance with a seed, so that a case that fails can be had again.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Begins the row of this seed.
    public init(seed: UInt64) { state = seed }

    /// The next number of the row.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number of the range.
    public mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True once in so many times.
    public mutating func oneIn(_ count: Int) -> Bool { next() % UInt64(count) == 0 }

    /// One of the items.
    public mutating func pick<Item>(_ items: [Item]) -> Item {
        items[number(0...(items.count - 1))]
    }
}
