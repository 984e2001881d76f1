// Values of sibling units → their ranks, ties sharing one: 1, 2, 2, 4.

import Facts

/// The rank (thứ hạng) of units that have a value.
struct Ranking {
    /// Ranks in the order of the values given; nil for a unit without a comparable value.
    static func ranks(_ values: [Quantity?], direction: Indicator.Direction) -> [Int?] {
        guard direction != .neutral else { return values.map { _ in nil } }
        let keys = values.map { $0.flatMap(Key.init) }
        let known = keys.indices.filter { keys[$0] != nil }
        let ordered = known.sorted { left, right in
            guard let first = keys[left], let second = keys[right] else { return false }
            let isLess = first.isLess(than: second)
            let isGreater = second.isLess(than: first)
            guard isLess != isGreater else { return left < right }
            return direction == .lowerIsBetter ? isLess : isGreater
        }
        var ranks = [Int?](repeating: nil, count: values.count)
        for (place, index) in ordered.enumerated() {
            ranks[index] = place + 1
            if place > 0, let key = keys[index], let before = keys[ordered[place - 1]],
                !key.isLess(than: before), !before.isLess(than: key)
            {
                ranks[index] = ranks[ordered[place - 1]]
            }
        }
        return ranks
    }

    /// A value to sort by, computed once.
    private struct Key {
        let value: FixedDecimal
        let lean: Int

        init?(_ quantity: Quantity) {
            guard let value = quantity.comparable else { return nil }
            self.value = value
            self.lean = quantity.qualifier.lean
        }

        func isLess(than other: Key) -> Bool {
            if value.isLess(than: other.value) { return true }
            return lean < other.lean && value.isEqual(to: other.value)
        }
    }
}
