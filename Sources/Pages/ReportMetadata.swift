// Is what the file says about itself.

/// What the file says about itself.
public struct ReportMetadata: Hashable, Sendable {
    public let title: String
    public let author: String
    public let subject: String
    public let keywords: String
    /// BCP 47: "vi".
    public let language: String
    /// ISO 8601 with zone, `2026-06-15T08:00:00+07:00`: the issue or draft instant, never the clock
    /// of the machine that draws.
    public let created: String

    public init(
        title: String, author: String, subject: String, keywords: String, language: String,
        created: String
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.keywords = keywords
        self.language = language
        self.created = created
    }
}
