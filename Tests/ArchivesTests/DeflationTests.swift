// Is packing and unpacking with zlib.

import Deflation
import Testing

@Suite struct DeflationTests {
    private let text = Array(String(repeating: "Đảng ủy xã báo cáo. ", count: 500).utf8)

    @Test("what is packed unpacks to itself", arguments: [1, 6, 9])
    func roundTrip(level: Int) throws {
        let packed = try Deflater(level: level).deflate(text)
        #expect(packed.count < text.count / 20)
        #expect(try Inflater(byteLimit: text.count).inflate(packed) == text)
    }

    @Test("nothing packs and unpacks too")
    func empty() throws {
        #expect(try Inflater(byteLimit: 0).inflate(Deflater().deflate([])) == [])
    }

    @Test("the limit holds against a small stream that unpacks to much")
    func limit() throws {
        let packed = try Deflater().deflate([UInt8](repeating: 0, count: 1 << 20))
        #expect(throws: DeflationError.tooLarge(byteLimit: 1000)) {
            try Inflater(byteLimit: 1000).inflate(packed)
        }
    }

    @Test("a stream cut short or damaged is an error")
    func damaged() throws {
        let packed = try Deflater().deflate(text)
        for length in 0..<packed.count {
            #expect(throws: DeflationError.self) {
                try Inflater(byteLimit: 1 << 20).inflate(packed[..<length])
            }
        }
        var bad = packed
        bad[packed.count - 1] ^= 1
        #expect(throws: DeflationError.zlib(status: -3)) {
            try Inflater(byteLimit: 1 << 20).inflate(bad)
        }
    }
}
