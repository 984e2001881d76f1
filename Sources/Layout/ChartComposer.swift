// Chart and a frame → marks from (0, 0): the only file that knows how charts are drawn.

import Charts
import Pages

/// Draws the chart of one figure.
struct ChartComposer {
    let measurer: any WordMeasurer
    /// First words of the caption, for messages.
    let place: String

    /// The chart at a width. A height it does not fit is given up: the chart then takes the least
    /// height that its content needs, for nothing in it may be cut.
    func drawing(
        _ chart: Chart, width: Double, height: Double?
    ) throws(LayoutError) -> ComposedChart {
        do {
            return try composition(chart, width: width, height: height).compose()
        } catch .tooShort(let height, let needed) where needed > height + 0.5 {
            // What is needed at one height may grow at another: labels change places.
            return try drawing(chart, width: width, height: needed.rounded(.up))
        } catch .tooShort where height != nil {
            return try drawing(chart, width: width, height: nil)
        } catch {
            throw .chart(place: place, reason: error.description)
        }
    }

    /// The least height the chart can be drawn at.
    func leastHeight(_ chart: Chart, width: Double) throws(LayoutError) -> Double {
        try drawing(chart, width: width, height: 1).size.height
    }

    /// The chart in parts, none taller than `maximumHeight` if its rows allow it.
    func parts(
        _ chart: Chart, width: Double, maximumHeight: Double
    ) throws(LayoutError) -> [Chart] {
        do {
            return try composition(chart, width: width, height: nil)
                .split(maximumHeight: maximumHeight)
        } catch {
            throw .chart(place: place, reason: error.description)
        }
    }

    /// The chart in parts of which the first is no taller than `first`, the others than `others`;
    /// none where its form or its few rows do not allow it.
    func parts(
        _ chart: Chart, width: Double, _ heights: (first: Double, others: Double)
    ) throws(LayoutError) -> [Chart] {
        do {
            return try composition(chart, width: width, height: nil)
                .split(firstHeight: heights.first, maximumHeight: heights.others)
        } catch {
            throw .chart(place: place, reason: error.description)
        }
    }

    private func composition(
        _ chart: Chart, width: Double, height: Double?
    ) -> ChartComposition {
        ChartComposition(chart: chart, width: width, height: height, measurer: measurer)
    }
}
