// A seed → the same run of numbers on every machine.
//
// The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
// generators", OOPSLA 2014). Each unit and quarter has its own run, so that adding one figure
// does not move the others.

/// A small generator of repeatable numbers.
struct SplitMix {
    private var state: UInt64

    /// A run named by numbers, such as a unit and a quarter.
    init(_ names: Int...) {
        state = 0x2026_0614_5A17_C0DE  // the fixed seed of the whole set
        for name in names {
            state ^= UInt64(bitPattern: Int64(name))
            state = next()
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from `range`, both ends inside.
    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True `perThousand` times in a thousand.
    mutating func chance(_ perThousand: Int) -> Bool { int(0...999) < perThousand }
}
