// Is what must hold of the schema's description, and the officer's page that comes from it.

import FoundationEssentials
import Glibc
import SQLite
import Testing

@testable import Records

@Suite("Records schema")
struct SchemaTests {
    @Test("every natural key names columns of its table")
    func keysNameColumns() {
        for table in RecordsSchema.tables {
            #expect(table.keyIndices.count == table.key.count, "\(table.name)")
        }
    }

    @Test("tables come after the tables they refer to")
    func parentsFirst() {
        var seen: Set<String> = []
        for table in RecordsSchema.tables {
            seen.insert(table.name)
            for column in table.columns {
                switch column.kind {
                case .reference(let target): #expect(seen.contains(target), "\(table.name)")
                case .scopedReference(let target, let within):
                    #expect(seen.contains(target), "\(table.name)")
                    #expect(table.index(of: within) != nil, "\(table.name)")
                default: break
                }
            }
        }
    }

    @Test("every column has a title and a help sentence that ends")
    func helpIsThere() {
        for column in RecordsSchema.tables.flatMap(\.columns) {
            #expect(!column.title.isEmpty && column.help.hasSuffix("."), "\(column.name)")
        }
    }

    @Test("tables are strict, and refuse by themselves what the import would refuse")
    func databaseRefuses() throws {
        let connection = try Connection(path: ":memory:", mode: .readWrite)
        try connection.execute("PRAGMA foreign_keys = ON")
        for migration in Migration.all { try connection.execute(migration.statements) }
        try connection.execute("INSERT INTO don_vi VALUES (1, 'a', 'xã', NULL, 0)")
        for bad in [
            "INSERT INTO don_vi VALUES (2, 'a', 'xã', NULL, 0)",
            "INSERT INTO don_vi VALUES (2, 'B', 'xã', NULL, 0)",
            "INSERT INTO don_vi VALUES (2, 'b', NULL, NULL, 0)",
            "INSERT INTO don_vi VALUES (2, 'b', 'xã', NULL, 'x')",
            "INSERT INTO ke_thua VALUES (1, 'a', NULL, 'chia', '2022-02-31', NULL, NULL, 0)",
            "INSERT INTO ke_thua VALUES (1, 'z', NULL, 'chia', '2022-02-28', NULL, NULL, 0)",
            "INSERT INTO ke_thua VALUES (1, 'a', NULL, 'tách', '2022-02-28', NULL, NULL, 0)",
        ] {
            #expect(throws: SQLiteError.self, "\(bad)") { try connection.execute(bad) }
        }
    }

    @Test("observations of a unit are found through the natural key's index")
    func usesIndex() throws {
        let connection = try Connection(path: ":memory:", mode: .readWrite)
        for migration in Migration.all { try connection.execute(migration.statements) }
        let table = try #require(RecordsSchema.table("so_lieu"))
        let statement = try connection.prepare(
            "EXPLAIN QUERY PLAN " + table.selection(where: "WHERE don_vi = ? AND tu_ngay <= ?"))
        var plan: [String] = []
        while try statement.step() { plan.append(statement.text(3) ?? "") }
        #expect(plan.contains { $0.contains("USING INDEX so_lieu_khoa (don_vi=?)") })
    }

    @Test("docs/records.md is what the schema says")
    func guideIsCurrent() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = root.appending(path: "docs/records.md")
        let text = SchemaGuide().text()
        let written = try? String(contentsOf: page, encoding: .utf8)
        if getenv("UPDATE_GOLDENS") != nil {
            try FileManager.default.createDirectory(
                at: root.appending(path: "docs"), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: page)
            Issue.record("docs/records.md was rewritten; run again without UPDATE_GOLDENS")
        } else {
            #expect(written == text, "docs/records.md is stale: run with UPDATE_GOLDENS=1")
        }
    }
}
