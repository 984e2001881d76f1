// The house's wording → the words that a chart adds to its labels.

import Charts

extension ChartWords {
    /// - Parameter unit: The unit of measure that the chart names; empty for none.
    /// - Parameter isShare: The axis shows per cent, and the labels that unit.
    init(_ wording: HouseWording, unit: String, isShare: Bool) {
        self.init()
        actual = wording[.actual].filled()
        target = wording[.target].filled()
        targetKey = wording[.targetKey].filled()
        pace = wording[.pace].filled()
        verdict = wording[.verdict].filled()
        estimate = wording[.estimate].filled()
        noRatio = wording[.noRatio].filled()
        cut = wording[.cut].filled("\(Chart.Form.longestBar)")
        unitLine = wording[.unitLine].filled(isShare ? wording[.shareUnit].filled(unit) : unit)
        empty = wording[.chartNoData].filled()
        continued = wording[.chartContinued].filled()
    }
}
