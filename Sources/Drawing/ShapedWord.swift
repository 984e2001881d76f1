// Is a word as shaped: its glyphs relative to its left end, and which bytes each cluster covers.

import CCairo

/// A word shaped once, drawn many times.
struct ShapedWord {
    /// UTF-8 as it will be extracted: NFC, plain spaces.
    let bytes: [UInt8]
    /// Positions relative to the left end of the baseline, points.
    let glyphs: [cairo_glyph_t]
    let clusters: [cairo_text_cluster_t]
    /// Advance, points.
    let width: Double
}
