// Is what happens when the disk lies or a step of publishing fails: named damage, or nothing lost.

import FoundationEssentials
import Glibc
import Testing

@testable import Records

@Suite("Damage and interruption")
struct DamageTests {
    @Test("of a thousand flipped bits none passes the check, and none ends the program")
    func flips() throws {
        let scratch = try Scratch()
        let path = try scratch.run(Scratch.examples).generation.path
        let good = [UInt8](try Data(contentsOf: URL(filePath: path)))
        for flip in 0..<1_000 {
            // A fixed walk over the whole file, one bit at a time.
            let bit = flip * (good.count * 8 / 1_000) + flip % 8
            var bytes = good
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            try DamageTests.overwrite(path, bytes, at: bit / 8)
            let findings = try? RecordsReader(path: path).check()
            #expect(findings != [], "bit \(bit)")
            try DamageTests.overwrite(path, good, at: bit / 8)
        }
        #expect(try RecordsReader(path: path).check() == [])
    }

    /// Writes one byte in place, which a thousand times is quicker than the whole file.
    private static func overwrite(_ path: String, _ bytes: [UInt8], at offset: Int) throws {
        let descriptor = open(path, O_WRONLY)
        defer { close(descriptor) }
        try #require(pwrite(descriptor, [bytes[offset]], 1, offset) == 1)
    }

    @Test("a failure before the pointer moves leaves the old generation current and whole")
    func failedPublication() throws {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        let before = try scratch.contents()
        // A directory where a file has to be: unlink, open and rename all fail on it.
        for name in [
            ".records-2.db.tmp", "records-2.sha256", ".baocao-\(getpid())-link.tmp",
        ] {
            let path = "\(scratch.records.path)/\(name)"
            mkdir(path, 0o755)
            #expect(throws: RecordsError.self, "\(name)") {
                try scratch.run(["don_vi.csv": "ma,loai\nkv9,Khu vực\n"])
            }
            rmdir(path)
            #expect(try scratch.records.current().number == 1)
            #expect(try scratch.contents() == before)
        }
        #expect(try scratch.run(["don_vi.csv": "ma,loai\nkv9,Khu vực\n"]).isNewGeneration)
        #expect(try scratch.reader().check() == [])
    }

    @Test("a generation with a reference to nothing is not published")
    func verified() throws {
        let scratch = try Scratch()
        let publication = Publication(directory: scratch.records, number: 1)
        let writer = try GenerationWriter(path: try publication.prepare())
        let table = try #require(RecordsSchema.table("cap_uy"))
        let row = RowBytes(["c", "Đảng ủy", "khong-co", "hd36", nil], in: table)
        try writer.append(row, checksum: 0, to: table)
        try writer.finish(
            GenerationRecord(number: 1, instant: nil, by: nil, previous: 0))
        let path = "\(scratch.records.path)/records-1.db"
        #expect(throws: RecordsError.notPublished(path: path, findings: 1)) {
            try publication.publish()
        }
        #expect(try scratch.records.current().number == 0)
    }
}
