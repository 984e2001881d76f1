// Is the one list of the ledger's tables, and the file they stand in.

/// The declared schema; definitions, triggers, inserts, reading and hashing all follow from it.
enum LedgerSchema {
    /// "BCSO" (báo cáo, sổ) in the file's header.
    static let applicationID = 0x4243_534F
    /// The file's `user_version` that this program writes.
    static let version = 2

    private static let key: [LedgerColumn] = [
        .text("definition"), .text("committee"), .text("period"),
    ]
    private static let keyNames = ["definition", "committee", "period"]

    private static let report: [LedgerColumn] = [
        .text("path"), .digest("digest"), .integer("byte_count"), .integer("page_count"),
        .digest("figures_digest"), .integer("generation"), .digest("snapshot"),
        .digest("template"), .digest("form"), .digest("fonts"), .text("program"),
        .digest("inputs"), .integer("created"), .text("run_head"),
    ]

    static let tables: [LedgerTable] = [
        LedgerTable(.installation, [.text("program"), .flag("demonstration")]),
        LedgerTable(
            .obligation,
            key + [
                .text("start"), .text("end").orNone, .text("close"), .text("due"),
                .text("origin"), .text("reason"),
            ]),
        LedgerTable(
            .reservation, key + [.integer("revision"), .text("reason")], lookups: [keyNames]),
        LedgerTable(
            .release, [.entry("reservation", of: .reservation), .text("reason")],
            unique: [["reservation"]]),
        LedgerTable(
            .issue,
            key + [
                .integer("revision"), .entry("reservation", of: .reservation), .text("planned"),
                .text("marks"),
            ] + report,
            unique: [keyNames + ["revision"], ["reservation"]]),
        LedgerTable(
            .draft, key + [.integer("number"), .integer("gaps"), .digest("findings")] + report,
            unique: [keyNames + ["number"]]),
        LedgerTable(.rehearsal, key + [.integer("gaps"), .digest("findings")]),
        LedgerTable(
            .paper,
            [
                .entry("of", of: .issue, .draft, .rehearsal), .text("path"), .digest("digest"),
                .integer("byte_count"),
            ], unique: [["of", "path"]]),
        LedgerTable(
            .delivery,
            [
                .entry("of", of: .issue, .draft, .paper), .text("recipient"), .text("name"),
                .digest("digest"),
            ], unique: [["of", "recipient", "name"]]),
        LedgerTable(
            .receipt, [.entry("delivery", of: .delivery), .digest("manifest")],
            unique: [["delivery"]]),
        LedgerTable(
            .attempt, key + [.text("failure"), .integer("retry").orNone, .digest("inputs")]),
        LedgerTable(.approval, key + [.text("name"), .text("note")]),
        LedgerTable(
            .registration, [.entry("issue", of: .issue), .text("number"), .text("day")]),
        LedgerTable(
            .withdrawal, [.entry("issue", of: .issue), .text("reason")], unique: [["issue"]]),
        LedgerTable(.waiver, key + [.text("reason")]),
        LedgerTable(.confirmation, [.text("reason")]),
        LedgerTable(.clockAcceptance, [.text("reason")]),
        LedgerTable(.generation, [.integer("number"), .digest("digest")]),
        LedgerTable(.restoration, [.integer("restored_sequence"), .digest("restored_head")]),
        LedgerTable(
            .copies,
            [
                .entry("of", of: .issue, .draft), .text("edition"), .integer("first"),
                .integer("last"), .integer("total"),
            ]),
    ]

    static func table(of kind: LedgerKind) -> LedgerTable {
        guard let table = tables.first(where: { $0.kind == kind }) else {
            preconditionFailure("Every kind of entry has a table.")
        }
        return table
    }

    /// The whole schema in SQL.
    static var definition: String {
        let kinds = LedgerKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return """
            CREATE TABLE "entry" (
                "sequence" INTEGER PRIMARY KEY,
                "kind" TEXT NOT NULL CHECK ("kind" IN (\(kinds))),
                "instant" INTEGER NOT NULL,
                "uid" INTEGER,
                "actor" TEXT NOT NULL,
                "previous" BLOB NOT NULL CHECK (length("previous") = 32),
                "hash" BLOB NOT NULL CHECK (length("hash") = 32)
            ) STRICT;

            """
                + LedgerTable.guards(of: "entry", refusingInsertsWhen: entryRefusals)
                + tables.map(\.definition).joined()
    }

    /// An entry follows the newest one and carries its hash; the first is the installation.
    private static let entryRefusals = [
        "NEW.\"sequence\" IS NOT (SELECT coalesce(max(\"sequence\"), 0) + 1 FROM \"entry\")",
        "(NEW.\"sequence\" = 1) IS NOT (NEW.\"kind\" = 'installation')",
        "NEW.\"previous\" IS NOT coalesce("
            + "(SELECT \"hash\" FROM \"entry\" WHERE \"sequence\" = NEW.\"sequence\" - 1), "
            + "zeroblob(32))",
    ]

    static let entryInsertion = "INSERT INTO \"entry\" VALUES (?, ?, ?, ?, ?, ?, ?)"
    static let entrySelection = "SELECT * FROM \"entry\" WHERE \"sequence\" > ? ORDER BY 1"
}
