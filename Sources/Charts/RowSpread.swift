// A chart of rows and the height it is given → how thick its bars are and how far apart.
//
// A height above what the rows want goes to both, bars a little more than gaps, each up to a limit:
// beyond that a chart of few rows would be all ink or all white, so it stays lower than asked. A
// height below it is taken from the gaps, where rows can stand closer.

import Pages

struct RowSpread {
    /// Of one bar, points.
    var thickness: Double
    /// Between the rows, points.
    var gap: Double

    /// The share of the spare height that goes to the bars.
    private static let barShare = 0.55

    /// What rows are drawn with.
    struct Room {
        let least: RowSpread
        let most: RowSpread
        /// Between rows that stand as close as they still can be told apart; nil where the usual
        /// gap is that.
        var closest: Double?
        /// All bars that stand one under the other.
        let bars: Int
        let gaps: Int
    }

    /// The chart at the height of the frame, or as near below it as the limits allow; at the usual
    /// height when the frame has none, at the least it needs when the frame has less.
    static func fitted(
        _ room: Room, to height: Double?,
        compose: (RowSpread) throws(ChartError) -> ComposedChart
    ) throws(ChartError) -> ComposedChart {
        let natural = try compose(room.least)
        // A point more or less is not seen.
        guard let height, abs(height - natural.size.height) > 1 else { return natural }
        var spread = room.least
        if height < natural.size.height {
            guard let closest = room.closest, room.gaps > 0 else { return natural }
            let missing = (natural.size.height - height) / Double(room.gaps)
            spread.gap = max(closest, spread.gap - missing)
            return try compose(spread)
        }
        let share = (height - natural.size.height) * barShare / Double(max(1, room.bars))
        spread.thickness = min(room.most.thickness, room.least.thickness + share)
        let thicker = try compose(spread)
        guard room.gaps > 0 else { return thicker }
        let rest = max(0, height - thicker.size.height)
        spread.gap = min(room.most.gap, room.least.gap + rest / Double(room.gaps))
        return try compose(spread)
    }
}
