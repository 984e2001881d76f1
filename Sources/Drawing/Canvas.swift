// Marks of a page → cairo calls. Decides nothing: every position comes from the mark.

import CCairo
import Pages

/// Draws lines, rectangles and paths; text is in Canvas+Text.
struct Canvas {
    let context: OpaquePointer
    let typefaces: Typefaces
    /// Width of the page being drawn, points.
    var pageWidth = 0.0
    /// Filled and emptied for each line of text, to spare two allocations a line.
    var glyphs: [cairo_glyph_t] = []
    var clusters: [cairo_text_cluster_t] = []
    var bytes: [UInt8] = []

    init(context: OpaquePointer, typefaces: Typefaces) {
        self.context = context
        self.typefaces = typefaces
    }

    /// Draws one mark; gives back false when text reaches over the right edge of the page.
    mutating func draw(_ mark: Mark) throws(TextError) -> Bool {
        switch mark {
        case .text(let words, let baseline, let style, let ink, let trailingSpace):
            return try draw(
                words, baseline: baseline, style: style, ink: ink, trailingSpace: trailingSpace)
        case .line(let from, let to, let stroke):
            trace([from, to], isClosed: false)
            draw(stroke)
        case .rectangle(let box, let fill, let stroke):
            trace(box)
            finish(fill, stroke, over: box)
        case .path(let points, let isClosed, let fill, let stroke):
            trace(points, isClosed: isClosed)
            finish(fill, stroke, over: Self.box(of: points))
        }
        return true
    }

    func use(_ ink: Ink) {
        cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
    }

    // MARK: - Shapes

    private func trace(_ box: Rectangle) {
        cairo_rectangle(context, box.minX, box.minY, box.size.width, box.size.height)
    }

    private func trace(_ points: [Point], isClosed: Bool) {
        for (index, point) in points.enumerated() {
            if index == 0 {
                cairo_move_to(context, point.x, point.y)
            } else {
                cairo_line_to(context, point.x, point.y)
            }
        }
        if isClosed { cairo_close_path(context) }
    }

    /// Fills, then strokes, the current path, and leaves no path behind.
    private func finish(_ fill: Fill?, _ stroke: Stroke?, over box: Rectangle) {
        if let fill { draw(fill, over: box) }
        if let stroke {
            draw(stroke)
        } else {
            cairo_new_path(context)
        }
    }

    /// Tints the current path and hatches it; the path stays.
    private func draw(_ fill: Fill, over box: Rectangle) {
        use(fill.ink)
        cairo_fill_preserve(context)
        guard fill.hatch != .none else { return }
        let outline = cairo_copy_path(context)
        defer { cairo_path_destroy(outline) }
        cairo_save(context)
        cairo_clip(context)
        use(fill.hatchInk)
        if fill.hatch == .dotted {
            cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
            cairo_set_dash(context, [0, fill.hatchSpacing], 2, 0)
        }
        Hatching(hatch: fill.hatch, spacing: fill.hatchSpacing, box: box).trace(on: context)
        cairo_stroke(context)
        cairo_restore(context)
        cairo_append_path(context, outline)
    }

    private func draw(_ stroke: Stroke) {
        use(stroke.ink)
        cairo_set_line_width(context, stroke.width)
        cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), 0)
        cairo_stroke(context)
    }

    private static func box(of points: [Point]) -> Rectangle {
        guard let first = points.first else { return Rectangle(x: 0, y: 0, width: 0, height: 0) }
        var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
        for point in points {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }
}
