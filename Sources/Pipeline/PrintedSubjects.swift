// Lines of printed figures → what they are about: rows of lists, units, indicators.
//
// What one of two sheets alone speaks of is told as a whole. A list of changes with a line for each
// cell of a unit that left would hide the figures that really changed.

import Documents
import Facts

/// Everything that some lines are about.
struct PrintedSubjects {
    /// One row, unit or indicator.
    struct Subject {
        /// Stable, and of no other subject.
        let key: String
        let label: String
        var pages: [Int]
    }

    private struct Entry {
        var lineCount = 0
        var pages: Set<Int> = []
    }

    private var entries: [String: Entry] = [:]

    init(_ lines: [FigureSheet.Line]) {
        for line in lines {
            for name in PrintedSubjects.names(of: line) {
                entries[name.key, default: Entry()].lineCount += 1
                entries[name.key]?.pages.formUnion(line.pages)
            }
        }
    }

    /// The subject of a line, if the other lines say nothing of it; a figure that alone speaks of
    /// its unit or its indicator is told as a figure.
    func subject(of line: FigureSheet.Line, lackingIn other: PrintedSubjects) -> Subject? {
        for name in PrintedSubjects.names(of: line) where other.entries[name.key] == nil {
            guard let entry = entries[name.key] else { continue }
            switch name.kind {
            case .row: return Subject(key: name.key, label: name.text, pages: line.pages)
            case .unit, .indicator:
                guard entry.lineCount > 1 else { continue }
                let kind = name.kind == .unit ? "Đơn vị" : "Chỉ tiêu"
                return Subject(
                    key: name.key, label: "\(kind) \(name.text): \(entry.lineCount) số liệu",
                    pages: entry.pages.sorted())
            }
        }
        return nil
    }

    private enum Kind { case row, unit, indicator }

    private struct Name {
        let kind: Kind
        let key: String
        let text: String
    }

    /// The widest first.
    private static func names(of line: FigureSheet.Line) -> [Name] {
        if let row = ListAddresses.row(of: line.address) {
            return [Name(kind: .row, key: row.address, text: row.label)]
        }
        guard let address = FigureAddress(text: line.address),
            let label = FigureLabel(line.label, of: address)
        else { return [] }
        return [
            Name(kind: .unit, key: "don-vi/" + address.unit, text: label.unit),
            Name(kind: .indicator, key: "chi-tieu/" + address.indicator, text: label.indicator),
        ]
    }
}
