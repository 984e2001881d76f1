// config/calendars.yaml → the calendars that every installation has.
//
// The file is read here by its lines, not by the program's own loader, so that a mistake of one
// does not hide a mistake of the other.

import FoundationEssentials
import Periods

/// The shipped calendars in the order of the file.
enum ShippedCalendars {
    static let all: [ReportingCalendar] = read()

    static func named(_ name: String) -> ReportingCalendar? { all.first { $0.name == name } }

    private static func read() -> [ReportingCalendar] {
        let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
        let bytes = FileManager.default.contents(atPath: root + "/config/calendars.yaml")
        let lines = String(decoding: bytes ?? .init(), as: UTF8.self).split(separator: "\n")
        var starts: [(name: String, quarters: [ReportingCalendar.QuarterStart])] = []
        for line in lines where !line.hasPrefix("#") {
            if line.hasPrefix("  quy-") {
                let value = line.split(separator: ": ")[1]
                if !starts.isEmpty, let start = quarterStart(value) {
                    starts[starts.count - 1].quarters.append(start)
                }
            } else if line.hasSuffix(":") {
                starts.append((String(line.dropLast()), []))
            }
        }
        return starts.compactMap {
            try? ReportingCalendar(name: $0.name, quarterStarts: $0.quarters)
        }
    }

    private static func quarterStart(_ text: Substring) -> ReportingCalendar.QuarterStart? {
        let words = text.split(separator: " ", maxSplits: 1)
        let numbers = words[0].split(separator: "/").compactMap { Int($0) }
        guard numbers.count == 2, words.count == 1 || words[1] == "năm trước" else { return nil }
        return .init(yearOffset: words.count - 1 == 0 ? 0 : -1, month: numbers[1], day: numbers[0])
    }
}
