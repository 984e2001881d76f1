// Is one row of `muc_tieu`: what a document asks of one unit about one indicator.

public import Facts
public import Periods

/// One target (chỉ tiêu nghị quyết, chỉ tiêu giao).
public struct TargetRow: Hashable, Sendable {
    /// How the value must stand to the target.
    public enum Comparator: String, CaseIterable, Hashable, Sendable {
        case atLeast = ">="
        case equal = "="
        case atMost = "<="
        case above = ">"
        case below = "<"
        case hold = "giu-vung"
    }

    /// Whether the target is one for its span, or one for each year of it.
    public enum Scope: String, CaseIterable, Hashable, Sendable {
        case wholeSpan = "ca-giai-doan"
        case yearly = "hang-nam"
    }

    /// How what is due grows inside the target's days.
    public enum Pace: String, CaseIterable, Hashable, Sendable {
        case even = "deu"
        case byQuarter = "theo-quy"
        case atEnd = "cuoi-ky"
    }

    public let code: String
    public let document: String
    public let unit: String
    public let indicator: String
    public let text: String
    public let comparator: Comparator
    public let interval: Interval
    public let scope: Scope
    public let quantity: Quantity
    public let isDraft: Bool
    public let version: Int
    public let pace: Pace
    /// Per cent due at the end of each quarter, four values, when the pace is by quarter.
    public let quarterShares: [Int]
    public let source: String
    public let row: Provenance.Row

    public init(
        code: String, document: String, unit: String, indicator: String, text: String,
        comparator: Comparator, interval: Interval, scope: Scope, quantity: Quantity,
        isDraft: Bool, version: Int, pace: Pace, quarterShares: [Int], source: String,
        row: Provenance.Row
    ) {
        self.code = code
        self.document = document
        self.unit = unit
        self.indicator = indicator
        self.text = text
        self.comparator = comparator
        self.interval = interval
        self.scope = scope
        self.quantity = quantity
        self.isDraft = isDraft
        self.version = version
        self.pace = pace
        self.quarterShares = quarterShares
        self.source = source
        self.row = row
    }
}
