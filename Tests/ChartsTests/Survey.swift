// A composed chart → what a reader could complain about: texts that meet, ink outside the frame,
// labels that are missing, text that cannot be read on its ground.

import Charts
import Pages

struct Survey {
    struct Text {
        let words: String
        let box: Rectangle
        let ink: Ink
        let size: Double
    }

    let chart: ComposedChart
    let texts: [Text]

    init(_ chart: ComposedChart) throws(TextError) {
        let measurer = FixedPitch()
        var texts: [Text] = []
        for mark in chart.marks {
            guard case .text(let words, let baseline, let style, let ink, let hasSpace) = mark,
                let first = words.first, let last = words.last
            else { continue }
            let face = measurer.metrics(of: style)
            let end = last.x + (try measurer.width(of: last.text, in: style))
            texts.append(
                Text(
                    words: words.map(\.text).joined(separator: " ") + (hasSpace ? " " : ""),
                    box: Rectangle(
                        x: first.x, y: baseline - face.ascent, width: end - first.x,
                        height: face.ascent + face.descent),
                    ink: ink, size: style.size))
        }
        self.chart = chart
        self.texts = texts
    }

    var allText: String { texts.map(\.words).joined() }

    /// Pairs of texts that share more than an edge.
    var collisions: [String] {
        var found: [String] = []
        for (index, one) in texts.enumerated() {
            for other in texts[(index + 1)...] where Survey.overlap(one.box, other.box) {
                found.append("«\(one.words)» and «\(other.words)»")
            }
        }
        return found
    }

    private static func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
        let slack = 0.02
        return one.minX + slack < other.maxX && other.minX + slack < one.maxX
            && one.minY + slack < other.maxY && other.minY + slack < one.maxY
    }

    /// Labels of points that stand nearer to another point than to the one they tell.
    func misplaced(of series: [Chart.Series]) -> [String] {
        texts.compactMap { text in
            guard let distances = distances(from: text, of: series),
                distances.own > distances.other + 0.02
            else { return nil }
            return "«\(text.words)» \(distances)"
        }
    }

    /// How far a label is from its point and from the nearest other one; nil for a text that is
    /// not the one-line label of one value. Points are told by their markers, series by series.
    func distances(
        from text: Text, of series: [Chart.Series]
    ) -> (own: Double, other: Double)? {
        let values = series.flatMap(\.values).filter { $0.number != nil }
        let found = values.indices.filter { values[$0].label == text.words }
        let markers = markers
        // A tick, a window or another value may have the same words.
        guard found.count == 1, texts.count(where: { $0.words == text.words }) == 1,
            markers.count == values.count
        else { return nil }
        let all = markers.map { text.box.distance(to: $0) }
        let others = all.indices.filter { $0 != found[0] }.map { all[$0] }
        return (all[found[0]], others.min() ?? .infinity)
    }

    /// The centres of the markers of lines, in drawing order; the dot within one is none.
    private var markers: [Point] {
        chart.marks.compactMap { mark in
            guard case .path(let points, true, _, .some) = mark,
                let minX = points.map(\.x).min(), let maxX = points.map(\.x).max(),
                let minY = points.map(\.y).min(), let maxY = points.map(\.y).max()
            else { return nil }
            return Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2)
        }
    }

    /// Marks of which a part lies outside the frame.
    var strays: [String] {
        let size = chart.size
        let slack = 0.02
        var found = texts.filter {
            $0.box.minX < -slack || $0.box.maxX > size.width + slack || $0.box.minY < -slack
                || $0.box.maxY > size.height + slack
        }.map { "text «\($0.words)» \($0.box)" }
        for mark in chart.marks {
            for point in mark.corners
            where point.x < -slack || point.y < -slack || point.x > size.width + slack
                || point.y > size.height + slack
            {
                found.append("mark at \(point.x) \(point.y)")
            }
        }
        return found
    }

    /// Texts that stand on a hatch or on a tone too near their own.
    var unreadable: [String] {
        let grounds = grounds
        return texts.filter { text in
            let middle = text.box.minY + text.box.size.height / 2
            let near = grounds.filter { Survey.overlap($0.box, text.box) }
            return stride(from: text.box.minX + 0.5, to: text.box.maxX, by: 2).contains { x in
                let top = near.last {
                    $0.box.minX < x && x < $0.box.maxX && $0.box.minY < middle
                        && middle < $0.box.maxY
                }
                let fill = top?.fill ?? Fill(.white)
                return fill.hatch != .none
                    || abs(fill.ink.lightness - text.ink.lightness) < 0.4
            }
        }.map(\.words)
    }

    /// Filled areas by their bounds, from the lowest to the topmost.
    private var grounds: [(box: Rectangle, fill: Fill)] {
        chart.marks.compactMap { mark in
            let fill: Fill?
            switch mark {
            case .rectangle(_, let area, _): fill = area
            case .path(_, _, let area, _): fill = area
            default: fill = nil
            }
            let corners = mark.corners
            guard let fill, let minX = corners.map(\.x).min(), let maxX = corners.map(\.x).max(),
                let minY = corners.map(\.y).min(), let maxY = corners.map(\.y).max()
            else { return nil }
            return (Rectangle(x: minX, y: minY, width: maxX - minX, height: maxY - minY), fill)
        }
    }
}

extension Mark {
    /// The points that bound a drawn mark; none for text.
    var corners: [Point] {
        switch self {
        case .text: []
        case .line(let from, let to, _): [from, to]
        case .rectangle(let area, _, _):
            [Point(x: area.minX, y: area.minY), Point(x: area.maxX, y: area.maxY)]
        case .path(let points, _, _, _): points
        }
    }
}

extension Rectangle {
    /// From the nearest edge; zero within.
    fileprivate func distance(to point: Point) -> Double {
        let x = max(0, minX - point.x, point.x - maxX)
        let y = max(0, minY - point.y, point.y - maxY)
        return (x * x + y * y).squareRoot()
    }
}
