// Is how generations follow each other on the disk, and what a damaged or foreign file is called.

import FoundationEssentials
import SQLite
import Testing

@testable import Records

@Suite("Generations")
struct GenerationTests {
    private func data(_ path: String) throws -> Data {
        try Data(contentsOf: URL(filePath: path))
    }

    @Test("a new directory has an empty generation 0 that checks clean")
    func empty() throws {
        let scratch = try Scratch()
        #expect(try scratch.records.current().number == 0)
        #expect(try scratch.reader().check() == [])
        #expect(throws: RecordsError.alreadyThere(path: scratch.records.path)) {
            try RecordsDirectory.create(at: scratch.records.path)
        }
    }

    @Test("a published generation is never written again")
    func immutable() throws {
        let scratch = try Scratch()
        let first = try scratch.run(Scratch.examples).generation
        let before = try data(first.path)
        try scratch.run(["don_vi.csv": "ma,loai\nkv1,Khu vực\n"])
        #expect(try data(first.path) == before)
        #expect(try scratch.records.current().number == 2)
        #expect(try RecordsReader(path: first.path).check() == [])
    }

    @Test("a reader keeps its generation while another is published")
    func readerKeeps() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let reader = try scratch.reader()
        let digest = try reader.contentDigest()
        try scratch.run(["don_vi.csv": "ma,loai\nkv9,Khu vực\n"])
        #expect(try reader.contentDigest() == digest)
        #expect(try scratch.reader().contentDigest() != digest)
    }

    @Test("what a killed import left is cleared, and an unpublished number is not used again")
    func leftovers() throws {
        let scratch = try Scratch()
        for name in [".records-1.db.tmp", ".records-1.db.tmp-journal", ".baocao-77-0.tmp"] {
            try Data("dở".utf8).write(to: URL(filePath: "\(scratch.records.path)/\(name)"))
        }
        try FileManager.default.createSymbolicLink(
            atPath: scratch.records.path + "/.baocao-77-link.tmp",
            withDestinationPath: "records-1.db")
        #expect(try scratch.run(Scratch.examples).generation.number == 1)
        let orphan = "\(scratch.records.path)/records-2.db"
        try Data("dở".utf8).write(to: URL(filePath: orphan))
        let next = try scratch.run(["don_vi.csv": "ma,loai\nkv9,Khu vực\n"]).generation
        #expect(next.number == 3)
        #expect(try data(orphan) == Data("dở".utf8))
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.records.path)
        #expect(!names.contains { $0.hasSuffix(".tmp") })
    }

    @Test("the same imports give the same bytes")
    func sameBytes() throws {
        let first = try Scratch()
        let second = try Scratch()
        let one = try first.run(Scratch.examples).generation
        let two = try second.run(Scratch.examples).generation
        #expect(try data(one.path) == data(two.path))
    }

    @Test("a generation is in rollback mode and leaves no journal beside it")
    func rollbackMode() throws {
        let scratch = try Scratch()
        let path = try scratch.run(Scratch.examples).generation.path
        let header = Array(try data(path).prefix(20))
        // Bytes 18 and 19 are 1 for a rollback journal and 2 for WAL.
        #expect(header[18] == 1 && header[19] == 1)
        _ = try RecordsReader(path: path).check()
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.records.path)
        #expect(!names.contains { $0.contains("-wal") || $0.contains("-journal") })
    }

    @Test("each hostile file has a sentence of its own", arguments: HostileFile.allCases)
    func hostile(_ hostile: HostileFile) throws {
        let scratch = try Scratch()
        let good = try data(try scratch.run(Scratch.examples).generation.path)
        let path = scratch.path + "/x.db"
        try hostile.make(from: good, at: path)
        #expect(throws: hostile.error(path: path, bytes: good.count)) {
            try RecordsReader(path: path).check()
        }
    }

    @Test("a bit flipped in a row is named with its table and row")
    func flippedRow() throws {
        let scratch = try Scratch()
        let path = try scratch.run(Scratch.examples).generation.path
        var bytes = try data(path)
        let offset = try #require(Array(bytes).firstRange(of: Array("Báo cáo của xã".utf8)))
        bytes[offset.lowerBound] ^= 1
        try bytes.write(to: URL(filePath: path))
        let reader = try RecordsReader(path: path)
        let row = try #require(
            try GenerationFile(path: path).connection.integer(
                "SELECT id FROM so_lieu WHERE nguon IS NOT NULL"))
        let error = RecordsError.wrongChecksum(table: "so_lieu", row: row)
        #expect(throws: error) { try reader.file.all("so_lieu") }
        #expect(throws: RecordsError.changedAfterPublication(path: path)) {
            try reader.verifyFile()
        }
        #expect(
            try reader.check() == [
                .changedFile(path: path), .wrongChecksum(table: "so_lieu", row: row),
            ])
        // Damage is never copied into a new generation.
        #expect(throws: error) {
            try scratch.run(["don_vi.csv": "ma,loai\nkv9,Khu vực\n"])
        }
        #expect(try scratch.records.current().number == 1)
    }

    @Test("a row taken away by hand is found by the check")
    func missingRow() throws {
        let scratch = try Scratch()
        let path = try scratch.run(Scratch.examples).generation.path
        let connection = try Connection(path: path, mode: .readWrite)
        try connection.execute("DELETE FROM so_lieu WHERE id = 1")
        #expect(
            try RecordsReader(path: path).check() == [
                .changedFile(path: path), .wrongContents(path: path),
            ])
    }

    @Test("a directory without its pointer is refused")
    func noPointer() throws {
        let scratch = try Scratch()
        try FileManager.default.removeItem(atPath: scratch.records.pointer)
        #expect(throws: RecordsError.noCurrent(path: scratch.records.path)) {
            try scratch.records.current()
        }
    }
}
