// Is a measurer whose every glyph is half an em wide, so that expected places can be told by hand.

import Pages

/// Counts characters; knows no glyph for the scalars given.
final class SquareMeasurer: WordMeasurer {
    private let missing: Set<Unicode.Scalar>

    init(missing: Set<Unicode.Scalar> = []) {
        self.missing = missing
    }

    func width(of text: String, in style: TextStyle) throws(TextError) -> Double {
        for scalar in text.unicodeScalars where missing.contains(scalar) {
            throw .missingGlyph(text: text, scalar: scalar.value, style: style)
        }
        return Double(text.count) * style.size / 2
    }

    func metrics(of style: TextStyle) -> FaceMetrics {
        FaceMetrics(ascent: style.size * 0.9, descent: style.size * 0.25)
    }
}
