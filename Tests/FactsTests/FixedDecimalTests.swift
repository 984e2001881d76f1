// Is the exact arithmetic and the Vietnamese spelling of figures.

import Facts
import TestTools
import Testing

extension SplitMix {
    fileprivate mutating func decimal(upTo limit: Int = 1_000_000) -> FixedDecimal {
        FixedDecimal(
            mantissa: Int.random(in: -limit...limit, using: &self),
            scale: Int.random(in: 0...4, using: &self))
    }
}

@Suite("Exact decimals")
struct FixedDecimalTests {
    @Test(
        "numbers are spelt with dots for thousands and a comma for decimals",
        arguments: [
            (7450, 0, "7.450"), (3875, 3, "3,875"), (2732, 2, "27,32"), (-3, 0, "−3"),
            (1_234_567, 1, "123.456,7"), (5, 2, "0,05"), (-5, 1, "−0,5"), (0, 0, "0"),
            (100, 2, "1,00"), (999, 0, "999"), (1000, 0, "1.000"),
        ])
    func spelling(mantissa: Int, scale: Int, text: String) {
        #expect(FixedDecimal(mantissa: mantissa, scale: scale).vietnamese == text)
    }

    @Test(
        "what is no Vietnamese number is refused",
        arguments: [
            "", ",5", "5,", "1.23", "1.2345", "12.34.567", "1,2,3", "+5", "--5", "5%", "1 000",
            "1e3",
            "1,0000000001", "99999999999999999999", "1.000.00", ".000", "-",
        ])
    func refused(text: String) {
        #expect(FixedDecimal(vietnamese: text) == nil)
    }

    @Test("every number reads back from its spelling")
    func roundTrip() {
        var dice = SplitMix(seed: 1)
        for _ in 0..<5_000 {
            let number = FixedDecimal(
                mantissa: Int.random(in: -Int.max...Int.max, using: &dice),
                scale: Int.random(in: 0...9, using: &dice))
            #expect(FixedDecimal(vietnamese: number.vietnamese) == number)
        }
        #expect(FixedDecimal(vietnamese: "-12") == FixedDecimal(-12))
        #expect(FixedDecimal(vietnamese: "1234567") == FixedDecimal(1_234_567))
    }

    @Test("sums do not depend on order, and a difference undoes a sum")
    func sums() throws {
        var dice = SplitMix(seed: 2)
        for _ in 0..<5_000 {
            let (left, right, third) = (dice.decimal(), dice.decimal(), dice.decimal())
            let sum = try #require(left.adding(right))
            #expect(right.adding(left) == sum)
            let one = try #require(sum.adding(third))
            let other = try #require(right.adding(third)?.adding(left))
            #expect(one.isEqual(to: other))
            #expect(try #require(sum.subtracting(right)).isEqual(to: left))
        }
    }

    @Test("a product divided by a factor is the other factor")
    func products() throws {
        var dice = SplitMix(seed: 3)
        for _ in 0..<5_000 {
            let left = FixedDecimal(Int.random(in: -9_999...9_999, using: &dice))
            let right = FixedDecimal(Int.random(in: 1...9_999, using: &dice))
            let product = try #require(left.multiplied(by: right))
            #expect(product.divided(by: right, decimals: 0) == left)
            let percent = try #require(left.divided(by: right, times: 100, decimals: 2))
            let exact = Double(left.mantissa) * 100 / Double(right.mantissa)
            #expect(abs(percent.approximate - exact) <= 0.005 + 1e-9)
        }
    }

    @Test("order follows value, whatever the number of decimals")
    func order() {
        var dice = SplitMix(seed: 4)
        for _ in 0..<5_000 {
            let (left, right) = (dice.decimal(upTo: 999), dice.decimal(upTo: 999))
            let exact = (left.approximate, right.approximate)
            #expect(left.isLess(than: right) == (exact.0 < exact.1))
            #expect(left.isEqual(to: right) == (exact.0 == exact.1))
        }
        #expect(FixedDecimal(mantissa: 10, scale: 1).isEqual(to: FixedDecimal(1)))
        #expect(FixedDecimal(mantissa: 10, scale: 1) != FixedDecimal(1))
    }

    @Test(
        "rounding is half away from zero",
        arguments: [
            (25, 3), (24, 2), (-25, -3), (-24, -2), (5, 1), (4, 0), (-5, -1),
        ])
    func rounding(tenths: Int, expected: Int) {
        let number = FixedDecimal(mantissa: tenths, scale: 1)
        #expect(number.rescaled(to: 0) == FixedDecimal(expected))
    }

    @Test("what does not fit in 64 bits is nil and never wraps")
    func overflow() {
        let largest = FixedDecimal(Int.max)
        let smallest = FixedDecimal(Int.min)
        #expect(largest.adding(FixedDecimal(1)) == nil)
        #expect(smallest.subtracting(FixedDecimal(1)) == nil)
        #expect(FixedDecimal(0).subtracting(smallest) == nil)
        #expect(largest.multiplied(by: FixedDecimal(2)) == nil)
        #expect(largest.rescaled(to: 1) == nil)
        #expect(largest.divided(by: FixedDecimal(1), times: 100, decimals: 9) == nil)
        #expect(largest.divided(by: .zero, decimals: 0) == nil)
        #expect(smallest.divided(by: FixedDecimal(-1), decimals: 0) == nil)
        #expect(smallest.isLess(than: largest))
        #expect(FixedDecimal(mantissa: 1, scale: 9).isLess(than: largest))
    }
}
