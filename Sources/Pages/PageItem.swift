// Is a mark together with the element of the structure it belongs to.

/// A mark, the element of the structure it belongs to, and the address of the figure it prints.
public struct PageItem: Hashable, Sendable {
    public let mark: Mark
    /// Index into `PagedReport.structure`; nil for an artifact (page number, rule, grid line).
    public let element: Int?
    /// Address of the printed figure, if the text is one.
    public let address: String?

    public init(_ mark: Mark, element: Int?, address: String? = nil) {
        self.mark = mark
        self.element = element
        self.address = address
    }
}
