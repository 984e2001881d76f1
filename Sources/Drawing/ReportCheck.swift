// A report → nothing, or the first thing in it that cannot be drawn as it stands.
//
// Cairo draws a NaN nowhere and reports success, and cuts what leaves the page; so every number is
// looked at before cairo sees any. Text width is checked while drawing, where it is known.

import Pages

/// The rules a report must keep before it is drawn.
struct ReportCheck {
    let report: PagedReport

    /// The largest page side PDF allows, points (ISO 32000-1:2008, annex C).
    static let largest = 14_400.0
    /// How far a mark may reach over the edge of its page, points: half of a thick line.
    static let tolerance = 1.0

    func run() throws(DrawingError) {
        guard !report.pages.isEmpty else { throw .noPages }
        try checkMetadata()
        let branches = try checkStructure()
        for (index, page) in report.pages.enumerated() {
            guard Self.isSide(page.size.width), Self.isSide(page.size.height) else {
                throw .nonFinite(page: index, item: nil)
            }
            for (position, item) in page.items.enumerated() {
                try check(item, branches: branches)
                switch MarkCheck(size: page.size).verdict(on: item.mark) {
                case .sound: continue
                case .unusable: throw .nonFinite(page: index, item: position)
                case .outside: throw .outside(page: index, item: position)
                }
            }
        }
        try checkOutline()
    }

    private static func isSide(_ length: Double) -> Bool {
        length >= 1 && length <= largest
    }

    // MARK: - Structure

    /// Which elements have children.
    private func checkStructure() throws(DrawingError) -> [Bool] {
        var branches = [Bool](repeating: false, count: report.structure.count)
        for (index, element) in report.structure.enumerated() {
            guard index > 0 else {
                guard element.kind == .document, element.parent == nil else {
                    throw .structure(element: 0)
                }
                continue
            }
            guard let parent = element.parent, (0..<index).contains(parent) else {
                throw .structure(element: index)
            }
            branches[parent] = true
        }
        return branches
    }

    private func check(_ item: PageItem, branches: [Bool]) throws(DrawingError) {
        guard let element = item.element else { return }
        guard branches.indices.contains(element), !branches[element] else {
            throw .structure(element: element)
        }
    }

    private func checkOutline() throws(DrawingError) {
        var level = 0
        for (index, entry) in report.outline.enumerated() {
            guard entry.level >= 1, entry.level <= level + 1,
                report.pages.indices.contains(entry.page),
                (0...report.pages[entry.page].size.height).contains(entry.y),
                Self.isClean(entry.title)
            else { throw .outline(entry: index) }
            level = entry.level
        }
    }

    // MARK: - Metadata

    private func checkMetadata() throws(DrawingError) {
        let metadata = report.metadata
        let fields = [
            ("title", metadata.title), ("author", metadata.author), ("subject", metadata.subject),
            ("keywords", metadata.keywords), ("language", metadata.language),
        ]
        for (name, text) in fields where !Self.isClean(text) {
            throw .metadata(field: name)
        }
        guard Self.isInstant(metadata.created) else { throw .metadata(field: "created") }
    }

    private static func isClean(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy(UsableText.isUsable)
    }

    /// Whether the text has the form `2026-06-15T08:00:00+07:00`, digit for digit.
    private static func isInstant(_ text: String) -> Bool {
        let form = Array("0000-00-00T00:00:00+00:00".utf8)
        let bytes = Array(text.utf8)
        guard bytes.count == form.count else { return false }
        return zip(bytes, form).allSatisfy { byte, shape in
            switch shape {
            case UInt8(ascii: "0"): (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            case UInt8(ascii: "+"): byte == shape || byte == UInt8(ascii: "-")
            default: byte == shape
            }
        }
    }
}
