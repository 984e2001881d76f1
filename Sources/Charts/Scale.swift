// An axis and the labels at the ends of its bars → where numbers stand, with room for every label.

struct Scale {
    let axis: Axis
    /// Where `axis.low` stands, and where `axis.high`; for a vertical scale the first is larger.
    let start: Double
    let end: Double

    func position(_ number: Double) -> Double {
        start + axis.fraction(number) * (end - start)
    }

    var baseline: Double { position(axis.baseline) }

    /// A label that needs `room` beyond `number`, toward the high or the low end.
    struct End {
        let number: Double
        let room: Double
        let isLow: Bool
    }

    /// The longest scale between `start` and `end` on which all labels stay between them.
    static func fitting(_ axis: Axis, from start: Double, to end: Double, ends: [End]) -> Scale {
        let direction: Double = end < start ? -1 : 1
        let length = abs(end - start)
        // Room as large as the largest label is always enough.
        let mostLow = ends.reduce(0) { $1.isLow ? max($0, $1.room) : $0 }
        let mostHigh = ends.reduce(0) { $1.isLow ? $0 : max($0, $1.room) }
        var low = 0.0
        var high = 0.0
        // Both rooms only grow; a hundred rounds settle within a hundredth of a point.
        for _ in 0..<100 {
            var isSettled = true
            for label in ends {
                let fraction = axis.fraction(label.number)
                let place = low + fraction * (length - low - high)
                let missing = label.isLow ? label.room - place : place + label.room - length
                guard missing > 0.005 else { continue }
                isSettled = false
                if label.isLow {
                    low = min(mostLow, low + missing / max(1 - fraction, 0.05))
                } else {
                    high = min(mostHigh, high + missing / max(fraction, 0.05))
                }
            }
            if isSettled || (low >= mostLow && high >= mostHigh) { break }
        }
        return Scale(
            axis: axis, start: start + direction * low, end: end - direction * high)
    }
}
