// Is one row of `diem`: the points of one unit on one criterion in one quarter.

public import Facts
public import Periods

/// A score of one unit on one criterion in one quarter (điểm thi đua).
public struct ScoreRow: Hashable, Sendable {
    /// Which part of the total the points belong to.
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case main = "chinh"
        case bonus = "thuong"
        case penalty = "tru"
    }

    public let scheme: String
    public let criterion: String
    public let part: Part
    public let unit: String
    public let period: PeriodKey
    /// The final score, else the checked one; nil for "chưa chấm".
    public let points: FixedDecimal?
    public let row: Provenance.Row

    public init(
        scheme: String, criterion: String, part: Part, unit: String, period: PeriodKey,
        points: FixedDecimal?, row: Provenance.Row
    ) {
        self.scheme = scheme
        self.criterion = criterion
        self.part = part
        self.unit = unit
        self.period = period
        self.points = points
        self.row = row
    }
}
