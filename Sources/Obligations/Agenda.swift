// (definitions, occasions, holidays, ledger facts, now) → what to do now, in order.
//
// A pure function: simulated years drive it, the daemon only carries out what it says.

/// The agenda of a site (lịch công tác báo cáo) at one instant.
public struct Agenda: Sendable {
    /// One obligation as `status` shows it.
    public struct Line: Hashable, Sendable {
        public let obligation: Obligation
        public let standing: Standing
        public let holds: [Hold]

        public init(obligation: Obligation, standing: Standing, holds: [Hold]) {
            self.obligation = obligation
            self.standing = standing
            self.holds = holds
        }
    }

    /// By due day, then definition and committee in their given order.
    public let lines: [Line]
    /// In the order to do them; empty while the clock is in trouble.
    public let duties: [Duty]
    public let clockTrouble: ClockTrouble?
    /// Years that a due day falls in and the holiday table does not speak for.
    public let yearsWithoutHolidays: [Int]
}
