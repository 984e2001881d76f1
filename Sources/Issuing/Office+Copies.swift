// `copies`: numbered copies of an issue or a draft, each a file of its own, and their receipt list.
//
// The kept bytes stay as they are; the copies are handed to who asked and kept nowhere. The ledger
// says who had which numbers made, before any is handed out; who received which is signed on paper.

import Digests
import Ledger
import Obligations
import Pipeline

extension Office {
    /// Copies that one worker makes at a time, so that none runs into its limits.
    private static let copiesAtOnce = 8

    /// `report`: a `ReportName`; else as `CopyRequest` reads.
    func copies(
        _ request: ActRequest, by actor: Actor, answer: (Reply) throws -> Void
    ) throws {
        let wanted = try CopyRequest(request)
        let name = try request.required("report")
        let kept = try kept(name, edition: wanted.edition)
        let starts = stride(
            from: wanted.numbers.lowerBound, to: wanted.numbers.upperBound,
            by: Office.copiesAtOnce)
        let orders = starts.map { start in
            let end = min(start + Office.copiesAtOnce, wanted.numbers.upperBound)
            var order = kept.order
            order.copies = CopyRun(
                numbers: start..<end, count: wanted.count, recipients: wanted.recipients,
                listsReceipts: start == 1 && wanted.numbers.count == wanted.count,
                edition: wanted.edition, original: kept.original)
            return order
        }
        var files: [FinishedFile] = []
        var lists: [FinishedFile] = []
        for (order, result) in zip(orders, try render(orders)) {
            let papers = try result.mapError {
                IssuingError.renderFailed(name: name, text: $0.text)
            }.get().papers
            let numbered = order.copies?.numbers.count ?? 0
            files += papers.prefix(numbered)
            lists += papers.dropFirst(numbered)
        }
        try append(
            [
                .copies(
                    of: kept.sequence, edition: wanted.edition ?? "",
                    first: wanted.numbers.lowerBound, last: wanted.numbers.upperBound - 1,
                    total: wanted.count)
            ], at: time.instant, by: actor)
        for file in files + lists { try answer(.file(name: file.name, bytes: file.bytes)) }
        log(
            "copies of \(name)\(wanted.edition.map { " (\($0))" } ?? ""): "
                + "\(wanted.numbers.count) of \(wanted.count) made for \(actor.name)")
    }

    /// A report that the ledger knows, with the order it was made by.
    private struct Kept {
        let sequence: Int
        let order: ReportOrder
        let original: CopyRun.Original
    }

    /// A report as the ledger has it.
    private struct Entry {
        let key: ObligationKey
        let sequence: Int
        let report: StoredReport
        let order: ReportOrder?
    }

    private func kept(_ name: String, edition: String?) throws -> Kept {
        let account = LedgerAccount(try state.ledger().entries())
        let entry = try entry(name, account)
        guard let order = entry.order else {
            throw IssuingError.unknownDefinition(
                entry.key.definition, known: try surroundings.conditions().definitions.map(\.code))
        }
        let report = entry.report
        var digest = report.digest
        if let edition {
            let path = report.path.dropLast(".pdf".count) + "-\(edition).pdf"
            let known = order.telling.others.map(\.code)
            let paper = account.papers.first { $0.of == entry.sequence && $0.path == path }
            guard let paper, known.contains(edition) else {
                throw PipelineError.unknownEdition(edition, of: order.definition, known: known)
            }
            digest = paper.digest
        }
        let bytes = try state.store.read(
            Store.figuresPath(report.path), expecting: report.figuresDigest)
        guard let sheet = FigureSheet(packed: bytes) else {
            throw PipelineError.damagedFigures(report: name)
        }
        return Kept(
            sequence: entry.sequence, order: order,
            original: CopyRun.Original(
                digest: digest, figures: sheet.figuresDigest, generation: report.generation,
                snapshot: report.snapshot, template: report.template, form: report.form))
    }

    private func entry(_ name: String, _ account: LedgerAccount) throws -> Entry {
        let rerendering = Rerendering(
            account: account, definitions: try surroundings.conditions().definitions,
            store: state.store.folder, zone: surroundings.premises.zone)
        switch try account.report(named: name) {
        case .issue(let issue):
            try check(issue, account)
            let order = rerendering.order(of: issue, close: try close(of: issue.key))
            return Entry(
                key: issue.key, sequence: issue.stamp.sequence, report: issue.report, order: order)
        case .draft(let draft):
            guard let close = try close(of: draft.key) else {
                throw IssuingError.noClose(name: name)
            }
            return Entry(
                key: draft.key, sequence: draft.stamp.sequence, report: draft.report,
                order: rerendering.order(of: draft, close: close))
        }
    }

    /// Nobody is handed a paper that no longer holds.
    private func check(_ issue: LedgerAccount.Issue, _ account: LedgerAccount) throws {
        guard issue.withdrawal == nil else { throw IssuingError.alreadyWithdrawn(issue.name) }
        if let newest = account[issue.key]?.issues.last, newest.revision > issue.revision {
            throw IssuingError.superseded(issue.name, by: newest.revision)
        }
    }
}
