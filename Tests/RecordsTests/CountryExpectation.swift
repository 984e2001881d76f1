// Rows of the country and figures → what a report must say, reckoned here with whole numbers only.

/// What is expected of one report: its window and an earlier one.
struct CountryExpectation {
    let figures: CountryFigures
    let lineage: CountryLineage

    /// A window and the organisation at its end.
    struct View {
        let window: String
        let day: CountryDay
    }

    /// What a unit has, spelt as `Answer.plain` spells it.
    func value(_ indicator: String, _ unit: String, _ view: View) -> Told {
        let values = figures.values[view.window] ?? [:]
        let reporters = view.day.reporters(under: unit)
        let own = reporters.compactMap { values[$0] }
        switch indicator {
        case "luot":
            let counts = own.compactMap(\.count)
            return counts.isEmpty ? .missing("noData") : .number(counts.reduce(0, +))
        case "quan-so":
            return own.isEmpty ? .missing("noData") : .number(own.map(\.stock).reduce(0, +))
        case "ty-le":
            let pairs = own.compactMap(\.pair)
            if pairs.isEmpty { return .missing("noData") }
            return .pair(pairs.map(\.part).reduce(0, +), pairs.map(\.whole).reduce(0, +))
        default:
            guard let first = own.first else { return .missing("noData") }
            return reporters == [unit] ? .tenths(first.tenths) : .missing("notAggregable")
        }
    }

    /// What the unit had in the earlier view.
    func before(_ indicator: String, _ unit: String, _ earlier: View, _ now: View) -> Told {
        guard let units = lineage.forebears(of: unit, from: earlier.day, to: now.day.day) else {
            return .missing("structureChanged")
        }
        let values = units.map { value(indicator, $0, earlier) }
        if values.count == 1 { return values[0] }
        return values.dropFirst().reduce(values[0]) { $0.joined(with: $1) }
    }
}

/// A value or the reason there is none.
enum Told: Equatable {
    case number(Int)
    case pair(Int, Int)
    case tenths(Int)
    case missing(String)

    var plain: String {
        switch self {
        case .number(let number): "\(number)"
        case .pair(let part, let whole): "\(part)/\(whole)"
        case .tenths(let tenths): Told.decimal(tenths)
        case .missing(let reason): reason
        }
    }

    /// A number or a pair as `plain` spells it; nil for anything else.
    init?(plain: String) {
        let parts = plain.split(separator: "/").compactMap { Int($0) }
        switch parts.count {
        case 1: self = .number(parts[0])
        case 2: self = .pair(parts[0], parts[1])
        default: return nil
        }
    }

    var isKnown: Bool {
        if case .missing = self { false } else { true }
    }

    /// Two predecessors together: nothing when one is missing, nothing of bare percentages.
    func joined(with other: Told) -> Told {
        switch (self, other) {
        case (.missing, _): self
        case (_, .missing): other
        case (.number(let left), .number(let right)): .number(left + right)
        case (.pair(let part, let whole), .pair(let otherPart, let otherWhole)):
            .pair(part + otherPart, whole + otherWhole)
        default: .missing("structureChanged")
        }
    }

    /// The change from an earlier value, in words and as a number.
    func change(since before: Told) -> (words: String, number: String) {
        switch (self, before) {
        case (.missing(let reason), _), (_, .missing(let reason)): return (reason, reason)
        case (.number(let now), .number(let then)): return Told.change(now - then, of: then)
        default:
            let points = percentTenths - before.percentTenths
            let number = Told.decimal(points)
            guard points != 0 else { return ("giữ nguyên", number) }
            return ("\(Told.way(points)) \(Told.printed(abs(points))) điểm phần trăm", number)
        }
    }

    /// The percentage as it is printed, in tenths, rounded half away from zero.
    private var percentTenths: Int {
        switch self {
        case .pair(let part, let whole): (part * 2_000 + whole) / (2 * whole)
        case .tenths(let tenths): tenths
        case .number, .missing: 0
        }
    }

    private static func change(_ difference: Int, of then: Int) -> (words: String, number: String) {
        guard difference != 0 else { return ("giữ nguyên", "0") }
        let rate = then == 0 ? 0 : (abs(difference) * 2_000 + then) / (2 * then)
        let size = rate == 0 ? "\(grouped(abs(difference))) người" : "\(printed(rate))%"
        return ("\(way(difference)) \(size)", "\(difference)")
    }

    private static func way(_ difference: Int) -> String { difference > 0 ? "tăng" : "giảm" }

    private static func decimal(_ tenths: Int) -> String {
        "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private static func printed(_ tenths: Int) -> String {
        "\(grouped(tenths / 10)),\(tenths % 10)"
    }

    /// Thousands parted by dots.
    private static func grouped(_ number: Int) -> String {
        guard number >= 1_000 else { return "\(number)" }
        let rest = "\(number % 1_000)"
        return "\(grouped(number / 1_000)).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
    }
}
