// Findings and submissions of a report → their sections in the officer's papers.
//
// They stand in the list of gaps and the rehearsal alone: no official page carries them.

import Documents
import Facts
import Periods

extension PaperWriting {
    /// Recorded figures to look at again, what keeps the issue back first.
    func findings(_ gaps: [Gap]) -> [Block] {
        let findings = gaps.filter(\.isFinding)
        guard !findings.isEmpty else { return [] }
        let blocking = findings.count(where: \.isBlocking)
        let held =
            switch blocking {
            case 0: "không chỗ nào giữ lại phát hành"
            case findings.count: "phải xong mới được phát hành chính thức"
            default: "trong đó \(blocking) chỗ phải xong mới được phát hành chính thức"
            }
        let rows = findings.enumerated().map { index, finding in
            row([
                String(index + 1), finding.who, finding.what,
                severity(finding.isBlocking).word,
            ])
        }
        return [
            paragraph(wording[.findingLead].filled("\(findings.count)", held)),
            table(
                columns: [
                    (.columnNumber, .centre, false), (.columnUnit, .left, true),
                    (.columnContent, .left, true), (.columnWeight, .centre, false),
                ], rows),
        ]
    }

    private func severity(_ isBlocking: Bool) -> FigureFinding.Severity {
        isBlocking ? .blocking : .warning
    }

    /// Who sent figures in time, and by name who did not; nothing where no day is known.
    var submissions: [Block] {
        let rows = facts.lists["nop-so-lieu"] ?? []
        guard rows.contains(where: { $0.fields["ngay-nhan"] != nil }) else { return [] }
        let late = rows.filter(PaperWriting.isLate)
        let silent = rows.filter { $0.fields["trang-thai"] == .text("chưa nộp") }
        let inTime = rows.filter { $0.fields["so-ngay-cham"] == .integer(0) }
        let unknown = rows.count - late.count - silent.count - inTime.count
        var counts = ["\(inTime.count) đúng hạn", "\(late.count) chậm", "\(silent.count) chưa nộp"]
        if unknown > 0 { counts.append("\(unknown) đã nộp, chưa rõ ngày") }
        let due = rows.first.map { PaperWriting.text($0.fields["han"]) } ?? ""
        let told =
            wording[.submissionLead].filled(
                due, "\(rows.count)", counts.joined(separator: ", "))
        let named = rows.filter { PaperWriting.isLate($0) || silent.contains($0) }
        guard !named.isEmpty else { return [paragraph(told + ".")] }
        return [
            paragraph(told + ":"),
            table(
                columns: [
                    (.columnNumber, .centre, false), (.columnUnit, .left, true),
                    (.columnReceived, .centre, false), (.columnStanding, .left, false),
                    (.columnNote, .left, true),
                ],
                named.enumerated().map { index, unit in
                    row(
                        [String(index + 1)]
                            + ["don-vi", "ngay-nhan", "trang-thai", "ghi-chu"].map {
                                PaperWriting.text(unit.fields[$0])
                            })
                }),
        ]
    }

    private static func isLate(_ row: ListRow) -> Bool {
        if case .integer(let days)? = row.fields["so-ngay-cham"] { days > 0 } else { false }
    }

    private static func text(_ value: Value?) -> String {
        switch value {
        case .text(let text)?: text
        case .day(let day)?: day.short
        default: ""
        }
    }
}
