// Fields and aspects → the headings of columns that name none.

import Facts

extension Reference.IndicatorField {
    /// The heading of a column that names none.
    var heading: String {
        switch self {
        case .name, .shortName: "Chỉ tiêu"
        case .unitOfMeasure: "Đơn vị tính"
        case .group: "Nhóm"
        case .code: "Mã"
        }
    }
}

extension Aspect {
    /// The heading of a column that names none.
    var heading: String {
        switch self {
        case .actual: "Thực hiện"
        case .numerator: "Tử số"
        case .denominator: "Mẫu số"
        case .target: "Mục tiêu"
        case .progress: "Đạt đến nay"
        case .dueByNow: "Phải có đến nay"
        case .percentOfTarget: "% mục tiêu"
        case .percentOfDue: "% kế hoạch kỳ"
        case .shortfall: "Còn thiếu"
        case .shortfallRate: "Còn thiếu, %"
        case .verdict: "Đánh giá"
        case .samePeriod: "Cùng kỳ"
        case .previousPeriod: "Kỳ trước"
        case .change: "So với cùng kỳ"
        case .changeNumber: "Tăng, giảm"
        case .rank: "Thứ hạng"
        }
    }
}
