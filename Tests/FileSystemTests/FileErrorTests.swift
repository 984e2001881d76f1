// Is the test of file errors.

import FileSystem
import Testing

struct FileErrorTests {
    @Test func `errors carry the path`() {
        #expect(FileError.notAReadableFile(path: "a") != .notAReadableFile(path: "b"))
    }
}
