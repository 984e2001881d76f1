// Marks → a readable picture in words: kind, place in tenths of a point, look.

import Pages

enum Dump {
    static func lines(_ marks: [Mark]) -> String {
        marks.map(line).joined(separator: "\n")
    }

    private static func line(_ mark: Mark) -> String {
        switch mark {
        case .text(let words, let baseline, let style, _, let hasSpace):
            let face = (style.isBold ? "bold " : "") + (style.isItalic ? "italic " : "")
            let text = words.map(\.text).joined(separator: " ")
            return "text \(tenths(words.first?.x ?? 0)) \(tenths(baseline)) "
                + "\(face)\(tenths(style.size)) «\(text)»" + (hasSpace ? " …" : "")
        case .line(let from, let to, let stroke):
            return "line \(place(from)) – \(place(to)), \(look(stroke))"
        case .rectangle(let area, let fill, let stroke):
            return "area \(place(area)), \(look(fill))" + (stroke.map { ", " + look($0) } ?? "")
        case .path(let points, let isClosed, let fill, let stroke):
            let kind = isClosed ? "shape" : "path"
            return "\(kind) of \(points.count) \(place(bounds(points))), \(look(fill))"
                + (stroke.map { ", " + look($0) } ?? "")
        }
    }

    private static func bounds(_ points: [Point]) -> Rectangle {
        let minX = points.map(\.x).min() ?? 0
        let minY = points.map(\.y).min() ?? 0
        return Rectangle(
            x: minX, y: minY, width: (points.map(\.x).max() ?? 0) - minX,
            height: (points.map(\.y).max() ?? 0) - minY)
    }

    private static func place(_ area: Rectangle) -> String {
        "\(place(area.origin)) \(tenths(area.size.width)) × \(tenths(area.size.height))"
    }

    private static func look(_ stroke: Stroke) -> String {
        "\(tenths(stroke.width)) pt" + (stroke.dashes.isEmpty ? "" : " dashed")
    }

    private static func look(_ fill: Fill?) -> String {
        guard let fill else { return "no fill" }
        let percent = Int((fill.ink.lightness * 100).rounded())
        return "light \(percent)%" + (fill.hatch == .none ? "" : " \(fill.hatch.rawValue)")
    }

    private static func place(_ point: Point) -> String { "\(tenths(point.x)),\(tenths(point.y))" }

    private static func tenths(_ length: Double) -> String {
        let whole = Int((length * 10).rounded())
        let rest = whole.magnitude % 10
        return (whole < 0 ? "-" : "") + "\(whole.magnitude / 10)" + (rest == 0 ? "" : ".\(rest)")
    }
}
