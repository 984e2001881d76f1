// Is why an act or the daemon's own work cannot be done, with the evidence.

public import Periods

/// Why the office refuses or fails.
public enum IssuingError: Error, Sendable {
    // What an officer asked for and cannot have.
    /// No committee of that code in the records.
    case unknownCommittee(String, nearest: String?)
    case unknownDefinition(String, nearest: String?, known: [String])
    /// No definition asks this of this committee for this period.
    case nothingOwed(committee: String, period: String)
    case alreadyIssued(String)
    case notIssued(String)
    case unknownIssue(String)
    case alreadyWithdrawn(String)
    /// Only the newest revision can be withdrawn.
    case superseded(String, by: String)
    case alreadyWaived(String)
    case alreadyOwed(String, close: Day)
    /// The last day whose figures count is not over.
    case beforeClose(String, close: Day)
    case noClose(String)
    /// An earlier act on it has not finished.
    case busy(String)
    case needsApproval(String)
    case blocked([String])
    /// What was missing has been said line by line.
    case notReady(count: Int)
    case missingArgument(verb: String, String)
    case badArgument(verb: String, String, value: String, expected: String)
    case unknownVerb(String)
    /// Several templates fit and none was named.
    case ambiguous(period: String, choices: [String])
    case renderFailed(String)

    // What an administrator must look at.
    /// The ledger does not agree with itself.
    case damagedLedger(path: String, first: String, count: Int)
    /// There is a store and no ledger.
    case ledgerGone(path: String)
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
