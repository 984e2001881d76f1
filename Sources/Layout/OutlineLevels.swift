// Is the numbering of outline levels: headings nest, tables and charts hang under their heading,
// and no entry lies more than one level below the entry before it.

/// Gives each outline entry its level.
struct OutlineLevels {
    /// 1 inside an annex, whose title is the top level.
    private var base = 0
    private var heading = 0
    private var last = 0

    var isInAnnex: Bool { base > 0 }

    mutating func enterHeading(level: Int) -> Int {
        heading = min(max(1, level) + base, last + 1)
        last = heading
        return last
    }

    mutating func enterAnnex() -> Int {
        base = 1
        heading = 1
        last = 1
        return 1
    }

    /// A table or chart under the current heading.
    mutating func enterFigure() -> Int {
        last = min(heading + 1, last + 1)
        return last
    }
}
