// A status → its JSON document, as docs/status-json.md describes it.

import Digests
import Ledger
import Obligations
import Periods
import Pipeline

extension StatusReport {
    /// For a program: every obligation, also those that the text leaves out.
    package var json: String {
        JSONText.object([
            ("format", .number(1)),
            ("now", .text(site.zone.text(of: site.instant))),
            ("trouble", .truth(hasTrouble)),
            ("daemon", .text(site.daemon)),
            ("generation", generation),
            ("head", .optional(account.head?.description)),
            ("clock", clock),
            ("freeMebibytes", site.freeMebibytes.map { .number($0) } ?? .null),
            ("issues", .number(account.issues.count)),
            ("issueBytes", .number(account.issues.map(\.report.byteCount).reduce(0, +))),
            ("yearsWithoutHolidays", .array(yearsWithoutHolidays.map { .number($0) })),
            ("obligations", .array(rows.map(obligation))),
            ("troubles", .array(troubles.map { .text($0) })),
            ("remarks", .array(remarks.map { .text($0) })),
        ]).document
    }

    private var generation: JSONText {
        guard let generation = site.generation else { return .null }
        return .object([
            ("number", .number(generation.number)), ("digest", .text(generation.digest.hex)),
        ])
    }

    private var clock: JSONText {
        switch clockTrouble {
        case .behindLedger(let seconds): .text("behind-ledger \(seconds)")
        case .beforeBuild(let day): .text("before-build \(day.iso)")
        case nil: .text("right")
        }
    }

    private func obligation(_ row: Row) -> JSONText {
        let obligation = row.line.obligation
        return .object([
            ("definition", .text(obligation.key.definition)),
            ("committee", .text(obligation.key.committee)),
            ("period", .text(obligation.key.period)),
            ("close", .text(obligation.close.iso)),
            ("due", .text(obligation.due.iso)),
            ("conference", .optional(obligation.conference?.iso)),
            ("origin", .text(obligation.origin.rawValue)),
            ("standing", .text(standing(row.line.standing))),
            ("holds", .array(row.line.holds.map { .text(hold($0)) })),
            ("revision", row.item.standing.map { .number($0.revision) } ?? .null),
            ("drafts", .number(row.item.drafts.count)),
            ("number", .optional(row.item.standing?.registrations.last?.number)),
            ("drift", .truth(hasDrift(row))),
            ("trouble", .truth(row.isTrouble)),
            ("todo", .text(row.task)),
        ])
    }

    private func hasDrift(_ row: Row) -> Bool {
        guard let generation = site.generation, let issue = row.item.standing else { return false }
        return generation.digest != issue.report.snapshot
    }

    private func standing(_ standing: Standing) -> String {
        switch standing {
        case .open: "open"
        case .closing: "closing"
        case .closed: "closed"
        case .due: "due"
        case .overdue: "overdue"
        case .issued: "issued"
        case .withdrawn: "withdrawn"
        case .waived: "waived"
        }
    }

    private func hold(_ hold: Hold) -> String {
        switch hold {
        case .approval: "approval"
        case .catchUp: "catch-up"
        case .jump(let periods): "jump \(periods)"
        case .noDefinition: "no-definition"
        case .backOff(let until): "back-off \(site.zone.text(of: until))"
        case .sameInputs: "same-inputs"
        }
    }
}
