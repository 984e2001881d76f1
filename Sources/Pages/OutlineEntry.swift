// Is a line of the outline.

/// A line of the outline (bookmarks).
public struct OutlineEntry: Hashable, Sendable {
    public let title: String
    /// 1 for the top level; a deeper entry follows its parent.
    public let level: Int
    /// Index of the page.
    public let page: Int
    /// Distance from the page's top, points.
    public let y: Double

    public init(title: String, level: Int, page: Int, y: Double) {
        self.title = title
        self.level = level
        self.page = page
        self.y = y
    }
}
