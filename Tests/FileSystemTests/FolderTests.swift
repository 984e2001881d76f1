// Is the proof that what is done in an open folder stays in it.

import FileSystem
import Glibc
import TestTools
import Testing

struct FolderTests {
    private let scratch = TemporaryFolder()

    @Test func `a link to a folder is not entered`() throws {
        try Files.makeFolders(scratch["thật"])
        #expect(symlink("thật", scratch["link"]) == 0)
        let folder = try Folder(scratch.path)
        _ = try folder.folder("thật")
        #expect(throws: FileError.self) { _ = try folder.folder("link") }
        #expect(throws: FileError.self) { _ = try folder.makeFolder("link", mode: 0o750) }
    }

    @Test func `a folder that was renamed meanwhile still gets its file`() throws {
        try Files.makeFolders(scratch["a"])
        let folder = try Folder(scratch["a"])
        try Files.rename(scratch["a"], to: scratch["b"])
        try Files.makeFolders(scratch["a"])
        try folder.write([1], to: "x", mode: 0o600)
        #expect(try Files.names(in: scratch["a"]).isEmpty)
        #expect(try folder.read("x") == [1])
        #expect(try Files.read(scratch["b/x"]) == [1])
    }

    @Test func `names come in byte order and kinds without following`() throws {
        for name in ["b", "A", "a"] { try Files.write([1], to: scratch[name], mode: 0o600) }
        #expect(symlink("a", scratch["link"]) == 0)
        let folder = try Folder(scratch.path)
        #expect(try folder.names() == ["A", "a", "b", "link"])
        #expect(try folder.names() == ["A", "a", "b", "link"])
        #expect(try folder.kind("link") == .link)
        #expect(try folder.kind("a") == .file(byteCount: 1, mode: 0o600))
        #expect(try folder.kind("c") == .nothing)
        #expect(throws: FileError.self) { try folder.read("link") }
    }

    @Test func `only the program's own unfinished files are swept`() throws {
        let kept = [".baocao-1", "baocao-1-0.tmp", ".other.tmp", "report.pdf"]
        for name in kept + [".baocao-1-0.tmp", ".baocao-77-3.tmp"] {
            try Files.write([1], to: scratch[name])
        }
        #expect(symlink("report.pdf", scratch[".baocao-2-0.tmp"]) == 0)
        #expect(symlink("report.pdf", scratch[".baocao-2-link.tmp"]) == 0)
        try Files.makeFolders(scratch[".baocao-3-0.tmp"])
        let swept = try Files.sweepTemporaries(in: scratch.path)
        #expect(swept == [".baocao-1-0.tmp", ".baocao-2-link.tmp", ".baocao-77-3.tmp"])
        let rest = kept + [".baocao-2-0.tmp", ".baocao-3-0.tmp"]
        #expect(try Files.names(in: scratch.path) == rest.sorted())
    }

    @Test func `strays of one name are all kept in lost and found`() throws {
        try Files.makeFolders(scratch["lost+found"])
        var paths: [String] = []
        for number: UInt8 in 0..<3 {
            try Files.write([number], to: scratch["a"])
            paths.append(try Files.moveAside(scratch["a"], into: scratch["lost+found"]))
        }
        #expect(paths == ["a", "a.1", "a.2"].map { scratch["lost+found/" + $0] })
        #expect(try paths.map { try Files.read($0) } == [[0], [1], [2]])
        #expect(!Files.exists(scratch["a"]))
        try Files.makeFolders(scratch["thư mục"])
        #expect(
            try Files.moveAside(scratch["thư mục"], into: scratch["lost+found"], as: "a")
                == scratch["lost+found/a.3"])
    }
}
