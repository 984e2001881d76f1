// A folder → its files as sealed memory, to be passed to the daemon.
//
// What is in them is the daemon's to judge; notes, hidden files and the folder of templates that
// may lie beside records are passed over, as an import passes them over.

import FileSystem
import Glibc

/// The files of one folder of records.
struct FolderFiles {
    let path: String

    struct Passed {
        let name: String
        let memory: Descriptor
    }

    /// Nil when the folder cannot be listed.
    func sealed() throws -> [Passed]? {
        guard Files.isFolder(path) else { return nil }
        let names = try Files.names(in: path).filter { name in
            !name.hasPrefix(".") && !name.hasSuffix(".md") && !Files.isFolder("\(path)/\(name)")
        }
        guard names.count <= DescriptorPassing.maximumCount else {
            throw ServiceError.tooManyFiles(limit: DescriptorPassing.maximumCount)
        }
        return try names.map { name in
            let bytes: [UInt8]
            do {
                bytes = try Files.read("\(path)/\(name)")
            } catch {
                throw ServiceError.badPassedFile(name: name)
            }
            return Passed(name: name, memory: try SealedMemory.make(bytes))
        }
    }
}
