// What is drawn on the pages of two revisions → the sheets of paper to take out and to put in.
//
// Sheets are counted from page 1 of the report whatever stands on them, annexes and lying pages
// too: a printer turns the paper after every second page. A sheet is replaced when one of its pages
// differs or is in one revision alone.

import Digests

/// The sheets that differ (tờ thay).
struct ReplacementSheets: Hashable {
    /// One sheet of paper; pages count from 1.
    struct Sheet: Hashable {
        /// Counts from 1.
        let number: Int
        /// Pages on the sheet that is taken out; nil where there was none.
        let old: Range<Int>?
        /// Pages on the sheet that is put in; nil where there is none any more.
        let new: Range<Int>?
    }

    let sheets: [Sheet]
    let oldPageCount: Int
    let newPageCount: Int
    /// Sheets that stay.
    let keptCount: Int
    /// Where the number of pages changed: the page from which on every sheet is replaced.
    let wholeFrom: Int?

    /// - Parameter pagesPerSheet: 2 for paper printed on both sides.
    init(old: [Digest], new: [Digest], pagesPerSheet: Int) {
        let count = (max(old.count, new.count) + pagesPerSheet - 1) / pagesPerSheet
        var changed: [Sheet] = []
        var kept = 0
        var last = 0
        for index in 0..<count {
            let first = index * pagesPerSheet
            let places = first..<first + pagesPerSheet
            let before = places.clamped(to: 0..<old.count)
            let after = places.clamped(to: 0..<new.count)
            guard Array(old[before]) != Array(new[after]) else {
                kept += 1
                last = index + 1
                continue
            }
            changed.append(
                Sheet(
                    number: index + 1, old: ReplacementSheets.numbers(before),
                    new: ReplacementSheets.numbers(after)))
        }
        sheets = changed
        oldPageCount = old.count
        newPageCount = new.count
        keptCount = kept
        wholeFrom = old.count == new.count ? nil : last * pagesPerSheet + 1
    }

    /// Pages from 1; nil for no page.
    private static func numbers(_ indices: Range<Int>) -> Range<Int>? {
        indices.isEmpty ? nil : indices.lowerBound + 1..<indices.upperBound + 1
    }

    /// "trang 3–4", "trang 9".
    static func named(_ pages: Range<Int>) -> String {
        pages.count == 1
            ? "trang\u{A0}\(pages.lowerBound)"
            : "trang\u{A0}\(pages.lowerBound)–\(pages.upperBound - 1)"
    }
}
