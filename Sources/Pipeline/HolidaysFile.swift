// holidays.yaml → days off and working weekends, by year.
//
// A year is `2026:` with `nghi` (days off) and, where there are any, `lam-bu` (weekend days that
// are worked). A day is written 30/4, several in a row 16/2..20/2; all lie in their year.

import Facts
import Obligations
import Periods
import YAML

/// Reads the holiday table.
struct HolidaysFile {
    let file: ConfigurationFile

    init(path: String) throws(PipelineError) {
        file = try ConfigurationFile(path: path)
    }

    func holidays() throws(PipelineError) -> Holidays {
        var years: Set<Int> = []
        var daysOff: Set<Day> = []
        var working: Set<Day> = []
        for pair in try file.pairs() {
            let year = try year(pair)
            years.insert(year)
            try file.refuseKeys(of: pair.value, besides: HolidaysFile.keys)
            let off = try file.required(HolidaysFile.off, of: pair.value)
            for (day, mark) in try days(off, in: year) {
                guard daysOff.insert(day).inserted else { throw twice(day, mark) }
            }
            guard let worked = pair.value[HolidaysFile.worked] else { continue }
            for (day, mark) in try days(worked, in: year) {
                try checkWorked(day, mark, daysOff)
                guard working.insert(day).inserted else { throw twice(day, mark) }
            }
        }
        return Holidays(years: years, daysOff: daysOff, workingWeekends: working)
    }

    private func year(_ pair: YAMLPair) throws(PipelineError) -> Int {
        guard pair.key.utf8.count == 4, let year = Int(pair.key), (1_900...9_998).contains(year)
        else {
            throw file.error(
                at: pair.keyMark, "“\(pair.key)” không phải là một năm", "viết như 2026")
        }
        return year
    }

    private func days(
        _ node: YAMLNode, in year: Int
    ) throws(PipelineError) -> [(Day, YAMLMark)] {
        var days: [(Day, YAMLMark)] = []
        for (text, mark) in try file.markedTexts(node) {
            guard let range = HolidaysFile.range(text, year) else {
                throw file.error(
                    at: mark, "“\(text)” không phải là ngày của năm \(year)",
                    "viết như 30/4, nhiều ngày liền nhau như 16/2..20/2")
            }
            for number in range { days.append((Day(number: number), mark)) }
        }
        return days
    }

    private func checkWorked(
        _ day: Day, _ mark: YAMLMark, _ daysOff: Set<Day>
    ) throws(PipelineError) {
        guard day.weekday > 5 else {
            throw file.error(
                at: mark, "lam-bu: \(day.short) không phải thứ bảy, chủ nhật",
                "chỉ ghi ngày nghỉ hằng tuần phải đi làm")
        }
        guard !daysOff.contains(day) else {
            throw file.error(
                at: mark, "lam-bu: \(day.short) đã ghi là ngày nghỉ", "bỏ ở một trong hai nơi")
        }
    }

    private func twice(_ day: Day, _ mark: YAMLMark) -> PipelineError {
        file.error(at: mark, "ngày \(day.short) viết hai lần", "bỏ một lần")
    }

    /// Numbers of the days of `30/4` or `16/2..20/2`.
    private static func range(_ text: String, _ year: Int) -> ClosedRange<Int>? {
        guard let dots = text.firstRange(of: "..") else {
            return day(text[...], year).map { $0.number...$0.number }
        }
        guard let first = day(text[..<dots.lowerBound], year),
            let last = day(text[dots.upperBound...], year), first < last
        else { return nil }
        return first.number...last.number
    }

    private static func day(_ text: Substring, _ year: Int) -> Day? {
        Day(text: "\(text)/\(year)")
    }

    private static let off = "nghi"
    private static let worked = "lam-bu"
    private static let keys = [off, worked]
}
