// Is a file written and synced under a temporary name, waiting for its own.

/// A staged file; `Files.publish` gives it its name, `Files.discard` removes it.
public struct StagedFile: Hashable, Sendable {
    /// The folder it is in.
    public let folder: String
    /// The name it will have.
    public let name: String
    let temporary: String
}
