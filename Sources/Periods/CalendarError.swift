// Is what can be wrong with a calendar given as data.

/// Why a calendar cannot be used.
public enum CalendarError: Error, Equatable, Sendable {
    case wrongNumberOfQuarters(calendar: String, found: Int)
    case noSuchDay(calendar: String, quarter: Int)
    case quartersDoNotTile(calendar: String)
    case unknownCalendar(String, known: [String])
    case outOfRange(PeriodKey)
}

extension CalendarError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .wrongNumberOfQuarters(let calendar, let found):
            "lịch \(calendar): cần đúng 4 ngày đầu quý, có \(found)"
        case .noSuchDay(let calendar, let quarter):
            "lịch \(calendar), quý \(quarter): ngày đầu quý không có trong mọi năm"
        case .quartersDoNotTile(let calendar):
            "lịch \(calendar): các quý không nối liền nhau thành một năm"
        case .unknownCalendar(let name, let known):
            "không có lịch \(name); các lịch đã khai: \(known.joined(separator: ", "))"
        case .outOfRange(let key):
            "kỳ \(key): năm nằm ngoài khoảng dùng được"
        }
    }
}
