// Is a folder that one test owns and that is gone with it.

import Glibc

final class ScratchFolder: Sendable {
    let path: String

    init() {
        var pattern = Array("/tmp/baocao-outbox-XXXXXX".utf8CString)
        path = mkdtemp(&pattern).map { String(cString: $0) } ?? "/nonexistent"
    }

    deinit {
        ScratchFolder.remove(path)
    }

    subscript(_ name: String) -> String { path + "/" + name }

    /// Mode bits of what is there, 0 for nothing; a link is not followed.
    func mode(_ name: String) -> UInt32 {
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
