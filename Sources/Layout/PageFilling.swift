// Boxes → pages: which boxes stand on which page.
//
// Each page takes as many boxes as fit and ends at the last weakest hold among them, so headings
// stay with their text and captions with their tables whenever some break allows it. A page that
// begins inside a table leaves room for the table's header. Every page takes at least one box; a
// box that fits on no page is refused with its place.

/// Fills the pages of one section.
struct PageFilling {
    /// A run of boxes on one page.
    struct FilledPage: Hashable {
        let boxes: Range<Int>
        /// Header repeated at the top.
        let header: Int?
    }

    let boxes: [Box]
    let headers: [Flow.Header]
    /// Height of the text area, points.
    let height: Double

    func pages() throws(LayoutError) -> [FilledPage] {
        var pages: [FilledPage] = []
        var start = 0
        while start < boxes.count {
            let header = boxes[start].header
            let end = reach(from: start, under: header)
            guard end > start else {
                let room = height - headerHeight(header)
                throw .tooTall(
                    place: boxes[start].place, height: boxes[start].height, limit: room)
            }
            let next = end == boxes.count ? end : weakest(after: start, upTo: end)
            pages.append(FilledPage(boxes: start..<next, header: header))
            start = next
        }
        return pages
    }

    /// The first box that no longer fits on a page that begins with `start`.
    private func reach(from start: Int, under header: Int?) -> Int {
        var used = headerHeight(header)
        for index in start..<boxes.count {
            used += boxes[index].height + (index == start ? 0 : boxes[index].spaceBefore)
            // A hundredth of a point absorbs the rounding of sums.
            if used > height + 0.01 { return index }
        }
        return boxes.count
    }

    /// The last box before which the hold is weakest.
    private func weakest(after start: Int, upTo end: Int) -> Int {
        var chosen = end
        for index in stride(from: end, to: start, by: -1)
        where boxes[index].hold < boxes[chosen].hold {
            chosen = index
            if boxes[chosen].hold == .free { break }
        }
        return chosen
    }

    private func headerHeight(_ header: Int?) -> Double {
        header.map { headers[$0].height } ?? 0
    }
}
