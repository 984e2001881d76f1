// Reporters + receipts, arrivals and deadlines → who sent figures when, and how late.
//
// The day is the one an officer noted; without it the day on which an import first brought figures
// up to the period's close. The deadline is the one the records give for the committee and period;
// without it the close of data. A unit whose figures came on a day nobody knows is not judged.

import Facts
import Periods

/// When units sent their figures (nộp số liệu).
struct SubmissionList {
    let rows: [ListRow]

    init(_ worksheet: Worksheet, reporters: Reporters) {
        let window = worksheet.report.window
        let records = worksheet.rows
        let key = worksheet.period.key
        let committee = records.committee.facts.code
        let deadline = records.deadlines
            .filter { $0.committee == committee && $0.period.means(key) }.map(\.day).min()
        let due = deadline ?? window.close
        let silent = Set(reporters.silent)
        var receipts: [String: ReceiptRow] = [:]
        for row in records.receipts where row.period.means(key) {
            if let known = receipts[row.unit], known.day <= row.day { continue }
            receipts[row.unit] = row
        }
        var arrivals: [String: Day] = [:]
        for row in records.arrivals
        where row.last == window.close || row.last == window.interval.last {
            arrivals[row.unit] = min(arrivals[row.unit] ?? row.day, row.day)
        }
        rows = reporters.units.map { unit in
            let id = worksheet.roster.ids[unit]
            let isSilent = silent.contains(unit)
            let day = receipts[id]?.day ?? (isSilent ? nil : arrivals[id])
            var fields: [String: Value] = [
                "don-vi": .text(worksheet.name(of: id)), "han": .day(due),
                "trang-thai": .text(FigureWords.submission(day, due: due, isSilent: isSilent)),
            ]
            if let day {
                fields["ngay-nhan"] = .day(day)
                fields["so-ngay-cham"] = .integer(max(0, due.distance(to: day)))
            }
            if let note = receipts[id]?.note, !note.isEmpty { fields["ghi-chu"] = .text(note) }
            return ListRow(fields: fields)
        }
    }
}
