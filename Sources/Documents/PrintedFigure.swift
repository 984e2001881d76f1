// Is one figure of a report as its readers see it.

/// A figure that a report prints at least once (số liệu đã in).
public struct PrintedFigure: Hashable, Sendable {
    /// Stable spelling of what is printed: `dqtv-dang-vien/minh-hoa/2026H1@chot-15/thuc-hien`.
    public let address: String
    /// What it is, in Vietnamese.
    public let label: String
    /// The figure in a sentence, with its unit of measure.
    public let text: String
    /// Every form in which it is printed, in alphabetical order.
    public let forms: [String]

    /// Stands for a cell in which nothing is printed.
    static let blank = "(để trống)"
    /// Parts the forms of a figure that is printed in several.
    static let between = " | "

    public init(address: String, label: String, text: String, forms: [String]) {
        self.address = address
        self.label = label
        self.text = text
        self.forms = forms
    }
}
