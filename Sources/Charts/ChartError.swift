// Is why a chart cannot be drawn, with the evidence; the sentences are in ChartWording.

public import Pages

/// Why a chart cannot be drawn.
public enum ChartError: Error, Hashable, Sendable {
    /// A word cannot be measured.
    case text(TextError)
    /// There is no row, category, window or series.
    case empty
    /// A number is NaN or infinite; `place` is the row or series.
    case notFinite(place: String)
    /// A number is too large for an axis of whole numbers.
    case tooLarge(place: String, number: Double)
    /// A series has not one value for each category or window.
    case countMismatch(series: String, values: Int, expected: Int)
    /// More series than fills that a photocopy tells apart.
    case tooManySeries(count: Int, limit: Int)
    /// A negative part has no share of a whole.
    case negativeShare(place: String)
    /// A part of a whole has no number, so no share can be told.
    case missingPart(place: String)
    /// The frame is too narrow for columns, plot and labels.
    case tooNarrow(width: Double, needed: Double)
    /// The given height is less than the content needs.
    case tooShort(height: Double, needed: Double)
}
