// Chart form → the sentence a reader hears who does not see the chart.

import Charts

/// Writes alternative text from the very labels that are drawn.
struct ChartAlternative {
    let title: String
    let unit: String

    func text(of form: Chart.Form) -> String {
        let head = title + (unit.isEmpty ? ". " : " (\(unit)). ")
        switch form {
        case .targets(let rows):
            return "Biểu đồ thanh thực hiện so với chỉ tiêu. " + head
                + sentence(
                    rows.map { row in
                        "\(row.name): thực hiện \(row.actual.label), chỉ tiêu \(row.target.label)"
                            + (row.verdict.isEmpty ? "" : ", \(row.verdict)")
                    })
        case .grouped(let categories, let series):
            return "Biểu đồ cột nhóm. " + head + sentence(rows(categories, series))
        case .ranked(let rows, let reference, let due):
            let lines = [reference, due].compactMap { $0?.label }
            return "Biểu đồ thanh xếp hạng. " + head
                + sentence(
                    rows.map { row in
                        (Int(row.rank) == nil ? "" : "hạng \(row.rank): ")
                            + "\(row.name) \(row.value.label)"
                            + (row.note.isEmpty ? "" : ", \(row.note)")
                    } + lines)
        case .stacked(let categories, let series, _):
            return "Biểu đồ thanh chồng. " + head + sentence(rows(categories, series))
        case .slope(let from, let to, let series):
            return "Biểu đồ hai kỳ. " + head + sentence(rows([from, to], series))
        case .parts(let parts):
            return "Biểu đồ cơ cấu. " + head
                + sentence(parts.map { "\($0.name) \($0.value.label), bằng \($0.share)" })
        case .lines(let windows, let series), .steps(let windows, let series):
            let breaks = windows.compactMap { window in
                window.breakBefore.map { "trước \(window.label) có ngắt quãng: \($0)" }
            }
            let isStepped = if case .steps = form { true } else { false }
            return (isStepped ? "Biểu đồ bậc thang. " : "Biểu đồ đường. ") + head
                + sentence(rows(windows.map(\.label), series) + breaks)
        }
    }

    private func rows(_ categories: [String], _ series: [Chart.Series]) -> [String] {
        categories.enumerated().map { index, category in
            let values = series.compactMap { line in
                index < line.values.count ? "\(line.name) \(line.values[index].label)" : nil
            }
            return "\(category): " + values.joined(separator: ", ")
        }
    }

    private func sentence(_ parts: [String]) -> String {
        parts.joined(separator: "; ") + "."
    }
}
