// Is the wording of accounts: how a figure was compared, and where it was taken from.

import Facts
import Periods

extension FigureWords {
    /// Why nothing stands in the column of the same period.
    static func incomparable(_ reason: MissingReason) -> String {
        switch reason {
        case .noData: "cùng kỳ chưa có số liệu"
        case .structureChanged: "tổ chức đã thay đổi, không đơn vị nào khi ấy tương ứng"
        case .notAggregable: "tỷ lệ cùng kỳ không có tử số, mẫu số nên không tổng hợp"
        case .conflict: "các nguồn cùng kỳ cho số khác nhau"
        case .thinCoverage: "chưa đủ đơn vị có số liệu để so sánh"
        case .overflow: "số vượt quá khả năng tính"
        case .withheld: untold
        case .notApplicable, .noTarget: "không có kỳ tương ứng để so"
        }
    }

    static func predecessors(_ names: [String]) -> String {
        "gộp \(names.count) đơn vị khi ấy: \(names.joined(separator: ", "))"
    }

    static func unequal(_ days: Interval) -> String {
        "cùng kỳ tính \(days.start.short) đến \(days.last?.short ?? "nay")"
    }

    static func sources(_ named: [String], most: Int, rowCount: Int) -> String {
        let rows = "\(rowCount) dòng số liệu"
        guard !named.isEmpty else { return "báo cáo của đơn vị, \(rows)" }
        let more = named.count > most ? " và \(named.count - most) nguồn khác" : ""
        return named.prefix(most).joined(separator: "; ") + more + ", \(rows)"
    }
}
