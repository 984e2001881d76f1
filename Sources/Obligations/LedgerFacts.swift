// Is what the agenda must know of the ledger, without knowing the ledger.

public import Periods

/// What was done so far, as far as it decides what is to be done.
public struct LedgerFacts: Hashable, Sendable {
    /// What is known of one obligation.
    public struct Course: Hashable, Sendable {
        /// As first seen; keeps an obligation alive when its definition is gone.
        public var seen: Obligation?
        /// Newest issued revision; nil when none.
        public var issued: Int?
        public var isWithdrawn = false
        public var isWaived = false
        public var isApproved = false
        /// A revision reserved and neither issued nor given up.
        public var reserved: Int?
        public var drafts = 0
        public var lastDraftDay: Day?
        /// Digest of everything the last draft or attempt was made from.
        public var lastInputs: String?
        /// The last draft was made before the approval that now stands.
        public var isApprovedSinceDraft = false
        public var lastRehearsalDay: Day?
        /// Digest of the inputs of the last look ahead, whether or not it had news; nil where
        /// nobody remembers.
        public var lastRehearsalInputs: String?
        /// The last attempt failed: may be tried again at this instant; nil when only other inputs
        /// can help.
        public var failedUntil: Instant?
        public var hasFailed = false

        public init() {}
    }

    public var courses: [ObligationKey: Course]
    public var installedOn: Day
    /// The newest entry since the clock was last accepted; nil in an empty ledger.
    public var newestEntry: Instant?
    /// The day the newest generation of records was first seen.
    public var lastImport: Day?
    /// The day of the newest confirmation: what closed before it may be issued.
    public var confirmedOn: Day?
    /// Digest of the inputs as they are now.
    public var inputs: String

    public init(
        courses: [ObligationKey: Course] = [:], installedOn: Day, newestEntry: Instant? = nil,
        lastImport: Day? = nil, confirmedOn: Day? = nil, inputs: String = ""
    ) {
        self.courses = courses
        self.installedOn = installedOn
        self.newestEntry = newestEntry
        self.lastImport = lastImport
        self.confirmedOn = confirmedOn
        self.inputs = inputs
    }
}
