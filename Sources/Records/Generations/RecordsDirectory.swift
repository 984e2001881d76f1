// Is a folder of records generations and a pointer to the current one.
//
// `records-N.db` is never changed once published; `records-N.sha256` is its digest; `current.db` is
// a symbolic link to one of them, replaced by an atomic rename. A reader that opened a generation
// keeps it, whatever is imported meanwhile.

import FileSystem

/// A records directory (thư mục bộ số liệu).
public struct RecordsDirectory: Hashable, Sendable {
    public let path: String

    /// Names a directory; nothing is looked at yet.
    public init(path: String) {
        self.path = path
    }

    /// Makes the directory with an empty generation 0.
    ///
    /// - Throws: `RecordsError.alreadyThere` when it has a pointer already, or a file error.
    public static func create(at path: String) throws(RecordsError) -> RecordsDirectory {
        try RecordsError.attempt(.makeDirectory) { () throws(FileError) in
            try Files.makeFolders(path)
        }
        let directory = RecordsDirectory(path: path)
        let lock = try FileLock(importsInto: path)
        defer { withExtendedLifetime(lock) {} }
        guard Files.linkTarget(directory.pointer) == nil, try directory.generations().isEmpty
        else { throw .alreadyThere(path: path) }
        let publication = Publication(directory: directory, number: 0)
        let writer = try GenerationWriter(path: try publication.prepare())
        try writer.finish(GenerationRecord(number: 0, instant: nil, by: nil, previous: nil))
        _ = try publication.publish()
        return directory
    }

    /// The generation that the pointer names.
    ///
    /// - Throws: `RecordsError.noCurrent` when there is no pointer or it names no generation.
    public func current() throws(RecordsError) -> Generation {
        guard let target = Files.linkTarget(pointer), let generation = generation(named: target),
            Files.kind(generation.path) != .nothing
        else { throw .noCurrent(path: path) }
        return generation
    }

    /// Every generation in the directory, oldest first.
    public func generations() throws(RecordsError) -> [Generation] {
        try RecordsError.attempt(.list) { () throws(FileError) in try Files.names(in: path) }
            .compactMap(generation(named:)).sorted { $0.number < $1.number }
    }

    /// The symbolic link to the current generation.
    public var pointer: String { path + "/current.db" }

    private func generation(named name: String) -> Generation? {
        guard name.hasPrefix("records-"), name.hasSuffix(".db") else { return nil }
        let digits = name.dropFirst("records-".count).dropLast(".db".count)
        guard let number = Int(digits), number >= 0, String(number) == digits else { return nil }
        return Generation(number: number, path: "\(path)/\(name)")
    }
}

/// One published state of the records (thế hệ số liệu).
public struct Generation: Hashable, Sendable {
    public let number: Int
    public let path: String

    /// Where its digest stands.
    public var digestPath: String { String(path.dropLast(".db".count)) + ".sha256" }
}
