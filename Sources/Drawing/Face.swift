// Text + one style → shaped words, each shaped once.
//
// A face is one style: a file at a size. Ligatures are off, because a reader drops what follows an
// "fi" cluster; fallback is off, so a missing glyph is seen and named. Pango counts in 1024ths of a
// point.

import CCairo
import CPango
import Pages

/// A style ready to shape and to draw with.
final class Face {
    let style: TextStyle
    /// Owned by the font it came from, which this object keeps.
    let scaledFont: OpaquePointer
    private let font: UnsafeMutablePointer<PangoFont>
    private let context: OpaquePointer
    private let attributes: OpaquePointer
    private var words: [String: ShapedWord] = [:]

    /// Words remembered before the memory is emptied: several times a long report's vocabulary.
    private static let wordLimit = 20_000

    /// Takes over `context`, which must already carry the style's description.
    init(
        style: TextStyle, context: OpaquePointer, font: UnsafeMutablePointer<PangoFont>,
        scaledFont: OpaquePointer
    ) {
        self.style = style
        self.context = context
        self.font = font
        self.scaledFont = scaledFont
        attributes = pango_attr_list_new()
        pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
        pango_attr_list_insert(
            attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0, hlig=0"))
    }

    deinit {
        pango_attr_list_unref(attributes)
        g_object_unref(font)
        g_object_unref(UnsafeMutableRawPointer(context))
    }

    /// The word's glyphs; throws naming the first character that cannot be shown.
    func word(_ text: String) throws(TextError) -> ShapedWord {
        if let known = words[text] { return known }
        let shaped = try shape(text)
        if words.count >= Self.wordLimit { words.removeAll(keepingCapacity: true) }
        words[text] = shaped
        return shaped
    }

    /// Ink above and below the baseline over the given characters, points.
    func extents(over text: String) throws(TextError) -> FaceMetrics {
        var ascent = 0.0
        var descent = 0.0
        for glyph in try shape(text).glyphs {
            var ink = PangoRectangle()
            pango_font_get_glyph_extents(font, PangoGlyph(glyph.index), &ink, nil)
            ascent = max(ascent, -Double(ink.y) / 1024)
            descent = max(descent, Double(ink.y + ink.height) / 1024)
        }
        return FaceMetrics(ascent: ascent, descent: descent)
    }

    // MARK: - Shaping

    private func shape(_ text: String) throws(TextError) -> ShapedWord {
        let bytes = Array(try UsableText.shaped(text).utf8)
        var line = GlyphLine(bytes: bytes)
        let missing = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                shape(characters, into: &line)
            }
        }
        if let missing {
            throw .missingGlyph(text: text, scalar: missing, style: style)
        }
        return line.word
    }

    /// Shapes item by item; gives back the first character without a glyph.
    private func shape(
        _ characters: UnsafeBufferPointer<CChar>, into line: inout GlyphLine
    ) -> UInt32? {
        guard let start = characters.baseAddress, !characters.isEmpty else { return nil }
        let length = Int32(characters.count)
        let items = pango_itemize(context, start, 0, length, attributes, nil)
        defer { g_list_free_full(items) { pango_item_free(Face.item($0)) } }
        let glyphs = pango_glyph_string_new()
        defer { pango_glyph_string_free(glyphs) }
        var link = items
        while let current = link {
            link = current.pointee.next
            guard let item = Self.item(current.pointee.data), let glyphs else { continue }
            pango_shape_full(
                start + Int(item.pointee.offset), item.pointee.length, start, length,
                &item.pointee.analysis, glyphs)
            let missing = line.append(
                glyphs.pointee, offset: Int(item.pointee.offset), length: Int(item.pointee.length))
            if let missing { return missing }
        }
        return nil
    }

    private static func item(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PangoItem>? {
        data?.assumingMemoryBound(to: PangoItem.self)
    }
}
