// Is the proof that every bad import is refused with exactly the sentences it deserves.

import TestTools
import Testing

@testable import Records

@Suite("Bad imports")
struct BadImportTests {
    @Test("each is refused with its sentences, and the records stay as they were")
    func refused() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let before = try scratch.contents()
        let digest = try scratch.reader().contentDigest()
        for bad in BadImport.all {
            let source = try scratch.folder("nhap", bytes: bad.files)
            #expect(BadImportTests.messages(scratch.order(source)) == bad.messages, "\(bad.name)")
            #expect(try scratch.reader().contentDigest() == digest, "\(bad.name)")
        }
        #expect(try scratch.records.current().number == 1)
        #expect(try scratch.records.generations().count == 2)
        #expect(try scratch.contents() == before)
        print("bad imports: \(BadImport.all.count), each refused whole with its own sentences")
        Counts.badInputs(BadImport.all.count)
    }

    private static func messages(_ order: RecordsImport) -> [String] {
        do throws(RecordsError) {
            return ["accepted: \(try order.run())"]
        } catch .rejected(let faults) {
            return faults.map(\.description)
        } catch {
            return ["another refusal: \(error)"]
        }
    }

    @Test("there are at least 100 of them, each with a name of its own")
    func enough() {
        #expect(BadImport.all.count >= 100)
        #expect(Set(BadImport.all.map(\.name)).count == BadImport.all.count)
    }

    @Test("an empty folder and a missing folder have sentences of their own")
    func folders() throws {
        let scratch = try Scratch()
        let empty = try scratch.folder("trong", [:])
        #expect(throws: RecordsError.emptySource(path: empty)) {
            try scratch.order(empty).run()
        }
        #expect(throws: RecordsError.noSource(path: empty + "/khong-co")) {
            try scratch.order(empty + "/khong-co").run()
        }
    }

    @Test("faults come by file, line and column, whatever the order of files")
    func ordered() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let source = try scratch.folder(
            "nhap",
            [
                "don_vi.csv": "ma,loai\nB,\nA,xã\n",
                "cum_thi_dua.csv": "ma,ten,don_vi_chu_tri\nc,,kv2\n",
            ])
        let plan = scratch.order(source)
        let error = #expect(throws: RecordsError.self) { try plan.plan() }
        guard case .rejected(let faults) = error else {
            Issue.record("not a rejection")
            return
        }
        #expect(
            faults.map { "\($0.file):\($0.row ?? 0) \($0.column ?? "")" } == [
                "cum_thi_dua.csv:2 ten", "cum_thi_dua.csv:2 don_vi_chu_tri", "don_vi.csv:2 ma",
                "don_vi.csv:2 loai", "don_vi.csv:3 ma",
            ])
    }
}
