// A page → a PNG picture of it, for slides.

import CCairo
public import Pages

/// Draws one page as a picture.
public struct PNGDrawing {
    private let typefaces: Typefaces
    private let dotsPerInch: Double

    /// Bytes that a picture may have: a page of 300 dots to the inch has 26 MB before packing.
    private static let byteLimit = 64 << 20
    private static let pointsPerInch = 72.0

    public init(typefaces: Typefaces, dotsPerInch: Double = 300) {
        self.typefaces = typefaces
        self.dotsPerInch = dotsPerInch
    }

    /// The file's bytes, on white.
    ///
    /// - Throws: `DrawingError` naming the mark; no bytes are given back for half a picture.
    public func draw(_ page: Page) throws(DrawingError) -> [UInt8] {
        let scale = dotsPerInch / PNGDrawing.pointsPerInch
        let (width, height) = (dots(page.size.width), dots(page.size.height))
        guard width.isFinite, height.isFinite, (1...30_000).contains(width),
            (1...30_000).contains(height)
        else { throw .nonFinite(page: 0, item: nil) }
        let surface = try PictureSurface(width: Int32(width), height: Int32(height))
        cairo_set_source_rgb(surface.context, 1, 1, 1)
        cairo_paint(surface.context)
        cairo_scale(surface.context, scale, scale)
        var canvas = Canvas(context: surface.context, typefaces: typefaces)
        canvas.pageWidth = page.size.width
        for (position, item) in page.items.enumerated() {
            let isInside: Bool
            do {
                isInside = try canvas.draw(item.mark)
            } catch {
                throw .text(error, page: 0, item: position)
            }
            guard isInside else { throw .outside(page: 0, item: position) }
        }
        return try surface.finish(byteLimit: PNGDrawing.byteLimit)
    }

    /// Whole dots, for a length that is whole but for the rounding of its product.
    private func dots(_ length: Double) -> Double {
        (length * dotsPerInch / PNGDrawing.pointsPerInch - 0.001).rounded(.up)
    }
}

/// The owner of a cairo picture and its drawing context.
private struct PictureSurface: ~Copyable {
    let context: OpaquePointer
    private let surface: OpaquePointer

    init(width: Int32, height: Int32) throws(DrawingError) {
        guard let made = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height) else {
            throw .cairo(status: "no surface", page: nil)
        }
        guard let context = cairo_create(made) else {
            cairo_surface_destroy(made)
            throw .cairo(status: "no drawing context", page: nil)
        }
        surface = made
        self.context = context
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    consuming func finish(byteLimit: Int) throws(DrawingError) -> [UInt8] {
        let sink = ByteSink(byteLimit: byteLimit)
        let drawn = cairo_status(context)
        let written = cairo_surface_write_to_png_stream(
            surface, ByteSink.write, Unmanaged.passUnretained(sink).toOpaque())
        if sink.hasFailed { throw .tooLarge(byteLimit: byteLimit) }
        for status in [drawn, written] where status != CAIRO_STATUS_SUCCESS {
            throw .cairo(status: String(cString: cairo_status_to_string(status)), page: nil)
        }
        return sink.bytes
    }
}
