// `explain`: a printed figure, or a question → how the figure came about.
//
// A figure of an issue or a draft is explained from the generation it was made from, and compared
// with what was printed.

import Facts
import Ledger
import Obligations
import Periods
import Pipeline

extension Office {
    /// With `issue`, a `ReportName`: the figure at `address` of that report, or without it every
    /// printed figure; `json`: yes or no. Otherwise what `FigureQuestion` reads.
    func explain(_ request: ActRequest, say: (String) throws -> Void) throws {
        guard let name = request.optional("issue") else {
            return try FigureQuestion(configuration: try siteConfiguration())
                .answer(request, say: say)
        }
        let printed = try printed(named: name)
        guard let address = request.optional("address") else {
            return try list(printed.sheet, say: say)
        }
        let line = printed.sheet.lines.first { $0.address == address }
        guard let line else { throw IssuingError.notPrinted(address: address, in: name) }
        let isJSON = try request.flag("json")
        guard let address = FigureAddress(text: address) else {
            // A cell of a list or a chart is printed as it was recorded.
            return try say("\(line.label): \(line.text), trang \(pages(line))")
        }
        let found = try explanation(of: address, in: printed)
        let isSame = line.text == found.wording
        if isJSON {
            try request.tell("", found.json.document, say: say)
        } else {
            try say("\(name), trang \(pages(line)): \(line.label)")
            try say("Đã in: \(line.forms.joined(separator: " | "))")
            try say("Tính lại: \(found.wording)" + (isSame ? " (khớp)" : " (KHÁC: \(line.text))"))
            for text in found.lines { try say(text) }
        }
        guard isSame else { throw Verdict(status: .findings) }
    }

    /// A kept report with the sheet of what it prints.
    private struct Printed {
        let key: ObligationKey
        let close: Day?
        let report: StoredReport
        let sheet: FigureSheet
    }

    private func printed(named name: String) throws -> Printed {
        let (key, report) = try storedReport(named: name)
        let bytes = try state.store.read(
            Store.figuresPath(report.path), expecting: report.figuresDigest)
        guard let sheet = FigureSheet(packed: bytes) else {
            throw PipelineError.damagedFigures(report: name)
        }
        return Printed(key: key, close: try close(of: key), report: report, sheet: sheet)
    }

    /// As the ledger saw it; a draft of what is not owed yet closes as its calendar says.
    func close(of key: ObligationKey) throws -> Day? {
        if let seen = view.course(key).facts.seen { return seen.close }
        let tick = makeTick(time.instant, try surroundings.conditions())
        return try obligation(key, definition(key.definition, tick), tick)?.close
    }

    private func storedReport(named name: String) throws -> (ObligationKey, StoredReport) {
        let reports = view.courses.flatMap { key, course in
            course.issues.map {
                (name: ReportName(key, .revision($0.revision)), report: (key, $0.report))
            }
                + course.drafts.map {
                    (name: ReportName(key, .draft($0.number)), report: (key, $0.report))
                }
        }
        return try ReportName.only(of: reports, meantBy: name)
    }

    private func explanation(
        of address: FigureAddress, in printed: Printed
    ) throws -> ExplainedFigure {
        let configuration = try siteConfiguration()
        let (period, _) = try configuration.period(printed.key.period)
        let definition = try surroundings.conditions().definitions.first {
            $0.code == printed.key.definition
        }
        return try ExplainFigure(
            configuration: configuration, generation: printed.report.generation
        ).explanation(
            ExplainFigure.Question(
                committee: printed.key.committee, period: period, close: printed.close,
                address: address, level: definition?.level ?? 0,
                leastCoverage: definition?.leastCoverage ?? ReportDefinition.usualCoverage,
                template: definition?.template))
    }

    private func list(_ sheet: FigureSheet, say: (String) throws -> Void) throws {
        for line in sheet.lines {
            try say("\(line.address)\t\(line.label)\t\(line.text)\ttrang \(pages(line))")
        }
    }

    private func pages(_ line: FigureSheet.Line) -> String {
        line.pages.map(String.init).joined(separator: ", ")
    }

    private func siteConfiguration() throws -> Configuration {
        guard let site = surroundings as? SiteSurroundings else {
            throw IssuingError.unknownVerb("explain")
        }
        return site.configuration
    }
}
