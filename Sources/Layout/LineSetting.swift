// Words of one line → items at their places.

import Pages

/// Sets a line from its left edge.
struct LineSetting {
    let words: ArraySlice<Word>
    /// Every gap has its natural width times this.
    let gapFactor: Double

    func items(x: Double, baseline: Double) -> [PageItem] {
        var row = Row(x: x, baseline: baseline)
        for word in words {
            for fragment in word.fragments { row.add(fragment) }
            row.pass(word.gap, factor: gapFactor)
        }
        return row.finish()
    }

    /// Width as set; the gap after the last word does not count.
    var width: Double {
        let lettered = words.reduce(0) { $0 + $1.width }
        return lettered + words.dropLast().reduce(0) { $0 + $1.gap.width * gapFactor }
    }
}

/// Collects pieces of equal look into marks.
private struct Row {
    var x: Double
    let baseline: Double
    var items: [PageItem] = []
    var look: Look?
    var placed: [PlacedWord] = []
    var end = 0.0
    /// The next fragment continues the last word.
    var isJoined = false
    var endsInSpace = false

    init(x: Double, baseline: Double) {
        self.x = x
        self.baseline = baseline
    }

    mutating func add(_ fragment: Word.Fragment) {
        if fragment.look != look {
            flush()
            look = fragment.look
            placed = [PlacedWord(x: x, text: fragment.text)]
        } else if isJoined, let last = placed.popLast() {
            placed.append(PlacedWord(x: last.x, text: last.text + fragment.text))
        } else {
            placed.append(PlacedWord(x: x, text: fragment.text))
        }
        x += fragment.width
        end = x
        isJoined = true
        endsInSpace = false
    }

    mutating func pass(_ gap: Word.Gap, factor: Double) {
        x += gap.width * factor
        isJoined = gap.kind == .seam
        endsInSpace = gap.isSpace
    }

    mutating func finish() -> [PageItem] {
        flush()
        return items
    }

    private mutating func flush() {
        guard let look, let first = placed.first else { return }
        // A footnote's mark stands a third of the size it would have on the line above it.
        let rise = look.footnote == nil ? 0 : look.style.size / 2
        let mark = Mark.text(
            words: placed, baseline: baseline - rise, style: look.style, ink: .black,
            trailingSpace: endsInSpace)
        items.append(PageItem(mark, element: look.element, address: look.address))
        if look.isUnderlined { items.append(underline(from: first.x, size: look.style.size)) }
        placed = []
    }

    /// A tenth of the size below the baseline, a twentieth thick: the proportions of Times.
    private func underline(from start: Double, size: Double) -> PageItem {
        let y = baseline + size * 0.1
        let stroke = Stroke(.black, width: max(0.5, size * 0.05))
        return PageItem(
            .line(from: Point(x: start, y: y), to: Point(x: end, y: y), stroke: stroke),
            element: nil)
    }
}
