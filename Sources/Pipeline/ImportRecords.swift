// A folder of CSV files → a new generation of a site's records, or the plan of one.

import Records

/// Imports one folder, all or nothing.
public struct ImportRecords {
    let records: RecordsImport

    /// `document`: the paper that orders the change, for the journal; may be empty. `name`: who
    /// imports; nil for the user of this process.
    public init(
        configuration: Configuration, folder: String, document: String, by name: String? = nil
    ) {
        records = RecordsImport(
            directory: RecordsDirectory(path: configuration.recordsFolder),
            sourceDirectory: folder, by: name ?? Outside.userName(), document: document,
            instant: Outside.instant(at: configuration.zone))
    }

    /// What would change, in words; nothing is written.
    public func plan() throws -> String { try records.plan().description }

    /// Imports and says what changed.
    public func run() throws -> String { try records.run().description }
}
