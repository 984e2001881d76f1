// A folder of CSV files → a new generation of a site's records, or the plan of one.

import Records

/// Imports one folder, all or nothing.
public struct ImportRecords {
    let records: RecordsImport
    private let source: String

    /// `document`: the paper that orders the change, for the journal; may be empty. `name`: who
    /// imports; nil for the user of this process. `source`: the folder as that user named it, where
    /// `folder` is a copy.
    public init(
        configuration: Configuration, folder: String, document: String, by name: String? = nil,
        source: String? = nil
    ) {
        self.source = source ?? folder
        records = RecordsImport(
            directory: RecordsDirectory(path: configuration.recordsFolder),
            sourceDirectory: folder, by: name ?? Outside.userName(), document: document,
            instant: Outside.instant(at: configuration.zone))
    }

    /// What would change, in words; nothing is written.
    public func plan() throws -> String { try named { try records.plan().description } }

    /// Imports and says what changed.
    public func run() throws -> String { try named { try records.run().description } }

    private func named(_ work: () throws -> String) throws -> String {
        do {
            return try work()
        } catch RecordsError.emptySource {
            throw RecordsError.emptySource(path: source)
        }
    }
}
