// Is a chart with all geometry decided, from (0, 0).

public import Pages

/// A chart's marks inside `size`, in reading order of their text within each layer.
public struct ComposedChart: Hashable, Sendable {
    public let size: Size
    public let marks: [Mark]

    public init(size: Size, marks: [Mark]) {
        self.size = size
        self.marks = marks
    }
}
