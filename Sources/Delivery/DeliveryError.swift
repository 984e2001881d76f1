// Is why a file could not be put into an outbox.

public import FileSystem

/// A delivery that did not happen; it stays pending and says why.
public enum DeliveryError: Error, Hashable, Sendable {
    case file(FileError)
    /// Another file of that name is there; it is never overwritten.
    case differentFile(path: String)
    /// A name that would leave the committee's own folder.
    case unsafeName(String)
    /// The committee has no folder in the outbox and none may be made.
    case noFolder(path: String)
    /// A link or a file stands where a folder is needed; links are never followed.
    case notAFolder(path: String)
    /// What was read back is not what was written: the disk cannot be trusted.
    case changedBytes(path: String)
}
