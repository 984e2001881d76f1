// Is the document as a vertical list of boxes in sections, with the structure grown beside it.

import Pages

/// Boxes in reading order; the settings of blocks append to it.
struct Flow {
    /// Boxes on sheets of one orientation, beginning on a new page.
    struct Section {
        let isLandscape: Bool
        var boxes: [Box] = []
    }

    /// A table header as it is drawn again on later pages.
    struct Header {
        let height: Double
        let items: [PageItem]
    }

    var sections = [Section(isLandscape: false)]
    var headers: [Header] = []
    var elasticCharts: [ElasticChart] = []
    var structure = StructureTree()
    var outline = OutlineLevels()
    /// Rows too tall for a page, the only ones that may be divided.
    var dividedRows: Set<Int> = []
    /// The next box stays with the last one.
    private var holdsNext = false
    private var spaceAfter = 0.0

    /// Height of the boxes that the next block is held to: a heading, an annex title.
    var heldHeight: Double {
        guard holdsNext else { return 0 }
        var height = spaceAfter
        for box in sections[sections.count - 1].boxes.reversed() {
            height += box.height + box.spaceBefore
            if box.hold == .free { break }
        }
        return height
    }

    var isLandscape: Bool { sections[sections.count - 1].isLandscape }

    /// Appends a block's boxes; the first is preceded by `spaceBefore`.
    mutating func append(_ boxes: [Box], spaceBefore: Double) {
        guard var first = boxes.first else { return }
        first.spaceBefore = max(spaceBefore, spaceAfter)
        if holdsNext { first.hold = .tight }
        sections[sections.count - 1].boxes.append(first)
        sections[sections.count - 1].boxes.append(contentsOf: boxes.dropFirst())
        holdsNext = false
        spaceAfter = 0
    }

    /// Keeps the next block on the page where the last one ends.
    mutating func holdNext() { holdsNext = true }

    /// Asks for at least this space before the next block.
    mutating func leaveSpace(_ space: Double) { spaceAfter = space }

    /// Ties the last `count` boxes to each other, at least as strongly as `hold`, for what follows
    /// them.
    mutating func tieLast(_ count: Int, _ hold: Box.Hold) {
        let section = sections.count - 1
        for index in sections[section].boxes.indices.suffix(count).dropFirst() {
            sections[section].boxes[index].hold = max(sections[section].boxes[index].hold, hold)
        }
    }

    /// Ties the last `count` lines loosely, or fewer where that parts no paragraph, and only as far
    /// as they are text: a page may end under a table.
    mutating func tieLastText(_ count: Int) {
        let lines = sections[sections.count - 1].boxes.reversed().prefix { $0.row == nil }
            .map(\.place)
        var whole = 0
        while whole < lines.count {
            let size = lines[whole...].prefix { $0 == lines[whole] }.count
            guard whole + size <= count else { break }
            whole += size
        }
        tieLast(whole > 1 ? whole : min(count, lines.count), .loose)
    }

    mutating func beginSection(isLandscape: Bool) {
        sections.append(Section(isLandscape: isLandscape))
        holdsNext = false
        spaceAfter = 0
    }
}
