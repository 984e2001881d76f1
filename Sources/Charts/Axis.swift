// The numbers of a chart → an axis: what it covers and its round ticks (1, 2, 2,5, 5 × 10^n).

import Facts

struct Axis {
    struct Tick {
        let number: Double
        let label: String
    }

    let low: Double
    let high: Double
    let ticks: [Tick]

    /// Where bars start: zero, or the edge nearest to zero.
    var baseline: Double { min(max(0, low), high) }

    /// Bars on this axis do not show whole lengths.
    var isCut: Bool { low > 0 || high < 0 }

    func fraction(_ number: Double) -> Double { (number - low) / (high - low) }

    /// The axis over `extent` with the smallest round step that needs at most `count` ticks.
    /// - Parameter isWhole: ticks are whole numbers (people, cases).
    static func round(
        over extent: ClosedRange<Double>, atMost count: Int, isWhole: Bool, suffix: String = ""
    ) -> Axis {
        var last = Step(mantissa: 1, exponent: 0)
        // 4·10^17 is the largest number a chart accepts; 10^-9 the finest decimal it prints.
        for exponent in -9...17 {
            for step in Step.round(exponent: exponent) {
                if isWhole, step.exponent < 0 { continue }
                last = step
                let first = (extent.lowerBound / step.size).rounded(.down)
                let final = (extent.upperBound / step.size).rounded(.up)
                // Beyond 10^18 ten-millionths and the like, an index would not fit an Int.
                let largest = max(abs(first), abs(final)) * Double(step.mantissa)
                guard final - first < Double(count), largest < 1e18 else { continue }
                return Axis(step: step, first: Int(first), final: Int(final), suffix: suffix)
            }
        }
        return Axis(step: last, first: -1, final: 1, suffix: suffix)
    }

    private init(step: Step, first: Int, final: Int, suffix: String) {
        let end = max(final, first + 1)
        self.ticks = (first...end).map { index in
            Tick(number: step.number(index), label: step.label(index) + suffix)
        }
        self.low = step.number(first)
        self.high = step.number(end)
    }

    /// A step of `mantissa × 10^exponent`.
    private struct Step {
        let mantissa: Int
        let exponent: Int

        static func round(exponent: Int) -> [Step] {
            let fine = exponent > -9 ? [Step(mantissa: 25, exponent: exponent - 1)] : []
            return [Step(mantissa: 1, exponent: exponent), Step(mantissa: 2, exponent: exponent)]
                + fine + [Step(mantissa: 5, exponent: exponent)]
        }

        private var power: Int {
            (0..<abs(exponent)).reduce(1) { power, _ in power * 10 }
        }

        var size: Double { number(1) }

        func number(_ index: Int) -> Double {
            let whole = Double(index) * Double(mantissa)
            return exponent < 0 ? whole / Double(power) : whole * Double(power)
        }

        func label(_ index: Int) -> String {
            let decimal =
                exponent < 0
                ? FixedDecimal(mantissa: index * mantissa, scale: -exponent)
                : FixedDecimal(index * mantissa * power)
            return decimal.vietnamese
        }
    }
}

extension Axis {
    /// What the axis must cover: all numbers, and zero where the chart says so or bars are long.
    static func extent(
        of numbers: [Double], startsAtZero: Bool, including range: ClosedRange<Double>?
    ) -> ClosedRange<Double> {
        var low = numbers.min() ?? 0
        var high = numbers.max() ?? 0
        if let range {
            low = min(low, range.lowerBound)
            high = max(high, range.upperBound)
            // A range given for the whole chart has already been padded.
            if !startsAtZero, low > 0 || high < 0 { return low...max(high, low) }
        }
        // Closer together than half their size, numbers may leave zero out; a quarter of their
        // spread (a tenth of their size when equal) keeps the shortest bar visible.
        let spread = high - low
        let size = max(abs(low), abs(high))
        if !startsAtZero, low > 0 || high < 0, spread < size / 2 {
            let pad = spread > 0 ? spread / 4 : size / 10
            return low > 0 ? max(0, low - pad)...high : low...min(0, high + pad)
        }
        low = min(low, 0)
        high = max(high, 0)
        return low...(low == high ? 1 : high)
    }

    /// True when ticks between whole numbers would name things that cannot be.
    static func isWhole(_ numbers: [Double]) -> Bool { numbers.allSatisfy { $0 == $0.rounded() } }
}
