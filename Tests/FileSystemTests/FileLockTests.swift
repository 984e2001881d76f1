// Is the proof that one process at a time holds a lock and is named to the others.

import FileSystem
import Glibc
import TestTools
import Testing

struct FileLockTests {
    private let folder = TemporaryFolder()

    @Test func `a held lock is refused at once and its holder is named`() throws {
        let lock = try FileLock(path: folder["lock"])
        #expect(throws: FileError.failed(.lock, path: folder["lock"], code: EWOULDBLOCK)) {
            _ = try FileLock(path: folder["lock"])
        }
        #expect(FileLock.isHeld(.failed(.lock, path: "", code: EWOULDBLOCK)))
        #expect(FileLock.holder(of: lock.path) == Int(getpid()))
        #expect(folder.mode("lock") == 0o600)
    }

    @Test func `a lock that was let go can be taken again and names nobody`() throws {
        for _ in 0..<3 {
            let lock = try FileLock(path: folder["lock"])
            #expect(FileLock.holder(of: lock.path) != nil)
        }
        #expect(FileLock.holder(of: folder["lock"]) == nil)
    }

    @Test func `a file with other contents names nobody`() throws {
        for text in ["", "0\n", "-1\n", "99999999999\n", "abc\n", "2147483646\n"] {
            try Files.write(Array(text.utf8), to: folder["lock"])
            #expect(FileLock.holder(of: folder["lock"]) == nil)
        }
        #expect(FileLock.holder(of: folder["nothing"]) == nil)
    }

    @Test func `a link is not locked`() throws {
        #expect(symlink("elsewhere", folder["lock"]) == 0)
        #expect(throws: FileError.self) { _ = try FileLock(path: folder["lock"]) }
        #expect(!Files.exists(folder["elsewhere"]))
    }
}
