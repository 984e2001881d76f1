// Everything a verification came upon → its page for a person, its JSON, its exit status.

package import Ledger
package import Pipeline

/// The answer of `verify` (kiểm tra).
package struct Verification: Sendable {
    /// How much was looked at.
    package struct Counts: Hashable, Sendable {
        package var entries = 0
        package var storeFiles = 0
        package var outboxFiles = 0
        package var generations = 0
        package var givenFiles = 0
        package var rerendered = 0
    }

    /// In the order of looking: ledger, store, outbox, generations, given files, rendering.
    package internal(set) var findings: [VerificationFinding] = []
    package internal(set) var counts = Counts()
    package internal(set) var head: LedgerHead?

    /// What came of a given file.
    package mutating func add(_ finding: VerificationFinding) {
        findings.append(finding)
        counts.givenFiles += 1
    }

    /// 0 in order, 3 findings, 4 something could not be checked and nothing else was found.
    package var status: ExitStatus {
        if findings.contains(where: { $0.gravity == .finding }) { return .findings }
        return findings.contains { $0.gravity == .unchecked } ? .couldNotCheck : .done
    }

    /// For a person: findings first.
    package var text: String {
        var lines: [String] = []
        lines += part("PHÁT HIỆN", .finding)
        lines += part("Chưa kiểm tra được", .unchecked)
        lines += part("Ghi chú", .note)
        lines.append(countText)
        lines.append("Đầu sổ cái: \(head?.description ?? "không có")")
        lines.append(verdict)
        return lines.joined(separator: "\n") + "\n"
    }

    /// For a program.
    package var json: String {
        JSONText.object([
            ("format", .number(1)),
            ("status", .number(Int(status.rawValue))),
            ("head", .optional(head?.description)),
            (
                "checked",
                .object([
                    ("entries", .number(counts.entries)),
                    ("storeFiles", .number(counts.storeFiles)),
                    ("outboxFiles", .number(counts.outboxFiles)),
                    ("generations", .number(counts.generations)),
                    ("givenFiles", .number(counts.givenFiles)),
                    ("rerendered", .number(counts.rerendered)),
                ])
            ),
            ("findings", .array(findings.map(object))),
        ]).document
    }

    private func part(_ title: String, _ gravity: VerificationFinding.Gravity) -> [String] {
        let chosen = findings.filter { $0.gravity == gravity }
        guard !chosen.isEmpty else { return [] }
        return ["\(title):"] + chosen.map { "- \($0.sentence)" } + [""]
    }

    private var countText: String {
        var parts = ["\(counts.entries) mục sổ cái"]
        let more = [
            (counts.storeFiles, "tệp trong kho"), (counts.outboxFiles, "tệp trong hộp đi"),
            (counts.generations, "thế hệ số liệu"), (counts.givenFiles, "tệp được đưa"),
            (counts.rerendered, "bản lập lại"),
        ]
        parts += more.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "Đã kiểm tra: " + parts.joined(separator: ", ")
    }

    private var verdict: String {
        switch status {
        case .findings: "Kết quả: CÓ SAI KHÁC."
        case .couldNotCheck: "Kết quả: chưa kiểm tra được hết."
        default: "Kết quả: nguyên vẹn."
        }
    }

    private func object(_ finding: VerificationFinding) -> JSONText {
        .object([
            ("kind", .text(finding.kind.rawValue)),
            ("gravity", .text(finding.gravity.rawValue)),
            ("place", .text(finding.place)),
            ("evidence", .text(finding.evidence)),
            ("sentence", .text(finding.sentence)),
        ])
    }
}
