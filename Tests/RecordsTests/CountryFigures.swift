// A seed → figures of every commune of the time, as numbers and as the rows they come in.

import Facts
import Figures
import Periods
import TestTools

/// What one unit has in one window.
struct CountryFigure {
    /// A flow; nil when the unit did not report it.
    let count: Int?
    /// A ratio with its parts; nil when the unit did not report it.
    let pair: (part: Int, whole: Int)?
    /// A level at the window's end.
    let stock: Int
    /// A percentage without its parts, in tenths.
    let tenths: Int
}

/// Figures of the reporters of three half-years.
struct CountryFigures {
    static let seed: UInt64 = 20_250_701

    /// By window, then by unit.
    private(set) var values: [String: [String: CountryFigure]] = [:]
    private(set) var rows: [ObservationRow] = []
    private var dice = SplitMix(seed: CountryFigures.seed)

    /// Adds a window: a half-year of this calendar and the units that report in it.
    mutating func add(
        _ window: String, reporters: [String], calendar: ReportingCalendar
    ) throws {
        let days = try CountryFigures.quarters(of: window, in: calendar)
        for unit in reporters { try add(unit, window, days) }
    }

    private mutating func add(_ unit: String, _ window: String, _ days: Days) throws {
        // A commune of the change may know its own months only: nothing of the whole window.
        let isCut = days.since.map { _ in dice.oneIn(12) } ?? false
        let whole = dice.number(1...400)
        let figure = CountryFigure(
            count: isCut || dice.oneIn(40) ? nil : dice.number(0...900),
            pair: isCut || dice.oneIn(40) ? nil : (dice.number(0...whole), whole),
            stock: dice.number(0...5_000), tenths: dice.number(0...1_000))
        values[window, default: [:]][unit] = figure
        if isCut, let since = days.since {
            observe(unit, "luot", since, number(dice.number(1...900)))
            observe(unit, "ty-le", since, Quantity(CountryFigures.pair(1, 2)))
        }
        if let count = figure.count { flow(unit, count, days) }
        if let pair = figure.pair {
            observe(unit, "ty-le", days.whole, Quantity(CountryFigures.pair(pair.part, pair.whole)))
        }
        // A level of the first quarter counts for nothing beside that of the second.
        observe(unit, "quan-so", days.first, number(dice.number(0...5_000)))
        observe(unit, "quan-so", days.second, number(figure.stock))
        observe(
            unit, "phan-tram", days.whole,
            Quantity(FixedDecimal(mantissa: figure.tenths, scale: 1)))
    }

    /// A flow comes as one row or as two quarters that add up to it.
    private mutating func flow(_ unit: String, _ count: Int, _ days: Days) {
        guard dice.oneIn(2) else {
            observe(unit, "luot", days.whole, number(count))
            return
        }
        let first = dice.number(0...count)
        observe(unit, "luot", days.first, number(first))
        observe(unit, "luot", days.second, number(count - first))
    }

    private func number(_ count: Int) -> Quantity { Quantity(FixedDecimal(count)) }

    private static func pair(_ part: Int, _ whole: Int) -> Quantity.Measure {
        .pair(numerator: FixedDecimal(part), denominator: FixedDecimal(whole), of: "quân số")
    }

    private mutating func observe(
        _ unit: String, _ indicator: String, _ interval: Interval, _ quantity: Quantity
    ) {
        let id = rows.count + 1
        rows.append(
            ObservationRow(
                unit: unit, indicator: indicator, interval: interval, recurrence: .once,
                quantity: quantity, isEstimate: false, source: "",
                row: Provenance.Row(table: "so_lieu", id: id, checksum: UInt64(id))))
    }

    /// A half-year, its quarters, and what of it lies after the change when that is inside.
    struct Days {
        let whole: Interval
        let first: Interval
        let second: Interval
        let since: Interval?
    }

    private static func quarters(
        of window: String, in calendar: ReportingCalendar
    ) throws -> Days {
        func days(_ text: String) throws -> Interval {
            guard let key = PeriodKey(text: text), let days = calendar.interval(of: key) else {
                throw Trouble.noSuchWindow(text)
            }
            return days
        }
        let year = window.prefix(4)
        let quarters = window.hasSuffix("H1") ? ["Q1", "Q2"] : ["Q3", "Q4"]
        let whole = try days(window)
        let change = Day(text: "2025-07-01")
        return Days(
            whole: whole, first: try days(year + quarters[0]), second: try days(year + quarters[1]),
            since: change.flatMap { day in
                whole.contains(day) ? Interval(start: day, end: whole.end) : nil
            })
    }

    enum Trouble: Error { case noSuchWindow(String) }
}
