// Is everything `Records` hands over for one report.

public import Facts

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
    public var votes: [VoteRow] = []
    public var recorded: [RecordedRow] = []
    public var judgements: [JudgementRow] = []
    /// Of every committee, about the units in scope.
    public var causes: [CauseRow] = []
    /// Level that an edition tells of causes; what is above it is named as left out.
    var levelOfCauses = Int.max
    /// In the order of codes.
    public var rules: [RuleRow] = []
    public var receipts: [ReceiptRow] = []
    public var arrivals: [ArrivalRow] = []
    public var deadlines: [DeadlineRow] = []
    public var isIllustrative = false
    /// Shares whose numerator and denominator are indicators of their own.
    public var shares: [IndicatorRelation] = []
    /// Level of confidentiality of each list that has one, by `ListSchema` name.
    public var listLevels: [String: Int] = [:]

    public init(committee: CommitteeRow) {
        self.committee = committee
    }
}

extension RecordRows {
    /// By which a figure could be had from others; a rule that holds for some days only gives away
    /// what it says on those.
    var relations: [IndicatorRelation] {
        shares + compositions.map { IndicatorRelation(.sum, whole: $0.total, parts: $0.parts) }
    }
}
