// Is everything one report was told: immutable, complete, and independent of the records database.

public import Periods

/// The facts of one report: who, when, every figure, every list, every written judgement.
public struct FactSet: Sendable {
    public let committee: CommitteeFacts
    public let period: PeriodFacts
    /// The scope unit first, then its descendants in display order, as of the period's last day.
    public let units: [UnitFact]
    /// In display order.
    public let indicators: [Indicator]
    private let table: AnswerTable
    /// Rows of each list of `ListSchema.all`, by list name, in the order to print.
    public let lists: [String: [ListRow]]
    /// Written judgements (nhận định), paragraphs by section name.
    public let judgements: [String: [String]]
    /// Windows that trends may show, oldest first, the report's own last.
    public let history: [HistoryWindow]
    /// Counts for the opening sentence, by name (see `SummaryName`).
    public let summary: [SummaryName: Int]
    /// Data marked as illustrative (số liệu minh họa); every page then says so.
    public let isIllustrative: Bool

    public init(
        committee: CommitteeFacts, period: PeriodFacts, units: [UnitFact],
        indicators: [Indicator], table: AnswerTable, lists: [String: [ListRow]],
        judgements: [String: [String]], history: [HistoryWindow], summary: [SummaryName: Int],
        isIllustrative: Bool
    ) {
        self.committee = committee
        self.period = period
        self.units = units
        self.indicators = indicators
        self.table = table
        self.lists = lists
        self.judgements = judgements
        self.history = history
        self.summary = summary
        self.isIllustrative = isIllustrative
    }

    public init(
        committee: CommitteeFacts, period: PeriodFacts, units: [UnitFact],
        indicators: [Indicator], answers: [FigureAddress: Answer], lists: [String: [ListRow]],
        judgements: [String: [String]], history: [HistoryWindow], summary: [SummaryName: Int],
        isIllustrative: Bool
    ) {
        self.init(
            committee: committee, period: period, units: units, indicators: indicators,
            table: AnswerTable(answers), lists: lists, judgements: judgements, history: history,
            summary: summary, isIllustrative: isIllustrative)
    }

    /// Every answer by its address, put together anew each time.
    public var answers: [FigureAddress: Answer] { table.all }

    /// The answer to a question; `.missing(.noData)` when nothing was ever recorded for it.
    public func answer(_ address: FigureAddress) -> Answer {
        table[address] ?? .missing(.noData)
    }

    /// The scope unit: the one the committee leads.
    public var scope: UnitFact? { units.first }
}

/// The committee a report is issued by and for (cấp ủy), with its letterhead as of the issue day.
public struct CommitteeFacts: Hashable, Sendable {
    public let code: String
    public let name: String
    /// Left column of the letterhead, line 1 (cơ quan cấp trên) and line 2 (cơ quan ban hành).
    public let parentBody: String
    public let issuingBody: String
    /// After the number: "BC/ĐUQS".
    public let numberSuffix: String
    public let place: String
    /// "T/M BAN THƯỜNG VỤ", "BÍ THƯ", and the name; empty lines are left for the pen.
    public let signedFor: String
    public let signerPost: String
    public let signerName: String
    public let recipients: [String]
    public let formProfile: String

    public init(
        code: String, name: String, parentBody: String, issuingBody: String, numberSuffix: String,
        place: String, signedFor: String, signerPost: String, signerName: String,
        recipients: [String], formProfile: String
    ) {
        self.code = code
        self.name = name
        self.parentBody = parentBody
        self.issuingBody = issuingBody
        self.numberSuffix = numberSuffix
        self.place = place
        self.signedFor = signedFor
        self.signerPost = signerPost
        self.signerName = signerName
        self.recipients = recipients
        self.formProfile = formProfile
    }
}

/// The period of a report with the dates people argue about.
public struct PeriodFacts: Hashable, Sendable {
    public let period: Period
    /// The last day whose figures count (chốt số liệu): the calendar's, or the conference's own.
    public let dataClose: Day
    public let conferenceName: String?
    public let conferenceDay: Day?
    /// The period crosses a change of organisation (kỳ có thay đổi tổ chức).
    public let isMixedStructure: Bool

    public init(
        period: Period, dataClose: Day, conferenceName: String?, conferenceDay: Day?,
        isMixedStructure: Bool
    ) {
        self.period = period
        self.dataClose = dataClose
        self.conferenceName = conferenceName
        self.conferenceDay = conferenceDay
        self.isMixedStructure = isMixedStructure
    }
}

/// One window of a trend.
public struct HistoryWindow: Hashable, Sendable {
    public let key: PeriodKey
    /// Short label of an axis: "6T/2024", "2025", "QI/26".
    public let label: String
    /// A series break lies between the window before and this one, with its reason.
    public let breakBefore: String?

    public init(key: PeriodKey, label: String, breakBefore: String?) {
        self.key = key
        self.label = label
        self.breakBefore = breakBefore
    }
}

/// A unit as of the period's last day.
public struct UnitFact: Hashable, Sendable {
    public let id: String
    public let name: String
    public let shortName: String
    public let level: String
    public let parent: String?
    /// 0 for the scope unit, 1 for its children, and so on.
    public let depth: Int

    public init(
        id: String, name: String, shortName: String, level: String, parent: String?, depth: Int
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.depth = depth
    }
}

/// One row of a list; a field that is absent has no recorded value.
public struct ListRow: Hashable, Sendable {
    public let fields: [String: Value]
    public let source: Provenance.Row?

    public init(fields: [String: Value], source: Provenance.Row? = nil) {
        self.fields = fields
        self.source = source
    }
}

/// The counts a template may ask by `tong-hop.NAME`.
public enum SummaryName: String, CaseIterable, Hashable, Sendable {
    case targets = "so-chi-tieu"
    case exceeded = "vuot"
    case met = "dat"
    case onPace = "dung-tien-do"
    case late = "cham"
    case failed = "khong-dat"
    case notDue = "chua-den-han"
    case insufficient = "chua-du-so-lieu"
    case unitsExpected = "don-vi-phai-co"
    case unitsReported = "don-vi-co-so-lieu"
    case tasks = "nhiem-vu"
    case tasksDone = "nhiem-vu-xong"
    case tasksRunning = "nhiem-vu-dang-lam"
    case tasksOverdue = "nhiem-vu-qua-han"
    case units = "so-don-vi"
}
