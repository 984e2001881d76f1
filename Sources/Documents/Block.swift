// Is one block in reading order.

/// One block in reading order.
public enum Block: Hashable, Sendable {
    /// Level 1 to 4; `label` is "I-", "1.", "a)", "" as the form profile numbers it.
    case heading(level: Int, label: String, [Run])
    case paragraph([Run])
    /// A line that begins with "- ".
    case item([Run])
    /// A căn cứ line.
    case basis([Run])
    case table(Table)
    case chart(ChartBlock)
    case signature(Signature)
    /// Begins on a new page: "PHỤ LỤC 1" and its title.
    case annex(label: String, title: [Run], isLandscape: Bool)
    /// The line under an annex's title that says which document it goes with.
    case reference(String)
}
