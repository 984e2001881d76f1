// STATE → its lock, its ledger and its store, opened for one process for as long as it lives.

import FileSystem
import Ledger
import Pipeline

/// The state folder (thư mục trạng thái): `lock`, `ledger.db`, `head`, `store/`, `lost+found/`.
final class StateFolder {
    let path: String
    let store: Store
    private var opened: LedgerFile?
    private var lock: FileLock

    var ledgerPath: String { path + "/ledger.db" }

    /// Takes the lock and opens the ledger. One that begins makes what is missing, and leaves no
    /// file behind that the folder's owner could not open.
    ///
    /// - Throws: `IssuingError.locked` when another process has the folder, `.noLedger` when there
    ///   is nothing to look at, `.othersState`, `.ledgerGone`; `LedgerError`.
    init(path: String, begins: Bool) throws {
        self.path = path
        store = Store(stateFolder: path)
        if begins {
            if let owner = Files.owner(of: path), owner != Outside.userNumber() {
                throw IssuingError.othersState(path: path, owner: owner)
            }
            try Files.makeFolders(path, mode: 0o700)
        } else if !Files.exists(path) {
            throw IssuingError.noLedger(path: path + "/ledger.db")
        }
        lock = try FileLock(state: path)
        try Files.makeFolders(store.folder, mode: 0o700)
        try Files.makeFolders(store.lostAndFound, mode: 0o700)
        let ledgerPath = path + "/ledger.db"
        if !Files.exists(ledgerPath) {
            // A state without its ledger has lost something; a new ledger would hide that.
            guard try Files.names(in: store.folder).isEmpty, keptHead == nil else {
                throw IssuingError.ledgerGone(path: ledgerPath)
            }
            guard begins else { throw IssuingError.noLedger(path: ledgerPath) }
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

    /// A head that the ledger once had, noted beside it so that an older ledger in its place is
    /// found out. Nil when none can be read: the note may be older than the ledger, never newer.
    var keptHead: LedgerHead? { StateFolder.keptHead(in: path) }

    static func keptHead(in folder: String) -> LedgerHead? {
        (try? Files.readText(folder + "/" + headName))
            .flatMap { $0.split(separator: "\n").first }
            .flatMap { LedgerHead(text: String($0)) }
    }

    static let headName = "head"

    func keep(_ head: LedgerHead) throws(FileError) {
        try Files.write(Array("\(head)\n".utf8), to: path + "/" + StateFolder.headName, mode: 0o600)
    }

    /// After a transaction of unknown outcome: what the disk says counts, not what was meant.
    func closeLedger() { opened = nil }
}
