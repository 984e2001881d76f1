// Is the list of steps that bring an older ledger up to date.
//
// The file is copied aside first; then every step and the new version number are one transaction.

import FileSystem

/// One step; steps are only ever added at the end.
struct LedgerMigration: Sendable {
    /// The file's `user_version` once the step is done.
    let version: Int
    let statements: String

    static let all = [copies]

    /// Version 2 has a kind more. What may stand in `entry.kind` only widens, so that the text of
    /// its definition is changed and no row (SQLite, "Making Other Kinds Of Table Schema Changes").
    private static let copies = LedgerMigration(
        version: 2,
        statements: """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema
            SET sql = replace(sql, '''restoration''))', '''restoration'', ''copies''))')
            WHERE type = 'table' AND name = 'entry';
            PRAGMA writable_schema = RESET;

            """ + LedgerSchema.table(of: .copies).definition)

    /// Where the file of an older version is kept.
    static func aside(_ path: String, version: Int) -> String { "\(path).version-\(version)" }

    static func removeAside(_ path: String, version: Int) throws(LedgerError) {
        do throws(FileError) {
            try Files.remove(aside(path, version: version))
        } catch {
            guard case .failed(_, let path, let code) = error else { throw .notAFile(path: path) }
            throw .file(.remove, path: path, code: code)
        }
    }

    static func run(
        _ steps: [LedgerMigration], on connection: LedgerConnection, from found: Int,
        to wanted: Int
    ) throws(LedgerError) {
        let due = steps.filter { $0.version > found && $0.version <= wanted }
        guard due.map(\.version) == Array((found + 1)..<(wanted + 1)) else {
            throw .olderVersion(path: connection.path, found: found, wanted: wanted)
        }
        let aside = aside(connection.path, version: found)
        // Of a migration that was killed, or from before an older program went on with the file.
        try removeAside(connection.path, version: found)
        try LedgerCopy(path: aside).make(of: connection)
        try connection.transaction("IMMEDIATE") { () throws(LedgerError) in
            for step in due { try connection.execute(step.statements) }
            try connection.execute("PRAGMA user_version = \(wanted)")
        }
    }
}
