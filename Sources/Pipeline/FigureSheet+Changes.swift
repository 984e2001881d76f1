// Two sheets of printed figures → what changed between them, for a person.

import Documents

extension FigureSheet {
    /// One figure, row, text or chart that differs from an older sheet.
    public struct Change: Hashable, Sendable {
        public let label: String
        /// Nil when it was not printed.
        public let old: String?
        /// Nil when it is no longer printed.
        public let new: String?
        /// Pages of the newer report, of the older one when it is no longer printed.
        public let pages: [Int]
        /// It stood in the older report alone, and the pages are that one's.
        public let isGone: Bool
    }

    /// A line of the newer sheet, of the older one when it is no longer printed, and what it said.
    private struct Difference {
        let line: Line
        let old: Line?
        let new: Line?

        /// Where it stands; what has no place comes last.
        var place: (Int, Int, String) { (line.pages.first ?? .max, line.order, line.address) }
    }

    /// What differs from an older sheet, as it stands in the report. A figure that only rounds to
    /// other digits behind the printed ones has not changed; a row, a unit or an indicator that is
    /// new or gone is told once and not cell by cell.
    public func changes(from older: FigureSheet) -> [Change] {
        var known = Dictionary(
            older.lines.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Difference] = []
        for line in lines {
            let old = known.removeValue(forKey: line.address)
            guard old?.text != line.text, old?.forms != line.forms else { continue }
            found.append(Difference(line: line, old: old, new: line))
        }
        found += known.values.map { Difference(line: $0, old: $0, new: nil) }
        let (mine, others) = (PrintedSubjects(lines), PrintedSubjects(older.lines))
        var told: Set<String> = []
        return found.sorted { $0.place < $1.place }.compactMap { difference in
            let (own, other) = difference.new == nil ? (others, mine) : (mine, others)
            guard let subject = own.subject(of: difference.line, lackingIn: other) else {
                return FigureSheet.change(difference)
            }
            guard told.insert(subject.key).inserted else { return nil }
            let isNew = difference.new != nil
            return Change(
                label: subject.label, old: isNew ? "không có" : "có",
                new: isNew ? "thêm mới" : "đã bỏ", pages: subject.pages, isGone: !isNew)
        }
    }

    private static func change(_ difference: Difference) -> Change {
        Change(
            label: difference.line.label, old: difference.old.map { shown($0, isOld: true) },
            new: difference.new.map { shown($0, isOld: false) }, pages: difference.line.pages,
            isGone: difference.new == nil)
    }

    /// The value; of prose and charts only that it is another one.
    private static func shown(_ line: Line, isOld: Bool) -> String {
        if line.address.hasPrefix(PrintedWholes.prosePrefix) {
            return isOld ? "lời cũ" : "lời mới"
        }
        if line.address.hasPrefix(PrintedWholes.chartPrefix) {
            return isOld ? "hình cũ" : "hình mới"
        }
        return line.text
    }
}
