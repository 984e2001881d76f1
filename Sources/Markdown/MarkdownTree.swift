// Is the owner of one parsed cmark document; frees it when it goes out of scope.

import CMarkdown

struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    /// Nil when cmark cannot allocate.
    init?(_ text: String) {
        var copy = text
        let node = copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let node else { return nil }
        root = node
    }

    deinit {
        cmark_node_free(root)
    }

    var firstChild: OpaquePointer? { cmark_node_first_child(root) }
}
