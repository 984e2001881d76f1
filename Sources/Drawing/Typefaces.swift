// A directory of font files → a measurer of words that also draws with the very same glyphs.
//
// One instance serves one thread and lives as long as its worker: it holds a font map and every
// word it has shaped. The eight files are Tinos (serif) and Arimo (sans) in four cuts each.

import CCairo
import CPango
public import Pages

/// Measures and remembers words in the eight faces of the reports.
public final class Typefaces: WordMeasurer {
    private let fontMap: FontMap
    private var faces: [TextStyle: Face] = [:]
    private var measures: [TextStyle: FaceMetrics] = [:]

    /// Sizes a face can have, points.
    private static let sizes = 1.0...400.0

    /// Loads the faces and checks that each resolves to its own file.
    ///
    /// - Throws: `missingFont` or `wrongFont` naming the file: install the fonts again.
    public init(directory: String) throws(DrawingError) {
        fontMap = try FontMap.take(directory: directory)
        for family in TextStyle.Family.allCases {
            for isBold in [false, true] {
                for isItalic in [false, true] {
                    let style = TextStyle(family, size: 12, isBold: isBold, isItalic: isItalic)
                    faces[style] = try makeFace(style)
                }
            }
        }
    }

    deinit {
        faces.removeAll()
        fontMap.leave()
    }

    /// The files of the faces, in a fixed order.
    public var paths: [String] { fontMap.files.paths }

    /// The drawing libraries with their versions: `cairo 1.16.0; pango 1.50.12`.
    public static var libraryVersions: String {
        let cairo = cairo_version_string().map { String(cString: $0) } ?? "?"
        let pango = pango_version_string().map { String(cString: $0) } ?? "?"
        return "cairo \(cairo); pango \(pango)"
    }

    /// Advance width in points.
    ///
    /// - Throws: `missingGlyph`, or `unusable` for control, format and combining characters and for
    ///   a style whose size is not between 1 and 400 points.
    public func width(of text: String, in style: TextStyle) throws(TextError) -> Double {
        try face(style, for: text).word(text).width
    }

    /// Ink of the tallest stacked capitals and the deepest descenders of the face.
    public func metrics(of style: TextStyle) -> FaceMetrics {
        if let known = measures[style] { return known }
        // The faces are checked on loading, so only an unusable size leaves nothing to measure.
        guard let face = try? face(style, for: ""),
            let measured = try? face.extents(over: Self.tallAndDeep)
        else { return FaceMetrics(ascent: 0, descent: 0) }
        measures[style] = measured
        return measured
    }

    /// The face of a style, made at first use.
    func face(_ style: TextStyle, for text: String) throws(TextError) -> Face {
        if let known = faces[style] { return known }
        guard Self.sizes.contains(style.size), let made = try? makeFace(style) else {
            throw .unusable(text: text, scalar: 0)
        }
        faces[style] = made
        return made
    }

    // MARK: - Making faces

    /// Capitals with a mark on a mark, and what reaches lowest.
    private static let tallAndDeep = "ẮẰẲẴẤẦẨẪẾỀỂỄỐỒỔỖỚỜỞỠỨỪỬỮÝỲỶỸĐĨệộợậặựỵịgjpqyQÇ,;()[]{}|/"

    private func makeFace(_ style: TextStyle) throws(DrawingError) -> Face {
        let path = fontMap.files.path(of: style)
        guard let context = pango_font_map_create_context(fontMap.pointer) else {
            throw .missingFont(file: path)
        }
        Self.settle(context)
        let description = Self.description(of: style)
        defer { pango_font_description_free(description) }
        pango_context_set_font_description(context, description)
        guard let font = pango_context_load_font(context, description) else {
            g_object_unref(UnsafeMutableRawPointer(context))
            throw .missingFont(file: path)
        }
        let scaledFont = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        guard let scaledFont, Self.file(of: font) == path else {
            let found = Self.file(of: font) ?? "no file"
            g_object_unref(font)
            g_object_unref(UnsafeMutableRawPointer(context))
            throw .wrongFont(file: path, found: found)
        }
        return Face(style: style, context: context, font: font, scaledFont: scaledFont)
    }

    private static func settle(_ context: OpaquePointer) {
        let options = cairo_font_options_create()
        defer { cairo_font_options_destroy(options) }
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        pango_cairo_context_set_font_options(context, options)
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("vi"))
    }

    private static func description(of style: TextStyle) -> OpaquePointer? {
        let description = pango_font_description_new()
        pango_font_description_set_family(description, FontFiles.family(of: style))
        pango_font_description_set_weight(
            description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        pango_font_description_set_style(
            description, style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_font_description_set_absolute_size(description, style.size * 1024)
        return description
    }

    private static func file(of font: UnsafeMutablePointer<PangoFont>) -> String? {
        let font = UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
        return pango_fc_font_get_pattern(font).flatMap { FontFiles.property(FC_FILE, of: $0) }
    }
}
