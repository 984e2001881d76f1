// calendars.yaml → reporting calendars, in the order of the file.

import Facts
import Periods
import YAML

/// Reads calendars given as data.
struct CalendarsFile {
    let file: ConfigurationFile

    init(path: String, text: String) throws(PipelineError) {
        file = try ConfigurationFile(path: path, text: text)
    }

    func calendars() throws(PipelineError) -> [ReportingCalendar] {
        var calendars: [ReportingCalendar] = []
        for pair in try file.pairs() { calendars.append(try calendar(pair)) }
        return calendars
    }

    private func calendar(_ pair: YAMLPair) throws(PipelineError) -> ReportingCalendar {
        var starts: [ReportingCalendar.QuarterStart] = []
        for (text, mark) in try quarters(pair.value) {
            guard let start = CalendarsFile.start(text) else {
                throw file.error(
                    at: mark, "không đọc được ngày đầu quý", "viết như 15/3 hoặc 15/12 năm trước")
            }
            starts.append(start)
        }
        do {
            return try ReportingCalendar(name: pair.key, quarterStarts: starts)
        } catch {
            throw file.error(at: pair.keyMark, "\(error)", "sửa lại các ngày đầu quý")
        }
    }

    /// The four starts as written, each with its place.
    private func quarters(_ node: YAMLNode) throws(PipelineError) -> [(String, YAMLMark)] {
        let keys = (1...4).map { "quy-\($0)" }
        do {
            try node.refuseKeys(besides: keys)
            var texts: [(String, YAMLMark)] = []
            for key in keys {
                let value = try node.required(key)
                texts.append((try value.text(), value.mark))
            }
            return texts
        } catch {
            throw ConfigurationFile.refusal(file.path, error)
        }
    }

    /// `15/3`, or `15/12 năm trước` for a day of the year before.
    private static func start(_ text: String) -> ReportingCalendar.QuarterStart? {
        let words = text.split(separator: " ", maxSplits: 1)
        guard let first = words.first else { return nil }
        let parts = first.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]) else {
            return nil
        }
        let suffix = words.count == 2 ? Folding.key(words[1]) : ""
        guard suffix.isEmpty || suffix == "nam-truoc" else { return nil }
        return ReportingCalendar.QuarterStart(
            yearOffset: suffix.isEmpty ? 0 : -1, month: month, day: day)
    }
}
