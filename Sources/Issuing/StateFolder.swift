// STATE → its lock, its ledger and its store, opened for one process for as long as it lives.

import FileSystem
import Ledger

/// The state folder (thư mục trạng thái): `lock`, `ledger.db`, `store/`, `lost+found/`.
final class StateFolder {
    let path: String
    let store: Store
    private var opened: LedgerFile?
    private var lock: FileLock

    var ledgerPath: String { path + "/ledger.db" }

    /// Takes the lock and opens the ledger, or begins one in an empty folder.
    ///
    /// - Throws: `IssuingError.locked` when another process has the folder; `LedgerError`.
    init(path: String) throws {
        self.path = path
        store = Store(stateFolder: path)
        try Files.makeFolders(path, mode: 0o700)
        lock = try FileLock(state: path)
        try Files.makeFolders(store.folder, mode: 0o700)
        try Files.makeFolders(store.lostAndFound, mode: 0o700)
        let ledgerPath = path + "/ledger.db"
        if !Files.exists(ledgerPath) {
            // A state without its ledger has lost something; a new ledger would hide that.
            guard try Files.names(in: store.folder).isEmpty else {
                throw IssuingError.ledgerGone(path: ledgerPath)
            }
            try LedgerFile.create(at: ledgerPath)
        }
    }

    /// Takes the lock again when its file was removed or replaced: the old one keeps nobody out.
    ///
    /// - Throws: `IssuingError.locked` when another process was faster; `FileError` while the
    ///   folder is away or cannot be written.
    func keepLock() throws {
        guard !lock.isInPlace else { return }
        lock = try FileLock(state: path)
    }

    /// What tells whether another hand was on the ledger; nil while it is away.
    var ledgerStamp: FileStamp? { FileStamp(path: ledgerPath) }

    /// The ledger, opened when it is first asked for and after `closeLedger`.
    func ledger() throws -> LedgerFile {
        if let opened { return opened }
        let ledger = try LedgerFile(path: ledgerPath, mode: .writing)
        opened = ledger
        return ledger
    }

    /// After a transaction of unknown outcome: what the disk says counts, not what was meant.
    func closeLedger() { opened = nil }
}
