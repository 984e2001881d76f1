// Is what is counted: its words, its unit of measure and its two rules of aggregation.

/// An indicator (chỉ tiêu thống kê).
public struct Indicator: Hashable, Sendable {
    /// What is measured.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case count = "so-luong"
        case ratio = "ty-le"
        case money = "tien"
        case score = "diem"
    }

    /// What a value says about time.
    public enum Nature: String, CaseIterable, Hashable, Sendable {
        case stock = "thoi-diem"
        case flow = "phat-sinh"
        case cumulative = "luy-ke"
        case yearlyNorm = "dinh-muc-nam"
    }

    /// How values of parts of a period make the value of the period.
    public enum TimeRule: String, CaseIterable, Hashable, Sendable {
        case sum = "cong"
        case last = "cuoi-ky"
        case meanByDays = "binh-quan"
        case maximum = "lon-nhat"
        case notAdditive = "khong-cong"
    }

    /// How values of units make the value of the unit above them.
    public enum UnitRule: String, CaseIterable, Hashable, Sendable {
        case sum = "cong"
        case ratioOfSums = "ty-so"
        case last = "cuoi-ky"
        case notAggregable = "khong-cong"
    }

    /// Which way is better.
    public enum Direction: String, CaseIterable, Hashable, Sendable {
        case higherIsBetter = "tang"
        case lowerIsBetter = "giam"
        case neutral = "khong"
    }

    public let code: String
    public let name: String
    public let shortName: String
    /// "%", "người", "lượt", "đồng", … as printed.
    public let unitOfMeasure: String
    /// Decimals printed, 0 to 9.
    public let decimals: Int
    public let kind: Kind
    public let nature: Nature
    public let overTime: TimeRule
    public let overUnits: UnitRule
    public let direction: Direction
    /// The group of indicators it is listed under ("Xây dựng DQTV").
    public let group: String
    /// Confidentiality level, 0 (public) upward.
    public let level: Int
    public let displayOrder: Int

    public init(
        code: String, name: String, shortName: String, unitOfMeasure: String, decimals: Int,
        kind: Kind, nature: Nature, overTime: TimeRule, overUnits: UnitRule, direction: Direction,
        group: String, level: Int, displayOrder: Int
    ) {
        self.code = code
        self.name = name
        self.shortName = shortName
        self.unitOfMeasure = unitOfMeasure
        self.decimals = decimals
        self.kind = kind
        self.nature = nature
        self.overTime = overTime
        self.overUnits = overUnits
        self.direction = direction
        self.group = group
        self.level = level
        self.displayOrder = displayOrder
    }
}
