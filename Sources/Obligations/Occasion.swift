// Is a conference that moves close and due day of one committee's period.

public import Periods

/// A conference (hội nghị).
public struct Occasion: Hashable, Sendable {
    public let committee: String
    /// Bound to its calendar, canonical spelling.
    public let period: String
    public let conference: Day?
    public let close: Day?

    public init(committee: String, period: String, conference: Day?, close: Day?) {
        self.committee = committee
        self.period = period
        self.conference = conference
        self.close = close
    }
}
