// Any error of any command → exit status: the outer switch, over the one of the pipeline.

import Delivery
import FileSystem
import Ledger
public import Pipeline

extension ExitStatus {
    /// The status that an error ends a command with, whoever threw it.
    public init(ofCommand error: any Error) {
        switch error {
        case let error as IssuingError: self = ExitStatus.status(of: error)
        case let error as Verdict: self = error.status
        case is LedgerError, is DeliveryError: self = .refused
        case let error as FileError: self = FileLock.isHeld(error) ? .locked : .refused
        case is RenderFailure, is BackupError: self = .refused
        default: self = ExitStatus(of: error)
        }
    }

    private static func status(of error: IssuingError) -> ExitStatus {
        switch error {
        case .missingArgument, .badArgument, .unknownVerb, .tooManyPeriods: .usage
        case .locked: .locked
        case .movedState: .configuration
        case .damagedLedger, .ledgerGone, .olderLedger, .storeDiffers: .findings
        case .notReadBack: .couldNotCheck
        default: .refused
        }
    }
}
