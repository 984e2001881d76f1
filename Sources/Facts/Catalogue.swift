// Is the set of names a template may use, taken from the records before any report is rendered.

/// What templates are checked against (danh mục).
public struct Catalogue: Sendable {
    /// By code.
    public let indicators: [String: Indicator]
    /// Indicator groups in display order.
    public let groups: [String]
    public let lists: [ListSchema]
    /// Sections a judgement can be written for (mục nhận định).
    public let judgementSections: [String]

    public init(
        indicators: [Indicator], groups: [String], lists: [ListSchema] = ListSchema.all,
        judgementSections: [String]
    ) {
        self.indicators = Dictionary(
            indicators.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.groups = groups
        self.lists = lists
        self.judgementSections = judgementSections
    }
}
