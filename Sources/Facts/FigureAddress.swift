// Is the name of one printed figure, from which its formula, parts and rows can be found again.

public import Periods

/// The address of a figure (địa chỉ số liệu): indicator, unit, window and aspect.
public struct FigureAddress: Hashable, Sendable, CustomStringConvertible {
    public let indicator: String
    public let unit: String
    public let window: PeriodKey
    public let aspect: Aspect

    public init(indicator: String, unit: String, window: PeriodKey, aspect: Aspect) {
        self.indicator = indicator
        self.unit = unit
        self.window = window
        self.aspect = aspect
    }

    /// Reads what `description` writes; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, let window = PeriodKey(text: String(parts[2])),
            let aspect = Aspect(rawValue: String(parts[3]))
        else { return nil }
        self.init(
            indicator: String(parts[0]), unit: String(parts[1]), window: window, aspect: aspect)
    }

    /// The same indicator and unit, asked for another aspect, of this window or of another.
    public func asked(_ aspect: Aspect, in window: PeriodKey? = nil) -> FigureAddress {
        FigureAddress(
            indicator: indicator, unit: unit, window: window ?? self.window, aspect: aspect)
    }

    /// `dqtv-dang-vien/dbp/2026H1@chot-15/thuc-hien`.
    public var description: String {
        "\(indicator)/\(unit)/\(window)/\(aspect.rawValue)"
    }
}
