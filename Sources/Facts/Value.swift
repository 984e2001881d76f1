// Is one printed value.

public import Periods

/// One printed value.
public enum Value: Hashable, Sendable {
    case quantity(Quantity, unitOfMeasure: String, decimals: Int)
    case text(String)
    case day(Day)
    case interval(Interval)
    case integer(Int)
    case flag(Bool)
}
