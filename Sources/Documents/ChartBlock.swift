// Is a chart with its words.

public import Charts

/// A chart with its words.
public struct ChartBlock: Hashable, Sendable {
    /// "Biểu đồ 1. …".
    public let caption: [Run]
    public let chart: Chart
    /// "Nguồn: …; số liệu đến 14/6/2026".
    public let source: String
    public let notes: [[Run]]
    /// Points; nil lets the chart choose.
    public let height: Double?

    public init(caption: [Run], chart: Chart, source: String, notes: [[Run]], height: Double?) {
        self.caption = caption
        self.chart = chart
        self.source = source
        self.notes = notes
        self.height = height
    }
}
