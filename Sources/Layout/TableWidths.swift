// Demands of columns and a width → column widths.
//
// A column has a least width (its widest unbreakable group) and a wanted one (its longest cell on
// one line; a header may take three lines). With room, flexible columns share what is left over;
// without, the widths are those at which the rows are least tall (TableBalance).

/// Distributes a table's width.
struct TableWidths {
    /// What a column asks for, padding included, points.
    struct Demand: Hashable {
        var least: Double
        var wanted: Double
        let isFlexible: Bool
        /// Least width that still reads well: the widest two words of a text column.
        var pair = 0.0
        /// Width that the header asks for where room is left over.
        var headed = 0.0

        init(least: Double, wanted: Double, isFlexible: Bool) {
            self.least = least
            self.wanted = wanted
            self.isFlexible = isFlexible
        }

        /// What the column keeps while others need room: of a width, a seventh at most.
        func floor(in available: Double) -> Double {
            isFlexible ? least : max(least, min(pair, wanted, available / 7))
        }
    }

    /// A header cell over several columns.
    struct Span: Hashable {
        let columns: Range<Int>
        let least: Double
    }

    let available: Double

    /// Widths that sum to the available width, no column under its least; nil when they cannot.
    func fitted(_ demands: [Demand], spans: [Span]) -> [Double]? {
        let demands = raised(demands, by: spans)
        let least = demands.map(\.least)
        let wanted = demands.map(\.wanted)
        let headed = demands.map { max($0.wanted, $0.headed) }
        if sum(headed) <= available { return spread(headed, demands) }
        if sum(wanted) <= available { return grown(wanted, toward: headed) }
        guard sum(least) <= available else { return nil }
        // Flexible columns keep a readable measure before the others have to give way.
        let floors = demands.map { demand in
            demand.isFlexible
                ? max(demand.least, min(demand.wanted, available * 0.18)) : demand.wanted
        }
        if sum(floors) <= available { return grown(floors, toward: wanted) }
        return grown(least, toward: floors)
    }

    /// Widths with the least total height; nil when the words do not fit.
    func balanced(_ text: TableText) -> [Double]? {
        guard let first = fitted(text.demands, spans: text.spans) else { return nil }
        let demands = raised(text.demands, by: text.spans)
        guard sum(demands.map(\.wanted)) > available else { return first }
        let balance = TableBalance(text: text, demands: demands, available: available)
        var starts = [first]
        let floors = demands.indices.map {
            max(demands[$0].floor(in: available), balance.readable($0))
        }
        let least = demands.map { $0.floor(in: available) }
        // Text columns wrapped to pairs of words, flexible ones readable, the rest by wish.
        if sum(floors) <= available {
            starts.append(grown(floors, toward: demands.map(\.wanted)))
        } else if sum(least) <= available {
            starts.append(grown(least, toward: floors))
        }
        return balance.widths(from: starts)
    }

    /// From this readability on smaller letters would not read better.
    static let readableShare = 0.7

    /// The least share of its readable width that a flexible column has; 1 when all have it.
    func readability(_ widths: [Double], _ text: TableText) -> Double {
        let demands = raised(text.demands, by: text.spans)
        let balance = TableBalance(text: text, demands: demands, available: available)
        return widths.indices.reduce(1) { min($0, widths[$1] / balance.readable($1)) }
    }

    /// Widths when words must be cut: every column holds at least one letter; nil when not even
    /// that.
    func forced(_ demands: [Demand], letter: Double) -> [Double]? {
        let letters = demands.map { _ in letter }
        guard sum(letters) <= available else { return nil }
        return grown(letters, toward: demands.map { max(letter, $0.least) })
    }

    private func raised(_ demands: [Demand], by spans: [Span]) -> [Demand] {
        var demands = demands
        for span in spans.sorted(by: { $0.columns.count < $1.columns.count }) {
            let missing = span.least - span.columns.reduce(0) { $0 + demands[$1].least }
            guard missing > 0 else { continue }
            let share = missing / Double(span.columns.count)
            for column in span.columns {
                demands[column].least += share
                demands[column].wanted = max(demands[column].wanted, demands[column].least)
            }
        }
        return demands
    }

    /// Gives spare width to flexible columns by what they want, or to all when none is flexible.
    private func spread(_ widths: [Double], _ demands: [Demand]) -> [Double] {
        let spare = available - sum(widths)
        let isAnyFlexible = demands.contains { $0.isFlexible }
        let weights = zip(widths, demands).map { width, demand in
            !isAnyFlexible || demand.isFlexible ? max(width, 1) : 0
        }
        let total = sum(weights)
        return zip(widths, weights).map { $0 + spare * $1 / total }
    }

    private func grown(_ widths: [Double], toward goals: [Double]) -> [Double] {
        let spare = available - sum(widths)
        let room = zip(widths, goals).map { max(0, $1 - $0) }
        let total = sum(room)
        guard total > 0 else { return widths.map { $0 + spare / Double(widths.count) } }
        return zip(widths, room).map { $0 + spare * $1 / total }
    }

    private func sum(_ widths: [Double]) -> Double { widths.reduce(0, +) }
}
