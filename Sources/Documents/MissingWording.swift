// Reason → the visible words or sign for a figure that is not there.
//
// A table uses the signs of the statistical yearbook, adds its own for what the yearbook does not
// know, and explains each one it used in a note. No sign stands for two reasons.

import Facts
import Periods

/// The wording of missing figures, in one place.
enum MissingWording {
    /// In a sentence.
    static func prose(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: "[chưa có số liệu]"
        case .notApplicable: "[không áp dụng]"
        case .notAggregable: "[không tổng hợp được]"
        case .structureChanged: "[không so sánh được do thay đổi tổ chức]"
        case .conflict: "[số liệu mâu thuẫn]"
        case .noTarget: "[chưa giao chỉ tiêu]"
        case .thinCoverage: "[chưa đủ đơn vị có số liệu để so sánh]"
        case .overflow: "[số vượt quá khả năng tính]"
        case .withheld: withheld
        }
    }

    /// In a table cell or on a chart.
    static func symbol(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: "…"
        case .notApplicable: "x"
        case .notAggregable: "(%)"
        case .structureChanged: "–"
        case .conflict: "(?)"
        case .noTarget: "(o)"
        case .thinCoverage: "(ít)"
        case .overflow: "(!)"
        case .withheld: "(k)"
        }
    }

    /// The note where sums over windows of unequal length stand side by side.
    static func unequal(_ days: Interval, _ period: PeriodFacts) -> String {
        "Số phát sinh cùng kỳ tính từ \(days.start.short) đến \(days.last?.short ?? "nay") "
            + "(\(days.length ?? 0) ngày), kỳ này từ \(period.period.interval.start.short) đến "
            + "\(period.dataClose.short) (\(length(of: period)) ngày)."
    }

    /// The note where a unit of today stands beside those it was made of.
    static let restated =
        "Cùng kỳ của đơn vị mới tổ chức là số của các đơn vị cũ hợp thành: số lượng thì cộng, "
        + "tỷ lệ tính lại từ tổng tử số và tổng mẫu số."

    /// The note under a table of units where the organisation changed within the period.
    static func mixed(_ period: PeriodFacts) -> String {
        let last = period.period.interval.last ?? period.dataClose
        return "Trong kỳ có thay đổi tổ chức; tên và danh sách đơn vị theo ngày \(last.short)."
    }

    /// The same in a sentence: " (336 ngày; cùng kỳ 365 ngày)".
    static func lengths(_ days: Interval, _ period: PeriodFacts) -> String {
        " (\(length(of: period)) ngày; cùng kỳ \(days.length ?? 0) ngày)"
    }

    private static func length(of period: PeriodFacts) -> Int {
        period.period.interval.start.distance(to: period.dataClose) + 1
    }

    /// What the signs of these reasons mean, for the note under a table.
    static func explanations(of reasons: Set<MissingReason>) -> [String] {
        order.filter(reasons.contains).map { "“\(symbol($0))”: \(meaning($0))" }
    }

    private static func meaning(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: "chưa có số liệu"
        case .notApplicable: "không áp dụng"
        case .notAggregable: "tỷ lệ không có tử số, mẫu số nên không tổng hợp"
        case .structureChanged: "không so sánh được do thay đổi tổ chức"
        case .conflict: "các nguồn cho số liệu khác nhau"
        case .noTarget: "chưa giao chỉ tiêu"
        case .thinCoverage: "chưa đủ đơn vị có số liệu để so sánh, xếp hạng"
        case .overflow: "số vượt quá khả năng tính"
        case .withheld: "không nêu trong bản này"
        }
    }

    /// The order in which explanations are printed.
    static let order: [MissingReason] = [
        .noData, .structureChanged, .notAggregable, .noTarget, .notApplicable, .thinCoverage,
        .conflict, .overflow, .withheld,
    ]

    /// Printed where a judgement should stand and nobody wrote one.
    static let judgement = "[Cần bổ sung]"

    /// Stands for what the edition does not tell.
    static let withheld = "[không nêu trong bản này]"

    /// The same after the caption of a table or chart.
    static let withheldWhole = ": không nêu trong bản này."

    /// Stands after a chart's caption where the chart itself would be empty.
    static let chart = ": chưa có số liệu."

    /// The same where some parts of a whole are known and its shares are not.
    static let chartParts = ": chưa đủ số liệu các phần để tính cơ cấu."

    /// The note where more lines than can be told apart have become bars.
    static func barsForLines(_ count: Int, most: Int) -> String {
        "Có \(count) đường, quá \(most) đường thì khó phân biệt, nên vẽ thành thanh."
    }

    /// Printed on a chart for a value that is not there.
    static func chartLabel(_ reason: MissingReason) -> String {
        reason == .noData ? "chưa có số liệu" : symbol(reason)
    }
}
