// Is everything one report was told: immutable, complete, independent of the records database.

/// The facts of one report: who, when, every figure, every list, every written judgement.
public struct FactSet: Sendable {
    public let committee: CommitteeFacts
    public let period: PeriodFacts
    /// The scope unit first, then its descendants in display order, as of the period's
    /// last day or the close before it.
    public let units: [UnitFact]
    /// In display order; those that the edition may not even name are not among them.
    public let indicators: [Indicator]
    private let table: AnswerTable
    /// Rows of each list of `ListSchema.all`, by list name, in the order to print.
    public private(set) var lists: [String: [ListRow]]
    /// Written judgements (nhận định), paragraphs by section name.
    public let judgements: [String: [String]]
    /// Windows that trends may show, oldest first, the report's own last.
    public let history: [HistoryWindow]
    /// Counts for the opening sentence, by name (see `SummaryName`).
    public let summary: [SummaryName: Int]
    /// What units still owe, in display order; units that owe nothing are not in it.
    public let debts: [UnitDebt]
    /// How firm the order of units is, for the officer's own papers only.
    public let rankNotes: [RankNote]
    /// Recorded figures to look at again, by unit, indicator and rule.
    public let findings: [FigureFinding]
    /// Data marked as illustrative (số liệu minh họa); every page then says so.
    public let isIllustrative: Bool
    /// What this edition leaves out.
    public let withheld: Withheld

    public init(
        committee: CommitteeFacts, period: PeriodFacts, units: [UnitFact],
        indicators: [Indicator], table: AnswerTable, lists: [String: [ListRow]],
        judgements: [String: [String]], history: [HistoryWindow], summary: [SummaryName: Int],
        debts: [UnitDebt] = [], findings: [FigureFinding] = [], rankNotes: [RankNote] = [],
        isIllustrative: Bool, withheld: Withheld = .nothing
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
        self.debts = debts
        self.rankNotes = rankNotes
        self.findings = findings
        self.isIllustrative = isIllustrative
        self.withheld = withheld
    }

    public init(
        committee: CommitteeFacts, period: PeriodFacts, units: [UnitFact],
        indicators: [Indicator], answers: [FigureAddress: Answer], lists: [String: [ListRow]],
        judgements: [String: [String]], history: [HistoryWindow], summary: [SummaryName: Int],
        debts: [UnitDebt] = [], findings: [FigureFinding] = [], isIllustrative: Bool
    ) {
        self.init(
            committee: committee, period: period, units: units, indicators: indicators,
            table: AnswerTable(answers), lists: lists, judgements: judgements, history: history,
            summary: summary, debts: debts, findings: findings, isIllustrative: isIllustrative)
    }

    /// The same facts with further lists, or other rows for those it has.
    public func adding(_ more: [String: [ListRow]]) -> FactSet {
        var facts = self
        facts.lists.merge(more) { _, new in new }
        return facts
    }

    /// Every answer by its address, put together anew each time.
    public var answers: [FigureAddress: Answer] { table.all }

    /// The answer to a question; `.missing(.noData)` when nothing was ever recorded for it.
    public func answer(_ address: FigureAddress) -> Answer {
        if withheld.holds(address.indicator) { return .missing(.withheld) }
        return table[address] ?? .missing(.noData)
    }

    /// The unit's name, with its superior's where another unit of the report has the same one.
    public func distinctName(of id: String) -> String {
        guard let unit = units.first(where: { $0.id == id }) else { return id }
        guard units.contains(where: { $0.id != id && $0.name == unit.name }),
            let superior = units.first(where: { $0.id == unit.parent })
        else { return unit.name }
        return "\(unit.name) (\(superior.name))"
    }

    /// The scope unit: the one the committee leads.
    public var scope: UnitFact? { units.first }
}
