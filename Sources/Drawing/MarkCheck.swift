// A mark and the size of its page → whether the mark can be drawn whole.

import Pages

/// Looks at every number of a mark.
struct MarkCheck {
    let size: Size

    enum Verdict {
        case sound
        /// A number is not finite, or has a value that draws nothing.
        case unusable
        /// A point lies off the page.
        case outside
    }

    func verdict(on mark: Mark) -> Verdict {
        switch mark {
        case .text(let words, let baseline, _, let ink, _):
            guard Self.isSound(ink) else { return .unusable }
            return verdict(on: words.map { Point(x: $0.x, y: baseline) })
        case .line(let from, let to, let stroke):
            guard Self.isSound(stroke) else { return .unusable }
            return verdict(on: [from, to])
        case .rectangle(let box, let fill, let stroke):
            guard Self.isSound(fill), Self.isSound(stroke) else { return .unusable }
            return verdict(on: [box.origin, Point(x: box.maxX, y: box.maxY)])
        case .path(let points, _, let fill, let stroke):
            guard Self.isSound(fill), Self.isSound(stroke) else { return .unusable }
            return verdict(on: points)
        }
    }

    private func verdict(on points: [Point]) -> Verdict {
        guard points.allSatisfy({ Self.isNumber($0.x) && Self.isNumber($0.y) }) else {
            return .unusable
        }
        let reach = ReportCheck.tolerance
        let isInside = points.allSatisfy { point in
            (-reach...size.width + reach).contains(point.x)
                && (-reach...size.height + reach).contains(point.y)
        }
        return isInside ? .sound : .outside
    }

    // MARK: - Numbers

    /// NaN and infinities fail the comparison too.
    private static func isNumber(_ value: Double) -> Bool {
        abs(value) <= 2 * ReportCheck.largest
    }

    private static func isSound(_ ink: Ink) -> Bool {
        let whole = 0.0...1.0
        return whole.contains(ink.red) && whole.contains(ink.green) && whole.contains(ink.blue)
    }

    private static func isSound(_ stroke: Stroke?) -> Bool {
        guard let stroke else { return true }
        guard isSound(stroke.ink), stroke.width > 0, isNumber(stroke.width) else { return false }
        guard !stroke.dashes.isEmpty else { return true }
        return stroke.dashes.allSatisfy { $0 >= 0 && isNumber($0) }
            && stroke.dashes.contains { $0 > 0 }
    }

    private static func isSound(_ fill: Fill?) -> Bool {
        guard let fill else { return true }
        guard isSound(fill.ink), isSound(fill.hatchInk) else { return false }
        // Closer lines than half a point are a solid area and may be thousands of lines.
        return fill.hatch == .none || (fill.hatchSpacing >= 0.5 && isNumber(fill.hatchSpacing))
    }
}
