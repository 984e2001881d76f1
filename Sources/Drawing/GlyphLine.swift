// Pango's glyph strings, item after item → one shaped word.

import CCairo
import CPango

/// Collects the glyphs of one word.
struct GlyphLine {
    private let bytes: [UInt8]
    private var glyphs: [cairo_glyph_t] = []
    private var clusters: [cairo_text_cluster_t] = []
    private var width = 0.0

    /// Set in a glyph number when the font has no glyph; the rest is the character (pango-glyph.h).
    private static let unknownFlag: UInt32 = 0x1000_0000
    /// The number pango gives to characters it hides (pango-glyph.h); none is allowed in a word.
    private static let emptyGlyph: UInt32 = 0x0FFF_FFFF

    init(bytes: [UInt8]) {
        self.bytes = bytes
        glyphs.reserveCapacity(bytes.count)
        clusters.reserveCapacity(bytes.count)
    }

    var word: ShapedWord {
        ShapedWord(bytes: bytes, glyphs: glyphs, clusters: clusters, width: width)
    }

    /// Adds an item's glyphs, left to right; gives back the first character without a glyph.
    mutating func append(_ string: PangoGlyphString, offset: Int, length: Int) -> UInt32? {
        let count = Int(string.num_glyphs)
        for index in 0..<count {
            let glyph = string.glyphs[index]
            if glyph.glyph & Self.unknownFlag != 0 || glyph.glyph == Self.emptyGlyph {
                return missingScalar(glyph.glyph, at: offset + Int(string.log_clusters[index]))
            }
            let x = width + Double(glyph.geometry.x_offset) / 1024
            let y = Double(glyph.geometry.y_offset) / 1024
            glyphs.append(cairo_glyph_t(index: UInt(glyph.glyph), x: x, y: y))
            width += Double(glyph.geometry.width) / 1024
        }
        appendClusters(string, count: count, length: length)
        return nil
    }

    /// A cluster reaches from its first glyph to the next glyph with another byte position.
    private mutating func appendClusters(_ string: PangoGlyphString, count: Int, length: Int) {
        var first = 0
        for index in 1...max(1, count) where first < count {
            let start = string.log_clusters[first]
            let end = index < count ? string.log_clusters[index] : Int32(length)
            if index < count && end == start { continue }
            clusters.append(
                cairo_text_cluster_t(num_bytes: end - start, num_glyphs: Int32(index - first)))
            first = index
        }
    }

    private func missingScalar(_ glyph: UInt32, at position: Int) -> UInt32 {
        guard glyph & Self.unknownFlag == 0 else { return glyph & ~Self.unknownFlag }
        let rest = String(decoding: bytes[position...], as: UTF8.self)
        return rest.unicodeScalars.first?.value ?? 0
    }
}
