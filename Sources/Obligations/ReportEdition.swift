// Is one further edition of a report: what it is called, what it tells and who receives it.

/// An edition beside the report itself (bản rút gọn).
public struct ReportEdition: Hashable, Sendable {
    /// `[a-z0-9][a-z0-9-]{0,31}`; ends the name of its file.
    public let code: String
    /// As printed on each page.
    public let name: String
    /// The highest level of confidentiality it tells.
    public let level: Int
    /// Codes of the committees that receive it; the report's own committee always does.
    public let recipients: [String]

    public init(code: String, name: String, level: Int, recipients: [String]) {
        self.code = code
        self.name = name
        self.level = level
        self.recipients = recipients
    }
}
