// Is one row of `ke_thua`: which unit took over from which, on what day.

public import Periods

/// A succession between units (kế thừa).
public struct LineageRow: Hashable, Sendable {
    /// What happened to a unit.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case merge = "sap-nhap"
        case split = "chia"
        case dissolve = "giai-the"
        case rename = "doi-ten"
        case transfer = "ban-giao"
    }

    public let from: String
    public let to: String?
    public let kind: Kind
    public let day: Day
    /// Numerator and denominator of the share that goes over; nil when unknown.
    public let share: Share?

    /// A part of a unit, as a fraction.
    public struct Share: Hashable, Sendable {
        public let numerator: Int
        public let denominator: Int

        public init(numerator: Int, denominator: Int) {
            self.numerator = numerator
            self.denominator = denominator
        }
    }

    public init(from: String, to: String?, kind: Kind, day: Day, share: Share?) {
        self.from = from
        self.to = to
        self.kind = kind
        self.day = day
        self.share = share
    }
}
