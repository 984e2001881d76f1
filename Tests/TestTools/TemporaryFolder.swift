// Is a folder that one test owns and that is gone with it.

import Glibc

/// A new, empty folder.
public final class TemporaryFolder: Sendable {
    /// Where it stands.
    public let path: String

    /// - Parameter isInMemory: For files whose writers wait for the disk, where the system has
    ///   memory for files.
    public init(isInMemory: Bool = false) {
        let memory = "/dev/shm"
        let base = isInMemory && access(memory, W_OK) == 0 ? memory : "/tmp"
        var pattern = Array("\(base)/baocao-test-XXXXXX".utf8CString)
        path = mkdtemp(&pattern).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        TemporaryFolder.remove(path)
    }

    /// The path of what is in it by this name.
    public subscript(_ name: String) -> String { path + "/" + name }

    /// Mode bits of what is there, 0 for nothing; a link is not followed.
    public func mode(_ name: String) -> UInt32 {
        var status = stat()
        return lstat(self[name], &status) == 0 ? status.st_mode & 0o7777 : 0
    }

    /// Removes without asking what the code under test can do.
    private static func remove(_ path: String) {
        guard unlink(path) != 0, let directory = opendir(path) else { return }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { remove(path + "/" + name) }
        }
        closedir(directory)
        rmdir(path)
    }
}
