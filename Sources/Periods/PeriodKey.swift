// Is the name of a reporting period: what a person types and the ledger stores.
//
// A key never depends on today and is never a timestamp. Its calendar says which days it means.

/// The key of a reporting period (kỳ báo cáo), such as `2026H1@chot-15`.
///
/// Spellings: `2026`, `2026H1`, `2026Q3`, `2012..2017` (span), `2021..` (open span),
/// `nk2020-2025` (term), `2025-12-15..2026-05-31` (free interval, both days inside).
/// `@calendar` may follow; without it the configured default calendar applies.
public struct PeriodKey: Hashable, Sendable, CustomStringConvertible {
    /// What kind of period the key names, without its calendar.
    public enum Shape: Hashable, Sendable {
        case year(Int)
        case half(year: Int, half: Int)
        case quarter(year: Int, quarter: Int)
        case years(from: Int, through: Int)
        case openYears(from: Int)
        case term(from: Int, through: Int)
        case free(Interval)
    }

    public let shape: Shape
    /// The calendar's name; nil for the default one.
    public let calendar: String?

    public init(_ shape: Shape, calendar: String? = nil) {
        self.shape = shape
        self.calendar = calendar
    }

    /// Reads a key; nil when the text is none of the spellings.
    public init?(text: String) {
        let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard let body = halves.first, let shape = PeriodKey.shape(of: String(body)) else {
            return nil
        }
        if halves.count == 2 {
            guard PeriodKey.isName(halves[1]) else { return nil }
            self.init(shape, calendar: String(halves[1]))
        } else {
            self.init(shape)
        }
    }

    /// The same key bound to a calendar, unless it names one already.
    public func bound(to name: String) -> PeriodKey {
        PeriodKey(shape, calendar: calendar ?? name)
    }

    /// The canonical spelling, which reads back to the same key.
    public var description: String {
        calendar.map { "\(body)@\($0)" } ?? body
    }

    /// The spelling without the calendar, for file names and headings.
    public var body: String {
        switch shape {
        case .year(let year): "\(year)"
        case .half(let year, let half): "\(year)H\(half)"
        case .quarter(let year, let quarter): "\(year)Q\(quarter)"
        case .years(let from, let through): "\(from)..\(through)"
        case .openYears(let from): "\(from).."
        case .term(let from, let through): "nk\(from)-\(through)"
        case .free(let interval):
            "\(interval.start.iso)..\(interval.last.map(\.iso) ?? "")"
        }
    }

    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }
}

extension PeriodKey {
    private static func shape(of body: String) -> Shape? {
        if let year = year(body) { return .year(year) }
        if let parts = split(body, at: "H"), (1...2).contains(parts.number) {
            return .half(year: parts.year, half: parts.number)
        }
        if let parts = split(body, at: "Q"), (1...4).contains(parts.number) {
            return .quarter(year: parts.year, quarter: parts.number)
        }
        if body.hasPrefix("nk") { return term(body.dropFirst(2)) }
        return span(body)
    }

    private static func year(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int(text), value >= 1900
        else { return nil }
        return value
    }

    private static func split(_ body: String, at letter: Character) -> (year: Int, number: Int)? {
        let parts = body.split(separator: letter, omittingEmptySubsequences: false)
        guard parts.count == 2, let year = year(parts[0]), parts[1].utf8.count == 1,
            let number = Int(parts[1])
        else { return nil }
        return (year, number)
    }

    private static func term(_ text: Substring) -> Shape? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let from = year(parts[0]), let through = year(parts[1]),
            from < through
        else { return nil }
        return .term(from: from, through: through)
    }

    private static func span(_ body: String) -> Shape? {
        guard let dots = body.firstRange(of: "..") else { return nil }
        let left = body[..<dots.lowerBound]
        let right = body[dots.upperBound...]
        if let from = year(left) {
            if right.isEmpty { return .openYears(from: from) }
            guard let through = year(right), from <= through else { return nil }
            return .years(from: from, through: through)
        }
        guard let first = Day(text: String(left)) else { return nil }
        if right.isEmpty { return Interval(first: first, last: nil).map(Shape.free) }
        guard let last = Day(text: String(right)) else { return nil }
        return Interval(first: first, last: last).map(Shape.free)
    }
}
