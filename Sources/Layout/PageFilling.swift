// Boxes → pages: which boxes stand on which page.
//
// Of all ways to fill the pages, the one with the least sum of costs: a page may end anywhere, but
// parting boxes that hold to each other costs more than any empty space, empty space costs by its
// share of the page, and so do a page more, a parted table and a last page with next to nothing on
// it. A table does not end with less on its last page than looks wanted (TableEnds). Among equals
// earlier pages are fuller. A page that begins inside a table leaves room for the
// table's header, and one with footnotes for them. A box that fits on no page is
// refused with its place.

/// Fills the pages of one section.
struct PageFilling {
    /// A run of boxes on one page.
    struct FilledPage: Hashable {
        let boxes: Range<Int>
        /// Header repeated at the top.
        let header: Int?
        /// Height left under the last box, points.
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
    private static let shortEndCost = 3.0
    /// Costs that differ by less, half a line, count as equal.
    private static let equal = 0.1

    /// The best way on from a box that begins a page.
    private struct Way {
        let cost: Double
        let next: Int
        let rest: Double
    }

    func pages() throws(LayoutError) -> [FilledPage] {
        var ways = [Way?](repeating: nil, count: boxes.count + 1)
        ways[boxes.count] = Way(cost: 0, next: boxes.count, rest: 0)
        let isShort = TableEnds(boxes: boxes, height: height).areShort()
        for start in boxes.indices.reversed() {
            ways[start] = way(from: start, ways, extra: isShort[start] ? Self.shortEndCost : 0)
        }
        var pages: [FilledPage] = []
        var start = 0
        while start < boxes.count {
            guard let way = ways[start] else { throw refusal(ways) }
            pages.append(
                FilledPage(
                    boxes: start..<way.next, header: boxes[start].header, rest: way.rest))
            start = way.next
        }
        return pages
    }

    /// - Parameter extra: what a page that begins here costs more than others.
    private func way(from start: Int, _ ways: [Way?], extra: Double) -> Way? {
        var best: Way?
        var used = headerHeight(boxes[start].header)
        // A repeated header fills the page without saying anything new.
        let parted = boxes[start].header == nil ? 0 : Self.partedTableCost
        let opening = Self.pageCost + extra + parted + Self.emptyPageCost * used / height
        var footnotes = 0.0
        for index in start..<boxes.count {
            used += boxes[index].height + (index == start ? 0 : boxes[index].spaceBefore)
            // A hundredth of a point absorbs the rounding of sums.
            footnotes = footnoteHeight(boxes[index], after: footnotes)
            if used + footnotes > height + 0.01 { break }
            let next = index + 1
            let closing = next < boxes.count ? boxes[index].closingHeight : 0
            let filled = used + footnotes + closing
            guard let onward = ways[next], filled <= height + 0.01 else { continue }
            let rest = max(0, height - filled)
            let cost = onward.cost + opening + end(before: next, start: start, rest: rest)
            if best.map({ cost <= $0.cost + Self.equal }) ?? true {
                best = Way(cost: cost, next: next, rest: rest)
            }
        }
        return best
    }

    /// What it costs to end a page before a box.
    private func end(before next: Int, start: Int, rest: Double) -> Double {
        guard next == boxes.count else {
            return Self.cost(of: boxes[next].hold) + Self.emptyPageCost * rest / height
        }
        return start > 0 && height - rest < leastLastPage ? Self.shortLastPageCost : 0
    }

    /// The first box that no page holds.
    private func refusal(_ ways: [Way?]) -> LayoutError {
        for box in boxes {
            let room = height - headerHeight(box.header) - box.closingHeight
            let height = box.height + footnoteHeight(box, after: 0)
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
