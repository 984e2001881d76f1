// The element of each mark, in drawing order → cairo's opening and closing tags, always nested.
//
// Elements open at their first mark and close when a mark belongs elsewhere. An artifact closes the
// leaf only, so that it stands outside every leaf; branches stay open, over page ends too. What
// comes back after another element opens a second time here; Archives makes it one again.

import CCairo
import Pages

/// The tags open at the moment, outermost first.
struct TagNesting {
    private let structure: [StructureElement]
    private var open: [Int] = []
    private var isLeafOpen = false

    init(structure: [StructureElement]) {
        self.structure = structure
    }

    /// Makes `element` the open leaf; nil closes the leaf for an artifact.
    mutating func move(to element: Int?, on context: OpaquePointer) {
        guard let element else { return closeLeaf(on: context) }
        if isLeafOpen && open.last == element { return }
        let path = self.path(to: element)
        let shared = zip(open, path).prefix { $0 == $1 }.count
        close(downTo: shared, on: context)
        for index in path[shared...] {
            cairo_tag_begin(context, structure[index].kind.rawValue, "")
            open.append(index)
        }
        isLeafOpen = true
    }

    /// Closes the leaf at the end of a page, unless the next page begins with the same element.
    mutating func endPage(continuingAt element: Int?, on context: OpaquePointer) {
        guard isLeafOpen, open.last != element else { return }
        closeLeaf(on: context)
    }

    /// Closes every tag.
    mutating func closeAll(on context: OpaquePointer) {
        close(downTo: 0, on: context)
    }

    private mutating func closeLeaf(on context: OpaquePointer) {
        guard isLeafOpen else { return }
        close(downTo: open.count - 1, on: context)
    }

    private mutating func close(downTo depth: Int, on context: OpaquePointer) {
        while open.count > depth, let index = open.popLast() {
            cairo_tag_end(context, structure[index].kind.rawValue)
        }
        isLeafOpen = false
    }

    private func path(to element: Int) -> [Int] {
        var path = [element]
        while let last = path.last, let parent = structure[last].parent {
            path.append(parent)
        }
        return path.reversed()
    }
}
