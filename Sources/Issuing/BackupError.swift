// Is why a backup cannot be made, read or restored, with the evidence.

/// A backup or restore that did not happen.
public enum BackupError: Error, Hashable, Sendable {
    /// Something has the name of the backup to be made.
    case alreadyThere(path: String)
    /// Larger than what one entry of an archive can hold.
    case tooLarge(path: String, byteCount: Int, limit: Int)
    /// A link or a device where only files belong.
    case notAFile(path: String)
    case notABackup(path: String)
    case newerVersion(path: String, version: Int)
    /// The archive, or the entry of that name in it, is not as it was written.
    case damaged(path: String, entry: String?)
    /// What was written does not read back.
    case notReadBack(path: String)
    /// The ledger in the backup does not agree with itself.
    case damagedLedger(path: String, first: String)
    /// Something stands where the state is to be restored.
    case occupied(path: String)
    /// The records folder has another generation of that number.
    case otherGeneration(path: String)
    /// SQLite's extended result code.
    case database(path: String, code: Int)
}
