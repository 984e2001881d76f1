// Is one row of `thang_diem`: how a cluster scores, caps and breaks ties.

public import Facts
public import Periods

/// A scoring scheme (thang điểm) of a cluster.
public struct SchemeRow: Hashable, Sendable {
    /// What decides between equal totals.
    public enum TieRule: String, CaseIterable, Hashable, Sendable {
        case shareRank = "cung-hang"
        case mainPoints = "diem-chinh"
        case vote = "bieu-quyet"
    }

    public let code: String
    public let name: String
    public let cluster: String
    public let interval: Interval
    public let tieRule: TieRule
    public let bonusCap: FixedDecimal?
    public let penaltyCap: FixedDecimal?
    /// Points by which two units may differ and still stand close to each other.
    public let narrowGap: FixedDecimal
    /// The most points of each criterion, by code.
    public let maxima: [String: FixedDecimal]

    public init(
        code: String, name: String, cluster: String, interval: Interval, tieRule: TieRule,
        bonusCap: FixedDecimal?, penaltyCap: FixedDecimal?,
        narrowGap: FixedDecimal = FixedDecimal(1),
        maxima: [String: FixedDecimal] = [:]
    ) {
        self.code = code
        self.name = name
        self.cluster = cluster
        self.interval = interval
        self.tieRule = tieRule
        self.bonusCap = bonusCap
        self.penaltyCap = penaltyCap
        self.narrowGap = narrowGap
        self.maxima = maxima
    }
}
