// Is a fenced block of a template: its lines, fences included, and where it stands.

import Facts

struct FencedBlock {
    let catalogue: Catalogue
    let cut: CutText
    let scope: Scope
    /// 1-based, from the opening to the closing fence.
    let lines: ClosedRange<Int>

    var place: Place { Place(line: lines.lowerBound, column: 1) }

    /// The lines between the fences.
    var content: Range<Int> {
        let last = min(lines.upperBound, cut.lines.count)
        return (lines.lowerBound + 1)..<max(lines.lowerBound + 1, last)
    }
}
