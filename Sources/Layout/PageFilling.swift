// Boxes → pages: which boxes stand on which page.
//
// Page by page from the front, each ends where it and the page after it together cost least; what
// stands further on has no say, so that a change on a late page leaves the earlier ones and their
// charts as they were, and the sheets of a correction stay few. A page may end anywhere, but
// parting boxes that hold to each other costs more than any empty space, empty space costs by its
// share of the page, and so do a page more, a parted table and a last page with next to nothing on
// it. A chart may be drawn lower so that it, or what follows it, still stands on a page, and taller
// over white space; both cost a little. Text that a page had room for does not go to the next one
// for nothing. A table does not end with less on its last page than looks
// wanted (TableEnds). Among equals earlier pages are fuller. A page that begins inside a table
// leaves room for the table's header, and one with footnotes for them. A box that fits on no page
// is refused with its place.

/// Fills the pages of one section.
struct PageFilling {
    /// A run of boxes on one page.
    struct FilledPage: Hashable {
        let boxes: Range<Int>
        /// Header repeated at the top.
        let header: Int?
        /// Height left under the last box when charts are drawn as they are, points; negative where
        /// they must be drawn lower.
        let rest: Double
    }

    let boxes: [Box]
    let headers: [Flow.Header]
    /// Height of the text area, points.
    let height: Double
    /// A last page with less than this looks forgotten, points.
    var leastLastPage = 0.0

    /// Costs of parting boxes; an empty page costs 8, so a loose hold gives way to nothing else.
    private static func cost(of hold: Box.Hold) -> Double {
        switch hold {
        case .free: 0
        case .loose: 10
        case .tight: 1_000
        }
    }

    private static let emptyPageCost = 8.0
    private static let pageCost = 1.0
    private static let shortLastPageCost = 2.0
    /// A table is not parted to gain less than an eighth of a page.
    private static let partedTableCost = 1.0
    /// Rows move over for the price of the space they leave, at most a quarter of a page.
    private static let shortEndCost = 2.0
    /// Text is not kept from a page with room for it to gain less than a sixth of a page.
    private static let idleCost = 1.3
    /// A chart at its least height costs as much as an eighth of a page, one a little lower a third
    /// of that.
    private static let loweredCost = 0.35
    private static let leastHeightCost = 0.65
    /// White space that a taller chart fills costs half of what it does white.
    private static let stretchedShare = 0.5
    /// Costs that differ by less, half a line, count as equal.
    private static let equal = 0.1

    /// The best way on from a box that begins a page.
    fileprivate struct Way {
        let cost: Double
        let next: Int
        let rest: Double
    }

    /// What all pages of a section are decided by; a box taken by an earlier page may change.
    struct Outlook {
        /// What a page that begins at a box costs more than others.
        fileprivate let openings: [Double]
        fileprivate let held: [Double]
        /// For each box, what is known of the page that it begins, as a page that follows.
        fileprivate let ways: [Way?]
    }

    func pages() throws(LayoutError) -> [FilledPage] {
        let outlook = outlook()
        var pages: [FilledPage] = []
        while (pages.last?.boxes.upperBound ?? 0) < boxes.count {
            let start = pages.last?.boxes.upperBound ?? 0
            pages.append(try page(from: start, outlook))
        }
        return pages
    }

    /// The page that a box begins.
    func page(from start: Int, _ outlook: Outlook) throws(LayoutError) -> FilledPage {
        guard let way = way(from: start, outlook.ways, outlook) else { throw refusal() }
        return FilledPage(boxes: start..<way.next, header: boxes[start].header, rest: way.rest)
    }

    func outlook() -> Outlook {
        let held = heldHeights()
        let openings = openingCosts()
        let before = Outlook(openings: openings, held: held, ways: [])
        var passable = [Way?](repeating: nil, count: boxes.count + 1)
        passable[boxes.count] = Way(cost: 0, next: boxes.count, rest: 0)
        for start in boxes.indices.reversed() {
            // Where no page can go on from, no page may end.
            passable[start] = way(from: start, passable, before).map { _ in
                Way(cost: 0, next: start, rest: 0)
            }
        }
        let beyond = beyond(passable, openings)
        let following = boxes.indices.map { way(from: $0, beyond, before) } + [beyond.last ?? nil]
        return Outlook(openings: openings, held: held, ways: following)
    }

    /// What is left after the page that follows, as if it filled its pages: each box that stands
    /// before spares its share of a page. The last page is half full as a rule.
    private func beyond(_ passable: [Way?], _ openings: [Double]) -> [Way?] {
        var spared = 0.0
        var ways: [Way?] = []
        for (index, box) in boxes.enumerated() {
            let cost = Self.pageCost * (0.5 - spared / height) + openings[index]
            ways.append(passable[index] == nil ? nil : Way(cost: cost, next: index, rest: 0))
            spared += box.spaceBefore + box.height
        }
        let end = Way(cost: -Self.pageCost * spared / height, next: boxes.count, rest: 0)
        return ways + [end]
    }

    private func openingCosts() -> [Double] {
        let isShort = TableEnds(boxes: boxes, height: height).areShort()
        return zip(boxes, isShort).map { box, isShort in
            // A repeated header fills the page without saying anything new.
            let parted = box.header == nil ? 0 : Self.partedTableCost
            return parted + Self.emptyPageCost * headerHeight(box.header) / height
                + (isShort ? Self.shortEndCost : 0)
        }
    }

    private func way(from start: Int, _ ways: [Way?], _ outlook: Outlook) -> Way? {
        var best: Way?
        var used = headerHeight(boxes[start].header)
        let opening = Self.pageCost + outlook.openings[start]
        var footnotes = 0.0
        var give = 0.0
        var stretch = 0.0
        for index in start..<boxes.count {
            give += boxes[index].give
            stretch += boxes[index].stretch
            used += boxes[index].height + (index == start ? 0 : boxes[index].spaceBefore)
            // A hundredth of a point absorbs the rounding of sums.
            footnotes = footnoteHeight(boxes[index], after: footnotes)
            if used + footnotes - give > height + 0.01 { break }
            let next = index + 1
            let closing = next < boxes.count ? boxes[index].closingHeight : 0
            let filled = used + footnotes + closing
            guard let onward = ways[next], filled - give <= height + 0.01 else { continue }
            let rest = height - filled
            let isIdle = next < boxes.count && outlook.held[next] <= rest
            let cost =
                onward.cost + opening + lowering(by: -rest, of: give) + (isIdle ? Self.idleCost : 0)
                + end(before: next, start: start, rest: max(0, rest), stretch: stretch)
            if best.map({ cost <= $0.cost + Self.equal }) ?? true {
                best = Way(cost: cost, next: next, rest: rest)
            }
        }
        return best
    }

    /// For each box, the room on a page that it needs with all that holds to it; endless for what
    /// no text is: where a table is parted, its own costs say.
    private func heldHeights() -> [Double] {
        var heights = [Double](repeating: .infinity, count: boxes.count)
        for (index, box) in boxes.enumerated().reversed() where box.row == nil {
            var height = box.spaceBefore + box.height
            if index + 1 < boxes.count, boxes[index + 1].hold > .free {
                height += heights[index + 1]
            }
            heights[index] = height
        }
        return heights
    }

    /// What it costs to end a page before a box.
    private func end(before next: Int, start: Int, rest: Double, stretch: Double) -> Double {
        guard next == boxes.count else {
            let white = rest - min(rest, stretch) * Self.stretchedShare
            return Self.cost(of: boxes[next].hold) + Self.emptyPageCost * white / height
        }
        return start > 0 && height - rest < leastLastPage ? Self.shortLastPageCost : 0
    }

    /// What it costs to draw the charts of a page lower by so much in all.
    private func lowering(by missing: Double, of give: Double) -> Double {
        missing > 0.01 ? Self.loweredCost + Self.leastHeightCost * min(1, missing / give) : 0
    }

    /// The first box that no page holds.
    private func refusal() -> LayoutError {
        for box in boxes {
            let room = height - headerHeight(box.header) - box.closingHeight
            let height = box.height - box.give + footnoteHeight(box, after: 0)
            if height > room + 0.01 {
                return .tooTall(place: box.place, height: height, limit: room)
            }
        }
        return .tooTall(place: boxes.first?.place ?? "", height: height, limit: height)
    }

    /// Height of the footnotes of a page that has some already, with those of one box more.
    private func footnoteHeight(_ box: Box, after height: Double) -> Double {
        guard !box.footnotes.isEmpty else { return height }
        let more = FootnoteSetting.height(of: box.footnotes)
        return height > 0 ? height + more - FootnoteSetting.gap : more
    }

    private func headerHeight(_ header: Int?) -> Double {
        header.map { headers[$0].height } ?? 0
    }
}
