// Is a short life of a ledger in which every kind of entry occurs.

import Digests
import Obligations
import Periods

@testable import Ledger

enum Story {
    static let key = ObligationKey(
        definition: "so-ket-6-thang", committee: "duqs-tinh", period: "2026H1@chot-15")
    static let other = ObligationKey(
        definition: "so-ket-6-thang", committee: "dk-cum-2", period: "2026H1@chot-15")

    static func digest(_ text: String) -> Digest { SHA256.digest(of: text) }

    static func day(_ number: Int) -> Day { Day(number: 20_000 + number) }

    static func report(_ path: String) -> StoredReport {
        StoredReport(
            path: path, digest: digest(path), byteCount: 123_456, pageCount: 24,
            figuresDigest: digest("figures"), generation: 7, snapshot: digest("snapshot"),
            template: digest("template"), form: digest("form"), fonts: digest("fonts"),
            program: "baocao 0.3.0; cairo 1.16.0", inputs: digest("inputs"),
            created: Scratch.noon, runHead: "3:" + digest("head").hex)
    }

    static func issue(
        _ key: ObligationKey = key, revision: Int = 0, reservation: Int, marks: [String] = []
    ) -> LedgerEntry {
        .issue(
            key, revision: revision, reservation: reservation, planned: day(3), marks: marks,
            report("\(key.committee)/so-ket-r\(revision).pdf"))
    }

    static func draft(number: Int) -> LedgerEntry {
        .draft(
            key, number: number, gaps: 3, findings: SHA256.digest(of: "findings \(number)"),
            report("du-thao-\(number).pdf"))
    }

    static let begun: [LedgerEntry] = [
        .installation(program: "baocao 0.3.0", isDemonstration: false)
    ]

    /// Sequence numbers are in the comments of the lines.
    static let all: [LedgerEntry] =
        begun + [
            .generation(number: 7, digest: digest("generation")),  // 2
            .obligation(  // 3
                key, start: day(0), end: day(180), close: day(181), due: day(183),
                origin: "calendar", reason: ""),
            .obligation(  // 4
                other, start: day(0), end: nil, close: day(181), due: day(183), origin: "order",
                reason: "Chỉ thị 05; “đột xuất”"),
            .rehearsal(key, gaps: 4, findings: digest("findings")),  // 5
            draft(number: 1),  // 6
            .paper(of: 6, path: "gaps.pdf", digest: digest("gaps"), byteCount: 900),  // 7
            .delivery(of: 6, recipient: "tinh", name: "du-thao-1.pdf", digest: digest("d")),  // 8
            .delivery(of: 7, recipient: "tinh", name: "gaps.pdf", digest: digest("gaps")),  // 9
            .receipt(delivery: 8, manifest: digest("manifest")),  // 10
            .attempt(  // 11
                key, failure: "font", retry: Scratch.noon.adding(seconds: 60),
                inputs: digest("inputs")),
            .attempt(key, failure: "template", retry: nil, inputs: digest("inputs")),  // 12
            .approval(key, name: "Nguyễn Văn A", note: ""),  // 13
            .reservation(key, revision: 0, reason: ""),  // 14
            .release(reservation: 14, reason: "not ready"),  // 15
            .reservation(key, revision: 0, reason: ""),  // 16
            issue(reservation: 16, marks: ["late", "incomplete"]),  // 17
            .delivery(of: 17, recipient: "tinh", name: "so-ket.pdf", digest: digest("i")),  // 18
            .registration(issue: 17, number: "15-BC/ĐUQS", day: day(190)),  // 19
            .reservation(key, revision: 1, reason: "sai số"),  // 20
            issue(revision: 1, reservation: 20),  // 21
            .withdrawal(issue: 17, reason: "thay bằng bản r1"),  // 22
            .waiver(other, reason: "sáp nhập\u{0}đơn vị"),  // 23
            .confirmation(reason: "về sau nghỉ"),  // 24
            .clockAcceptance(reason: "pin CMOS"),  // 25
            .restoration(sequence: 25, head: digest("restored")),  // 26
            .copies(of: 17, edition: "rut-gon", first: 1, last: 60, total: 60),  // 27
        ]
}
