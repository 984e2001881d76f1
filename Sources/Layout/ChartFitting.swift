// Boxes with elastic charts → pages, and the charts as low or as tall as their pages want them.
//
// Which boxes stand on a page is decided with what its charts can give and take (PageFilling);
// then each is drawn again: lower where the page would else not hold what stands on it, taller over
// white space. A chart that cannot be drawn as low as was hoped keeps the height it needs, and the
// page is filled once more. A chart of rows that would leave much of a page white before it begins
// there and goes on on the next. Charts whose height the template fixes keep it.

import Charts
import Documents
import Pages

/// Is a chart whose height may be chosen, with what it takes to draw it again.
struct ElasticChart {
    let chart: Chart
    let element: Int
    let width: Double
    let place: String
    /// The caption of later parts: index into `Flow.headers`.
    let header: Int
    /// Height that a page of its own leaves to a part, points.
    let room: Double
}

/// Fits the elastic charts of one section to its pages.
struct ChartFitting {
    let typesetter: Typesetter
    let charts: [ElasticChart]
    let headers: [Flow.Header]
    let height: Double

    /// Room under a page's last box that a chart is stretched into; less looks full as it is.
    private static let leastRest = 30.0
    /// A chart of rows begins on a page of which so much would stay white without it.
    private static let dividingShare = 1.0 / 3

    /// Boxes with redrawn charts, and their pages: each page is finished before the next begins.
    func fitted(
        _ boxes: [Box]
    ) throws(LayoutError) -> (boxes: [Box], pages: [PageFilling.FilledPage]) {
        var boxes = boxes
        var pages: [PageFilling.FilledPage] = []
        var filling = filling(boxes)
        var outlook = filling.outlook()
        while let start = Self.next(pages, boxes) {
            var page = try filling.page(from: start, outlook)
            var drawn = boxes
            if let rigid = try lower(&drawn, on: page) {
                // One chart fewer that can give: a page is tried as often as it has charts.
                boxes[rigid].give = 0
                filling = self.filling(boxes)
                outlook = filling.outlook()
                continue
            }
            if let (divided, end) = try divided(boxes, after: page) {
                let again = self.filling(divided)
                let ahead = again.outlook()
                let tried = try again.page(from: start, ahead)
                // Parts that do not come to stand on two pages were better whole.
                if tried.boxes.upperBound == end, tried.rest >= 0 {
                    (drawn, page, filling, outlook) = (divided, tried, again, ahead)
                }
            }
            try stretch(&drawn, on: page)
            boxes = drawn
            pages.append(page)
        }
        return (boxes, pages)
    }

    /// The box that begins the page after these; nil at the end.
    private static func next(_ pages: [PageFilling.FilledPage], _ boxes: [Box]) -> Int? {
        let next = pages.last?.boxes.upperBound ?? 0
        return next < boxes.count ? next : nil
    }

    /// The chart that begins the page after this one in parts, of which the first stands on this
    /// one, and where the second begins; nil where the page is full enough, or no chart of rows
    /// comes next.
    private func divided(
        _ boxes: [Box], after page: PageFilling.FilledPage
    ) throws(LayoutError) -> (boxes: [Box], second: Int)? {
        let next = page.boxes.upperBound
        let stretch = page.boxes.reduce(0) { $0 + boxes[$1].stretch }
        guard page.rest - stretch > height * Self.dividingShare, next < boxes.count,
            boxes[next].elastic == nil
        else { return nil }
        let words = boxes[(next + 1)...].prefix { $0.elastic == nil && $0.hold == .tight }
        let first = words.endIndex
        guard first < boxes.count, boxes[first].hold == .tight,
            let elastic = boxes[first].elastic.map({ charts[$0] })
        else { return nil }
        let used = boxes[next...first].reduce(0) { $0 + $1.spaceBefore + $1.height }
        let room = page.rest - used + boxes[first].height - 2 * ChartSetting.gap
        let parts = try self.parts(elastic, firstHeight: room)
        guard parts.count > 1 else { return nil }
        let whole = boxes[first...].prefix { $0.elastic == boxes[first].elastic }
        let drawn = parts.enumerated().map { index, part in
            var box = boxes[first]
            box.items = ChartSetting.items(of: part, element: elastic.element)
            box.height = part.size.height + 2 * ChartSetting.gap
            (box.give, box.stretch) = (0, 0)
            guard index > 0 else { return box }
            (box.hold, box.header, box.spaceBefore, box.footnotes) = (.free, elastic.header, 0, [])
            return box
        }
        var boxes = boxes
        boxes.replaceSubrange(whole.indices, with: drawn)
        return (boxes, first + 1)
    }

    /// The drawings of a chart of which the first is no taller than a height, and the others than
    /// a page has room for; none where that gives no sensible parts.
    private func parts(
        _ elastic: ElasticChart, firstHeight: Double
    ) throws(LayoutError) -> [ComposedChart] {
        let composer = ChartComposer(measurer: typesetter.measurer, place: elastic.place)
        let parts = try composer.parts(
            elastic.chart, width: elastic.width,
            (first: firstHeight, others: elastic.room))
        var drawings: [ComposedChart] = []
        for part in parts {
            drawings.append(try composer.drawing(part, width: elastic.width, height: nil))
        }
        return drawings
    }

    /// How the pages of the section are filled.
    func filling(_ boxes: [Box]) -> PageFilling {
        PageFilling(
            boxes: boxes, headers: headers, height: height,
            leastLastPage: 5 * typesetter.form.linePitch)
    }

    /// Draws the charts of an overfull page lower; the first that cannot be drawn as low, if any.
    private func lower(
        _ boxes: inout [Box], on page: PageFilling.FilledPage
    ) throws(LayoutError) -> Int? {
        guard page.rest < -0.01 else { return nil }
        let found = page.boxes.filter { boxes[$0].give > 0 }
        let share = -page.rest / found.reduce(0) { $0 + boxes[$1].give }
        for index in found {
            // A hundredth of a point absorbs the rounding of sums.
            let wanted = drawnHeight(boxes[index]) - boxes[index].give * share - 0.01
            if try !redraw(&boxes[index], height: wanted) { return index }
        }
        return nil
    }

    private func stretch(
        _ boxes: inout [Box], on page: PageFilling.FilledPage
    ) throws(LayoutError) {
        // The end of the section is allowed to be empty.
        guard page.rest > Self.leastRest, page.boxes.upperBound < boxes.count else { return }
        let found = page.boxes.filter { boxes[$0].stretch > 1 }
        var rest = page.rest - 1
        for (order, index) in found.enumerated() {
            let now = drawnHeight(boxes[index])
            let more = min(boxes[index].stretch, rest / Double(found.count - order))
            if try redraw(&boxes[index], height: now + more) {
                rest -= drawnHeight(boxes[index]) - now
            }
        }
    }

    private func drawnHeight(_ box: Box) -> Double { box.height - 2 * ChartSetting.gap }

    /// Draws the chart of a box again; false, and nothing is changed, where it needs more height.
    private func redraw(_ box: inout Box, height: Double) throws(LayoutError) -> Bool {
        guard let elastic = box.elastic.map({ charts[$0] }) else { return false }
        let composer = ChartComposer(measurer: typesetter.measurer, place: elastic.place)
        let drawing = try composer.drawing(elastic.chart, width: elastic.width, height: height)
        guard drawing.size.height <= height + 0.01 else { return false }
        box.items = ChartSetting.items(of: drawing, element: elastic.element)
        box.height = drawing.size.height + 2 * ChartSetting.gap
        return true
    }
}
