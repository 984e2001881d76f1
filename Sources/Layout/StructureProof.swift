// Finished report → nothing, or where its structure or outline is not well formed.

import Pages

/// Proves that tags and bookmarks can be written.
struct StructureProof {
    let report: PagedReport

    func check() throws(LayoutError) {
        try checkTree()
        try checkMarks()
        try checkOutline()
    }

    private func checkTree() throws(LayoutError) {
        guard let root = report.structure.first, root.kind == .document, root.parent == nil else {
            throw .proof(.structure, page: 1, text: "Document")
        }
        for (index, element) in report.structure.enumerated().dropFirst() {
            guard let parent = element.parent, parent >= 0, parent < index else {
                throw .proof(.structure, page: 1, text: element.kind.rawValue)
            }
            if element.kind == .figure, (element.alternative ?? "").isEmpty {
                throw .proof(.structure, page: 1, text: element.kind.rawValue)
            }
        }
    }

    /// Text beside a child tag is lost: only leaves carry marks.
    private func checkMarks() throws(LayoutError) {
        var isLeaf = [Bool](repeating: true, count: report.structure.count)
        for element in report.structure {
            if let parent = element.parent { isLeaf[parent] = false }
        }
        for (number, page) in report.pages.enumerated() {
            for item in page.items {
                guard let element = item.element else { continue }
                guard isLeaf.indices.contains(element), isLeaf[element] else {
                    let text = PrintedText.text(of: item) ?? ""
                    throw .proof(.structure, page: number + 1, text: text)
                }
            }
        }
    }

    private func checkOutline() throws(LayoutError) {
        var last = 0
        for entry in report.outline {
            let isNested = entry.level >= 1 && entry.level <= last + 1
            guard isNested, report.pages.indices.contains(entry.page), entry.y.isFinite else {
                throw .proof(.structure, page: entry.page + 1, text: entry.title)
            }
            last = entry.level
        }
    }
}
