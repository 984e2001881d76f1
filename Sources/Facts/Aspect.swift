// Is what can be asked about an indicator.

/// What is asked about an indicator.
public enum Aspect: String, CaseIterable, Hashable, Sendable {
    /// Thực hiện: the value of the window.
    case actual = "thuc-hien"
    /// Tử số and mẫu số of a ratio.
    case numerator = "tu-so"
    case denominator = "mau-so"
    /// Mục tiêu: the target as set, with its comparator.
    case target = "muc-tieu"
    /// Đạt đến nay: what was reached since the target's first day, the figure that is judged.
    case progress = "dat-den-nay"
    /// Phải có đến nay: what is due by the window's end.
    case dueByNow = "phai-co"
    /// % of the target reached.
    case percentOfTarget = "phan-tram"
    /// % of what is due by now reached: the plan of the period, not of the year.
    case percentOfDue = "phan-tram-ky"
    /// Còn thiếu: what is missing against what is due, in people or things.
    case shortfall = "con-thieu"
    /// The same in per cent of what is due, of a share in percentage points.
    case shortfallRate = "ty-le-thieu"
    /// Đánh giá: vượt, đạt, đúng tiến độ, chậm, không đạt, chưa đến hạn, chưa đủ số liệu.
    case verdict = "danh-gia"
    /// Cùng kỳ: the same period last year.
    case samePeriod = "cung-ky"
    /// Kỳ trước: the period just before.
    case previousPeriod = "ky-truoc"
    /// Tăng, giảm so với cùng kỳ, in words: "tăng 5,2%", "giảm 0,4 điểm phần trăm".
    case change = "tang-giam"
    /// The same as a signed number for a table column.
    case changeNumber = "chenh-lech"
    /// Thứ hạng among sibling units.
    case rank = "thu-hang"
}
