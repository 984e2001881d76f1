// Is whether a chart has anything to draw.

extension Chart {
    /// There is nothing to draw: no row, category, window or series.
    public var isEmpty: Bool {
        switch form {
        case .targets(let rows): rows.isEmpty
        case .ranked(let rows, _, _): rows.isEmpty
        case .grouped(let names, let series), .stacked(let names, let series, _):
            names.isEmpty || series.isEmpty
        case .lines(let windows, let series), .steps(let windows, let series):
            windows.isEmpty || series.isEmpty
        case .slope(_, _, let series): series.isEmpty
        case .parts(let parts): parts.isEmpty
        }
    }
}
