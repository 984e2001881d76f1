// A records folder → the right to write it, held by one process at a time.

import FileSystem

extension FileLock {
    /// Takes the lock of imports into `directory`.
    ///
    /// - Throws: `RecordsError.locked` at once when another import holds it.
    convenience init(importsInto directory: String) throws(RecordsError) {
        do throws(FileError) {
            try self.init(path: directory + "/import.lock")
        } catch {
            if FileLock.isHeld(error) { throw .locked(path: directory) }
            throw RecordsError(error, while: .lock)
        }
    }
}
