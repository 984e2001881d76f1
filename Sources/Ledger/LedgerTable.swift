// Is the table of one kind of entry; everything SQL knows about it is made from this.

/// A table: its columns after `sequence`, and what may not occur twice.
struct LedgerTable: Hashable, Sendable {
    let kind: LedgerKind
    let columns: [LedgerColumn]
    /// Columns that are together unique.
    let unique: [[String]]
    /// Columns by which rows are looked up.
    let lookups: [[String]]

    init(
        _ kind: LedgerKind, _ columns: [LedgerColumn], unique: [[String]] = [],
        lookups: [[String]] = []
    ) {
        self.kind = kind
        self.columns = columns
        self.unique = unique
        self.lookups = lookups
    }

    var name: String { kind.rawValue }

    /// The table, its indexes and its triggers.
    var definition: String {
        let fields =
            ["\"sequence\" INTEGER PRIMARY KEY REFERENCES \"entry\" (\"sequence\")"]
            + columns.map(\.definition)
            + unique.map { "UNIQUE (\(LedgerTable.list($0)))" }
        let indexes = lookups.enumerated().map { number, names in
            "CREATE INDEX \"\(name)_lookup_\(number)\" ON \"\(name)\" (\(LedgerTable.list(names)));"
        }
        return "CREATE TABLE \"\(name)\" (\n    " + fields.joined(separator: ",\n    ")
            + "\n) STRICT;\n" + indexes.map { $0 + "\n" }.joined()
            + LedgerTable.guards(of: name, refusingInsertsWhen: refusals)
    }

    var insertion: String {
        let places = Array(repeating: "?", count: columns.count + 1).joined(separator: ", ")
        return "INSERT INTO \"\(name)\" VALUES (\(places))"
    }

    var selection: String {
        let names = columns.isEmpty ? "NULL" : LedgerTable.list(columns.map(\.name))
        return "SELECT \(names) FROM \"\(name)\" WHERE \"sequence\" = ?"
    }

    /// A row belongs to the newest entry, which is of this kind, and is the first of its key:
    /// without this INSERT OR REPLACE would delete a row without any trigger seeing it.
    private var refusals: [String] {
        let newest = """
            NOT EXISTS (SELECT 1 FROM "entry" WHERE "sequence" = NEW."sequence" \
            AND "kind" = '\(name)')
            """
        return ["NEW.\"sequence\" IS NOT (SELECT max(\"sequence\") FROM \"entry\")", newest]
            + ([["sequence"]] + unique).map { names in
                let same = names.map { "\"\($0)\" = NEW.\"\($0)\"" }.joined(separator: " AND ")
                return "EXISTS (SELECT 1 FROM \"\(name)\" WHERE \(same))"
            }
    }

    /// The triggers that make a table append-only.
    static func guards(of name: String, refusingInsertsWhen refusals: [String]) -> String {
        let refusal = "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;\n"
        let condition = refusals.joined(separator: "\n    OR ")
        return ["UPDATE", "DELETE"].map { act in
            "CREATE TRIGGER \"\(name)_\(act.lowercased())\" BEFORE \(act) ON \"\(name)\" \(refusal)"
        }.joined()
            + "CREATE TRIGGER \"\(name)_insert\" BEFORE INSERT ON \"\(name)\" WHEN\n    "
            + condition + "\n" + refusal
    }

    private static func list(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
