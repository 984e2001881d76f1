// Is moving an item from its box to its page.

import Pages

extension PageItem {
    func moved(x: Double, y: Double) -> PageItem {
        PageItem(mark.translated(x: x, y: y), element: element, address: address)
    }

    /// The same drawing outside the structure: a table header repeated on a later page.
    var asArtifact: PageItem { PageItem(mark, element: nil) }
}
