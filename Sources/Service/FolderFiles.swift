// A folder, or paths → files in memory, to be passed to the daemon.
//
// What is in them is the daemon's to judge; notes, hidden files and the folder of templates that
// may lie beside records are passed over, as an import passes them over.

import FileSystem

/// One file as it is sent along.
struct PassedFile {
    /// Without its folder.
    let name: String
    let bytes: [UInt8]

    /// - Throws: `FileError` when it cannot be read.
    init(path: String) throws {
        name = Files.name(of: path)
        bytes = try Files.read(path)
    }
}

/// The files of one folder of records.
struct FolderFiles {
    private let path: String

    init(path: String) { self.path = path }

    /// - Throws: `FileError` when there is no such folder or a file cannot be read.
    func inFolder() throws -> [PassedFile] {
        let names = try Files.names(in: path).filter { name in
            !name.hasPrefix(".") && !name.hasSuffix(".md") && !Files.isFolder("\(path)/\(name)")
        }
        return try names.map { try PassedFile(path: "\(path)/\($0)") }
    }
}
