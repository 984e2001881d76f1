// Is why there is no value.

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
    /// Too few of the units that should report have, so that nothing may be said of a trend or a
    /// rank.
    case thinCoverage
    /// A calculation does not fit in 64 bits.
    case overflow
    /// The edition does not tell it: it is confidential, or a confidential one follows from it.
    case withheld
}
