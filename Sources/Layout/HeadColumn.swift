// Is one column of the first page's head: centred lines with what stands between them.

import Documents
import Pages

/// A column of centred lines, filled downward.
struct HeadColumn {
    let typesetter: Typesetter
    let x: Double
    let width: Double
    var y = 0.0
    var items: [PageItem] = []
    private var lastLine: [PageItem] = []

    init(typesetter: Typesetter, x: Double, width: Double) {
        self.typesetter = typesetter
        self.x = x
        self.width = width
    }

    mutating func add(_ text: String, _ style: TextStyle, _ element: Int?) throws(LayoutError) {
        let words = try typesetter.words(
            [Run(text)], style, element: element, keepsBlanks: true)
        let pitch = typesetter.form.linePitch
        let shape = ParagraphSetting.Shape(width: width, pitch: pitch, alignment: .centre)
        for line in try typesetter.lines(words, shape) {
            lastLine = line.items.map { $0.moved(x: x, y: y) }
            items += lastLine
            y += line.height
        }
    }

    mutating func skip(_ height: Double) { y += height }

    /// A solid rule under the last line of text, a point below its box; `share` of its length.
    mutating func ruleUnderLastLine(share: Double) throws(LayoutError) {
        guard let rule = try typesetter.rule(under: lastLine, y: y + 1, share: share) else {
            return
        }
        items.append(rule)
        y += 2
    }

    /// What stands under the name of the body; signs only where `isPlain` allows them.
    mutating func close(
        _ closing: FormStyle.Closing, _ style: TextStyle, isPlain: Bool
    ) throws(LayoutError) {
        switch closing {
        case .none: return
        case .text(let signs): if isPlain { try add(signs, style, nil) }
        case .rule(let share):
            try ruleUnderLastLine(share: share)
            // As under the banner, so that number and date stand on one line.
            skip(typesetter.form.linePitch / 2)
        }
    }

    /// Keeps a place empty for a stamp, with a frame of the largest stamp's length if wanted.
    mutating func leaveStamp(_ height: Double, isFramed: Bool) {
        // "TUYỆT MẬT" is 40 mm long (Thông tư 24/2020/TT-BCA).
        let length = min(width, millimetres(40))
        if isFramed, height > 4 {
            let area = Rectangle(
                x: x + (width - length) / 2, y: y + 2, width: length, height: height - 3)
            let frame = Mark.rectangle(area, fill: nil, stroke: Stroke(.black, width: 0.5))
            items.append(PageItem(frame, element: nil))
        }
        y += height
    }
}
