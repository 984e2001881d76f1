// Is a piece of a Markdown text as far as reports use it; everything else is named as unsupported.

/// A block, with the 1-based line it begins at.
public enum MarkdownBlock: Hashable, Sendable {
    /// `#` to `######`.
    case heading(level: Int, [MarkdownInline], line: Int)
    case paragraph([MarkdownInline], line: Int)
    /// A flat bullet list; each item is one paragraph, empty when nothing stands after the dash.
    case list([MarkdownItem], line: Int)
    /// A fenced block: its info string, its text, the lines of its fences (`lastLine` is the last
    /// line of the text where the closing fence is missing).
    case code(info: String, literal: String, line: Int, lastLine: Int)
    case unsupported(MarkdownFeature, line: Int)
}

/// One item of a bullet list.
public struct MarkdownItem: Hashable, Sendable {
    public let inlines: [MarkdownInline]
    public let line: Int

    public init(inlines: [MarkdownInline], line: Int) {
        self.inlines = inlines
        self.line = line
    }
}

/// A piece of running text with the emphasis it stands in, flat instead of nested.
public struct MarkdownInline: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case text(String)
        /// A line ends in the source but not on the page.
        case softBreak
        case unsupported(MarkdownFeature)
    }

    public let content: Content
    public let isBold: Bool
    public let isItalic: Bool
    public let line: Int

    public init(_ content: Content, isBold: Bool, isItalic: Bool, line: Int) {
        self.content = content
        self.isBold = isBold
        self.isItalic = isItalic
        self.line = line
    }
}

/// What Markdown knows and a report does not use.
public enum MarkdownFeature: String, CaseIterable, Hashable, Sendable {
    case html, image, link, linkDefinition, table, quote, orderedList, nestedList, itemBlocks
    case indentedCode, inlineCode, underlinedHeading, rule, hardBreak, other
}
