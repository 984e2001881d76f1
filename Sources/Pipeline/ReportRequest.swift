// Is what a person asks for, before anything is decided.

/// What a person asks for.
public struct ReportRequest: Sendable {
    public let committee: String
    /// A period key as typed: `2026H1`, `2012..2017@lich`.
    public let period: String
    /// The template's name; nil when only one fits the period.
    public let definition: String?
    /// The number of a Dự thảo lần n; nil for a bản nháp with a watermark.
    public let draft: Int?
    /// The last day whose figures count, where neither calendar nor conference says one.
    public let asOf: String?
    /// The code of another edition than the report itself.
    public let edition: String?

    public init(
        committee: String, period: String, definition: String? = nil, draft: Int? = nil,
        asOf: String? = nil, edition: String? = nil
    ) {
        self.committee = committee
        self.period = period
        self.definition = definition
        self.draft = draft
        self.asOf = asOf
        self.edition = edition
    }
}
