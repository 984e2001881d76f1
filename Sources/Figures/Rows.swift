// Is one typed row of each record table, as `Records` reads it and `Figures` reckons with it.
//
// Names follow the tables of docs/records.md. Days are already half-open intervals here. Every row
// of a fact keeps its provenance, so that a printed figure can name the rows it came from.

public import Facts
public import Periods

/// A dated version of a unit (phiên bản đơn vị).
public struct UnitVersionRow: Hashable, Sendable {
    public let unit: String
    public let interval: Interval
    public let name: String
    public let shortName: String
    public let level: String
    public let parent: String?
    public let displayOrder: Int

    public init(
        unit: String, interval: Interval, name: String, shortName: String, level: String,
        parent: String?, displayOrder: Int
    ) {
        self.unit = unit
        self.interval = interval
        self.name = name
        self.shortName = shortName
        self.level = level
        self.parent = parent
        self.displayOrder = displayOrder
    }
}

/// A succession between units (kế thừa).
public struct LineageRow: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case merge = "sap-nhap"
        case split = "chia"
        case dissolve = "giai-the"
        case rename = "doi-ten"
        case transfer = "ban-giao"
    }

    public let from: String
    public let to: String?
    public let kind: Kind
    public let day: Day
    /// Numerator and denominator of the share that goes over; nil when unknown.
    public let share: Share?

    public struct Share: Hashable, Sendable {
        public let numerator: Int
        public let denominator: Int

        public init(numerator: Int, denominator: Int) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    public init(from: String, to: String?, kind: Kind, day: Day, share: Share?) {
        self.from = from
        self.to = to
        self.kind = kind
        self.day = day
        self.share = share
    }
}

/// How often a value or target holds inside its interval.
public enum Recurrence: String, CaseIterable, Hashable, Sendable {
    case once = "mot-lan"
    case yearly = "moi-nam"
    case quarterly = "moi-quy"
}

/// One observation (số liệu).
public struct ObservationRow: Hashable, Sendable {
    public let unit: String
    public let indicator: String
    public let interval: Interval
    public let recurrence: Recurrence
    public let quantity: Quantity
    public let isEstimate: Bool
    public let source: String
    public let row: Provenance.Row

    public init(
        unit: String, indicator: String, interval: Interval, recurrence: Recurrence,
        quantity: Quantity, isEstimate: Bool, source: String, row: Provenance.Row
    ) {
        self.unit = unit
        self.indicator = indicator
        self.interval = interval
        self.recurrence = recurrence
        self.quantity = quantity
        self.isEstimate = isEstimate
        self.source = source
        self.row = row
    }
}

/// One target (chỉ tiêu nghị quyết, chỉ tiêu giao).
public struct TargetRow: Hashable, Sendable {
    public enum Comparator: String, CaseIterable, Hashable, Sendable {
        case atLeast = ">="
        case equal = "="
        case atMost = "<="
        case above = ">"
        case below = "<"
        case hold = "giu-vung"
    }

    public enum Scope: String, CaseIterable, Hashable, Sendable {
        case wholeSpan = "ca-giai-doan"
        case yearly = "hang-nam"
    }

    public enum Pace: String, CaseIterable, Hashable, Sendable {
        case even = "deu"
        case byQuarter = "theo-quy"
        case atEnd = "cuoi-ky"
    }

    public let code: String
    public let document: String
    public let unit: String
    public let indicator: String
    public let text: String
    public let comparator: Comparator
    public let interval: Interval
    public let scope: Scope
    public let quantity: Quantity
    public let isDraft: Bool
    public let version: Int
    public let pace: Pace
    /// Per cent due at the end of each quarter, four values, when the pace is by quarter.
    public let quarterShares: [Int]
    public let source: String
    public let row: Provenance.Row

    public init(
        code: String, document: String, unit: String, indicator: String, text: String,
        comparator: Comparator, interval: Interval, scope: Scope, quantity: Quantity,
        isDraft: Bool, version: Int, pace: Pace, quarterShares: [Int], source: String,
        row: Provenance.Row
    ) {
        self.code = code
        self.document = document
        self.unit = unit
        self.indicator = indicator
        self.text = text
        self.comparator = comparator
        self.interval = interval
        self.scope = scope
        self.quantity = quantity
        self.isDraft = isDraft
        self.version = version
        self.pace = pace
        self.quarterShares = quarterShares
        self.source = source
        self.row = row
    }
}

/// A committee with the version of its letterhead that holds on one day.
public struct CommitteeRow: Hashable, Sendable {
    public let facts: CommitteeFacts
    public let scopeUnit: String

    public init(facts: CommitteeFacts, scopeUnit: String) {
        self.facts = facts
        self.scopeUnit = scopeUnit
    }
}

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

/// A score of one unit on one criterion in one quarter (điểm thi đua).
public struct ScoreRow: Hashable, Sendable {
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case main = "chinh"
        case bonus = "thuong"
        case penalty = "tru"
    }

    public let scheme: String
    public let criterion: String
    public let part: Part
    public let unit: String
    public let period: PeriodKey
    /// The final score, else the checked one; nil for "chưa chấm".
    public let points: FixedDecimal?
    public let row: Provenance.Row

    public init(
        scheme: String, criterion: String, part: Part, unit: String, period: PeriodKey,
        points: FixedDecimal?, row: Provenance.Row
    ) {
        self.scheme = scheme
        self.criterion = criterion
        self.part = part
        self.unit = unit
        self.period = period
        self.points = points
        self.row = row
    }
}

/// A scoring scheme (thang điểm) of a cluster.
public struct SchemeRow: Hashable, Sendable {
    public enum TieRule: String, CaseIterable, Hashable, Sendable {
        case shareRank = "cung-hang"
        case mainPoints = "diem-chinh"
        case vote = "bieu-quyet"
    }

    public let code: String
    public let name: String
    public let cluster: String
    public let interval: Interval
    public let tieRule: TieRule
    public let bonusCap: FixedDecimal?
    public let penaltyCap: FixedDecimal?

    public init(
        code: String, name: String, cluster: String, interval: Interval, tieRule: TieRule,
        bonusCap: FixedDecimal?, penaltyCap: FixedDecimal?
    ) {
        self.code = code
        self.name = name
        self.cluster = cluster
        self.interval = interval
        self.tieRule = tieRule
        self.bonusCap = bonusCap
        self.penaltyCap = penaltyCap
    }
}

/// Membership of a unit in a cluster.
public struct MembershipRow: Hashable, Sendable {
    public let cluster: String
    public let unit: String
    public let interval: Interval
    public let role: String

    public init(cluster: String, unit: String, interval: Interval, role: String) {
        self.cluster = cluster
        self.unit = unit
        self.interval = interval
        self.role = role
    }
}

/// A row of a list that is printed as recorded: activities, models, documents, exercises, awards,
/// ratings, tasks, proposals, discipline. `Records` names its fields as `ListSchema` does and adds
/// what selection needs.
public struct RecordedRow: Hashable, Sendable {
    /// A `ListSchema` name.
    public let list: String
    /// The unit it belongs to; nil when it belongs to a committee or to all.
    public let unit: String?
    /// The committee it belongs to; nil when it belongs to a unit or to all.
    public let committee: String?
    /// When it happened or holds; nil when it is bound to a period key or always holds.
    public let interval: Interval?
    /// The period it was written for.
    public let period: PeriodKey?
    public let order: Int
    /// Values by `ListSchema` field name; units are given by id in `unit` only.
    public let fields: [String: Value]
    public let row: Provenance.Row

    public init(
        list: String, unit: String?, committee: String?, interval: Interval?, period: PeriodKey?,
        order: Int, fields: [String: Value], row: Provenance.Row
    ) {
        self.list = list
        self.unit = unit
        self.committee = committee
        self.interval = interval
        self.period = period
        self.order = order
        self.fields = fields
        self.row = row
    }
}

/// A paragraph of a written judgement (nhận định).
public struct JudgementRow: Hashable, Sendable {
    public let committee: String
    public let period: PeriodKey
    public let section: String
    public let order: Int
    public let text: String

    public init(committee: String, period: PeriodKey, section: String, order: Int, text: String) {
        self.committee = committee
        self.period = period
        self.section = section
        self.order = order
        self.text = text
    }
}

/// Everything `Records` hands over for one report.
public struct RecordRows: Sendable {
    public var committee: CommitteeRow
    public var unitVersions: [UnitVersionRow] = []
    public var lineage: [LineageRow] = []
    public var indicators: [Indicator] = []
    public var observations: [ObservationRow] = []
    public var targets: [TargetRow] = []
    public var occasions: [OccasionRow] = []
    public var schemes: [SchemeRow] = []
    public var memberships: [MembershipRow] = []
    /// Name of each cluster by code, and the unit that presides over it.
    public var clusters: [ClusterRow] = []
    public var scores: [ScoreRow] = []
    public var recorded: [RecordedRow] = []
    public var judgements: [JudgementRow] = []
    public var isIllustrative = false

    public init(committee: CommitteeRow) {
        self.committee = committee
    }
}

/// An emulation cluster (cụm thi đua).
public struct ClusterRow: Hashable, Sendable {
    public let code: String
    public let name: String
    public let host: String?

    public init(code: String, name: String, host: String?) {
        self.code = code
        self.name = name
        self.host = host
    }
}
