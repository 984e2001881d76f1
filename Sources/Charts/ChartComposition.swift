// A `Chart` and a frame → marks at fixed positions.
//
// Data → axis → room for labels → marks. A form measures its texts first, gives the plot what is
// left, and then draws; nothing is clipped or left out. Without a height the chart has the height
// of its content; row-based charts taller than a page are split with `split(maximumHeight:)`.

public import Pages

/// Composes one chart.
public struct ChartComposition {
    let chart: Chart
    let width: Double
    let height: Double?
    let lettering: Lettering

    /// The narrowest frame with room for a name, a plot and a label, points.
    public static let minimumWidth = 240.0

    public init(chart: Chart, width: Double, height: Double?, measurer: any WordMeasurer) {
        self.chart = chart
        self.width = width
        self.height = height
        self.lettering = Lettering(measurer: measurer)
    }

    /// The chart as marks from (0, 0).
    ///
    /// - Throws: a `ChartError`: numbers that cannot be drawn, counts that do not match, a frame
    ///   too small for the content.
    public func compose() throws(ChartError) -> ComposedChart {
        guard width.isFinite, width >= ChartComposition.minimumWidth else {
            throw .tooNarrow(width: width, needed: ChartComposition.minimumWidth)
        }
        try chart.check()
        let composed = try drawn()
        if let height, composed.size.height > height + 0.01 {
            throw .tooShort(height: height, needed: composed.size.height)
        }
        return composed
    }

    private func drawn() throws(ChartError) -> ComposedChart {
        switch chart.form {
        case .targets(let rows):
            return try TargetsForm(frame: frame, rows: rows).compose()
        case .grouped(let categories, let series):
            let columns = ColumnsForm(frame: frame, categories: categories, series: series)
            if let composed = try columns.compose() { return composed }
            return try BarRowsForm(frame: frame, categories: categories, series: series).compose()
        case .ranked(let rows, let reference, let due):
            let lines = [reference, due].compactMap { $0 }
            return try BarRowsForm(frame: frame, ranked: rows, references: lines).compose()
        case .stacked(let categories, let series, let isShare):
            return try StackedForm(
                frame: frame, categories: categories, series: series, isShare: isShare
            ).compose()
        case .lines(let windows, let series):
            return try LinesForm(frame: frame, windows: windows, series: series).compose()
        case .steps(let windows, let series):
            return try LinesForm(frame: frame, windows: windows, series: series, isStepped: true)
                .compose()
        case .slope(let from, let to, let series):
            return try SlopeForm(frame: frame, heads: [from, to], series: series).compose()
        case .parts(let parts): return try PartsForm(frame: frame, parts: parts).compose()
        }
    }

    private var frame: Frame {
        Frame(
            width: width, height: height, unitOfMeasure: chart.unitOfMeasure,
            startsAtZero: chart.startsAtZero, axisRange: chart.axisRange, words: chart.words,
            lettering: lettering)
    }
}

/// What every form is given beside its values.
struct Frame {
    let width: Double
    /// Nil: as high as the content.
    let height: Double?
    let unitOfMeasure: String
    let startsAtZero: Bool
    let axisRange: ClosedRange<Double>?
    let words: ChartWords
    let lettering: Lettering

    func heading(_ keys: [Key]) -> Heading {
        let unit = unitOfMeasure.isEmpty ? "" : words.unitLine ?? ChartWording.unit(unitOfMeasure)
        return Heading(unitLine: unit, keys: keys, width: width, lettering: lettering)
    }

    /// The finished sheet of rows, as high as they are.
    func finishRows(_ sheet: Sheet, height used: Double) -> ComposedChart {
        ComposedChart(size: Size(width: width, height: used), marks: sheet.marks)
    }

    /// The finished sheet; a given height is kept when the content needs less.
    func finish(_ sheet: Sheet, height used: Double) -> ComposedChart {
        ComposedChart(
            size: Size(width: width, height: max(used, height ?? 0)), marks: sheet.marks)
    }
}
