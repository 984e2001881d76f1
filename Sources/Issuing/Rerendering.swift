// Issues of the ledger → the same orders rendered again, and whether the same bytes come back.
//
// Same bytes means: same records, template, form, fonts, program and libraries. Where the records
// or a form changed since, nothing can be said; where only the drawing changed, figures decide.

import Digests
import FileSystem
import Ledger
package import Obligations
package import Periods
package import Pipeline

/// The check behind `verify --rerender`.
package struct Rerendering {
    let account: LedgerAccount
    let definitions: [ReportDefinition]
    /// The store's folder.
    let store: String
    let zone: FixedZone

    package init(
        account: LedgerAccount, definitions: [ReportDefinition], store: String, zone: FixedZone
    ) {
        self.account = account
        self.definitions = definitions
        self.store = store
        self.zone = zone
    }

    /// Renders every revision again, or those that `isWanted` names, and adds what came of it;
    /// `closing` tells the close of what the ledger never saw owed.
    package func run(
        with renderer: any Renderer, meanwhile: () -> Void = {},
        _ verification: inout Verification,
        closing: (ObligationKey) -> Day? = { _ in nil },
        isWanted: (LedgerAccount.Issue) -> Bool = { _ in true }
    ) throws {
        var issues: [LedgerAccount.Issue] = []
        var orders: [ReportOrder] = []
        for issue in account.issues where isWanted(issue) {
            guard let order = order(of: issue, close: closing(issue.key)) else {
                verification.findings.append(
                    VerificationFinding(
                        .otherInputs, issue.name,
                        evidence: "quy định báo cáo \(issue.key.definition) không còn"))
                continue
            }
            issues.append(issue)
            orders.append(order)
        }
        var found = [VerificationFinding?](repeating: nil, count: orders.count)
        try renderer.render(orders, meanwhile: meanwhile) { index, result in
            found[index] = finding(of: issues[index], result)
        }
        verification.findings += found.compactMap(\.self)
        verification.counts.rerendered += orders.count
    }

    /// The order that the issue was made by; nil when its definition is gone.
    ///
    /// - Parameter known: The close of an issue of what the ledger never saw owed.
    package func order(
        of issue: LedgerAccount.Issue, close known: Day? = nil
    ) -> ReportOrder? {
        guard let definition = definitions.first(where: { $0.code == issue.key.definition }),
            let close = issue.close ?? known
        else { return nil }
        let before = account[issue.key]?.issues.last { $0.revision == issue.revision - 1 }
        var order = ReportOrder(
            work: .render, committee: issue.key.committee, period: issue.key.period,
            template: definition.template, definition: definition.code, close: close,
            standing: .issue(revision: issue.revision), created: issue.report.created,
            runHead: issue.report.runHead, completeness: definition.completeness, knownGaps: [],
            previousFigures: before.flatMap { figures(of: $0.report) },
            reason: issue.revision > 0 ? issue.reason : "", telling: Telling(definition),
            published: published(before: issue.reservation, for: issue.key),
            leastCoverage: definition.leastCoverage)
        order.wording = wording(of: issue.report)
        order.circulation = definition.circulation
        return order
    }

    /// The order that the draft was made by, without what was changed since the one before; nil
    /// when its definition is gone.
    ///
    /// - Parameter usual: The close of a report that the ledger saw no close of.
    package func order(of draft: LedgerAccount.Draft, closing usual: Day) -> ReportOrder? {
        order(of: draft, close: account[draft.key]?.seen?.close ?? usual)
    }

    /// The words that the report was printed in; nil, which means those of today, where its figures
    /// cannot be read.
    func wording(of report: StoredReport) -> [String]? { sheet(report)?.wordingChanges }

    /// Figures that cannot be read are told as findings of their own; what comes without them
    /// differs and says so.
    func published(before slot: Int, for key: ObligationKey) -> [PublishedReport] {
        let issues = account.issues.map { issue in
            IssuedEarlier(
                key: issue.key, sequence: issue.stamp.sequence, revision: issue.revision,
                close: issue.close,
                registrations: issue.registrations.map { ($0.sequence, $0.number, $0.day) },
                withdrawal: issue.withdrawal?.stamp.sequence, report: issue.report)
        }
        return IssuedEarlier.before(slot, for: key, among: issues).compactMap { issue in
            figures(of: issue.report).map {
                issue.published(before: slot, zone: zone, figures: $0)
            }
        }
    }

    private func finding(
        of issue: LedgerAccount.Issue, _ result: Result<ReportAnswer, RenderFailure>
    ) -> VerificationFinding {
        switch result {
        case .failure(let failure):
            VerificationFinding(.notRendered, issue.name, evidence: failure.text)
        case .success(let answer): comparison(of: issue, answer)
        }
    }

    private func comparison(
        of issue: LedgerAccount.Issue, _ answer: ReportAnswer
    ) -> VerificationFinding {
        let report = issue.report
        if let bytes = answer.report?.bytes, SHA256.digest(of: bytes) == report.digest {
            return VerificationFinding(.sameBytes, issue.name)
        }
        let changed = changedInputs(report, answer.inputs)
        guard changed.isEmpty else {
            return VerificationFinding(
                .otherInputs, issue.name, evidence: changed.joined(separator: ", "))
        }
        let isSameProgram = answer.inputs.program == report.program
        guard hasSameFigures(report, answer.figures) else {
            return VerificationFinding(
                .otherFigures, issue.name, evidence: difference(report, answer))
        }
        return isSameProgram
            ? VerificationFinding(.otherBytes, issue.name)
            : VerificationFinding(
                .otherLibrary, issue.name,
                evidence: "\(report.program) → \(answer.inputs.program)")
    }

    private func changedInputs(_ report: StoredReport, _ inputs: ReportInputs) -> [String] {
        let pairs = [
            (report.snapshot, inputs.snapshot, "số liệu"),
            (report.template, inputs.template, "mẫu"),
            (report.form, inputs.form, "thể thức hoặc lời văn"),
            (report.fonts, inputs.fonts, "phông chữ"),
        ]
        return pairs.filter { $0.0 != $0.1 }.map(\.2)
    }

    /// Another drawing library may move a figure to another page: only what is printed counts.
    func hasSameFigures(_ report: StoredReport, _ figures: [UInt8]) -> Bool {
        if SHA256.digest(of: figures) == report.figuresDigest { return true }
        guard let old = sheet(report), let new = FigureSheet(packed: figures) else {
            return false
        }
        return new.changes(from: old).isEmpty
    }

    /// The first few figures that differ, old and new.
    private func difference(_ report: StoredReport, _ answer: ReportAnswer) -> String {
        guard let old = sheet(report), let new = FigureSheet(packed: answer.figures) else {
            return "bảng số liệu đã in không đọc được"
        }
        let changes = new.changes(from: old)
        let told = changes.prefix(Rerendering.toldFigures).map {
            "\($0.label): \($0.old ?? "không in") → \($0.new ?? "không in")"
        }
        let rest = changes.count - told.count
        return told.joined(separator: "; ") + (rest > 0 ? "; và \(rest) số khác" : "")
    }

    /// Enough to know where to look.
    private static let toldFigures = 5

    private func sheet(_ report: StoredReport) -> FigureSheet? {
        figures(of: report).flatMap { FigureSheet(packed: $0) }
    }

    private func figures(of report: StoredReport) -> [UInt8]? {
        let path = store + "/" + Store.figuresPath(report.path)
        guard let bytes = try? Files.read(path, followsLinks: false),
            SHA256.digest(of: bytes) == report.figuresDigest
        else { return nil }
        return bytes
    }
}
