// Text → blocks with their lines.
//
// cmark-gfm is called without extensions, so a GFM table arrives as a paragraph beginning with
// "|"; it is recognised here and named. Link definitions leave no trace in cmark's tree and are
// looked for in the lines: nothing may vanish from a report unseen.

import CMarkdown

/// Reads Markdown.
public struct MarkdownReader: Sendable {
    public init() {}

    /// The blocks in reading order.
    public func read(_ text: String) -> [MarkdownBlock] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let tree = MarkdownTree(text) else { return [] }
        var blocks: [MarkdownBlock] = []
        var child = tree.firstChild
        while let node = child {
            blocks.append(MarkdownReader.block(node, lines))
            child = cmark_node_next(node)
        }
        return MarkdownReader.withDefinitions(blocks, lines)
    }

    private typealias Node = OpaquePointer

    private static func block(_ node: Node, _ lines: [Substring]) -> MarkdownBlock {
        let line = Int(cmark_node_get_start_line(node))
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            guard cmark_node_get_end_line(node) == line else {
                return .unsupported(.underlinedHeading, line: line)
            }
            let level = Int(cmark_node_get_heading_level(node))
            return .heading(level: level, inlines(of: node, line: line), line: line)
        case CMARK_NODE_PARAGRAPH:
            guard !isTableRow(line, lines) else { return .unsupported(.table, line: line) }
            return .paragraph(inlines(of: node, line: line), line: line)
        case CMARK_NODE_LIST: return list(node, line)
        case CMARK_NODE_CODE_BLOCK: return code(node, line, lines)
        case CMARK_NODE_BLOCK_QUOTE: return .unsupported(.quote, line: line)
        case CMARK_NODE_HTML_BLOCK: return .unsupported(.html, line: line)
        case CMARK_NODE_THEMATIC_BREAK: return .unsupported(.rule, line: line)
        default: return .unsupported(.other, line: line)
        }
    }

    private static func isTableRow(_ line: Int, _ lines: [Substring]) -> Bool {
        guard lines.indices.contains(line - 1) else { return false }
        return lines[line - 1].drop { $0 == " " }.hasPrefix("|")
    }

    private static func code(_ node: Node, _ line: Int, _ lines: [Substring]) -> MarkdownBlock {
        guard cmark_node_get_fenced(node, nil, nil, nil) != 0 else {
            return .unsupported(.indentedCode, line: line)
        }
        return .code(
            info: text(cmark_node_get_fence_info(node)), literal: text(cmark_node_get_literal(node)),
            line: line, lastLine: Int(cmark_node_get_end_line(node)))
    }

    private static func list(_ node: Node, _ line: Int) -> MarkdownBlock {
        guard cmark_node_get_list_type(node) == CMARK_BULLET_LIST else {
            return .unsupported(.orderedList, line: line)
        }
        var items: [MarkdownItem] = []
        var child = cmark_node_first_child(node)
        while let item = child {
            let itemLine = Int(cmark_node_get_start_line(item))
            let content = cmark_node_first_child(item)
            if let content, let feature = foreign(content) {
                return .unsupported(feature, line: itemLine)
            }
            items.append(
                MarkdownItem(
                    inlines: content.map { inlines(of: $0, line: itemLine) } ?? [], line: itemLine))
            child = cmark_node_next(item)
        }
        return .list(items, line: line)
    }

    /// What an item holds besides its one paragraph.
    private static func foreign(_ content: Node) -> MarkdownFeature? {
        var child: Node? = content
        while let node = child {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LIST: return .nestedList
            case CMARK_NODE_PARAGRAPH where node == content: break
            default: return .itemBlocks
            }
            child = cmark_node_next(node)
        }
        return nil
    }

    static func text(_ bytes: UnsafePointer<CChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}

extension MarkdownReader {
    /// Walks with cmark's iterator instead of recursing: emphasis may be nested without limit.
    private static func inlines(of block: Node, line first: Int) -> [MarkdownInline] {
        guard let walk = cmark_iter_new(block) else { return [] }
        defer { cmark_iter_free(walk) }
        var result: [MarkdownInline] = []
        var line = first
        var bold = 0
        var italic = 0
        while true {
            let event = cmark_iter_next(walk)
            guard event != CMARK_EVENT_DONE else { return result }
            guard let node = cmark_iter_get_node(walk), node != block else { continue }
            let step = event == CMARK_EVENT_ENTER ? 1 : -1
            switch cmark_node_get_type(node) {
            case CMARK_NODE_STRONG: bold += step
            case CMARK_NODE_EMPH: italic += step
            default:
                guard step == 1 else { continue }
                let content = content(of: node)
                result.append(
                    MarkdownInline(content, isBold: bold > 0, isItalic: italic > 0, line: line))
                if endsLine(node) { line += 1 }
            }
        }
    }

    private static func content(of node: Node) -> MarkdownInline.Content {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .unsupported(.hardBreak)
        case CMARK_NODE_CODE: .unsupported(.inlineCode)
        case CMARK_NODE_HTML_INLINE: .unsupported(.html)
        case CMARK_NODE_LINK: .unsupported(.link)
        case CMARK_NODE_IMAGE: .unsupported(.image)
        default: .unsupported(.other)
        }
    }

    private static func endsLine(_ node: Node) -> Bool {
        let type = cmark_node_get_type(node)
        return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
    }

    /// Adds the link definitions that cmark took out of the text, each at its place.
    private static func withDefinitions(
        _ blocks: [MarkdownBlock], _ lines: [Substring]
    ) -> [MarkdownBlock] {
        var codeLines: Set<Int> = []
        for case .code(_, _, let line, let lastLine) in blocks {
            codeLines.formUnion(line...max(line, lastLine))
        }
        let definitions = lines.enumerated()
            .filter { isDefinition($0.element) && !codeLines.contains($0.offset + 1) }
            .map { MarkdownBlock.unsupported(.linkDefinition, line: $0.offset + 1) }
        guard !definitions.isEmpty else { return blocks }
        return (blocks + definitions).sorted { $0.line < $1.line }
    }

    private static func isDefinition(_ line: Substring) -> Bool {
        let body = line.drop { $0 == " " }
        guard body.hasPrefix("["), let end = body.firstIndex(of: "]") else { return false }
        return body[body.index(after: end)...].hasPrefix(":")
    }
}

extension MarkdownBlock {
    /// The 1-based line the block begins at.
    public var line: Int {
        switch self {
        case .heading(_, _, let line), .paragraph(_, let line), .list(_, let line),
            .code(_, _, let line, _), .unsupported(_, let line):
            line
        }
    }
}
