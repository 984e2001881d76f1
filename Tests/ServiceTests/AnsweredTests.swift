// Is the proof that a file handed back is put down whole or not at all.

import FileSystem
import Glibc
import TestTools
import Testing

@testable import Service

struct AnsweredTests {
    private let folder = TemporaryFolder()

    @Test func `an open file is copied to its end and takes the place of another`() throws {
        let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        try AnsweredFile(.bytes(bytes)).write(to: folder["a"])
        try AnsweredFile(.bytes([1])).write(to: folder["b"])
        let file = try Descriptor("open", open(folder["a"], O_RDONLY | O_CLOEXEC))
        try AnsweredFile(.open(file)).write(to: folder["b"])
        #expect(try Files.read(folder["b"]) == bytes)
        #expect(try Files.names(in: folder.path) == ["a", "b"])
    }

    @Test func `a file that cannot be read leaves nothing`() throws {
        let file = try Descriptor("open", open(folder.path, O_RDONLY | O_CLOEXEC))
        #expect(throws: ServiceError.system(call: "read", code: EISDIR)) {
            try AnsweredFile(.open(file)).write(to: folder["b"])
        }
        #expect(try Files.names(in: folder.path).isEmpty)
    }
}
