// Words of a line → one run of glyphs with the bytes each cluster stands for.
//
// Real space glyphs stand between the words, so that the text extracts with plain spaces; where a
// justified line is wider than its spaces, only the next word's position says so.

import CCairo
import Pages

extension Canvas {
    /// Draws a line; gives back false when a word reaches over the right edge of the page.
    mutating func draw(
        _ words: [PlacedWord], baseline: Double, style: TextStyle, ink: Ink, trailingSpace: Bool
    ) throws(TextError) -> Bool {
        let face = try typefaces.face(style, for: words.first?.text ?? "")
        let space = try face.word(" ")
        empty()
        var end = 0.0
        for word in words where !word.text.isEmpty {
            if !glyphs.isEmpty { append(space, x: end, y: baseline) }
            let shaped = try face.word(word.text)
            append(shaped, x: word.x, y: baseline)
            end = word.x + shaped.width
            guard end <= pageWidth + ReportCheck.tolerance else { return false }
        }
        guard !glyphs.isEmpty else { return true }
        if trailingSpace { append(space, x: end, y: baseline) }
        use(ink)
        show(face)
        return true
    }

    private mutating func empty() {
        glyphs.removeAll(keepingCapacity: true)
        clusters.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ word: ShapedWord, x: Double, y: Double) {
        for glyph in word.glyphs {
            glyphs.append(cairo_glyph_t(index: glyph.index, x: x + glyph.x, y: y + glyph.y))
        }
        clusters.append(contentsOf: word.clusters)
        bytes.append(contentsOf: word.bytes)
    }

    private func show(_ face: Face) {
        cairo_set_scaled_font(context, face.scaledFont)
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                cairo_show_text_glyphs(
                    context, text.baseAddress, Int32(text.count), glyphs, Int32(glyphs.count),
                    clusters, Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
            }
        }
    }
}
