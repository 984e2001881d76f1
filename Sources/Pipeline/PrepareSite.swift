// A configuration → the folders it names and empty records, where they are missing.

import Records

/// Makes an installed system ready for its first start; what is there stays as it is.
public struct PrepareSite {
    let configuration: Configuration

    public init(configuration: Configuration) {
        self.configuration = configuration
    }

    /// The folders of templates, forms and definitions belong to the administrator, the outbox to
    /// whoever gives each committee its rights; only what the program alone writes is made.
    ///
    /// - Returns: what was made, in order.
    /// - Throws: when a folder cannot be made or the records cannot be begun.
    public func run() throws -> [String] {
        var made: [String] = []
        for folder in [configuration.stateFolder, configuration.reportsFolder]
        where !Files.isFolder(folder) {
            try Files.makeFolders(folder)
            made.append(folder)
        }
        let records = RecordsDirectory(path: configuration.recordsFolder)
        guard Files.isFolder(records.path), try !records.generations().isEmpty else {
            _ = try RecordsDirectory.create(at: records.path)
            return made + [records.path]
        }
        return made
    }
}
