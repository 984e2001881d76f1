// Job + answer → the files to store and the entries that make them exist.

import Digests
import Ledger
import Obligations
import Periods
import Pipeline

/// A finished report on its way into store and ledger.
struct Piece {
    let index: Int
    let job: Job
    let answer: ReportAnswer
    let items: [Store.Item]
    private let stored: StoredReport?

    /// Nil when the answer does not fit its order: a path of its own choosing is never written.
    init?(index: Int, job: Job, answer: ReportAnswer, inputs: Digest) {
        self.index = index
        self.job = job
        self.answer = answer
        let name = job.order.name
        let beginning = "\(job.key)-"
        guard
            answer.papers.allSatisfy({
                $0.name.hasPrefix(beginning)
                    && !$0.name.dropFirst(beginning.count).contains("/")
            })
        else { return nil }
        let papers = answer.papers.map { Store.Item(path: $0.name, bytes: $0.bytes) }
        if case .rehearsal = job.kind {
            items = papers
            stored = nil
            return
        }
        guard let report = answer.report, report.name == name + ".pdf" else { return nil }
        let figures = Store.Item(
            path: Store.figuresPath(report.name), bytes: answer.figures)
        items = [Store.Item(path: report.name, bytes: report.bytes), figures] + papers
        stored = StoredReport(
            path: report.name, digest: SHA256.digest(of: report.bytes),
            byteCount: report.bytes.count, pageCount: report.pageCount,
            figuresDigest: SHA256.digest(of: answer.figures),
            generation: answer.inputs.generation, snapshot: answer.inputs.snapshot,
            template: answer.inputs.template, form: answer.inputs.form,
            fonts: answer.inputs.fonts, program: answer.inputs.program, inputs: inputs,
            created: job.order.created, runHead: job.order.runHead)
    }

    /// Paths that a recipient receives, the report first.
    var delivered: [String] {
        let figures = Store.figuresPath(job.order.name + ".pdf")
        return items.map(\.path).filter { $0 != figures }
    }

    /// The report, its papers and who is owed them; `first` is the number of the first entry.
    func entries(from first: Int, on today: Day) -> [LedgerEntry] {
        guard let head = headEntry(on: today) else { return [] }
        var entries = [head]
        var owed: [Owed] = []
        if let stored {
            owed.append(Owed(sequence: first, path: stored.path, digest: stored.digest))
        }
        for paper in answer.papers {
            let digest = SHA256.digest(of: paper.bytes)
            owed.append(
                Owed(
                    sequence: first + entries.count, path: paper.name, digest: digest,
                    edition: paper.edition))
            entries.append(
                .paper(
                    of: first, path: paper.name, digest: digest, byteCount: paper.bytes.count))
        }
        for recipient in recipients {
            for file in owed where isOwed(file, to: recipient) {
                entries.append(
                    .delivery(
                        of: file.sequence, recipient: recipient,
                        name: Piece.name(of: file.path, for: recipient), digest: file.digest))
            }
        }
        return entries
    }

    /// A file with its entry.
    private struct Owed {
        let sequence: Int
        let path: String
        let digest: Digest
        var edition: String?
    }

    /// Those of the report first, then those of an edition alone.
    private var recipients: [String] {
        guard !job.recipients.isEmpty else { return [] }
        let others = job.editionRecipients.sorted { $0.key < $1.key }.flatMap(\.value)
        var all = job.recipients
        for recipient in others where !all.contains(recipient) { all.append(recipient) }
        return all
    }

    /// The committee has everything, another one the report with its papers or just its edition.
    private func isOwed(_ file: Owed, to recipient: String) -> Bool {
        guard let edition = file.edition else { return job.recipients.contains(recipient) }
        return recipient == job.key.committee
            || job.editionRecipients[edition]?.contains(recipient) ?? false
    }

    /// Below its own folder a committee needs no folder of its name; a copy keeps it.
    static func name(of path: String, for recipient: String) -> String {
        path.hasPrefix(recipient + "/") ? String(path.dropFirst(recipient.count + 1)) : path
    }

    private func headEntry(on today: Day) -> LedgerEntry? {
        let key = job.key
        switch job.kind {
        case .rehearsal:
            return .rehearsal(key, gaps: answer.gaps.count, findings: answer.findings)
        case .draft(let number, _):
            guard let stored else { return nil }
            return .draft(
                key, number: number, gaps: answer.gaps.count, findings: answer.findings, stored)
        case .issue(let slot, var marks, _):
            guard let stored else { return nil }
            let due = job.obligation.due
            if today > due, slot.revision == 0, marks.isEmpty { marks.append(Mark.late) }
            if !answer.isReady { marks.append(Mark.incomplete) }
            return .issue(
                key, revision: slot.revision, reservation: slot.sequence, planned: due,
                marks: marks, stored)
        }
    }
}

/// Marks of an issue, as the ledger writes them.
enum Mark {
    static let late = "late"
    static let backfill = "backfill"
    static let incomplete = "incomplete"
}

extension ReportAnswer {
    /// A digest of everything that is missing: the same list gives the same digest.
    var findings: Digest {
        let lines = gaps.map { "\($0.isBlocking ? "!" : " ")\($0.what)\u{0}\($0.who)\n" }
        return SHA256.digest(of: Array(lines.joined().utf8))
    }
}
