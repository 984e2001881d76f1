// Filled pages with elastic charts → the same pages with charts as tall as the pages have room for.
//
// A chart that begins a page because it missed the page before by a little is drawn lower, down to
// its least height; one on a page with room left under it is drawn taller, up to a third. Charts
// whose height the template fixes, and charts made of rows, keep their heights.

import Charts
import Documents
import Pages

/// Is a chart whose height may be chosen, with what it takes to draw it again.
struct ElasticChart {
    let chart: Chart
    let element: Int
    let width: Double
    let place: String
    /// Least height of the drawing, points.
    let least: Double
    let natural: Double

    /// Tallest drawing by wish.
    var most: Double { natural * 4 / 3 }
}

/// Fits the elastic charts of one section to its pages.
struct ChartFitting {
    let typesetter: Typesetter
    let charts: [ElasticChart]
    let headers: [Flow.Header]
    let height: Double

    /// Room under a page's last box that a chart is stretched into; less looks full as it is.
    private static let leastRest = 30.0

    /// Boxes with redrawn charts, and their pages.
    func fitted(
        _ boxes: [Box]
    ) throws(LayoutError) -> (boxes: [Box], pages: [PageFilling.FilledPage]) {
        var boxes = boxes
        var pages = try filling(boxes).pages()
        var page = 0
        while page < pages.count - 1 {
            if let lower = try shrunk(boxes, after: pages[page]) {
                boxes = lower
                pages = try filling(boxes).pages()
            }
            page += 1
        }
        for page in pages { try stretch(&boxes, on: page) }
        return (boxes, try filling(boxes).pages())
    }

    /// How the pages of the section are filled.
    func filling(_ boxes: [Box]) -> PageFilling {
        PageFilling(
            boxes: boxes, headers: headers, height: height,
            leastLastPage: 5 * typesetter.form.linePitch)
    }

    /// The boxes with the chart at the top of the next page lowered so that it fits on this one.
    private func shrunk(
        _ boxes: [Box], after page: PageFilling.FilledPage
    ) throws(LayoutError) -> [Box]? {
        let start = page.boxes.upperBound
        var end = start + 1
        while end < boxes.count, boxes[end].hold == .tight { end += 1 }
        guard let index = (start..<end).first(where: { boxes[$0].elastic != nil }),
            let elastic = boxes[index].elastic.map({ charts[$0] })
        else { return nil }
        let needed = boxes[start..<end].reduce(0) { $0 + $1.height + $1.spaceBefore }
        let missing = needed - page.rest
        let wanted = elastic.natural - missing - 0.5
        guard missing > 0, wanted >= elastic.least else { return nil }
        return try redrawn(boxes, index, elastic, height: wanted)
    }

    private func stretch(
        _ boxes: inout [Box], on page: PageFilling.FilledPage
    ) throws(LayoutError) {
        // The end of the section is allowed to be empty.
        guard page.rest > Self.leastRest, page.boxes.upperBound < boxes.count else { return }
        let found = page.boxes.filter { boxes[$0].elastic != nil }
        var rest = page.rest - 1
        for (order, index) in found.enumerated() {
            guard let elastic = boxes[index].elastic.map({ charts[$0] }) else { continue }
            let share = rest / Double(found.count - order)
            let now = boxes[index].height - 2 * ChartSetting.gap
            let wanted = min(elastic.most, now + share)
            guard wanted > now,
                let taller = try redrawn(boxes, index, elastic, height: wanted)
            else { continue }
            boxes = taller
            rest -= wanted - now
        }
    }

    private func redrawn(
        _ boxes: [Box], _ index: Int, _ elastic: ElasticChart, height: Double
    ) throws(LayoutError) -> [Box]? {
        let composer = ChartComposer(measurer: typesetter.measurer, place: elastic.place)
        let drawing = try composer.drawing(elastic.chart, width: elastic.width, height: height)
        guard drawing.size.height <= height + 0.01 else { return nil }
        var boxes = boxes
        let items = ChartSetting.items(of: drawing, element: elastic.element)
        boxes[index].items = items
        boxes[index].height = drawing.size.height + 2 * ChartSetting.gap
        return boxes
    }
}
