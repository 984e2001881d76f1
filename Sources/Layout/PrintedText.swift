// Finished pages → the text of each leaf, as a reader of the file extracts it.

import Pages

/// Collects text by element of the structure.
struct PrintedText {
    let report: PagedReport

    struct Leaf: Hashable {
        let element: Int
        /// Page of its first mark, from 0.
        let page: Int
        var text: String
    }

    /// Leaves with text in the order of the structure; figures draw text of their own and are left
    /// out.
    func leaves() -> [Leaf] {
        var leaves = [Leaf?](repeating: nil, count: report.structure.count)
        for (number, page) in report.pages.enumerated() {
            for item in page.items {
                guard let element = item.element, leaves.indices.contains(element),
                    report.structure[element].kind != .figure, let text = Self.text(of: item)
                else { continue }
                leaves[element, or: Leaf(element: element, page: number, text: "")].text += text
            }
        }
        return leaves.compactMap { leaf in
            guard var leaf, !leaf.text.isEmpty else { return nil }
            if leaf.text.last == " " { leaf.text.removeLast() }
            return leaf
        }
    }

    /// Words with plain spaces, and the space that leads on to the next mark.
    static func text(of item: PageItem) -> String? {
        guard case .text(let words, _, _, _, let trailingSpace) = item.mark else { return nil }
        return words.map(\.text).joined(separator: " ") + (trailingSpace ? " " : "")
    }
}

extension [PrintedText.Leaf?] {
    fileprivate subscript(index: Int, or leaf: PrintedText.Leaf) -> PrintedText.Leaf {
        get { self[index] ?? leaf }
        set { self[index] = newValue }
    }
}
