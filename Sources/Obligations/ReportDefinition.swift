// Is a definition: which report is owed by which committees for which periods, from when, by when.

public import Periods

/// A definition (quy định báo cáo), from one file of the site's configuration.
public struct ReportDefinition: Hashable, Sendable {
    /// Which committees owe the report.
    public enum Committees: Hashable, Sendable {
        /// Every committee that is no cluster.
        case all
        case listed([String])
        /// Committees whose scope unit has this level (cấp) in the records.
        case level(String)
        /// Committees whose scope unit is this unit or lies below it.
        case below(unit: String)
        /// Committees that stand for an emulation cluster.
        case clusters
    }

    /// Which periods of the calendar it is owed for.
    public enum Kind: Hashable, Sendable {
        case year
        /// 1 or 2.
        case half(Int)
        /// 1 to 4.
        case quarter(Int)
        /// None by itself: only what is ordered by hand.
        case onOrder
    }

    /// What arrives at the due time when figures are missing.
    public enum WhenIncomplete: String, Hashable, Sendable, CaseIterable {
        case deliverDraft = "gui-du-thao"
        case hold = "cho"
        case issueIncomplete = "van-phat-hanh"
    }

    /// `[a-z0-9][a-z0-9-]{0,31}`.
    public let code: String
    public let name: String
    /// The template's code.
    public let template: String
    public let committees: Committees
    public let calendar: String
    public let kind: Kind
    /// Periods that close before this day owe nothing by themselves; nil: before the installation.
    public let effectiveFrom: Day?
    /// Working days after the close; 0 is the first day after it, working or not.
    public let dueWorkingDays: Int
    /// Per cent of the expected units that must have reported, 0 to 100.
    public let completeness: Int
    /// Per cent of the expected units below which nothing is said of a trend or a rank.
    public let leastCoverage: Int
    public let whenIncomplete: WhenIncomplete
    /// A named person confirms before the issue.
    public let needsApproval: Bool
    /// Codes of further committees that receive a copy; the committee itself always does.
    public let recipients: [String]
    /// A definition that is off makes no obligations by itself.
    public let isOn: Bool
    /// The highest level of confidentiality that the report tells; 0 is public.
    public let level: Int
    /// Codes of templates whose papers are made with every draft and issue.
    public let companions: [String]
    /// Further editions, each made with every draft and issue.
    public let editions: [ReportEdition]
    /// The line of circulation (dòng lưu hành) in place of the form's; empty for none at all, nil
    /// for the form's.
    public let circulation: String?

    public init(
        code: String, name: String, template: String, committees: Committees, calendar: String,
        kind: Kind, effectiveFrom: Day?, dueWorkingDays: Int, completeness: Int,
        whenIncomplete: WhenIncomplete, needsApproval: Bool, recipients: [String], isOn: Bool,
        level: Int = 0, editions: [ReportEdition] = [],
        leastCoverage: Int = ReportDefinition.usualCoverage, companions: [String] = [],
        circulation: String? = nil
    ) {
        self.code = code
        self.name = name
        self.template = template
        self.committees = committees
        self.calendar = calendar
        self.kind = kind
        self.effectiveFrom = effectiveFrom
        self.dueWorkingDays = dueWorkingDays
        self.completeness = completeness
        self.whenIncomplete = whenIncomplete
        self.needsApproval = needsApproval
        self.recipients = recipients
        self.isOn = isOn
        self.level = level
        self.editions = editions
        self.leastCoverage = leastCoverage
        self.companions = companions
        self.circulation = circulation
    }

    /// What is asked where a definition does not say.
    public static let usualCoverage = 80
}
