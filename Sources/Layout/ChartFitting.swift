// Boxes with elastic charts → pages, and the charts as low or as tall as their pages want them.
//
// Which boxes stand on a page is decided with what its charts can give and take (PageFilling);
// then each is drawn again: lower where the page would else not hold what stands on it, taller over
// white space. A chart that cannot be drawn as low as was hoped keeps the height it needs, and the
// pages are filled once more. Charts whose height the template fixes keep it.

import Charts
import Documents
import Pages

/// Is a chart whose height may be chosen, with what it takes to draw it again.
struct ElasticChart {
    let chart: Chart
    let element: Int
    let width: Double
    let place: String
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
        while true {
            let pages = try filling(boxes).pages()
            var drawn = boxes
            if let rigid = try lower(&drawn, on: pages) {
                // One chart fewer that can give: this ends after as many turns as there are charts.
                boxes[rigid].give = 0
                continue
            }
            for page in pages { try stretch(&drawn, on: page) }
            return (drawn, pages)
        }
    }

    /// How the pages of the section are filled.
    func filling(_ boxes: [Box]) -> PageFilling {
        PageFilling(
            boxes: boxes, headers: headers, height: height,
            leastLastPage: 5 * typesetter.form.linePitch)
    }

    /// Draws the charts of overfull pages lower; the first that cannot be drawn as low, if any.
    private func lower(
        _ boxes: inout [Box], on pages: [PageFilling.FilledPage]
    ) throws(LayoutError) -> Int? {
        for page in pages where page.rest < -0.01 {
            let found = page.boxes.filter { boxes[$0].give > 0 }
            let share = -page.rest / found.reduce(0) { $0 + boxes[$1].give }
            for index in found {
                // A hundredth of a point absorbs the rounding of sums.
                let wanted = drawnHeight(boxes[index]) - boxes[index].give * share - 0.01
                if try !redraw(&boxes[index], height: wanted) { return index }
            }
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
