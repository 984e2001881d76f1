// Is one column of a ledger's table.

/// A column: how its value is stored, whether it may be absent, what it points at.
struct LedgerColumn: Hashable, Sendable {
    /// How a value is stored; a day as ISO text, a flag as 0 or 1, a digest as 32 bytes.
    enum Storage: Hashable, Sendable {
        case text, integer, flag, digest
    }

    let name: String
    let storage: Storage
    var isOptional = false
    /// Kinds of entries whose sequence number this is; none for an ordinary value.
    var target: [LedgerKind] = []

    static func text(_ name: String) -> LedgerColumn { LedgerColumn(name: name, storage: .text) }
    static func integer(_ name: String) -> LedgerColumn {
        LedgerColumn(name: name, storage: .integer)
    }
    static func flag(_ name: String) -> LedgerColumn { LedgerColumn(name: name, storage: .flag) }
    static func digest(_ name: String) -> LedgerColumn {
        LedgerColumn(name: name, storage: .digest)
    }

    static func entry(_ name: String, of kinds: LedgerKind...) -> LedgerColumn {
        LedgerColumn(name: name, storage: .integer, target: kinds)
    }

    var orNone: LedgerColumn {
        var column = self
        column.isOptional = true
        return column
    }

    /// The column in SQL. Several kinds share one table only in `entry`.
    var definition: String {
        let type =
            switch storage {
            case .text: "TEXT"
            case .integer, .flag: "INTEGER"
            case .digest: "BLOB"
            }
        let check =
            switch storage {
            case .flag: " CHECK (\"\(name)\" IN (0, 1))"
            case .digest: " CHECK (length(\"\(name)\") = 32)"
            case .text, .integer: ""
            }
        let table = target.count == 1 ? target[0].rawValue : "entry"
        let reference = target.isEmpty ? "" : " REFERENCES \"\(table)\" (\"sequence\")"
        return "\"\(name)\" \(type)" + (isOptional ? "" : " NOT NULL") + check + reference
    }
}
