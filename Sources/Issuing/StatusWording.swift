// One obligation, or the site as a whole → the words of its standing and what to do about it.

import Digests
import Ledger
import Obligations
import Periods

/// Where the sentences of `status` are made.
struct StatusWording {
    let account: LedgerAccount
    let site: SiteCondition
    /// Deliveries without a receipt, by the issue or draft they belong to.
    private let owed: [Int: [LedgerAccount.Delivery]]

    init(account: LedgerAccount, site: SiteCondition) {
        self.account = account
        self.site = site
        let owners = Dictionary(
            account.papers.map { ($0.sequence, $0.of) }, uniquingKeysWith: { first, _ in first })
        owed = Dictionary(grouping: account.deliveries.filter { $0.manifest == nil }) {
            owners[$0.of] ?? $0.of
        }
    }

    func row(_ line: Agenda.Line) -> StatusReport.Row {
        let key = line.obligation.key
        let item = account[key] ?? LedgerAccount.Item(key: key)
        let undelivered = self.undelivered(item)
        var tasks: [String] = []
        var isTrouble = !undelivered.isEmpty
        switch line.standing {
        case .open: break
        case .closing: tasks += looked(item)
        case .closed:
            tasks += line.holds.map { hold($0, line, item) }
            isTrouble = isTrouble || line.holds.contains(where: StatusWording.waits)
        case .due:
            tasks += unmet(line, item)
            isTrouble = isTrouble || line.holds.contains(where: StatusWording.waits)
        case .overdue:
            tasks += unmet(line, item)
            isTrouble = true
        case .issued: tasks += issued(item)
        case .withdrawn:
            tasks.append("phát hành bản thay: baocao correct, hoặc miễn: baocao waive")
            isTrouble = true
        case .waived: break
        }
        tasks += undelivered
        return StatusReport.Row(
            line: line, item: item, standing: standing(line), task: tasks.joined(separator: "; "),
            isTrouble: isTrouble)
    }

    /// What is wrong with the whole site.
    func troubles(_ clockTrouble: ClockTrouble?) -> [String] {
        var troubles: [String] = []
        switch clockTrouble {
        case .behindLedger(let seconds):
            troubles.append(
                "đồng hồ máy chậm hơn mục mới nhất của sổ cái \(seconds) giây, ngừng phát hành; "
                    + "chỉnh lại đồng hồ, hoặc nếu giờ này đúng: baocao clock-accept --reason …")
        case .beforeBuild(let day):
            troubles.append(
                "đồng hồ máy ở trước ngày \(day.short) là ngày tạo ra chương trình, ngừng phát "
                    + "hành; chỉnh lại đồng hồ")
        case nil: break
        }
        if site.generation == nil {
            troubles.append("không đọc được bộ số liệu; chạy baocao check để biết vì sao")
        }
        if let free = site.freeMebibytes, free < site.minimumFreeMebibytes {
            troubles.append(
                "đĩa còn \(free) MiB, ít hơn mức \(site.minimumFreeMebibytes) MiB, ngừng phát "
                    + "hành; dọn bớt đĩa")
        }
        return troubles + site.degraded
    }

    func remarks(_ yearsWithoutHolidays: [Int]) -> [String] {
        yearsWithoutHolidays.map {
            "chưa có bảng ngày nghỉ năm \($0), hạn chỉ trừ thứ bảy và chủ nhật; bổ sung bảng"
        } + (account.isDemonstration ? ["sổ cái này là của bản chạy thử, giờ lấy từ tệp"] : [])
    }

    private func standing(_ line: Agenda.Line) -> String {
        switch line.standing {
        case .open:
            site.today < line.obligation.period.interval.start ? "chưa đến kỳ" : "trong kỳ"
        case .closing: "sắp chốt"
        case .closed: "đã chốt"
        case .due: "đến hạn"
        case .overdue: "quá hạn \(line.obligation.due.distance(to: site.today)) ngày"
        case .issued(let revision): "đã phát hành r\(revision)"
        case .withdrawn(let revision): "đã thu hồi r\(revision)"
        case .waived: "được miễn"
        }
    }

    private func looked(_ item: LedgerAccount.Item) -> [String] {
        guard let rehearsal = item.rehearsals.last else { return [] }
        return rehearsal.gaps == 0
            ? ["soát trước: đủ"] : ["bổ sung \(rehearsal.gaps) mục còn thiếu ghi trong bản soát"]
    }

    private func unmet(_ line: Agenda.Line, _ item: LedgerAccount.Item) -> [String] {
        var tasks = line.holds.map { hold($0, line, item) }
        if let draft = item.drafts.last, draft.gaps > 0 {
            tasks.append(
                "bổ sung \(draft.gaps) mục còn thiếu ghi trong dự thảo lần \(draft.number)")
        }
        return tasks.isEmpty ? ["chờ lượt phát hành"] : tasks
    }

    /// A person must act before anything happens.
    private static func waits(_ hold: Hold) -> Bool {
        switch hold {
        case .approval, .catchUp, .jump, .noDefinition, .sameInputs: true
        case .backOff: false
        }
    }

    private func hold(
        _ hold: Hold, _ line: Agenda.Line, _ item: LedgerAccount.Item
    ) -> String {
        let failure = item.failure.map { " (\($0.text))" } ?? ""
        return switch hold {
        case .approval: "người có trách nhiệm phê duyệt: baocao approve"
        case .catchUp: "kỳ bị lỡ chờ xác nhận: baocao confirm --reason …"
        case .jump(let periods):
            "\(periods) kỳ đã chốt từ lần nhập số liệu cuối: nhập số liệu, hoặc nếu ngày máy đúng: "
                + "baocao confirm --reason …"
        case .noDefinition:
            "không còn quy định báo cáo này: khôi phục tệp quy định, hoặc miễn: baocao waive"
        case .backOff(let until): "tự làm lại lúc \(site.minute(until))\(failure)"
        case .sameInputs: "sửa số liệu, mẫu hoặc cấu hình rồi sẽ tự làm lại\(failure)"
        }
    }

    private func issued(_ item: LedgerAccount.Item) -> [String] {
        guard let issue = item.standing else { return [] }
        var tasks: [String] = []
        if issue.registrations.isEmpty {
            tasks.append("ghi số, ngày của văn thư: baocao register")
        }
        if let generation = site.generation, generation.digest != issue.report.snapshot {
            tasks.append("đã nhập số liệu mới sau khi phát hành")
        }
        return tasks
    }

    private func undelivered(_ item: LedgerAccount.Item) -> [String] {
        let reports =
            item.rehearsals.map(\.stamp.sequence) + item.drafts.map(\.stamp.sequence)
            + item.issues.map(\.stamp.sequence)
        return reports.flatMap { owed[$0] ?? [] }.map { delivery in
            let reason = site.waiting.first { $0.delivery == delivery.sequence }?.reason ?? ""
            return "chưa gửi được \(delivery.name) cho \(delivery.recipient)"
                + (reason.isEmpty ? "" : " – \(reason)")
        }
    }
}
