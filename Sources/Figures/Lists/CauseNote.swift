// A late or failed target + what was written about it → the fields that tell why, who and by when.
//
// Nothing is invented: what nobody wrote is a visible "cần bổ sung". A target that is on its way
// needs no account, and tells one only where somebody wrote it.

import Facts
import Periods

/// The account of one target (giải trình chỉ tiêu), as fields of the list `muc-tieu`.
struct CauseNote {
    let fields: [String: Value]

    init(_ judgement: TargetJudgement, _ worksheet: Worksheet) {
        let isNeeded = [Verdict.late, .failed].contains(judgement.verdict)
        let row = CauseNote.row(about: judgement.target, worksheet)
        guard isNeeded || row != nil else {
            fields = [:]
            return
        }
        if let row, row.level > worksheet.rows.levelOfCauses {
            let untold = Value.text(FigureWords.untold)
            fields = [
                "nguyen-nhan": untold, "chu-tri": untold, "han": untold, "chu-tri-han": untold,
            ]
            return
        }
        let pending = isNeeded ? FigureWords.pending : ""
        let owner = row.map(\.owner) ?? ""
        let deadline = row?.deadline
        var together = [owner.isEmpty ? pending : owner]
        together.append(deadline.map { FigureWords.deadline($0) } ?? pending)
        if owner.isEmpty, deadline == nil { together = [pending] }
        fields = [
            "nguyen-nhan": .text(CauseNote.text(row?.cause, else: pending)),
            "chu-tri": .text(CauseNote.text(owner, else: pending)),
            "han": deadline.map { .day($0) } ?? .text(pending),
            "chu-tri-han": .text(together.filter { !$0.isEmpty }.joined(separator: ", ")),
        ]
    }

    private static func text(_ text: String?, else pending: String) -> String {
        text.flatMap { $0.isEmpty ? nil : $0 } ?? pending
    }

    /// What the report's own committee wrote, else the committee of the unit itself, else any, in
    /// the order of codes.
    private static func row(about target: TargetRow, _ worksheet: Worksheet) -> CauseRow? {
        let own = worksheet.rows.committee.facts.code
        let found = worksheet.rows.causes.filter {
            $0.unit == target.unit && $0.indicator == target.indicator
                && $0.period.means(worksheet.period.key)
        }
        return found.first { $0.committee == own } ?? found.min { $0.committee < $1.committee }
    }
}
