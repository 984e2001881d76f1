// Elements of a report and the places of their content → the objects of the structure tree.
//
// Cairo's own tree is not kept: it cannot say that one element stands in several places, nor give
// alternative texts, header scopes and spans (ISO 32000-1:2008, 14.7 and 14.8).

import Pages

/// The structure tree as PDF objects.
struct StructureTree {
    let structure: [StructureElement]
    let runs: MarkedRuns
    /// Object numbers of the pages, of the root and of each element.
    let pageNumbers: [Int]
    let rootNumber: Int
    let elementNumbers: [Int]

    /// The object of each element, in order.
    func elements() throws(ArchiveError) -> [String] {
        let places = runs.places(elementCount: structure.count)
        let children = self.children
        let scopes = TableScopes(structure)
        var objects: [String] = []
        objects.reserveCapacity(structure.count)
        for (index, element) in structure.enumerated() {
            let parent = element.parent.map { elementNumbers[$0] } ?? rootNumber
            var text = "<</S/\(element.kind.rawValue)/P \(parent) 0 R"
            text += content(children[index], places[index])
            text += attributes(of: element, scope: scopes.scope(of: index))
            // A reader finds a note by its identifier (ISO 14289-1, 7.9).
            if element.kind == .note { text += "/ID\(PDFText.string("note-\(index)"))" }
            if let alternative = element.alternative, !alternative.isEmpty {
                text += "/Alt\(PDFText.string(alternative))"
            } else if element.kind == .figure {
                throw .alternative(element: index)
            }
            objects.append(text + ">>")
        }
        return objects
    }

    /// The root, with the tree that leads from page content back to elements.
    func root() -> String {
        var text = "<</Type/StructTreeRoot/K[\(elementNumbers[0]) 0 R]/ParentTree<</Nums["
        for (page, runs) in runs.pages.enumerated() where !runs.isEmpty {
            let parents = runs.map { "\(elementNumbers[$0]) 0 R" }.joined(separator: " ")
            text += "\(page)[\(parents)]"
        }
        return text + "]>>/ParentTreeNextKey \(runs.pages.count)>>"
    }

    // MARK: - Parts

    private var children: [[Int]] {
        var children = [[Int]](repeating: [], count: structure.count)
        for (index, element) in structure.enumerated() {
            if let parent = element.parent { children[parent].append(index) }
        }
        return children
    }

    /// Children, or marked content: identifiers on the first page, references on later ones.
    private func content(_ children: [Int], _ places: [MarkedRuns.Place]) -> String {
        if !children.isEmpty {
            return "/K[\(children.map { "\(elementNumbers[$0]) 0 R" }.joined(separator: " "))]"
        }
        guard let first = places.first else { return "" }
        let parts = places.map { place in
            place.page == first.page
                ? "\(place.identifier)"
                : "<</Type/MCR/Pg \(pageNumbers[place.page]) 0 R/MCID \(place.identifier)>>"
        }
        let page = "/Pg \(pageNumbers[first.page]) 0 R"
        return page + (parts.count == 1 ? "/K \(parts[0])" : "/K[\(parts.joined(separator: " "))]")
    }

    private func attributes(of element: StructureElement, scope: TableScopes.Scope?) -> String {
        guard element.kind == .headerCell || element.kind == .dataCell else { return "" }
        var text = scope.map { "/Scope/\($0.rawValue)" } ?? ""
        if element.columnSpan > 1 { text += "/ColSpan \(element.columnSpan)" }
        if element.rowSpan > 1 { text += "/RowSpan \(element.rowSpan)" }
        return text.isEmpty ? "" : "/A<</O/Table\(text)>>"
    }
}
