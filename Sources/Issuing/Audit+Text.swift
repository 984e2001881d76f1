// An audit → its page for a person, and its JSON document as docs/status-json.md describes it.

import Digests
import Ledger
import Obligations
import Periods
import Pipeline

extension Audit {
    /// For a person.
    package var text: String {
        let basis = isByArithmetic ? "theo quy định và lịch" : "theo riêng sổ cái"
        var lines = ["Đối soát năm \(year) (\(basis)), ngày \(today.short)", ""]
        lines += TextTable(rows: [Audit.heading] + rows.map(cells)).lines
        lines += ["", total]
        if !copies.isEmpty {
            let heading = ["Bản đánh số đã lập trong năm", "Bản số", "Ngày", "Người lập"]
            lines += [""] + TextTable(rows: [heading] + copies.map(cells)).lines + [""]
        }
        lines.append("Đầu sổ cái: \(head?.description ?? "sổ cái còn trống")")
        return lines.joined(separator: "\n") + "\n"
    }

    /// For a program.
    package var json: String {
        JSONText.object([
            ("format", .number(1)),
            ("year", .number(year)),
            ("today", .text(today.iso)),
            ("byArithmetic", .truth(isByArithmetic)),
            ("findings", .truth(hasFindings)),
            ("head", .optional(head?.description)),
            ("obligations", .array(rows.map(object))),
            ("copies", .array(copies.map(object))),
        ]).document
    }

    private static let heading = ["Báo cáo", "Cấp ủy", "Kỳ", "Chốt", "Hạn", "Kết quả"]

    private func cells(_ row: Row) -> [String] {
        [
            row.key.definition, row.key.committee, row.key.period, row.close.short, row.due.short,
            result(row),
        ]
    }

    /// "duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0", "1–60/60", the day, who.
    private func cells(_ line: CopyLine) -> [String] {
        let copies = line.copies
        let numbers =
            copies.first == copies.last ? "\(copies.first)" : "\(copies.first)–\(copies.last)"
        return [
            line.report + (copies.edition.isEmpty ? "" : " (\(copies.edition))"),
            "\(numbers)/\(copies.total)", zone.day(of: copies.stamp.instant).short,
            copies.stamp.actor,
        ]
    }

    private func result(_ row: Row) -> String {
        var parts: [String] = []
        switch row.outcome {
        case .issued: parts += row.item.standing.map(issued) ?? []
        case .waived: parts += row.item.waiver.map(waived) ?? []
        case .withdrawn:
            let revision = row.item.issues.last?.revision ?? 0
            parts.append("THIẾU: đã thu hồi r\(revision), chưa có bản thay")
        case .running: parts.append(today > row.close ? "chưa đến hạn" : "chưa chốt")
        case .missing:
            parts.append("THIẾU: quá hạn \(row.due.distance(to: today)) ngày")
            if let draft = row.item.drafts.last { parts.append("có dự thảo lần \(draft.number)") }
        }
        switch row.presence {
        case .present: parts.append("tệp còn nguyên")
        case .missing: parts.append("THIẾU TỆP trong kho")
        case .changed: parts.append("TỆP ĐÃ BỊ SỬA trong kho")
        case .unknown: break
        }
        if row.isOnlyInLedger { parts.append("chỉ có trong sổ cái") }
        return parts.joined(separator: "; ")
    }

    private func issued(_ issue: LedgerAccount.Issue) -> [String] {
        let day = zone.day(of: issue.stamp.instant)
        var parts = ["phát hành r\(issue.revision) ngày \(day.short)"]
        if issue.isLate(day) { parts.append("muộn \(issue.planned.distance(to: day)) ngày") }
        if issue.marks.contains("backfill") { parts.append("lập bù") }
        if issue.marks.contains("incomplete") { parts.append("chưa đủ số liệu") }
        parts.append(
            issue.registrations.last.map { "số \($0.number) ngày \($0.day.short)" }
                ?? "chưa ghi số văn thư")
        parts.append("mã \(issue.report.digest.hex.prefix(Audit.shortDigits))")
        return parts
    }

    private func waived(_ waiver: LedgerAccount.Act) -> [String] {
        let day = zone.day(of: waiver.stamp.instant).short
        return ["được miễn ngày \(day), \(waiver.stamp.actor): \(waiver.reason)"]
    }

    private var total: String {
        let missing = rows.filter(\.isTrouble).count
        let issued = rows.filter { $0.outcome == .issued }.count
        let waived = rows.filter { $0.outcome == .waived }.count
        let running = rows.filter { $0.outcome == .running }.count
        return "\(rows.count) báo cáo phải có: \(issued) đã phát hành, \(waived) được miễn, "
            + "\(running) chưa đến hạn, "
            + (missing == 0 ? "không thiếu báo cáo nào." : "\(missing) PHẢI XỬ LÝ.")
    }

    private func object(_ row: Row) -> JSONText {
        let issue = row.item.standing
        let day = issue.map { zone.day(of: $0.stamp.instant) }
        let isLate = issue.flatMap { issue in day.map(issue.isLate) } ?? false
        return .object([
            ("definition", .text(row.key.definition)),
            ("committee", .text(row.key.committee)),
            ("period", .text(row.key.period)),
            ("close", .text(row.close.iso)),
            ("due", .text(row.due.iso)),
            ("outcome", .text(name(row.outcome))),
            ("revision", issue.map { .number($0.revision) } ?? .null),
            ("issued", .optional(issue.map { zone.text(of: $0.stamp.instant) })),
            ("planned", .optional(issue?.planned.iso)),
            ("late", .truth(isLate)),
            ("marks", .array((issue?.marks ?? []).map { .text($0) })),
            ("number", .optional(issue?.registrations.last?.number)),
            ("path", .optional(issue?.report.path)),
            ("sha256", .optional(issue?.report.digest.hex)),
            ("file", .text(name(row.presence))),
            ("waiver", .optional(row.item.waiver?.reason)),
            ("onlyInLedger", .truth(row.isOnlyInLedger)),
            ("finding", .truth(row.isTrouble)),
        ])
    }

    private func object(_ line: CopyLine) -> JSONText {
        .object([
            ("report", .text(line.report)),
            ("edition", .text(line.copies.edition)),
            ("first", .number(line.copies.first)),
            ("last", .number(line.copies.last)),
            ("total", .number(line.copies.total)),
            ("made", .text(zone.text(of: line.copies.stamp.instant))),
            ("by", .text(line.copies.stamp.actor)),
        ])
    }

    private func name(_ outcome: Outcome) -> String {
        switch outcome {
        case .issued: "issued"
        case .waived: "waived"
        case .withdrawn: "withdrawn"
        case .running: "running"
        case .missing: "missing"
        }
    }

    private func name(_ presence: Presence) -> String {
        switch presence {
        case .present: "present"
        case .missing: "missing"
        case .changed: "changed"
        case .unknown: "unknown"
        }
    }

    /// Digits that tell one file from another to the eye.
    private static let shortDigits = 12
}

extension LedgerAccount.Issue {
    /// Made after its due day, or marked so when it was made.
    fileprivate func isLate(_ day: Day) -> Bool {
        planned < day && (revision == 0 || marks.contains("late"))
    }
}
