// Is the days one row of figures covers: a quarter, or a part that a conference cut off.

/// A run of days figures are recorded for: a quarter, or a part of one that a conference cut.
struct Window {
    enum Part { case whole, untilConference, afterConference }

    let quarter: Quarter
    let part: Part

    var first: String { part == .afterConference ? "15/11/\(quarter.year)" : quarter.first }
    var last: String { part == .untilConference ? "14/11/\(quarter.year)" : quarter.last }

    /// The year-end conference meets in November, so the last quarters of 2024 and 2025 are
    /// recorded in two parts that tile the quarter.
    static func windows(of quarter: Quarter) -> [Window] {
        guard quarter.number == 4, quarter.year == 2024 || quarter.year == 2025 else {
            return [Window(quarter: quarter, part: .whole)]
        }
        return [
            Window(quarter: quarter, part: .untilConference),
            Window(quarter: quarter, part: .afterConference),
        ]
    }
}
