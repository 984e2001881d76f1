// Is one committee with the letterhead that holds on the issue day.

public import Facts

/// A committee with the version of its letterhead that holds on one day.
public struct CommitteeRow: Hashable, Sendable {
    public let facts: CommitteeFacts
    public let scopeUnit: String

    public init(facts: CommitteeFacts, scopeUnit: String) {
        self.facts = facts
        self.scopeUnit = scopeUnit
    }
}
