// Is a finished page: all geometry decided, nothing drawn yet.

/// A page with its marks in reading order.
public struct Page: Hashable, Sendable {
    public let size: Size
    public let items: [PageItem]

    public init(size: Size, items: [PageItem]) {
        self.size = size
        self.items = items
    }
}
