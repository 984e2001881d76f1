// Two sheets of printed figures → what changed between them, for a person.

import Facts

extension FigureSheet {
    /// One figure, text or chart that differs from an older sheet.
    public struct Change: Hashable, Sendable {
        public let label: String
        /// Nil when it was not printed.
        public let old: String?
        /// Nil when it is no longer printed.
        public let new: String?
        /// Pages of the newer report, of the older one when it is no longer printed.
        public let pages: [Int]
    }

    /// What differs from an older sheet, by page and then by figure. A figure that only rounds to
    /// other digits behind the printed ones has not changed.
    public func changes(from older: FigureSheet) -> [Change] {
        var known = Dictionary(
            older.lines.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        var changed: [(line: Line, change: Change)] = []
        for line in lines {
            let old = known.removeValue(forKey: line.address)
            guard old?.text != line.text, old?.forms != line.forms else { continue }
            changed.append((line, change(line, old: old, new: line)))
        }
        for line in known.values { changed.append((line, change(line, old: line, new: nil))) }
        return changed.map { (Place($0.line), $0.change) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func change(_ line: Line, old: Line?, new: Line?) -> Change {
        Change(
            label: line.label, old: old.map { shown($0, isOld: true) },
            new: new.map { shown($0, isOld: false) }, pages: line.pages)
    }

    /// The value; of prose and charts only that it is another one.
    private func shown(_ line: Line, isOld: Bool) -> String {
        if line.address.hasPrefix(PrintedWholes.prosePrefix) {
            return isOld ? "lời cũ" : "lời mới"
        }
        if line.address.hasPrefix(PrintedWholes.chartPrefix) {
            return isOld ? "hình cũ" : "hình mới"
        }
        return line.text
    }

    /// Where a figure stands in a list: what was done comes before what follows from it.
    private struct Place: Comparable {
        let page: Int
        let subject: Substring
        let aspect: Int
        let address: String

        init(_ line: Line) {
            let parts = line.address.split(separator: "/", omittingEmptySubsequences: false)
            page = line.pages.first ?? Int.max
            subject = line.address.dropLast((parts.last?.count ?? 0))
            aspect = Aspect.allCases.firstIndex { $0.rawValue[...] == parts.last } ?? Int.max
            address = line.address
        }

        static func < (left: Place, right: Place) -> Bool {
            (left.page, left.subject, left.aspect, left.address)
                < (right.page, right.subject, right.aspect, right.address)
        }
    }
}
