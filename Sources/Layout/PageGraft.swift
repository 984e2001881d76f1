// Pages of several reports → one run of pages over one structure.
//
// Of each structure only what the pages show is taken, with the branches above it and all cells of
// a row, so that columns keep their places. A heading is at most one level below the one before
// (PDF/UA-1, 7.4.2), which pages taken out of their report would else break.

import Pages

/// Pages and structure while they are put together.
struct PageGraft {
    private(set) var pages: [Page] = []
    private(set) var structure = [StructureElement(.document, parent: nil)]
    /// What the next pages belong to.
    private var branch = 0
    private var headingLevel = 0

    private static let headings: [StructureElement.Kind] = [
        .heading1, .heading2, .heading3, .heading4,
    ]

    static func isHeading(_ kind: StructureElement.Kind?) -> Bool {
        kind.map(headings.contains) ?? false
    }

    /// What is added from here on is a section of its own.
    mutating func begin() {
        structure.append(StructureElement(.section, parent: 0))
        branch = structure.count - 1
    }

    /// Adds pages by their indices, in this order.
    mutating func add(_ source: PagedReport, pages indices: [Int]) {
        let places = addStructure(of: source, shownBy: indices)
        for index in indices {
            let page = source.pages[index]
            pages.append(
                Page(
                    size: page.size,
                    items: page.items.map { item in
                        PageItem(
                            item.mark, element: item.element.flatMap { places[$0] },
                            address: item.address)
                    }))
        }
    }

    /// The new index of each element that is kept.
    private mutating func addStructure(
        of source: PagedReport, shownBy indices: [Int]
    ) -> [Int: Int] {
        let kept = PageGraft.kept(source, shownBy: indices)
        var places = [0: branch]
        for (index, element) in source.structure.enumerated() where index > 0 && kept[index] {
            guard let parent = element.parent.flatMap({ places[$0] }) else { continue }
            structure.append(
                StructureElement(
                    kind(of: element), parent: parent, alternative: element.alternative,
                    columnSpan: element.columnSpan, rowSpan: element.rowSpan))
            places[index] = structure.count - 1
        }
        return places
    }

    private mutating func kind(of element: StructureElement) -> StructureElement.Kind {
        guard let level = PageGraft.headings.firstIndex(of: element.kind) else {
            return element.kind
        }
        headingLevel = min(level + 1, headingLevel + 1)
        return PageGraft.headings[headingLevel - 1]
    }

    private static func kept(_ source: PagedReport, shownBy indices: [Int]) -> [Bool] {
        var kept = [Bool](repeating: false, count: source.structure.count)
        for index in indices {
            for case let element? in source.pages[index].items.map(\.element) {
                var next: Int? = element
                while let known = next, !kept[known] {
                    kept[known] = true
                    next = source.structure[known].parent
                }
            }
        }
        // Parents precede their children, so one pass reaches whatever is below a kept row.
        var isInRow = [Bool](repeating: false, count: source.structure.count)
        for (index, element) in source.structure.enumerated() {
            isInRow[index] =
                element.kind == .tableRow && kept[index]
                || element.parent.map { isInRow[$0] } ?? false
            if isInRow[index] { kept[index] = true }
        }
        return kept
    }
}
