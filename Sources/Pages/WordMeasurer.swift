// Is the way in which layout measures words before anything is drawn.

/// Measures words with the very faces they will be drawn with.
///
/// A word is shaped once for each style and remembered; `text` may contain U+00A0 and any spaces.
public protocol WordMeasurer: AnyObject {
    /// Advance width in points.
    func width(of text: String, in style: TextStyle) throws(TextError) -> Double
    func metrics(of style: TextStyle) -> FaceMetrics
}
