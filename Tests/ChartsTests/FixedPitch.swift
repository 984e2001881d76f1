// Is a measurer without a font: every character is half an em wide, so a picture can be reckoned by
// hand.

import Pages

final class FixedPitch: WordMeasurer {
    func width(of text: String, in style: TextStyle) throws(TextError) -> Double {
        for scalar in text.unicodeScalars where scalar.value == 0 {
            throw .unusable(text: text, scalar: 0)
        }
        return Double(text.count) * style.size / 2
    }

    func metrics(of style: TextStyle) -> FaceMetrics {
        FaceMetrics(ascent: style.size * 0.95, descent: style.size * 0.25)
    }
}
