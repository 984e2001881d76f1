// Text → files of one folder.

import Glibc

/// A folder that files are written to.
struct Folder {
    let path: String

    /// Opens the folder, making it and its parents when they are not there.
    init(path: String) throws(FolderError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            guard mkdir(made, 0o755) == 0 || errno == EEXIST || errno == EISDIR else {
                throw .cannotMake(path: made, status: errno)
            }
        }
        self.path = path
    }

    /// Writes a file, replacing one of that name.
    func write(_ text: String, as name: String) throws(FolderError) {
        let file = path + "/" + name
        guard let stream = fopen(file, "w") else {
            throw .cannotWrite(path: file, status: errno)
        }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, stream)
        let status = errno
        guard fclose(stream) == 0, written == bytes.count else {
            throw .cannotWrite(path: file, status: status)
        }
    }
}
