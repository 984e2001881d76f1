// Is an issue that a later report is held against: what it said, and how it is cited.

public import Periods

/// A report as it was issued (báo cáo đã phát hành).
public struct PublishedReport: Hashable, Sendable {
    /// "Báo cáo số 12-BC/ĐUQS ngày 20/6/2025", or without a number its name and day of issue.
    public let citation: String
    /// Bound to its calendar.
    public let period: String
    /// The last day whose figures counted.
    public let close: Day
    public let issued: Instant
    /// Its figures as printed, as its `.figures` file holds them.
    public let figures: [UInt8]

    public init(citation: String, period: String, close: Day, issued: Instant, figures: [UInt8]) {
        self.citation = citation
        self.period = period
        self.close = close
        self.issued = issued
        self.figures = figures
    }
}
