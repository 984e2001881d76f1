// Is the list of steps that bring an older ledger up to date.
//
// The file is copied aside first; then every step and the new version number are one transaction.

/// One step; steps are only ever added at the end.
struct LedgerMigration: Sendable {
    /// The file's `user_version` once the step is done.
    let version: Int
    let statements: String

    /// There is no older version than the first.
    static let all: [LedgerMigration] = []

    static func run(
        _ steps: [LedgerMigration], on connection: LedgerConnection, from found: Int,
        to wanted: Int
    ) throws(LedgerError) {
        let due = steps.filter { $0.version > found && $0.version <= wanted }
        guard due.map(\.version) == Array((found + 1)..<(wanted + 1)) else {
            throw .olderVersion(path: connection.path, found: found, wanted: wanted)
        }
        let aside = "\(connection.path).version-\(found)"
        try LedgerCopy(path: aside).make(of: connection)
        try connection.transaction("IMMEDIATE") { () throws(LedgerError) in
            for step in due { try connection.execute(step.statements) }
            try connection.execute("PRAGMA user_version = \(wanted)")
        }
    }
}
