// Is the proof that hostile files are refused quickly, in few words, and leave nothing behind.

import FoundationEssentials
import Glibc
import Testing

@testable import Records

@Suite("Hostile imports")
struct HostileImportTests {
    private func faults(_ file: String, _ text: String) throws -> [String] {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let source = try scratch.folder("xau", [file: text])
        return rejected(scratch.order(source)).map(\.description)
    }

    private func rejected(_ order: RecordsImport) -> [ImportFault] {
        let outcome = Result { () throws(RecordsError) in try order.run() }
        guard case .failure(.rejected(let faults)) = outcome else { return [] }
        return faults
    }

    @Test("100,000 columns are one fault, not 100,000")
    func manyColumns() throws {
        let header = (0..<100_000).map { "c\($0)" }.joined(separator: ",")
        let found = try faults("don_vi.csv", header + "\nx\n")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("don_vi.csv:1: có 100000 ô") == true)
    }

    @Test("a column name of a megabyte is told by its beginning")
    func longName() throws {
        let name = String(repeating: "g", count: 1_000_000)
        let found = try faults("don_vi.csv", "ma,loai,\(name)\nx,x,x\n")
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.utf8.count < 200 && $0.contains("gggg…") })
    }

    @Test("thousands of different wrong codes are each told")
    func manyWrongCodes() throws {
        let rows = (0..<2_000).map { "x\($0),xã-\($0),01/01/2020,a,a,xa,khong-co-\($0),1" }
        let header = "don_vi,can_cu,tu_ngay,ten,ten_ngan,cap,cap_tren,thu_tu"
        let found = try faults(
            "don_vi_phien_ban.csv", header + "\n" + rows.joined(separator: "\n"))
        #expect(found.count { $0.contains("không có trong bảng don_vi") } == 4_000)
    }

    @Test(
        "a mark that no letter takes up is refused",
        arguments: ["x\u{323}\u{302}\u{308}", "\u{301}", "q\u{323}"])
    func looseMark(text: String) throws {
        let found = try faults("don_vi.csv", "ma,loai\nx,\(text)\n")
        #expect(found.count == 1)
        #expect(found.first?.contains("có dấu rời U+") == true, "\(found)")
    }

    @Test("a broken byte is told with its line in a file of carriage returns")
    func carriageReturns() throws {
        let scratch = try Scratch()
        let bytes = Array("ma,loai\rx,a\ry,".utf8) + [0xB7, 0x0D]
        let source = try scratch.folder("cr", bytes: ["don_vi.csv": bytes])
        #expect(rejected(scratch.order(source)).map(\.row) == [3])
    }

    @Test("a pipe in place of the noted digest is not waited for")
    func pipeDigest() throws {
        let scratch = try Scratch()
        let path = try scratch.records.current().digestPath
        try FileManager.default.removeItem(atPath: path)
        #expect(mkfifo(path, 0o644) == 0)
        #expect(throws: RecordsError.self) { try scratch.reader().verifyFile() }
    }

    @Test("an import that fails while writing leaves no draft and the old generation")
    func failedWrite() throws {
        let scratch = try Scratch()
        try scratch.run(["don_vi.csv": "ma,loai\nx,xã\n"])
        // A folder stands where the next generation has to be renamed to.
        let target = scratch.records.path + "/records-2.db"
        try FileManager.default.createDirectory(
            atPath: target + "/in-the-way", withIntermediateDirectories: true)
        let before = try scratch.records.current().path
        let files = ["don_vi.csv": "ma,loai\ny,xã\n"]
        _ = try? scratch.run(files)
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.records.path)
        #expect(!left.contains { $0.hasSuffix(".tmp") }, "\(left)")
        let after = try scratch.records.current().path
        #expect(FileManager.default.fileExists(atPath: after))
        #expect(after == before || after.hasSuffix("records-3.db"))
    }

    @Test("the bytes of a row give back every text, empty and missing ones apart")
    func rowBytes() throws {
        let table = try #require(RecordsSchema.table("don_vi"))
        for values in [["x", nil, ""], [nil, nil, nil], ["", "", ""], ["ậ", "b\u{0}c", "d"]] {
            let row = RowBytes(values, in: table)
            #expect(values.indices.map { row.text($0) } == values)
        }
        #expect(RowBytes(["a", nil, nil], in: table) != RowBytes(["a", "", nil], in: table))
    }
}
