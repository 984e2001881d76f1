// Is one row of a list that is printed as it was recorded.

public import Facts
public import Periods

/// A row of a list that is printed as recorded: activities, models, documents, exercises, awards,
/// ratings, tasks, proposals, discipline. `Records` names its fields as `ListSchema` does and adds
/// what selection needs.
public struct RecordedRow: Hashable, Sendable {
    /// A `ListSchema` name.
    public let list: String
    /// The unit it belongs to; nil when it belongs to a committee or to all.
    public let unit: String?
    /// The committee it belongs to; nil when it belongs to a unit or to all.
    public let committee: String?
    /// When it happened or holds; nil when it is bound to a period key or always holds.
    public let interval: Interval?
    /// The period it was written for.
    public let period: PeriodKey?
    public let order: Int
    /// Values by `ListSchema` field name; units are given by id in `unit` only.
    public let fields: [String: Value]
    public let row: Provenance.Row

    public init(
        list: String, unit: String?, committee: String?, interval: Interval?, period: PeriodKey?,
        order: Int, fields: [String: Value], row: Provenance.Row
    ) {
        self.list = list
        self.unit = unit
        self.committee = committee
        self.interval = interval
        self.period = period
        self.order = order
        self.fields = fields
        self.row = row
    }
}
