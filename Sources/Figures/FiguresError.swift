// Is why no facts can be told from a set of rows at all; everything less is a missing answer.

public import Periods

/// Why a report cannot be reckoned.
public enum FiguresError: Error, Equatable, Sendable {
    /// The committee's scope unit has no version in `don_vi_phien_ban`.
    case unknownScopeUnit(committee: String, unit: String)
    /// The close of data comes before the first day of the period.
    case closeBeforeStart(period: PeriodKey, start: Day, close: Day)
}

extension FiguresError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownScopeUnit(let committee, let unit):
            "cấp ủy \(committee): đơn vị \(unit) chưa có phiên bản nào; "
                + "hãy khai đơn vị này trong bảng don_vi_phien_ban"
        case .closeBeforeStart(let period, let start, let close):
            "kỳ \(period): ngày chốt số liệu \(close.short) trước ngày đầu kỳ \(start.short); "
                + "hãy sửa ngày chốt của hội nghị"
        }
    }
}
