// Is what an import does to the records: rows, generations, journal, and nothing when it refuses.

import FileSystem
import FoundationEssentials
import SQLite
import Testing

@testable import Records

@Suite("Importing records")
struct ImportTests {
    @Test("the examples of every table import together")
    func examplesImport() throws {
        let scratch = try Scratch()
        let outcome = try scratch.run(Scratch.examples)
        #expect(outcome.isNewGeneration)
        #expect(outcome.generation.number == 1)
        #expect(outcome.plan.tables.count == RecordsSchema.tables.count)
        #expect(outcome.plan.tables.allSatisfy { !$0.added.isEmpty && $0.changed.isEmpty })
    }

    @Test("importing the same folder twice makes no second generation")
    func idempotent() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let again = try scratch.run(Scratch.examples)
        #expect(!again.isNewGeneration)
        #expect(again.plan.isEmpty)
        #expect(again.generation.number == 1)
        #expect(try scratch.records.generations().map(\.number) == [0, 1])
        #expect(again.description.hasSuffix("không có gì thay đổi: vẫn là thế hệ 1"))
    }

    @Test("what every column holds comes back out, and in again, unchanged")
    func roundTrip() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let file = try GenerationFile(path: scratch.records.pointer)
        var exported: [String: String] = [:]
        for table in RecordsSchema.tables {
            var lines = [table.columns.map(\.name).joined(separator: ";")]
            for row in try file.all(table.name) {
                lines.append(
                    row.values.enumerated().map { index, value in
                        let isNumber = table.columns[index].kind == .decimal
                        let text = value.map { isNumber ? $0.replacing(".", with: ",") : $0 } ?? ""
                        return "\"\(text.replacing("\"", with: "\"\""))\""
                    }.joined(separator: ";"))
            }
            exported[table.name + ".csv"] = lines.joined(separator: "\n")
        }
        #expect(try scratch.run(exported).plan.isEmpty)
    }

    @Test("ids and contents do not depend on the order of rows or of imports")
    func orderIndependent() throws {
        let forward = try Scratch()
        try forward.run(Scratch.examples)
        let backward = try Scratch()
        // Parents first, each table by itself, its rows the other way round.
        for table in RecordsSchema.tables {
            var parser = CSVParser(Array(table.example.utf8))
            let records = parser.records()
            let rows = [records[0]] + records.dropFirst().reversed()
            let text = rows.map { record in
                record.fields.map { "\"\($0)\"" }.joined(separator: ",")
            }.joined(separator: "\r\n")
            try backward.run([table.name + ".csv": text])
        }
        #expect(try forward.contents() == backward.contents())
        #expect(try forward.reader().contentDigest() == backward.reader().contentDigest())
        #expect(try backward.records.current().number == RecordsSchema.tables.count)
    }

    private static let changed = """
        don_vi;chi_tieu;tu_ngay;den_ngay;lap_lai;gia_tri
        x-an-son;dqtv-dang-vien;15/12/2025;14/6/2026;mot-lan;27,32 %
        x-an-son;kinh-phi-qua;15/12/2025;14/6/2026;mot-lan;7.450.000
        kv1;kinh-phi-qua;15/12/2025;14/6/2026;mot-lan;1.000
        """

    @Test("a dry run tells rows added, changed and unchanged, and writes nothing")
    func dryRun() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let before = try FileManager.default.contentsOfDirectory(atPath: scratch.records.path)
        let source = try scratch.folder("nhap", ["so_lieu.csv": ImportTests.changed])
        let plan = try scratch.order(source).plan()
        let table = try #require(plan.tables.first)
        let key = "x-an-son · dqtv-dang-vien · 2025-12-15 · 2026-06-14 · mot-lan · 0"
        #expect(table.added == ["kv1 · kinh-phi-qua · 2025-12-15 · 2026-06-14 · mot-lan · 0"])
        #expect(table.changed.first?.key == key)
        #expect(
            table.changed.first?.cells
                == [CellChange(column: "gia_tri", old: "27.3", new: "27.32")])
        // The quantity columns stand together, so the qualifier that is left out is taken away.
        #expect(
            table.changed.last?.cells
                == [CellChange(column: "dinh_tinh", old: "tren", new: nil)])
        #expect(table.unchangedCount == 0)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.records.path).sorted()
                == before.sorted())
    }

    @Test("a column that the file leaves out keeps its value")
    func columnsLeftOut() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let outcome = try scratch.run(["don_vi.csv": "ma,loai\nkv1,Ban CHPTKV cấp tỉnh\n"])
        let cells = outcome.plan.tables.first?.changed.first?.cells
        #expect(cells?.map(\.column) == ["loai"])
    }

    @Test("every changed value is in the journal with who, when and by which document")
    func journal() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        try scratch.run(["so_lieu.csv": ImportTests.changed], document: "CV 12/BC")
        try scratch.run(["don_vi.csv": "ma,loai\nkv1,Khu vực\n"], document: "CV 13/BC")
        let entries = try GenerationFile(path: scratch.records.pointer).journal()
        #expect(entries.map(\.document) == ["CV 12/BC", "CV 12/BC", "CV 13/BC"])
        let first = try #require(entries.first)
        #expect(first.table == "so_lieu" && first.column == "gia_tri")
        #expect(first.old == "27.3" && first.new == "27.32")
        #expect(first.by == "trợ lý" && first.instant == "2026-06-15T08:00:00+07:00")
    }

    @Test("a second import waits for nobody: it is refused while one runs")
    func locked() throws {
        let scratch = try Scratch()
        let source = try scratch.folder("nhap", Scratch.examples)
        do {
            let lock = try FileLock(importsInto: scratch.records.path)
            defer { withExtendedLifetime(lock) {} }
            #expect(throws: RecordsError.locked(path: scratch.records.path)) {
                try scratch.order(source).run()
            }
        }
        #expect(try scratch.order(source).run().isNewGeneration)
    }
}
