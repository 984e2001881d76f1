// A hatch and a box → lines over that box, as a cairo path.
//
// Lines are anchored to the page, not to the shape, so that neighbouring areas match and the same
// area gives the same lines wherever it is drawn. The caller clips to the shape and strokes.

import CCairo
import Pages

/// The lines of a hatch.
struct Hatching {
    let hatch: Fill.Hatch
    /// Distance between lines at right angles, points.
    let spacing: Double
    let box: Rectangle

    /// Hatch lines and dots, points: thin enough to keep a tint visible, thick enough to copy.
    static let lineWidth = 0.5
    static let dotWidth = 1.2

    /// Adds the lines to the current path and sets the pen for them.
    func trace(on context: OpaquePointer) {
        cairo_set_line_width(context, hatch == .dotted ? Self.dotWidth : Self.lineWidth)
        switch hatch {
        case .none: return
        case .rising: rising(context)
        case .falling: falling(context)
        case .crossed:
            rising(context)
            falling(context)
        case .horizontal, .dotted: rows(context)
        case .vertical: columns(context)
        }
    }

    // MARK: - Families of lines

    /// Multiples of the step that a range touches.
    private func steps(_ step: Double, from low: Double, to high: Double) -> [Double] {
        stride(from: (low / step).rounded(.down), through: (high / step).rounded(.up), by: 1)
            .map { $0 * step }
    }

    private var diagonalStep: Double { spacing * 2.0.squareRoot() }

    /// Lines on which x + y is constant: upward to the right, since y points down.
    private func rising(_ context: OpaquePointer) {
        for sum in steps(diagonalStep, from: box.minX + box.minY, to: box.maxX + box.maxY) {
            cairo_move_to(context, box.minX, sum - box.minX)
            cairo_line_to(context, box.maxX, sum - box.maxX)
        }
    }

    private func falling(_ context: OpaquePointer) {
        for sum in steps(diagonalStep, from: box.minY - box.maxX, to: box.maxY - box.minX) {
            cairo_move_to(context, box.minX, sum + box.minX)
            cairo_line_to(context, box.maxX, sum + box.maxX)
        }
    }

    /// Rows start at a multiple of the spacing, so that dots stand in columns.
    private func rows(_ context: OpaquePointer) {
        let left = (box.minX / spacing).rounded(.down) * spacing
        for y in steps(spacing, from: box.minY, to: box.maxY) {
            cairo_move_to(context, left, y)
            cairo_line_to(context, box.maxX, y)
        }
    }

    private func columns(_ context: OpaquePointer) {
        for x in steps(spacing, from: box.minX, to: box.maxX) {
            cairo_move_to(context, x, box.minY)
            cairo_line_to(context, x, box.maxY)
        }
    }
}
