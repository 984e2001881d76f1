// Is what the office can be asked to do, as the daemon and direct commands see it.

public import Issuing
public import Ledger

/// Acts of an office; the one of a site, or a test's.
public protocol OfficeActs: AnyObject {
    /// One tick: everything that is due now.
    func work(shouldStop: () -> Bool) throws -> WorkOutcome
    /// One act of a person.
    func perform(
        _ request: Message, by actor: Actor, answer: (Reply) throws -> Void
    ) throws
    /// Reads the configuration anew; on an error the running one stays.
    func reload() throws
}
