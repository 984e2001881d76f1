// Is what a report was told: a value with its coverage and provenance, or the reason it is missing.

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

/// A value that is known (số liệu), with what stands behind it.
public struct Figure: Hashable, Sendable {
    public let value: Value
    /// Ước thực hiện: an estimate entered the value.
    public let isEstimate: Bool
    /// Nil when the value is one record's, not an aggregate's.
    public let coverage: Coverage?
    public let provenance: Provenance

    public init(
        _ value: Value, isEstimate: Bool = false, coverage: Coverage? = nil,
        provenance: Provenance = Provenance()
    ) {
        self.value = value
        self.isEstimate = isEstimate
        self.coverage = coverage
        self.provenance = provenance
    }
}

/// How many of the units that should report have reported (số đơn vị có số liệu).
public struct Coverage: Hashable, Sendable {
    public let reported: Int
    public let expected: Int

    public init(reported: Int, expected: Int) {
        self.reported = reported
        self.expected = expected
    }

    public var isPartial: Bool { reported < expected }
}

/// Where a value comes from: a formula in words and the rows it read.
public struct Provenance: Hashable, Sendable {
    /// One row of the records generation, with its stored checksum.
    public struct Row: Hashable, Sendable {
        public let table: String
        public let id: Int
        public let checksum: UInt64

        public init(table: String, id: Int, checksum: UInt64) {
            self.table = table
            self.id = id
            self.checksum = checksum
        }
    }

    public let formula: String
    public let rows: [Row]

    public init(formula: String = "", rows: [Row] = []) {
        self.formula = formula
        self.rows = rows
    }
}

/// Why there is no value; each prints its own way (design rule 4).
public enum MissingReason: Hashable, Sendable {
    /// No unit gave a figure ("chưa có số liệu").
    case noData
    /// The question makes no sense for this unit or indicator ("x").
    case notApplicable
    /// A percentage without its parts cannot be totalled ("–").
    case notAggregable
    /// The organisation changed and like cannot be set against like ("–").
    case structureChanged
    /// Two records give different values for the same question.
    case conflict
    /// Nothing was asked for: no target was set.
    case noTarget
    /// A calculation does not fit in 64 bits.
    case overflow
}

/// A value or the reason there is none.
public enum Answer: Hashable, Sendable {
    /// Indirect: tens of thousands of answers are kept by address, and most are only passed on.
    indirect case known(Figure)
    case missing(MissingReason)

    public var figure: Figure? {
        if case .known(let figure) = self { figure } else { nil }
    }
}
