// Is the logical structure while it grows: elements in reading order, parents first.

import Documents
import Pages

/// Elements of the PDF structure; element 0 is the document.
struct StructureTree {
    private(set) var elements = [StructureElement(.document, parent: nil)]
    private var headingLevel = 0
    /// The list that the last item belongs to, while items follow each other.
    private var openList: Int?

    /// Adds an element and returns its index.
    mutating func add(
        _ kind: StructureElement.Kind, in parent: Int = 0, alternative: String? = nil,
        columnSpan: Int = 1, rowSpan: Int = 1
    ) -> Int {
        if parent == 0 { openList = nil }
        let element = StructureElement(
            kind, parent: parent, alternative: alternative, columnSpan: columnSpan,
            rowSpan: rowSpan)
        elements.append(element)
        return elements.count - 1
    }

    /// Adds a heading of at most one level below the last one (PDF/UA-1, 7.4.2).
    mutating func addHeading(level: Int) -> Int {
        let kinds: [StructureElement.Kind] = [.heading1, .heading2, .heading3, .heading4]
        headingLevel = min(max(1, level), headingLevel + 1, kinds.count)
        return add(kinds[headingLevel - 1])
    }

    /// Adds an item to the list that is open, or to a new list: its label and its body.
    mutating func addItem() -> (label: Int, body: Int) {
        let list = openList ?? add(.list)
        let item = add(.listItem, in: list)
        let label = add(.listLabel, in: item)
        let body = add(.listBody, in: item)
        openList = list
        return (label, body)
    }
}
