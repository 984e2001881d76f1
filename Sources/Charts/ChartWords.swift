// Is the words that a chart adds to its labels.

/// Headings of columns and explanations of signs, as the house prints them.
public struct ChartWords: Hashable, Sendable {
    /// Column of the figures, and the key of their bars.
    public var actual = "Thực hiện"
    public var target = "Chỉ tiêu"
    public var targetKey = "Chỉ tiêu (100%)"
    public var pace = "Phải có đến nay"
    public var verdict = "Đánh giá"
    public var estimate = "Ước thực hiện"
    /// Where a bar would be when its target gives no 100 %.
    public var noRatio = "không tính được tỷ lệ"
    /// The key of a bar that is longer than the axis.
    public var cut = "Thanh cắt: quá \(Chart.Form.longestBar)% chỉ tiêu"
    /// Over the chart, with its unit of measure; nil for the shipped "Đơn vị tính: …".
    public var unitLine: String?
    /// In place of a drawing that would show nothing.
    public var empty = "chưa có số liệu"
    /// After the caption of a later part of a divided chart.
    public var continued = "(tiếp theo)"

    /// As shipped.
    public init() {}
}
