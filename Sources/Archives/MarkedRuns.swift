// A report → for each page, the element of each marked sequence in drawing order.
//
// Neighbouring marks of one element are one sequence; an artifact or another element ends it. The
// place of a sequence in its page is its marked-content identifier, as cairo counts them too.

import Pages

/// Which element each marked sequence belongs to.
struct MarkedRuns {
    /// Elements by page, then by identifier.
    let pages: [[Int]]

    /// Where one element's content stands.
    struct Place: Hashable {
        let page: Int
        let identifier: Int
    }

    init(_ report: PagedReport) {
        pages = report.pages.map { page in
            var runs: [Int] = []
            var current: Int?
            for item in page.items {
                if let element = item.element, element != current { runs.append(element) }
                current = item.element
            }
            return runs
        }
    }

    /// The places of each element, in reading order.
    func places(elementCount: Int) -> [[Place]] {
        var places = [[Place]](repeating: [], count: elementCount)
        for (page, runs) in pages.enumerated() {
            for (identifier, element) in runs.enumerated() where places.indices.contains(element) {
                places[element].append(Place(page: page, identifier: identifier))
            }
        }
        return places
    }
}
