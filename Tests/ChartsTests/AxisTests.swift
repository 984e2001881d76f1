// Is how an axis chooses its ticks and what it covers.

import Testing

@testable import Charts

@Suite("Axes")
struct AxisTests {
    @Test("Ticks are round and written the Vietnamese way")
    func labels() {
        let axis = Axis.round(over: 0...7_450, atMost: 6, isWhole: true)
        #expect(axis.ticks.map(\.label) == ["0", "2.000", "4.000", "6.000", "8.000"])
        let fine = Axis.round(over: 0...1, atMost: 5, isWhole: false)
        #expect(fine.ticks.map(\.label) == ["0,00", "0,25", "0,50", "0,75", "1,00"])
    }

    @Test("People are not counted in halves")
    func wholeNumbers() {
        let axis = Axis.round(over: 0...3, atMost: 8, isWhole: true)
        #expect(axis.ticks.map(\.label) == ["0", "1", "2", "3"])
    }

    @Test("Negative values extend the axis below zero")
    func negative() {
        let axis = Axis.round(over: -35...30, atMost: 8, isWhole: true)
        #expect(axis.ticks.first?.label == "−40")
        #expect(axis.baseline == 0)
    }

    @Test(
        "Every extent is covered by few ticks",
        arguments: [
            0...4e17, -4e17...4e17, 0...1e16, 0...1e-9, 5e15...5e15 + 1, 0.1...0.3,
            -0.004 ... -0.001,
        ])
    func covered(extent: ClosedRange<Double>) {
        let axis = Axis.round(over: extent, atMost: 6, isWhole: false)
        #expect(axis.low <= extent.lowerBound && axis.high >= extent.upperBound)
        #expect((2...7).contains(axis.ticks.count))
    }

    @Test("Counts start at zero; scores near each other need not")
    func zero() {
        let scores = [94.5, 98.6]
        #expect(Axis.extent(of: scores, startsAtZero: true, including: nil) == 0...98.6)
        #expect(Axis.extent(of: scores, startsAtZero: false, including: nil).lowerBound > 90)
        #expect(Axis.extent(of: [10, 98], startsAtZero: false, including: nil) == 0...98)
    }

    @Test("Without numbers, or with zeros alone, there is still an axis")
    func nothing() {
        #expect(Axis.extent(of: [], startsAtZero: true, including: nil) == 0...1)
        #expect(Axis.extent(of: [0, 0], startsAtZero: false, including: nil) == 0...1)
    }

    @Test("Labels at both ends stay between the ends of the scale")
    func fitting() {
        let axis = Axis.round(over: -40...40, atMost: 6, isWhole: true)
        let scale = Scale.fitting(
            axis, from: 0, to: 200,
            ends: [
                Scale.End(number: 40, room: 80, isLow: false),
                Scale.End(number: -35, room: 70, isLow: true),
            ])
        #expect(scale.position(40) + 80 <= 200.01)
        #expect(scale.position(-35) - 70 >= -0.01)
        #expect(scale.position(0) < scale.position(40))
    }
}
