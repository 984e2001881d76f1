// Is why an act or the daemon's own work cannot be done, with the evidence.

public import Periods

/// Why the office refuses or fails.
public enum IssuingError: Error, Sendable {
    // What a person asked for and cannot have. `name`: COMMITTEE/PERIOD/DEFINITION.
    case unknownCommittee(String, known: [String])
    case unknownDefinition(String, known: [String])
    /// No definition asks this of this committee for this period.
    case nothingOwed(name: String)
    case alreadyIssued(name: String, revision: Int)
    case notIssued(name: String)
    case unknownIssue(String)
    /// The name fits several reports: calendars differ, and it names none.
    case ambiguousReport(String, candidates: [String])
    /// The report does not print that figure.
    case notPrinted(address: String, in: String)
    /// Rendered again it is not what was printed: a template or a form was changed since.
    case otherFigures(name: String)
    case alreadyWithdrawn(String)
    /// Another paper of the committee has this number in the same year.
    case numberTaken(String, by: String)
    /// Only the newest revision can be withdrawn or registered anew.
    case superseded(String, by: Int)
    case waived(name: String)
    case alreadyOwed(name: String, close: Day)
    /// The last day whose figures count is not over.
    case beforeClose(name: String, close: Day)
    case noClose(name: String)
    /// A revision is reserved and not finished.
    case busy(name: String)
    case needsApproval(name: String)
    /// Said line by line before: so many reports did not come.
    case notDone(count: Int)
    /// Issued, and not yet in every outbox; so many files wait.
    case undelivered(count: Int)
    case missingArgument(verb: String, name: String)
    case badArgument(name: String, value: String, expected: String)
    case unknownVerb(String)
    case renderFailed(name: String, text: String)
    case tooManyPeriods(limit: Int)

    // What an administrator must look at.
    case damagedLedger(path: String, first: String, count: Int)
    /// There is a store and no ledger.
    case ledgerGone(path: String)
    /// Nothing was ever begun here.
    case noLedger(path: String)
    /// The ledger does not have a head that the one in its place had.
    case olderLedger(path: String, head: String)
    /// The folder belongs to another user, who could not open what this one would leave in it.
    case othersState(path: String, owner: Int)
    /// Another process wrote the ledger, or put another one in its place.
    case ledgerTouched(path: String)
    /// The ledger was begun with the other kind of clock.
    case wrongClock(path: String, isDemonstration: Bool)
    case clockBehind(seconds: Int)
    case clockBeforeBuild(Day)
    case clockIsFine
    /// The state folder is used by another process.
    case locked(path: String, holder: Int?)
    /// What was written does not read back.
    case notReadBack(path: String)
    /// A file of that name is known to the ledger already.
    case occupied(path: String)
    /// The store has lost or changed a file.
    case storeDiffers(path: String)
    case movedState(from: String, to: String)
}
