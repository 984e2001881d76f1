// Boxes of a section → the same with its tables a little tighter, when that saves the last page.
//
// A last page that carries a few rows and nothing else is worth a point or two of the clear space
// in every row of the section's tables, all alike; letters keep their size. Where even that does
// not save the page, the rows keep their space and the page is balanced (TableEnds).

import Pages

struct TableTightening {
    let filling: ([Box]) -> PageFilling

    /// A last page filled less than this looks like an overflow.
    private static let overflowShare = 0.25

    func tightened(_ boxes: [Box]) throws(LayoutError) -> [Box] {
        guard boxes.contains(where: { $0.row != nil }) else { return boxes }
        let loose = filling(boxes)
        let pages = try loose.pages()
        guard pages.count > 1, let last = pages.last,
            loose.height - last.rest < loose.height * Self.overflowShare,
            last.boxes.contains(where: { boxes[$0].row != nil })
        else { return boxes }
        let tighter = boxes.map(\.tightened)
        return try filling(tighter).pages().count < pages.count ? tighter : boxes
    }
}

extension Box {
    /// A row with less clear space around its text; anything else as it is.
    fileprivate var tightened: Box {
        guard let slack = row?.slack, slack > 0 else { return self }
        var box = self
        box.items = items.map { $0.raised(by: slack, inRowOf: height) }
        box.closing = closing.map { $0.moved(x: 0, y: -2 * slack) }
        box.height -= 2 * slack
        box.row?.slack = 0
        return box
    }
}

extension PageItem {
    /// The upright rules of a row end at its new foot, the rule at its foot goes there, and what
    /// stands between goes half as far.
    fileprivate func raised(by slack: Double, inRowOf height: Double) -> PageItem {
        guard element == nil, case .line(let from, let to, let stroke) = mark else {
            return moved(x: 0, y: -slack)
        }
        if from.x == to.x, from.y == 0, to.y == height {
            let foot = Point(x: to.x, y: height - 2 * slack)
            return PageItem(.line(from: from, to: foot, stroke: stroke), element: nil)
        }
        return moved(x: 0, y: from.y == height && to.y == height ? -2 * slack : -slack)
    }
}
