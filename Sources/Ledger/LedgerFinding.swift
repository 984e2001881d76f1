// Is what an inspection of the ledger may find, and the sentence for it.

/// One thing that is wrong with a ledger.
public enum LedgerFinding: Hashable, Sendable {
    /// The fields of an entry give another hash than the one it carries.
    case fieldChanged(sequence: Int)
    /// Entries are missing.
    case missing(Range<Int>)
    /// The entry carries the hash of another place in the chain.
    case reordered(sequence: Int)
    /// The entry does not carry the hash of the one before it.
    case chainBroken(sequence: Int)
    /// The entry has no row in the table of its kind.
    case rowMissing(sequence: Int, table: String)
    /// A table has a row to which there is no entry.
    case rowWithoutEntry(table: String, sequence: Int)
    /// A value is not of its declared type.
    case unreadable(sequence: Int)
    /// The ledger ends before the expected head.
    case truncated(end: Int, expected: Int)
    /// The entry of the expected head has another hash: another history.
    case otherHistory(sequence: Int)
    /// A table, trigger or index is not as declared, missing, or not declared.
    case schemaChanged(object: String)
    /// SQLite's own check found the file damaged.
    case damaged(String)
    /// The file cannot be opened as a ledger at all.
    indirect case notALedger(LedgerError)
}

extension LedgerFinding: CustomStringConvertible {
    public var description: String { what + "; " + advice }

    private var what: String {
        switch self {
        case .fieldChanged(let sequence):
            "entry \(sequence): a field was changed after it was written"
        case .missing(let range) where range.count == 1: "entry \(range.lowerBound): is missing"
        case .missing(let range):
            "entries \(range.lowerBound) to \(range.upperBound - 1): are missing"
        case .reordered(let sequence): "entry \(sequence): stands in another entry's place"
        case .chainBroken(let sequence):
            "entry \(sequence): does not follow the one before it, which was replaced or changed"
        case .rowMissing(let sequence, let table):
            "entry \(sequence): its row in table \(table) is missing"
        case .rowWithoutEntry(let table, let sequence):
            "table \(table): row \(sequence) was put in without an entry"
        case .unreadable(let sequence):
            "entry \(sequence): a value is not of the type it was written with"
        case .truncated(let end, let expected):
            "the ledger ends at entry \(end), but entry \(expected) is known to have existed: "
                + "later entries were removed, or this is an older copy"
        case .otherHistory(let sequence):
            "entry \(sequence): is not the one whose hash is known; the ledger was written anew"
        case .schemaChanged(let object):
            "\(object): is not as the program declares it; somebody changed the file's structure"
        case .damaged(let sentence): "the file is damaged: \(sentence)"
        case .notALedger(let error): "\(error)"
        }
    }

    private var advice: String {
        switch self {
        case .truncated, .otherHistory:
            "ask who restored or replaced the file, and restore the newest backup"
        case .notALedger: "nothing more could be checked"
        case .schemaChanged: "keep this file as evidence and restore the newest backup"
        default:
            "keep this file as evidence, restore the newest backup and compare its head "
                + "with the paper register"
        }
    }
}
