// IssuingError → place: what is wrong; what to do.
//
// What an officer asked for is answered in Vietnamese, what an administrator must mend in English.

import Periods

extension IssuingError: CustomStringConvertible {
    public var description: String { refusal ?? request ?? trouble }

    private var refusal: String? {
        switch self {
        case .nothingOwed(let name):
            "\(name): không có định nghĩa nào giao báo cáo này; xem baocao status, hoặc dùng order"
        case .alreadyIssued(let name, let revision):
            "\(name): đã phát hành r\(revision); muốn sửa thì dùng correct"
        case .notIssued(let name): "\(name): chưa phát hành; dùng issue trước"
        case .unknownIssue(let text):
            "“\(text)”: không có bản phát hành này; viết như CẤP-ỦY/KỲ/ĐỊNH-NGHĨA-r0"
        case .ambiguousReport(let text, let candidates):
            "“\(text)”: có \(candidates.count) bản cùng tên này, mỗi bản theo một lịch; "
                + "viết đủ tên một trong các bản: " + candidates.joined(separator: ", ")
        case .notPrinted(let address, let name):
            "\(address): \(name) không in số này; chạy explain \(name) để xem các địa chỉ"
        case .otherFigures(let name):
            "\(name): lập lại không được đúng số đã in, vì mẫu hoặc định nghĩa đã đổi; "
                + "lấy gói số liệu của kỳ (--committee, --period) hoặc trả lại mẫu cũ"
        case .alreadyWithdrawn(let text): "\(text): đã thu hồi rồi; không cần làm gì"
        case .numberTaken(let number, let name):
            "số \(number): trong năm đã ghi cho \(name); xem lại sổ văn thư"
        case .superseded(let text, let revision):
            "\(text): đã được thay bằng r\(revision); chỉ rõ bản r\(revision)"
        case .waived(let name):
            "\(name): đã được miễn; muốn lập lại thì giao bằng order"
        case .alreadyOwed(let name, let close):
            "\(name): đã có trong lịch, chốt ngày \(close.short); chỉ dùng order để đổi --close, "
                + "--due"
        case .beforeClose(let name, let close):
            "\(name): đến hết ngày \(close.short) mới chốt số liệu; chờ sang ngày hôm sau"
        case .noClose(let name): "\(name): kỳ mở chưa có ngày chốt; chỉ rõ --close"
        case .busy(let name):
            "\(name): lần phát hành trước chưa xong; chờ chương trình thường trú làm nốt"
        case .needsApproval(let name): "\(name): chưa có người duyệt; dùng approve trước"
        case .notDone(let count): "\(count) báo cáo chưa lập được; xem các dòng trên"
        case .undelivered(let count):
            "\(count) tệp đã phát hành chưa vào được hộp đi; sửa hộp đi rồi chạy lại lệnh này, "
                + "chương trình thường trú thì tự gửi lại"
        case .renderFailed(let name, let text): "\(name): không lập được: \(text)"
        default: nil
        }
    }

    private var request: String? {
        switch self {
        case .unknownCommittee(let code, let known):
            "cấp ủy “\(code)”: không có trong số liệu; các mã đã có: "
                + known.joined(separator: ", ")
        case .unknownDefinition(let code, let known):
            "định nghĩa “\(code)”: không có; các định nghĩa đã có: "
                + known.joined(separator: ", ")
        case .missingArgument(let verb, let name): "\(verb): thiếu “\(name)”; thêm --\(name)"
        case .badArgument(let name, let value, let expected):
            "\(name) “\(value)”: không dùng được; cần \(expected)"
        case .unknownVerb(let verb): "“\(verb)”: no such request; see baocao --help"
        case .tooManyPeriods(let limit):
            "từ kỳ đến kỳ: quá \(limit) kỳ hoặc không cùng loại; chia thành nhiều lần"
        default: nil
        }
    }

    private var trouble: String {
        switch self {
        case .damagedLedger(let path, let first, let count):
            "\(path): \(count) findings, the first: \(first); nothing is issued; run baocao "
                + "verify and restore the last backup"
        case .ledgerGone(let path):
            "\(path): missing although reports are stored beside it; restore the last backup"
        case .noLedger(let path):
            "\(path): no ledger yet; start the service or issue a first report"
        case .olderLedger(let path, let head):
            "\(path): older than it was, or another one: it does not have the head \(head); "
                + "nothing is issued; restore the last backup into an empty folder, or remove the "
                + "file head beside it if this ledger is right"
        case .othersState(let path, let owner):
            "\(path): belongs to the user with number \(owner); run the command as that user, as "
                + "with runuser -u baocao --"
        case .ledgerTouched(let path):
            "\(path): changed by another hand while it was open; nothing was written; it is read "
                + "again by itself"
        case .wrongClock(let path, let isDemonstration):
            isDemonstration
                ? "\(path): begun with a clock file; use --clock-file or another state folder"
                : "\(path): begun with the true clock; leave out --clock-file"
        case .clockBehind(let seconds):
            "clock: \(seconds) s behind the newest ledger entry; nothing is issued; set the clock, "
                + "or run baocao clock-accept --reason if it is right"
        case .clockBeforeBuild(let day):
            "clock: before \(day.iso), when this program was built; nothing is issued; set the "
                + "clock"
        case .clockIsFine: "clock: not behind the ledger; there is nothing to accept"
        case .locked(let path, let holder):
            "\(path): used by " + (holder.map { "process \($0)" } ?? "another process")
                + "; stop it or send the request to it"
        case .notReadBack(let path):
            "\(path): does not read back as written; check the disk"
        case .occupied(let path):
            "\(path): the ledger speaks of it already and it is not replaced; run baocao verify"
        case .storeDiffers(let path):
            "\(path): missing bytes that the ledger speaks of; run baocao verify"
        case .movedState(let from, let to):
            "trang-thai: \(from) cannot become \(to) while running; stop, move it, start"
        default: "not worded"
        }
    }
}
