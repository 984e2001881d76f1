// Agenda, accounts and the site's condition → what stands where and what a person has to do.

import Ledger
package import Obligations
import Periods

/// The answer of `status` (tình trạng).
package struct StatusReport: Sendable {
    /// One obligation as it is shown.
    struct Row: Sendable {
        let line: Agenda.Line
        let item: LedgerAccount.Item
        /// In words: "quá hạn 3 ngày".
        let standing: String
        /// What a person has to do; empty when nothing.
        let task: String
        let isTrouble: Bool
    }

    let clockTrouble: ClockTrouble?
    let yearsWithoutHolidays: [Int]
    let account: LedgerAccount
    let site: SiteCondition
    /// Every obligation in the agenda's order.
    let rows: [Row]
    /// One sentence each: what is wrong with the site, and what to do.
    let troubles: [String]
    /// One sentence each, worth knowing.
    let remarks: [String]

    package init(agenda: Agenda, account: LedgerAccount, site: SiteCondition) {
        self.init(
            lines: agenda.lines, clockTrouble: agenda.clockTrouble,
            yearsWithoutHolidays: agenda.yearsWithoutHolidays, account: account, site: site)
    }

    init(
        lines: [Agenda.Line], clockTrouble: ClockTrouble? = nil, yearsWithoutHolidays: [Int] = [],
        account: LedgerAccount, site: SiteCondition
    ) {
        self.clockTrouble = clockTrouble
        self.yearsWithoutHolidays = yearsWithoutHolidays
        self.account = account
        self.site = site
        let wording = StatusWording(account: account, site: site)
        rows = lines.map { wording.row($0) }
        troubles = wording.troubles(clockTrouble)
        remarks = wording.remarks(yearsWithoutHolidays)
    }

    /// Something is overdue, undelivered or wrong, or waits for a person: exit status 3.
    package var hasTrouble: Bool { !troubles.isEmpty || rows.contains(where: \.isTrouble) }

    /// For a person.
    package var text: String {
        var lines = ["Tình trạng lúc \(site.minute(site.instant))" + generationText]
        if !site.daemon.isEmpty { lines.append("Dịch vụ: \(site.daemon)") }
        lines.append(diskText)
        lines.append("")
        lines += TextTable(rows: [StatusReport.heading] + shown.map(cells)).lines
        if let rest = restText { lines += ["", rest] }
        if !troubles.isEmpty { lines += ["", "Phải xử lý:"] + troubles.map { "- \($0)" } }
        if !remarks.isEmpty { lines += ["", "Lưu ý:"] + remarks.map { "- \($0)" } }
        if !hasTrouble { lines += ["", "Không có việc gì quá hạn, chưa gửi hoặc sai."] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static let heading = [
        "Báo cáo", "Cấp ủy", "Kỳ", "Chốt", "Hạn", "Tình trạng", "Cần làm",
    ]
    /// Days after its due day for which an obligation that is in order is still shown.
    private static let daysShown = 400

    /// Days before its close from which an open obligation is shown: a year and a little.
    private static let daysAhead = 400

    private func cells(_ row: Row) -> [String] {
        let obligation = row.line.obligation
        let key = obligation.key
        return [
            key.definition, key.committee, key.period, obligation.close.short,
            obligation.due.short, row.standing, row.task.isEmpty ? "–" : row.task,
        ]
    }

    private var shown: [Row] { rows.filter { !isHidden($0) } }

    private func isHidden(_ row: Row) -> Bool { isOld(row) || isFar(row) }

    /// Far ahead, as after a clock that was wrong for a moment, and nothing to be done about it.
    private func isFar(_ row: Row) -> Bool {
        row.line.standing == .open && !row.isTrouble
            && site.today.distance(to: row.line.obligation.close) > StatusReport.daysAhead
    }

    private func isOld(_ row: Row) -> Bool {
        let isSettled =
            switch row.line.standing {
            case .issued, .waived: true
            default: false
            }
        return isSettled && !row.isTrouble
            && row.line.obligation.due.distance(to: site.today) > StatusReport.daysShown
    }

    private var restText: String? {
        let count = rows.count(where: isOld)
        return count == 0 ? nil : "Ngoài ra có \(count) báo cáo cũ đã xong, xem baocao audit."
    }

    private var generationText: String {
        site.generation.map { ", số liệu thế hệ \($0.number)" } ?? ", không đọc được số liệu"
    }

    private var diskText: String {
        let reports = account.issues.map(\.report.byteCount)
        let kibibytes = (reports.reduce(0, +) + 1_023) / 1_024
        let each = reports.isEmpty ? "" : ", mỗi bản khoảng \(kibibytes / reports.count) KiB"
        let free = site.freeMebibytes.map { "còn trống \($0) MiB" } ?? "không đọc được chỗ trống"
        return "Kho: \(reports.count) bản phát hành, \(kibibytes) KiB\(each); \(free)"
    }
}
