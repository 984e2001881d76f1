// Is the test of what `status` says in every standing, and when it is trouble.

import Digests
import Ledger
import Obligations
import Periods
import Testing

@testable import Issuing

struct StatusReportTests {
    private let now = SmallState.noon  // 15/6/2026

    private func obligation(_ committee: String, due: Int = 0) throws -> Obligation {
        let today = SmallState.zone.day(of: now)
        let key = ObligationKey(
            definition: "so-ket", committee: committee, period: "2026H1@chot-15")
        let interval = try #require(
            Interval(start: SmallState.close.adding(days: -180), end: today))
        let period = Period(
            key: try #require(PeriodKey(text: "2026H1@chot-15")), interval: interval)
        return Obligation(
            key: key, period: period, close: today.adding(days: -1),
            due: today.adding(days: due), conference: nil, origin: .calendar)
    }

    private func site() -> SiteCondition {
        var site = SiteCondition(at: now, zone: SmallState.zone)
        site.generation = (3, SmallState.seven)
        site.freeMebibytes = 900
        site.minimumFreeMebibytes = 200
        return site
    }

    private func status(
        _ standing: Standing, _ holds: [Hold] = [], due: Int = 0, _ entries: [LedgerEntry] = []
    ) throws -> StatusReport {
        let line = Agenda.Line(
            obligation: try obligation("tinh", due: due), standing: standing, holds: holds)
        return StatusReport(
            lines: [line], account: LedgerAccount(Chain.stamped(entries)), site: site())
    }

    private static let key = ObligationKey(
        definition: "so-ket", committee: "tinh", period: "2026H1@chot-15")

    @Test func `a page in order says so`() throws {
        let report = try status(.closing, due: 5, [])
        let expected = """
            Tình trạng lúc 2026-06-15 12:00, số liệu thế hệ 3
            Kho: 0 bản phát hành, 0 KiB; còn trống 900 MiB

            Báo cáo  Cấp ủy  Kỳ              Chốt       Hạn        Tình trạng  Cần làm
            so-ket   tinh    2026H1@chot-15  14/6/2026  20/6/2026  sắp chốt    –

            Không có việc gì quá hạn, chưa gửi hoặc sai.

            """
        #expect(report.text == expected)
        #expect(!report.hasTrouble)
    }

    @Test func `what closes years ahead is not shown and not called old`() throws {
        var far = site()
        far.instant = far.instant.adding(seconds: -500 * 86_400)
        let line = Agenda.Line(
            obligation: try obligation("tinh", due: 5), standing: .open, holds: [])
        let report = StatusReport(
            lines: [line], account: LedgerAccount(Chain.stamped([])), site: far)
        #expect(!report.text.contains("2026H1@chot-15"), "\(report.text)")
        #expect(!report.text.contains("Ngoài ra"), "\(report.text)")
    }

    @Test func `what is overdue says what to do`() throws {
        let draft = LedgerEntry.draft(
            StatusReportTests.key, number: 2, gaps: 7, findings: SHA256.digest(of: "7"),
            Chain.report("tinh/x-du-thao-2"))
        let report = try status(.overdue, due: -3, [draft])
        #expect(report.hasTrouble)
        #expect(
            report.text.contains(
                "quá hạn 3 ngày  bổ sung 7 mục còn thiếu ghi trong dự thảo lần 2\n"))
    }

    @Test(arguments: [
        (Hold.approval, "baocao approve", true), (.catchUp, "baocao confirm", true),
        (.jump(periods: 2), "2 kỳ đã chốt", true), (.noDefinition, "baocao waive", true),
        (.sameInputs, "sửa số liệu", true),
        (.backOff(until: SmallState.noon), "tự làm lại lúc 2026-06-15 12:00", false),
    ])
    func `each hold has its sentence`(_ hold: Hold, _ sentence: String, _ waits: Bool) throws {
        let report = try status(.due, [hold])
        #expect(report.text.contains(sentence))
        #expect(report.hasTrouble == waits)
    }

    @Test func `an issue that was not received is trouble with its reason`() throws {
        let entries =
            Chain.issued(StatusReportTests.key) + [
                .delivery(of: 4, recipient: "tinh", name: "x-r0.pdf", digest: SmallState.seven)
            ]
        let line = Agenda.Line(
            obligation: try obligation("tinh"), standing: .issued(revision: 0), holds: [])
        var site = site()
        site.waiting = [SiteCondition.Waiting(delivery: 5, reason: "đĩa đầy; dọn bớt")]
        let open = StatusReport(
            lines: [line], account: LedgerAccount(Chain.stamped(entries)), site: site)
        #expect(open.hasTrouble)
        #expect(open.text.contains("chưa gửi được x-r0.pdf cho tinh – đĩa đầy; dọn bớt"))
        let done = entries + [.receipt(delivery: 5, manifest: SmallState.seven)]
        let received = StatusReport(
            lines: [line], account: LedgerAccount(Chain.stamped(done)), site: site)
        #expect(!received.hasTrouble)
        #expect(received.text.contains("ghi số, ngày của văn thư: baocao register\n"))
    }

    @Test func `other records since the issue are told and are no trouble`() throws {
        var site = site()
        site.generation = (4, SHA256.digest(of: "other"))
        let line = Agenda.Line(
            obligation: try obligation("tinh"), standing: .issued(revision: 0), holds: [])
        let report = StatusReport(
            lines: [line],
            account: LedgerAccount(Chain.stamped(Chain.issued(StatusReportTests.key))), site: site)
        #expect(report.text.contains("đã nhập số liệu mới sau khi phát hành"))
        #expect(report.json.contains("\"drift\": true"))
        #expect(!report.hasTrouble)
    }

    @Test func `a doubtful clock, no records and a full disk are trouble`() throws {
        var site = SiteCondition(at: now, zone: SmallState.zone)
        site.freeMebibytes = 10
        site.minimumFreeMebibytes = 200
        site.degraded = ["hộp đi không ghi được; sửa quyền"]
        let report = StatusReport(
            lines: [], clockTrouble: .behindLedger(seconds: 7_200), yearsWithoutHolidays: [2027],
            account: LedgerAccount([]), site: site)
        #expect(report.hasTrouble)
        #expect(report.troubles.count == 4)
        #expect(report.text.contains("- đồng hồ máy chậm hơn mục mới nhất của sổ cái 7200 giây"))
        #expect(report.text.contains("chưa có bảng ngày nghỉ năm 2027"))
    }

    @Test func `the document for programs keeps its members and their order`() throws {
        let names = try #require(JSONCheck(try status(.overdue, due: -3).json)).names
        #expect(
            names == [
                "format", "now", "trouble", "daemon", "generation", "head", "clock",
                "freeMebibytes", "issues", "issueBytes", "yearsWithoutHolidays", "obligations",
                "troubles", "remarks",
            ])
    }
}
