// Is the headings of columns that a template leaves to the program, as shipped.
//
// The fields of lists have the titles of their schema: a template that wants others names them.

import Facts
import Templates

extension HouseWording {
    static let wordsOfHeadings: [Entry] = [
        Entry(
            .numberHeading, "cot-tt", "TT",
            "Tiêu đề cột tt, khi mẫu không ghi tieu-de."),
        Entry(
            .indicatorHeading, "cot-ten", "Chỉ tiêu",
            "Tiêu đề cột ten, ten-ngan của chỉ tiêu, khi mẫu không ghi tieu-de."),
        Entry(
            .unitOfMeasureHeading, "cot-don-vi-tinh", "Đơn vị tính",
            "Tiêu đề cột don-vi-tinh, khi mẫu không ghi tieu-de."),
        Entry(
            .groupHeading, "cot-nhom", "Nhóm",
            "Tiêu đề cột nhom, khi mẫu không ghi tieu-de."),
        Entry(
            .codeHeading, "cot-ma", "Mã",
            "Tiêu đề cột ma, khi mẫu không ghi tieu-de."),
        Entry(
            .unitHeading, "cot-don-vi", "Đơn vị",
            "Tiêu đề cột ten của đơn vị, khi mẫu không ghi tieu-de."),
        Entry(
            .partyRatingHeading, "cot-xep-loai", "Xếp loại",
            "Tiêu đề cột xep-loai, khi mẫu không ghi tieu-de."),
        Entry(
            .unitRatingHeading, "cot-xep-loai-don-vi", "Xếp loại đơn vị",
            "Tiêu đề cột xep-loai-don-vi, khi mẫu không ghi tieu-de."),
        Entry(
            .actualHeading, "cot-thuc-hien", "Thực hiện",
            "Tiêu đề cột thuc-hien, khi mẫu không ghi tieu-de."),
        Entry(
            .numeratorHeading, "cot-tu-so", "Tử số",
            "Tiêu đề cột tu-so, khi mẫu không ghi tieu-de."),
        Entry(
            .denominatorHeading, "cot-mau-so", "Mẫu số",
            "Tiêu đề cột mau-so, khi mẫu không ghi tieu-de."),
        Entry(
            .targetHeading, "cot-muc-tieu", "Mục tiêu",
            "Tiêu đề cột muc-tieu, khi mẫu không ghi tieu-de."),
        Entry(
            .progressHeading, "cot-dat-den-nay", "Đạt đến nay",
            "Tiêu đề cột dat-den-nay, khi mẫu không ghi tieu-de."),
        Entry(
            .dueByNowHeading, "cot-phai-co", "Phải có đến nay",
            "Tiêu đề cột phai-co, khi mẫu không ghi tieu-de."),
        Entry(
            .percentOfTargetHeading, "cot-phan-tram", "% mục tiêu",
            "Tiêu đề cột phan-tram, khi mẫu không ghi tieu-de."),
        Entry(
            .percentOfDueHeading, "cot-phan-tram-ky", "% kế hoạch kỳ",
            "Tiêu đề cột phan-tram-ky, khi mẫu không ghi tieu-de."),
        Entry(
            .shortfallHeading, "cot-con-thieu", "Còn thiếu",
            "Tiêu đề cột con-thieu, khi mẫu không ghi tieu-de."),
        Entry(
            .shortfallRateHeading, "cot-ty-le-thieu", "Còn thiếu, %",
            "Tiêu đề cột ty-le-thieu, khi mẫu không ghi tieu-de."),
        Entry(
            .verdictHeading, "cot-danh-gia", "Đánh giá",
            "Tiêu đề cột danh-gia, khi mẫu không ghi tieu-de."),
        Entry(
            .samePeriodHeading, "cot-cung-ky", "Cùng kỳ",
            "Tiêu đề cột cung-ky, khi mẫu không ghi tieu-de."),
        Entry(
            .previousPeriodHeading, "cot-ky-truoc", "Kỳ trước",
            "Tiêu đề cột ky-truoc, khi mẫu không ghi tieu-de."),
        Entry(
            .changeHeading, "cot-tang-giam", "So với cùng kỳ",
            "Tiêu đề cột tang-giam, khi mẫu không ghi tieu-de."),
        Entry(
            .changeNumberHeading, "cot-chenh-lech", "Tăng, giảm",
            "Tiêu đề cột chenh-lech, khi mẫu không ghi tieu-de."),
        Entry(
            .rankHeading, "cot-thu-hang", "Thứ hạng",
            "Tiêu đề cột thu-hang, khi mẫu không ghi tieu-de."),
    ]
}

extension TableSpec.Column.Content {
    /// What the house calls such a column; nil for one that is called after what it shows.
    var heading: HouseWording.Key? {
        switch self {
        case .number: .numberHeading
        case .indicatorField(let field): field.heading
        case .indicatorAspect(let aspect): aspect.heading
        case .unitName: .unitHeading
        case .unitRating(.partyOrganisation): .partyRatingHeading
        case .unitRating(.unit): .unitRatingHeading
        case .unitIndicator, .indicatorWindows, .unitWindows, .listField: nil
        }
    }
}

extension Reference.IndicatorField {
    fileprivate var heading: HouseWording.Key {
        switch self {
        case .name, .shortName: .indicatorHeading
        case .unitOfMeasure: .unitOfMeasureHeading
        case .group: .groupHeading
        case .code: .codeHeading
        }
    }
}

extension Aspect {
    fileprivate var heading: HouseWording.Key {
        switch self {
        case .actual: .actualHeading
        case .numerator: .numeratorHeading
        case .denominator: .denominatorHeading
        case .target: .targetHeading
        case .progress: .progressHeading
        case .dueByNow: .dueByNowHeading
        case .percentOfTarget: .percentOfTargetHeading
        case .percentOfDue: .percentOfDueHeading
        case .shortfall: .shortfallHeading
        case .shortfallRate: .shortfallRateHeading
        case .verdict: .verdictHeading
        case .samePeriod: .samePeriodHeading
        case .previousPeriod: .previousPeriodHeading
        case .change: .changeHeading
        case .changeNumber: .changeNumberHeading
        case .rank: .rankHeading
        }
    }
}
