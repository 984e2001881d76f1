// Is every Vietnamese word this target writes: verdicts, changes, formulas, labels.

import Facts
import Periods

/// The wording of computed answers, in one place.
enum FigureWords {
    static let taskDone = "xong"
    static let taskRunning = "đang làm"
    static let taskWaiting = "chưa làm"
    static let taskMoved = "chuyển kỳ sau"
    static let notScored = "chưa chấm"
    static let everyYear = "hằng năm"
    static let everyQuarter = "mỗi quý"
    static let percentagePoints = "điểm phần trăm"
    static let percent = "%"
    static let points = "điểm"
    static let wholeScope = "toàn địa bàn"
    static let below = "trực thuộc"
    /// Stands where somebody still has to write.
    static let pending = "[cần bổ sung]"
    /// Stands for what the edition does not tell.
    static let untold = "[không nêu trong bản này]"

    static func deadline(_ day: Day) -> String { "hạn \(day.short)" }

    static let draft = "dự thảo"
    static let issued = "ban hành"
    static let ruleOfSamePeriod = "số của cùng kỳ năm trước"
    static let ruleOfPrevious = "số của kỳ trước"

    static func recurrence(_ recurrence: Recurrence) -> String {
        switch recurrence {
        case .once: ""
        case .yearly: everyYear
        case .quarterly: everyQuarter
        }
    }

    static func level(_ code: String) -> String {
        let words = [
            "bo": "bộ", "quan-khu": "quân khu", "tinh": "tỉnh", "huyen": "huyện",
            "khu-vuc": "khu vực", "xa": "xã", "trung-doan": "trung đoàn",
            "tieu-doan": "tiểu đoàn", "co-quan": "cơ quan", "don-vi": "đơn vị",
        ]
        return words[code] ?? code
    }

    static func taskResult(_ text: String) -> String {
        let words = [
            "chua-lam": taskWaiting, "dang-lam": taskRunning, "xong": taskDone,
            "chuyen-ky-sau": taskMoved,
        ]
        return words[Folding.key(text)] ?? text
    }

    static func seriesBreak(_ day: Day) -> String { "thay đổi tổ chức từ \(day.short)" }

    /// Which way a unit went in the order: towards the first place is up.
    static func movement(from before: Int, to now: Int) -> String {
        if now == before { return "giữ" }
        return now < before ? "tăng \(before - now)" : "giảm \(now - before)"
    }

    /// A target against the report's period.
    static let ownSpan = "đúng kỳ"
    static let longerSpan = "dài hơn kỳ"
    static let partSpan = "trong kỳ"

    /// The same, with the close of an open span in its last year: "2026 (đến 14/6)".
    static func label(_ window: Window, _ period: Period) -> String {
        let isCut = period.interval.end == nil && window.main != window.interval
        return label(window.key)
            + (isCut ? " (đến \(window.close.dayOfMonth)/\(window.close.month))" : "")
    }

    /// The label of a trend's window: "6T đầu 2025", "2025", "Q1/2025".
    static func label(_ key: PeriodKey) -> String {
        switch key.shape {
        case .year(let year): "\(year)"
        case .half(let year, let half): "6T \(half == 1 ? "đầu" : "cuối") \(year)"
        case .quarter(let year, let quarter): "Q\(quarter)/\(year)"
        case .years(let from, let through), .term(let from, let through): "\(from)–\(through)"
        case .openYears(let from): "\(from)–nay"
        case .free(let interval):
            "\(interval.start.short)–\(interval.last.map(\.short) ?? "nay")"
        }
    }
}

extension FigureWords {
    /// "tăng 5,2%", "giảm khoảng 0,4 điểm phần trăm".
    static func change(_ size: FixedDecimal, unit: String, isMore: Bool, isRough: Bool) -> String {
        let separator = unit == percent || unit.isEmpty ? "" : " "
        let told = size.vietnamese + separator + unit
        let change: ChangeWords =
            isMore ? .more(told, isRough: isRough) : .less(told, isRough: isRough)
        return change.text
    }

    static let shortfall = "số phải có đến nay trừ số thực hiện"
    static let percentOfTarget = "số thực hiện chia mức chỉ tiêu"
    static let percentOfDue = "số thực hiện chia số phải có đến nay"
    static let shortfallRate = "phần còn thiếu chia số phải có đến nay"
    static let verdict = "so số thực hiện với mức chỉ tiêu và số phải có đến nay"
    static let verdictOfLimit = "so số thực hiện với mức không được vượt quá"

    static func due(_ pace: TargetRow.Pace) -> String {
        switch pace {
        case .even: "mức chỉ tiêu, chia đều theo ngày nếu chưa hết hạn"
        case .byQuarter: "mức chỉ tiêu theo tiến độ từng quý"
        case .atEnd: "mức chỉ tiêu khi đến hạn"
        }
    }

    static func target(_ target: TargetRow) -> String {
        "mức giao tại \(target.document), \(target.isDraft ? draft : issued)"
    }

    /// "đúng hạn", "chậm 3 ngày", "chưa nộp".
    static func submission(_ day: Day?, due: Day, isSilent: Bool) -> String {
        guard let day else { return isSilent ? notSubmitted : submittedSomeDay }
        let late = due.distance(to: day)
        return late > 0 ? "chậm \(late) ngày" : inTime
    }

    /// "43/45 đơn vị".
    static func coverage(_ coverage: Coverage) -> String {
        "\(coverage.reported)/\(coverage.expected) đơn vị"
    }

    static let inTime = "đúng hạn"
    static let notSubmitted = "chưa nộp"
    static let submittedSomeDay = "đã nộp, chưa rõ ngày"

    static let difference = "số kỳ này trừ số cùng kỳ"

    static func rank(of count: Int) -> String { "thứ hạng trong \(count) đơn vị có số liệu" }

    static func formula(_ reading: Reading) -> String {
        let body = origin(reading)
        guard let below = reading.totalBelow else { return body }
        return body + "; cộng từ đơn vị trực thuộc thì được \(figure(below))"
    }

    /// The same; where another number is told than was reckoned, both.
    static func formula(_ reading: Reading, told: Quantity) -> String {
        let body = formula(reading)
        guard let exact = reading.quantity.number, told.number != exact else { return body }
        return body + "; tính được \(exact.vietnamese), làm tròn vì có phần ước chừng"
    }

    private static func origin(_ reading: Reading) -> String {
        switch reading.origin {
        case .record: return "số liệu đơn vị báo cáo"
        case .recurring(let recurrence):
            return "số liệu đơn vị báo cáo, áp dụng \(self.recurrence(recurrence))"
        case .tiling(let rule, let pieces): return overTime(rule, pieces)
        case .units(let isRatio):
            let counted = reading.coverage.map { "\($0.reported)/\($0.expected)" } ?? ""
            return isRatio
                ? "tổng tử số chia tổng mẫu số của \(counted) đơn vị trực thuộc"
                : "tổng của \(counted) đơn vị trực thuộc"
        case .predecessors(let count): return "tổng của \(count) đơn vị tiền thân"
        }
    }

    private static func overTime(_ rule: Indicator.TimeRule, _ pieces: Int) -> String {
        switch rule {
        case .sum: "tổng \(pieces) khoảng thời gian nối liền nhau"
        case .last: "số của khoảng cuối trong \(pieces) khoảng thời gian nối liền nhau"
        case .meanByDays: "bình quân theo số ngày của \(pieces) khoảng thời gian nối liền nhau"
        case .maximum: "số lớn nhất trong \(pieces) khoảng thời gian nối liền nhau"
        case .notAdditive: ""
        }
    }

    /// A quantity inside a formula.
    static func figure(_ quantity: Quantity) -> String {
        switch quantity.measure {
        case .number(let number): quantity.qualifier.apply(to: number.vietnamese)
        case .pair(let numerator, let denominator, _):
            quantity.qualifier.apply(to: "\(numerator.vietnamese)/\(denominator.vietnamese)")
        case .words(let words): words
        }
    }
}
