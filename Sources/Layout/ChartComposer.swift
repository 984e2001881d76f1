// Chart and a frame → marks from (0, 0): the only file that knows how charts are drawn.

import Charts
import Pages

/// Draws the chart of one figure.
struct ChartComposer {
    struct Drawing {
        let size: Size
        let marks: [Mark]
    }

    let measurer: any WordMeasurer
    /// First words of the caption, for messages.
    let place: String

    /// The chart at a width; `height` nil lets the chart choose.
    func drawing(
        _ chart: Chart, width: Double, height: Double?
    ) throws(LayoutError) -> Drawing {
        // A frame stands for the chart until the target that composes it is there.
        let size = Size(width: width, height: height ?? width * 0.5)
        let area = Rectangle(x: 0, y: 0, width: size.width, height: size.height)
        let frame = Mark.rectangle(area, fill: nil, stroke: Stroke(.black, width: 0.5))
        return Drawing(size: size, marks: [frame])
    }

    /// The chart in parts, none taller than `maximumHeight`.
    func parts(
        _ chart: Chart, width: Double, maximumHeight: Double
    ) throws(LayoutError) -> [Chart] {
        [chart]
    }
}
