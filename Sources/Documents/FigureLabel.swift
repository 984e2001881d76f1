// Indicator, aspect, unit and window ↔ what a printed figure is called in lists for people.

public import Facts
import Periods

/// The name of a figure: "Đảng viên/DQTV, thực hiện – Toàn tỉnh", of another period than the
/// report's own with that period behind it.
public struct FigureLabel: Hashable, Sendable {
    public let indicator: String
    public let unit: String

    init(indicator: String, unit: String) {
        self.indicator = indicator
        self.unit = unit
    }

    /// Takes apart what `text` made of the figure at the address; nil for any other text.
    public init?(_ text: String, of address: FigureAddress) {
        guard let mark = text.firstRange(of: FigureLabel.mark(address)) else { return nil }
        let window = FigureLabel.window(address)
        let unit = text[mark.upperBound...]
        self.init(
            indicator: String(text[..<mark.lowerBound]),
            unit: String(unit.hasSuffix(window) ? unit.dropLast(window.count) : unit))
    }

    /// - Parameter isOwnWindow: The report is of the figure's own period.
    func text(_ address: FigureAddress, isOwnWindow: Bool) -> String {
        indicator + FigureLabel.mark(address) + unit
            + (isOwnWindow ? "" : FigureLabel.window(address))
    }

    private static func mark(_ address: FigureAddress) -> String {
        ", \(address.aspect.vietnameseName) – "
    }

    private static func window(_ address: FigureAddress) -> String {
        " (\(address.window.vietnameseName))"
    }
}
