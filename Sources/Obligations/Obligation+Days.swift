// (definition, committee, period, conferences, holidays) → one obligation with its days.
//
// The close is the conference's, else the period's own, else (open periods) the day of the
// conference. Due is the n-th working day after the close, never after the conference, never before
// the day after the close.

public import Periods

extension Obligation {
    /// Any period of a definition, also before its effective day or by order.
    ///
    /// - Parameter occasions: of any committee and period; the first that fits counts.
    /// - Parameter close: a close ordered by hand, which goes before every other.
    /// - Parameter due: a due day ordered by hand; never before the day after the close.
    /// - Returns: nil for an open period that has neither conference nor ordered close.
    public init?(
        definition: ReportDefinition, committee: String, period: Period, occasions: [Occasion],
        holidays: Holidays, origin: Origin, close: Day? = nil, due: Day? = nil
    ) {
        let key = ObligationKey(
            definition: definition.code, committee: committee,
            period: period.key.bound(to: definition.calendar).description)
        let occasion = occasions.first { $0.committee == committee && $0.period == key.period }
        guard let day = close ?? Obligation.close(of: period, by: occasion) else { return nil }
        let earliest = day.adding(days: 1)
        let byRule = holidays.due(after: day, workingDays: definition.dueWorkingDays)
        self.init(
            key: key, period: period, close: day,
            due: max(earliest, due ?? min(byRule, occasion?.conference ?? byRule)),
            conference: occasion?.conference, origin: origin)
    }

    /// The last day whose figures count: the conference's, else the period's own, else (open
    /// periods) the day of the conference; nil where there is none of these. A close before the
    /// period began would count nothing and is passed over.
    public static func close(of period: Period, by occasion: Occasion?) -> Day? {
        if let close = occasion?.close, close >= period.interval.start { return close }
        return period.interval.last ?? occasion?.conference
    }
}
