// Files passed over the socket → a private folder, for as long as an import reads it.

import Glibc
import Pipeline

/// A temporary folder with copies of what a client passed.
final class PassedFolder {
    let path: String
    private var names: [String] = []

    /// - Throws: `ServiceError.badPassedFile` for a name with a folder in it, and for anything but
    ///   sealed memory of bounded size.
    init(names: [String], files: [Descriptor]) throws(ServiceError) {
        let process = Outside.processNumber()
        var pattern = Array("/tmp/baocao-nhap-\(process)-XXXXXX".utf8CString)
        guard mkdtemp(&pattern) != nil else { throw .system(call: "mkdtemp", code: errno) }
        path = String(decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        do throws(ServiceError) {
            for (name, file) in zip(names, files) { try copy(file, as: name) }
        } catch {
            remove()
            throw error
        }
    }

    deinit { remove() }

    func remove() {
        for name in names { unlink("\(path)/\(name)") }
        rmdir(path)
        names = []
    }

    private func copy(_ file: Descriptor, as name: String) throws(ServiceError) {
        let isPlain =
            !name.isEmpty && name.utf8.count <= 255 && !name.hasPrefix(".")
            && name.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "/") }
        guard isPlain, let bytes = SealedMemory.bytes(file) else {
            throw .badPassedFile(name: isPlain ? name : "?")
        }
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let number = open("\(path)/\(name)", flags, 0o600)
        guard number >= 0 else { throw .badPassedFile(name: name) }
        let copy = Descriptor(number)
        names.append(name)
        try copy.writeAll(bytes)
    }
}
