// Address → how its figure came about: formula, parts, units, rows and their changes.

import Documents
public import Facts
import Figures
public import Obligations
public import Periods
import Records
import Templates

/// Explains figures from one generation of the records (giải trình số liệu).
public struct ExplainFigure {
    /// The report a figure is asked of.
    public struct Question: Sendable {
        public let committee: String
        /// Bound to its calendar.
        public let period: Period
        /// The last day whose figures count; nil for the conference's or the calendar's.
        public let close: Day?
        public let address: FigureAddress
        /// The highest level of confidentiality that is told.
        public let level: Int
        /// Per cent of the expected units below which nothing is said of a trend or a rank.
        public let leastCoverage: Int
        /// The template that asks, which chooses the organisation of earlier windows; nil for none.
        public let template: String?

        public init(
            committee: String, period: Period, close: Day?, address: FigureAddress, level: Int,
            leastCoverage: Int = ReportDefinition.usualCoverage, template: String? = nil
        ) {
            self.template = template
            self.level = level
            self.leastCoverage = leastCoverage
            self.committee = committee
            self.period = period
            self.close = close
            self.address = address
        }
    }

    private let configuration: Configuration
    private let records: RecordsReader
    /// The generation that is asked.
    public let generation: Int

    /// Windows of a trend that a question may reach back to.
    private static let historyLength = 6

    /// - Parameter generation: nil for the current one.
    /// - Throws: `PipelineError.generationGone` when it is kept no more; `RecordsError`.
    public init(configuration: Configuration, generation: Int?) throws {
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        let chosen: Generation
        if let generation {
            let kept = try directory.generations().first { $0.number == generation }
            guard let kept else { throw PipelineError.generationGone(number: generation) }
            chosen = kept
        } else {
            chosen = try directory.current()
        }
        self.configuration = configuration
        self.generation = chosen.number
        records = try RecordsReader(path: chosen.path)
    }

    /// Every committee that may know of a unit: the one that leads it first.
    public func committees(for unit: String) throws -> [String] {
        let committees = try records.committees()
        return committees.filter { $0.unit == unit }.map(\.code)
            + committees.filter { $0.unit != unit }.map(\.code)
    }

    /// - Throws: `PipelineError.unknownFigure` when the report knows no such indicator, unit or
    ///   window; `RecordsError`, `FiguresError`.
    public func explanation(_ question: Question) throws -> ExplainedFigure {
        let calendar = try configuration.calendar(named: question.period.key.calendar)
        var windows = Reckoning.windows(
            for: question.period, calendar: calendar, historyLength: ExplainFigure.historyLength)
        if let asked = calendar.interval(of: question.address.window) { windows.append(asked) }
        let asOf = question.close ?? question.period.interval.last ?? question.period.interval.start
        let rows = try records.rows(
            committee: question.committee, period: question.period, windows: windows,
            issueDay: asOf)
        let found = try Reckoning(
            rows: rows, period: question.period, calendar: calendar, dataClose: question.close,
            historyLength: ExplainFigure.historyLength, asOf: asOf, level: question.level,
            leastCoverage: question.leastCoverage, structure: structure(question.template)
        ).explanation(of: question.address)
        guard let found, found.answer != .missing(.withheld) else {
            let code = question.address.indicator
            if rows.indicators.contains(where: { $0.code == code }),
                found != nil
                    || rows.indicators.contains(where: {
                        $0.code == code && $0.level > question.level
                    })
            {
                throw PipelineError.withheldFigure(indicator: code, level: question.level)
            }
            throw PipelineError.unknownFigure(address: question.address.description)
        }
        var accounts: [Provenance.Row: RecordAccount] = [:]
        try collect(found, &accounts)
        return ExplainedFigure(explanation: found, generation: generation, accounts: accounts)
    }

    /// The same period by every other calendar, and what lies between their closes: one line each.
    ///
    /// - Throws: as `explanation`.
    public func otherCalendars(_ question: Question) throws -> [String] {
        let address = question.address
        var lines: [String] = []
        func tell(_ period: Period, _ window: PeriodKey, _ words: String) throws {
            let found = try explanation(
                Question(
                    committee: question.committee, period: period, close: nil,
                    address: FigureAddress(
                        indicator: address.indicator, unit: address.unit, window: window,
                        aspect: .actual),
                    level: question.level, leastCoverage: question.leastCoverage,
                    template: question.template))
            lines.append("\(words): \(found.wording)")
        }
        let own = question.period
        try tell(own, own.key, ExplainFigure.words(own))
        for calendar in configuration.calendars where calendar.name != own.key.calendar {
            let key = own.key.bound(toOther: calendar.name)
            guard let other = try? Period(key, in: calendar) else { continue }
            try tell(other, other.key, ExplainFigure.words(other))
            for (name, days) in [
                (own.key.calendar ?? "", own.interval.days(outside: other.interval)),
                (calendar.name, other.interval.days(outside: own.interval)),
            ] {
                for piece in days {
                    try tell(
                        own, PeriodKey(.free(piece), calendar: own.key.calendar),
                        "Chỉ có trong lịch \(name), \(PeriodKey(.free(piece)).vietnameseName)")
                }
            }
        }
        return lines
    }

    /// As the template says; one that is gone or wrong by now asked for today's organisation.
    private func structure(_ template: String?) -> StructureChoice {
        guard let template,
            let library = try? TemplateLibrary(folders: configuration.templateFolders),
            let entry = try? library.entry(template), let catalogue = try? records.catalogue(),
            let loaded = try? library.template(entry, catalogue: catalogue)
        else { return .today }
        return loaded.template.head.structure
    }

    private static func words(_ period: Period) -> String {
        let last = period.interval.last.map { "–\($0.short)" } ?? " đến nay"
        return "Theo lịch \(period.key.calendar ?? ""), \(period.interval.start.short)\(last)"
    }

    private func collect(
        _ explanation: Explanation, _ accounts: inout [Provenance.Row: RecordAccount]
    ) throws {
        for row in explanation.ownRows where accounts[row] == nil {
            accounts[row] = try records.account(of: row)
        }
        for part in explanation.parts { try collect(part, &accounts) }
    }
}

extension PeriodKey {
    /// The same shape in another calendar.
    fileprivate func bound(toOther calendar: String) -> PeriodKey {
        PeriodKey(shape, calendar: calendar)
    }
}

extension Interval {
    /// The days of this interval that another does not have, in order; an open end has none.
    fileprivate func days(outside other: Interval) -> [Interval] {
        guard let end, let otherEnd = other.end, other.start < end, otherEnd > start else {
            return [self]
        }
        let before = start < other.start ? Interval(start: start, end: other.start) : nil
        let after = otherEnd < end ? Interval(start: otherEnd, end: end) : nil
        return [before, after].compactMap(\.self)
    }
}
