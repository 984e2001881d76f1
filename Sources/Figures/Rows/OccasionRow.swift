// Is one row of `hoi_nghi`: a conference, which may close its figures on a day of its own.

public import Periods

/// A conference with its own close (hội nghị).
public struct OccasionRow: Hashable, Sendable {
    public let committee: String
    public let period: PeriodKey
    public let name: String
    public let conferenceDay: Day?
    /// Last day whose figures count.
    public let dataClose: Day?

    public init(
        committee: String, period: PeriodKey, name: String, conferenceDay: Day?, dataClose: Day?
    ) {
        self.committee = committee
        self.period = period
        self.name = name
        self.conferenceDay = conferenceDay
        self.dataClose = dataClose
    }
}
