// Aspect → what a person calls it.

extension Aspect {
    /// In lower case, as in a list of figures.
    public var vietnameseName: String {
        switch self {
        case .actual: "thực hiện"
        case .numerator: "tử số"
        case .denominator: "mẫu số"
        case .target: "mục tiêu"
        case .progress: "đạt đến nay"
        case .dueByNow: "phải có đến nay"
        case .percentOfTarget: "% so với mục tiêu"
        case .percentOfDue: "% so với phải có đến nay"
        case .shortfall: "còn thiếu"
        case .shortfallRate: "tỷ lệ còn thiếu"
        case .verdict: "đánh giá"
        case .samePeriod: "cùng kỳ"
        case .previousPeriod: "kỳ trước"
        case .change: "tăng/giảm so với cùng kỳ"
        case .changeNumber: "chênh lệch so với cùng kỳ"
        case .rank: "thứ hạng"
        }
    }
}
