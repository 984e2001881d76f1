// Chart form → whether there is anything to draw.

import Charts

extension Chart.Form {
    /// False without a row, and when no row has a figure: such a chart would be empty axes.
    func hasFigures(_ wording: HouseWording) -> Bool {
        let labels = MissingWording.order.map(MissingWording(wording).chartLabel)
        return switch self {
        case .targets(let rows): rows.contains { $0.actual.isKnown(besides: labels) }
        case .ranked(let rows, _, _): rows.contains { $0.value.isKnown(besides: labels) }
        case .grouped(let names, let series), .stacked(let names, let series, _):
            !names.isEmpty && series.contains { $0.values.contains { $0.isKnown(besides: labels) } }
        case .slope(_, _, let series):
            series.contains { $0.values.contains { $0.isKnown(besides: labels) } }
        case .parts(let parts):
            // A share is of the whole: every part must be there, and the whole not be nothing.
            parts.allSatisfy { $0.value.number != nil }
                && parts.contains { $0.value.number != 0 }
        case .lines(let windows, let series), .steps(let windows, let series):
            !windows.isEmpty
                && series.contains { $0.values.contains { $0.isKnown(besides: labels) } }
        }
    }
}

extension ChartValue {
    /// A figure stands behind it; a magnitude in words has no number and is one all the same.
    fileprivate func isKnown(besides labels: [String]) -> Bool {
        number != nil || !labels.contains(label)
    }
}
