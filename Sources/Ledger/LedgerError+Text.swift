// A refusal of the ledger → the sentence for the administrator: place, what is wrong, what to do.

import Glibc
import SQLite

extension LedgerError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .refused(let rule, let kind, let index):
            "entry \(index + 1) of the batch (\(kind.rawValue)): \(rule); nothing was written"
        case .broken(let path, let finding): "\(path): \(finding)"
        case .database(let path, let error): "\(path): \(LedgerError.reason(of: error))"
        case .file(let operation, let path, let code):
            "\(path): \(operation.rawValue) failed (\(String(cString: strerror(code)))); "
                + "check the path, the rights and the disk"
        case .needsRecovery(let path):
            "\(path): a writer was killed in the middle; start the daemon once, it recovers it"
        case .alreadyThere(let path): "\(path): is there already; nothing was overwritten"
        case .journalLeft(let path):
            "\(path): a journal without its ledger; find the ledger it belongs to, or move the "
                + "journal away"
        case .openedForReading(let path): "\(path): was opened for reading only"
        default: fileSentence
        }
    }

    private var fileSentence: String {
        switch self {
        case .missing(let path): "\(path): no such file; restore it from a backup"
        case .notAFile(let path): "\(path): is no ordinary file"
        case .empty(let path): "\(path): is empty; restore it from a backup"
        case .notADatabase(let path): "\(path): is no SQLite database; restore it from a backup"
        case .otherProgram(let path, let id):
            "\(path): belongs to another program (application id \(id)); check the configuration"
        case .newerVersion(let path, let found, let wanted):
            "\(path): is of version \(found), this program knows \(wanted); use the newer program"
        case .olderVersion(let path, let found, let wanted):
            "\(path): is of version \(found), this program wants \(wanted); start the daemon "
                + "once, it brings the ledger up to date"
        case .truncated(let path, let bytes, let expected):
            "\(path): is cut off, \(bytes) of \(expected) bytes; restore it from a backup"
        case .damaged(let path):
            "\(path): is damaged; run `baocao verify`, then restore it from a backup"
        case .schemaDiffers(let path, let object):
            "\(path): \(object) is not as the program declares it; somebody changed the file: "
                + "restore it from a backup"
        default: ""
        }
    }

    /// What SQLite's primary code means here.
    private static func reason(of error: SQLiteError) -> String {
        switch error.primaryCode {
        case 5, 6: "locked by another program (\(error)); end it, then try again"
        case 8: "cannot be written (\(error)); check the rights of the file and its folder"
        case 13: "the disk is full (\(error)); make room"
        case 10, 14: "cannot be read or written (\(error)); check the disk and the rights"
        case 11, 26: "is damaged (\(error)); restore it from a backup"
        default: "the database refused (\(error)); run `baocao verify`"
        }
    }
}

extension LedgerRule: CustomStringConvertible {
    public var description: String {
        switch self {
        case .installationFirst: "the first entry, and no other, is the installation"
        case .alreadyEntered(let sequence): "entry \(sequence) says it already"
        case .wrongReference(let sequence, let wanted):
            "refers to entry \(sequence), which is no "
                + wanted.map(\.rawValue).joined(separator: " or ")
        case .slotTaken(let reservation): "the slot is taken by reservation \(reservation)"
        case .revisionIssued(let revision): "revision \(revision) is issued"
        case .revisionSkipped(let expected): "the next revision is \(expected)"
        case .otherReservation(let reservation):
            "reservation \(reservation) is of another report or revision"
        case .reservationClosed(let reservation):
            "reservation \(reservation) is no longer open"
        case .notStorable: "a value that could not be read back as it is"
        }
    }
}
