// Is the proof that whole files are read and written as promised, whatever stands in the way.

import FileSystem
import Glibc
import TestTools
import Testing

struct FilesTests {
    private let folder = TemporaryFolder()

    @Test func `what was written is read and has exactly the mode asked for`() throws {
        for mode: UInt32 in [0o600, 0o640, 0o666, 0o440] {
            try Files.write(Array("chữ".utf8), to: folder["a"], mode: mode)
            #expect(try Files.readText(folder["a"]) == "chữ")
            #expect(folder.mode("a") == mode)
        }
        #expect(try Files.names(in: folder.path) == ["a"])
    }

    @Test func `a file larger than the limit is refused and not cut`() throws {
        try Files.write([UInt8](repeating: 7, count: 100_000), to: folder["a"])
        #expect(try Files.read(folder["a"], limit: 100_000).count == 100_000)
        #expect(throws: FileError.notAReadableFile(path: folder["a"])) {
            try Files.read(folder["a"], limit: 99_999)
        }
        // Its size is told as 0 and it is longer all the same.
        #expect(throws: FileError.self) { try Files.read("/proc/self/status", limit: 10) }
        #expect(try Files.read("/proc/self/status").count > 10)
    }

    @Test func `the beginning of a file is read alone, and of a pipe at once`() throws {
        try Files.write([UInt8](repeating: 7, count: 100_000), to: folder["a"])
        #expect(try Files.beginning(of: folder["a"], count: 99_999).count == 99_999)
        #expect(try Files.beginning(of: folder["a"], count: 200_000).count == 100_000)
        #expect(mkfifo(folder["ống"], 0o644) == 0)
        #expect(try Files.beginning(of: folder["ống"], count: 1) == [])
        #expect(throws: FileError.failed(.read, path: folder["b"], code: ENOENT)) {
            try Files.beginning(of: folder["b"], count: 1)
        }
    }

    @Test func `a mode is set as it is told`() throws {
        try Files.write([1], to: folder["a"], mode: 0o666)
        try Files.set(mode: 0o600, of: folder["a"])
        #expect(folder.mode("a") == 0o600)
    }

    @Test func `a pipe, a folder and nothing are refused at once`() throws {
        #expect(mkfifo(folder["ống"], 0o644) == 0)
        for path in [folder["ống"], folder.path] {
            #expect(throws: FileError.notAReadableFile(path: path)) { try Files.read(path) }
            #expect(throws: FileError.self) { try Files.write([1], to: path) }
        }
        #expect(throws: FileError.failed(.read, path: folder["b"], code: ENOENT)) {
            try Files.read(folder["b"])
        }
    }

    @Test func `a link is followed or refused as asked, and gives way to a write itself`() throws {
        try Files.write([1], to: folder["a"])
        #expect(symlink("a", folder["b"]) == 0)
        #expect(try Files.read(folder["b"]) == [1])
        #expect(throws: FileError.failed(.read, path: folder["b"], code: ELOOP)) {
            try Files.read(folder["b"], followsLinks: false)
        }
        #expect(Files.kindOfName(folder["b"]) == .link)
        try Files.write([2], to: folder["b"])
        #expect(try Files.read(folder["a"]) == [1])
        #expect(try Files.read(folder["b"], followsLinks: false) == [2])
    }

    @Test func `a new file refuses to take the place of anything`() throws {
        try Files.create([1], at: folder["a"])
        #expect(symlink("nowhere", folder["link"]) == 0)
        for name in ["a", "link"] {
            #expect(throws: FileError.failed(.write, path: folder[name], code: EEXIST)) {
                try Files.create([2], at: folder[name])
            }
        }
        #expect(try Files.read(folder["a"]) == [1])
        #expect(try Files.names(in: folder.path) == ["a", "link"])
    }

    @Test func `a batch is staged, then published, and what is discarded leaves nothing`() throws {
        try Files.write([0], to: folder["a"])
        let first = try Files.stage([1], for: folder["a"], mode: 0o600)
        let second = try Files.stage([2], for: folder["b"])
        let third = try Files.stage([3], for: folder["c"])
        #expect(try Files.read(folder["a"]) == [0])
        #expect(try Files.names(in: folder.path).count == 4)
        try Files.publish(first)
        try Files.publish(second)
        try Files.discard(third)
        try Files.sync(folder: folder.path)
        #expect(try Files.names(in: folder.path) == ["a", "b"])
        #expect(try Files.read(folder["a"]) + Files.read(folder["b"]) == [1, 2])
        #expect(folder.mode("a") == 0o600)
    }

    /// The limit is a process's, and other tests run in this one: a process of its own.
    @Test func `a file too large for the disk leaves the old one and no trace`() async throws {
        try Files.write([1], to: folder["a"])
        await #expect(processExitsWith: .success) { [path = folder["a"] as String] in
            let limit = 1 << 20
            signal(SIGXFSZ, SIG_IGN)
            var small = rlimit(rlim_cur: rlim_t(limit), rlim_max: rlim_t(limit))
            try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small) == 0)
            let bytes = [UInt8](repeating: 5, count: limit + 1)
            #expect(throws: FileError.failed(.write, path: path, code: EFBIG)) {
                try Files.write(bytes, to: path)
            }
        }
        #expect(try Files.read(folder["a"]) == [1])
        #expect(try Files.names(in: folder.path) == ["a"])
    }

    @Test func `folders are made with their mode and those that are there stay`() throws {
        try Files.makeFolders(folder["a/b/c"], mode: 0o2770)
        #expect(folder.mode("a/b/c") == 0o2770)
        try Files.makeFolders(folder["a/b"], mode: 0o700)
        #expect(folder.mode("a/b") == 0o2770)
        try Files.write([1], to: folder["tệp"])
        #expect(throws: FileError.self) { try Files.makeFolders(folder["tệp/d"]) }
    }

    @Test func `removing tells whether there was a file`() throws {
        try Files.write([1], to: folder["a"])
        #expect(try Files.remove(folder["a"]))
        #expect(try !Files.remove(folder["a"]))
        #expect(throws: FileError.self) { try Files.remove(folder.path) }
    }

    @Test func `free room and sizes are told, and for nothing an error`() throws {
        try Files.write([1, 2, 3], to: folder["a"])
        #expect(try Files.size(of: folder["a"]) == 3)
        #expect(try Files.freeBytes(at: folder.path) > 0)
        #expect(throws: FileError.failed(.status, path: folder["b"], code: ENOENT)) {
            try Files.freeBytes(at: folder["b"])
        }
    }

    @Test func `paths below a folder name links and do not follow them`() throws {
        try Files.makeFolders(folder["a/b"])
        try Files.write([1], to: folder["a/b/x"])
        try Files.write([1], to: folder["y"])
        #expect(symlink("..", folder["a/lên"]) == 0)
        #expect(try Files.paths(under: folder.path) == ["a/b/x", "a/lên", "y"])
    }

    @Test func `every error is a place, what is wrong and what to do`() {
        let errors: [FileError] = [
            .failed(.read, path: "x", code: EACCES), .failed(.lock, path: "x", code: EWOULDBLOCK),
            .notAReadableFile(path: "x"), .notAWritableFile(path: "x"), .notUTF8(path: "x"),
        ]
        for error in errors {
            #expect("\(error)".contains("x"))
            #expect("\(error)".contains(": ") && "\(error)".contains("; "))
        }
        #expect(FileError.failed(.write, path: "x", code: ENOSPC).isTransient)
        #expect(!FileError.failed(.write, path: "x", code: EACCES).isTransient)
    }
}
