// A state folder → the right to work on it, or who has it.

public import FileSystem

extension FileLock {
    /// Takes the lock of the state in `folder`.
    ///
    /// - Throws: `IssuingError.locked` when another process has it; `FileError`.
    public convenience init(state folder: String) throws {
        let path = folder + "/lock"
        do throws(FileError) {
            try self.init(path: path)
        } catch {
            guard FileLock.isHeld(error) else { throw error }
            throw IssuingError.locked(path: folder, holder: FileLock.holder(of: path))
        }
    }
}
