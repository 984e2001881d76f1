// Is the test of the proof that nothing was missed.

import Digests
import Ledger
import Obligations
import Periods
import Testing

@testable import Issuing

struct AuditTests {
    private static let key = ObligationKey(
        definition: "so-ket", committee: "tinh", period: "2026H1@chot-15")
    private static let later = SmallState.noon.adding(seconds: 3 * 86_400)

    private func audit(
        _ entries: [LedgerEntry], expected: [Obligation]? = nil,
        presence: Audit.Presence = .present, issued: Instant = SmallState.noon
    ) -> Audit {
        Audit(
            year: 2026, expected: expected,
            account: LedgerAccount(Chain.stamped(entries, at: issued)), now: AuditTests.later,
            zone: SmallState.zone
        ) { _ in presence }
    }

    private func owed(_ committee: String, year: Int = 2026) throws -> Obligation {
        let text = "\(year)H1@chot-15"
        let close = try #require(Day(year: year, month: 6, day: 14))
        let interval = try #require(
            Interval(start: close.adding(days: -180), end: close.adding(days: 1)))
        return Obligation(
            key: ObligationKey(definition: "so-ket", committee: committee, period: text),
            period: Period(key: try #require(PeriodKey(text: text)), interval: interval),
            close: close, due: close.adding(days: 1), conference: nil, origin: .calendar)
    }

    @Test func `an issued report is proved by its entry, number and file`() throws {
        let entries =
            Chain.issued(AuditTests.key) + [
                .registration(issue: 4, number: "15-BC/ĐUQS", day: SmallState.due)
            ]
        let audit = audit(entries, expected: [try owed("tinh"), try owed("xa", year: 2025)])
        let text = """
            Đối soát năm 2026 (theo quy định và lịch), ngày 18/6/2026

            Báo cáo  Cấp ủy  Kỳ              Chốt       Hạn        Kết quả
            so-ket   tinh    2026H1@chot-15  14/6/2026  15/6/2026  phát hành r0 ngày 15/6/2026; \
            số 15-BC/ĐUQS ngày 15/6/2026; mã \(SmallState.seven.hex.prefix(12)); tệp còn nguyên

            1 báo cáo phải có: 1 đã phát hành, 0 được miễn, 0 chưa đến hạn, không thiếu báo cáo nào.
            Đầu sổ cái: 5:
            """
        #expect(audit.text.hasPrefix(text))
        #expect(!audit.hasFindings)
    }

    @Test func `numbered copies are told with their numbers, report and day`() throws {
        let entries =
            Chain.issued(AuditTests.key) + [
                .copies(of: 4, edition: "", first: 1, last: 60, total: 60),
                .copies(of: 4, edition: "rut-gon", first: 7, last: 7, total: 12),
            ]
        let audit = audit(entries)
        let name = "tinh/2026H1@chot-15/so-ket-r0"
        let space = String(repeating: " ", count: "\(name) (rut-gon)".count - name.count)
        #expect(audit.text.contains("\n\(name)\(space)  1–60/60  15/6/2026  "), "\(audit.text)")
        #expect(audit.text.contains("\n\(name) (rut-gon)  7/12     15/6/2026  "))
        #expect(audit.json.contains("\"first\": 1") && audit.json.contains("\"total\": 60"))
        #expect(!audit.hasFindings)
    }

    @Test func `a late issue says how late`() throws {
        let audit = audit(Chain.issued(AuditTests.key, marks: ["late"]), issued: AuditTests.later)
        #expect(audit.text.contains("phát hành r0 ngày 18/6/2026; muộn 3 ngày"))
        #expect(!audit.hasFindings)
    }

    @Test func `what arithmetic owes and the ledger does not know is missing`() throws {
        let audit = audit(
            Chain.issued(AuditTests.key), expected: [try owed("tinh"), try owed("xa")])
        #expect(audit.hasFindings)
        #expect(audit.text.contains("THIẾU: quá hạn 3 ngày"))
        #expect(audit.text.contains("1 PHẢI XỬ LÝ."))
    }

    @Test func `without configuration the obligations seen are the measure`() throws {
        let entries = Chain.issued(AuditTests.key).prefix(2) + []
        let open = audit(Array(entries))
        #expect(open.hasFindings)
        #expect(open.text.contains("(theo riêng sổ cái)"))
        let waived = audit(Array(entries) + [.waiver(AuditTests.key, reason: "sáp nhập")])
        #expect(!waived.hasFindings)
        #expect(waived.text.contains("được miễn ngày 15/6/2026, tro-ly: sáp nhập"))
    }

    @Test func `a withdrawn issue without another is missing`() {
        let audit = audit(
            Chain.issued(AuditTests.key) + [.withdrawal(issue: 4, reason: "sai mẫu")])
        #expect(audit.hasFindings)
        #expect(audit.text.contains("THIẾU: đã thu hồi r0, chưa có bản thay"))
    }

    @Test func `what only the ledger knows is told`() throws {
        let audit = audit(Chain.issued(AuditTests.key), expected: [try owed("xa")])
        #expect(audit.text.contains("chỉ có trong sổ cái"))
        #expect(audit.rows.map(\.isOnlyInLedger) == [true, false])
    }

    @Test(arguments: [Audit.Presence.missing, .changed])
    func `an issue without its file is a finding`(_ presence: Audit.Presence) {
        #expect(audit(Chain.issued(AuditTests.key), presence: presence).hasFindings)
    }

    @Test func `the document for programs keeps its members and their order`() throws {
        let names = try #require(JSONCheck(audit(Chain.issued(AuditTests.key)).json)).names
        #expect(
            names == [
                "format", "year", "today", "byArithmetic", "findings", "head", "obligations",
                "copies",
            ])
    }
}
