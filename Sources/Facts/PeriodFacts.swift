// Is the period of a report with the dates people argue about.

public import Periods

/// The period of a report with the dates people argue about.
public struct PeriodFacts: Hashable, Sendable {
    public let period: Period
    /// The last day whose figures count (chốt số liệu): the calendar's, or the conference's own.
    public let dataClose: Day
    public let conferenceName: String?
    public let conferenceDay: Day?
    /// The period crosses a change of organisation (kỳ có thay đổi tổ chức).
    public let isMixedStructure: Bool
    /// The days of the same period, when they are more or fewer than those up to the close: sums
    /// over them are no like beside like.
    public let unequalSamePeriod: Interval?
    /// Lists that tell events from before the period's first day, since the conference before had
    /// closed by then, with the first day of their events.
    public let recordedFrom: [String: Day]

    /// Units, their names and their changes are told as of this day: the period's last, or the
    /// close where that comes before.
    public var structureDay: Day { period.interval.last(by: dataClose) }

    public init(
        period: Period, dataClose: Day, conferenceName: String?, conferenceDay: Day?,
        isMixedStructure: Bool, unequalSamePeriod: Interval? = nil,
        recordedFrom: [String: Day] = [:]
    ) {
        self.period = period
        self.dataClose = dataClose
        self.conferenceName = conferenceName
        self.conferenceDay = conferenceDay
        self.isMixedStructure = isMixedStructure
        self.unequalSamePeriod = unequalSamePeriod
        self.recordedFrom = recordedFrom
    }
}
