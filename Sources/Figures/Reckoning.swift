// Typed rows + period → FactSet: everything one report was told, and nothing about how it looks.
//
// The order: prepare the worksheet, answer every indicator for every unit, judge the targets, look
// back over the history, fill the lists, check the figures, count the summary. Whatever the rows
// are, each question ends in a value or in the reason there is none; only a report without a scope
// unit, or with a close before its first day, is refused.

public import Facts
public import Periods

/// Reckons the facts of one report (tính số liệu báo cáo). Pure: the same rows give the same facts,
/// in whatever order they come.
public struct Reckoning {
    private let rows: RecordRows
    private let withheld: Withheld
    private let period: Period
    private let calendar: ReportingCalendar
    private let dataClose: Day?
    private let historyLength: Int
    private let asOf: Day
    private let leastCoverage: Int
    private let structure: StructureChoice

    /// - Parameters:
    ///   - dataClose: The last day whose figures count, when it is not the calendar's; it goes
    ///     before the close of the conference in the records.
    ///   - historyLength: Number of windows a trend may show, the report's own included.
    ///   - asOf: The day the report is made, which closes a period that has no end.
    ///   - level: The highest level of confidentiality that is told; 0 tells what is public.
    ///   - leastCoverage: Per cent of the expected units, below which nothing is said of a trend or
    ///     a rank.
    ///   - structure: The organisation on which earlier windows are told.
    public init(
        rows: RecordRows, period: Period, calendar: ReportingCalendar, dataClose: Day?,
        historyLength: Int, asOf: Day, level: Int, leastCoverage: Int,
        structure: StructureChoice = .today
    ) {
        let edition = Edition(rows, level: level)
        self.rows = edition.rows
        self.withheld = edition.withheld
        self.period = period
        self.calendar = calendar
        self.dataClose = dataClose
        self.historyLength = historyLength
        self.asOf = asOf
        self.leastCoverage = leastCoverage
        self.structure = structure
    }

    /// - Throws: `FiguresError.unknownScopeUnit` when the committee's unit has no version;
    ///   `FiguresError.closeBeforeStart` when the close lies before the period.
    public func facts() throws(FiguresError) -> FactSet { facts(on: try worksheet()) }

    /// How one of the facts came about; nil for an indicator, a unit or a window that this report
    /// knows nothing of.
    ///
    /// - Throws: as `facts`.
    public func explanation(of address: FigureAddress) throws(FiguresError) -> Explanation? {
        let worksheet = try worksheet()
        return Explaining(worksheet, facts: facts(on: worksheet)).explanation(of: address)
    }

    /// The lists of `ListSchema.accounts` that the records fill: how the figures of targets came
    /// about, and how firm the order of units is.
    ///
    /// - Parameter facts: Those of this reckoning.
    /// - Throws: as `facts`.
    public func accounts(of facts: FactSet) throws(FiguresError) -> [String: [ListRow]] {
        [
            "giai-trinh": AccountList(try worksheet(), facts: facts).rows,
            "luu-y-thu-hang": facts.rankNotes.map { note in
                ListRow(fields: ["cum": .text(note.cluster), "noi-dung": .text(note.text)])
            },
        ]
    }

    func worksheet() throws(FiguresError) -> Worksheet {
        try Worksheet(
            rows: rows, period: period, calendar: calendar, dataClose: dataClose, asOf: asOf,
            leastCoverage: leastCoverage, structure: structure)
    }

    func facts(on worksheet: Worksheet) -> FactSet {
        let history = History(worksheet, length: historyLength)
        let targets = TargetJudgements(worksheet)
        let unitCount = worksheet.report.tree.nodes.count
        var sheet = AnswerSheet(
            places: worksheet.indicators.count * unitCount, unitCount: unitCount)
        let answers = IndicatorAnswers(worksheet, history: history)
        for indicator in worksheet.indicators.indices {
            answers.write(indicator: indicator, on: &sheet)
        }
        targets.write(on: &sheet)
        let reporters = Reporters(worksheet)
        let all = ReportLists(
            worksheet, targets: targets, sheet: sheet, reporters: reporters)
        let lists = all.lists.filter { !withheld.lists.contains($0.key) }
        let checks = FigureChecks(
            worksheet, reporters: reporters, differences: sheet.differences)
        return FactSet(
            committee: rows.committee.facts, period: periodFacts(worksheet),
            units: worksheet.unitFacts, indicators: worksheet.indicators, table: sheet.table,
            lists: lists, judgements: Judgements(worksheet).bySection, history: history.windows,
            summary: SummaryCounts(worksheet, targets: targets, lists: lists, reporters: reporters)
                .counts,
            debts: UnitLists(worksheet).debts(owed: sheet.owed, silent: reporters.silent),
            findings: checks.findings, rankNotes: all.rankNotes,
            isIllustrative: rows.isIllustrative, withheld: withheld)
    }

    private func periodFacts(_ worksheet: Worksheet) -> PeriodFacts {
        let occasion = rows.occasion(of: period.key)
        return PeriodFacts(
            period: period, dataClose: worksheet.report.window.close,
            conferenceName: occasion?.name, conferenceDay: occasion?.conferenceDay,
            isMixedStructure: worksheet.isMixedStructure,
            unequalSamePeriod: worksheet.unequalSamePeriod,
            recordedFrom: RecordedSelection(worksheet).listsBeginningEarly)
    }
}
