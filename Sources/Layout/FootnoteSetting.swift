// Footnotes → lines at the foot of a page, under a short rule.
//
// A note stands whole on the page whose text refers to it: the line with the mark brings it along,
// and PageFilling counts it with that line.

import Documents
import Pages

/// Sets the notes at the foot of pages.
struct FootnoteSetting {
    /// A note with its items relative to its top left corner.
    struct SetNote: Hashable {
        let number: Int
        let height: Double
        let items: [PageItem]
    }

    let typesetter: Typesetter
    /// Of the text, points.
    let width: Double

    private static let size = 11.0
    private static let pitch = 13.0
    /// From the lowest the text may reach to the first note; the rule stands in the middle.
    static let gap = 12.0
    /// A rule as long as word processors draw it: 5 cm.
    private static let ruleLength = millimetres(50)

    /// Height of some notes with the rule above them; nothing for none.
    static func height(of notes: [SetNote]) -> Double {
        notes.isEmpty ? 0 : notes.reduce(gap) { $0 + $1.height }
    }

    func note(_ footnote: Footnote, element: Int) throws(LayoutError) -> SetNote {
        let runs = [Run(footnote.label + "\u{A0}")] + footnote.runs
        let words = try typesetter.words(runs, typesetter.style(Self.size), element: element)
        let shape = ParagraphSetting.Shape(
            width: width, pitch: Self.pitch, alignment: .justified)
        var items: [PageItem] = []
        var height = 0.0
        for line in try typesetter.lines(words, shape) {
            items += line.items.map { $0.moved(x: 0, y: height) }
            height += line.height
        }
        return SetNote(number: footnote.number, height: height, items: items)
    }

    /// Rule and notes that end at the bottom of the text area.
    static func items(of notes: [SetNote], left: Double, bottom: Double) -> [PageItem] {
        guard !notes.isEmpty else { return [] }
        var y = bottom - height(of: notes) + gap
        let rule = Mark.line(
            from: Point(x: left, y: y - gap / 2),
            to: Point(x: left + ruleLength, y: y - gap / 2),
            stroke: Stroke(.black, width: 0.5))
        var items = [PageItem(rule, element: nil)]
        for note in notes {
            items += note.items.map { $0.moved(x: left, y: y) }
            y += note.height
        }
        return items
    }
}
