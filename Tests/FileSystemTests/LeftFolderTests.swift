// Is the proof that an unfinished folder is swept only when nobody is making it any more.

import Glibc
import TestTools
import Testing

@testable import FileSystem

@Suite("Unfinished folders of killed processes")
struct LeftFolderTests {
    private let scratch = TemporaryFolder()

    /// The number of a process that has ended.
    private static func dead() throws -> Int32 {
        let pid = try Tool.start(["true"], streams: [])
        while waitpid(pid, nil, 0) < 0, errno == EINTR {}
        return pid
    }

    private func names() throws -> [String] { try Folder(scratch.path).names() }

    @Test("A folder of a dead process goes, with its files")
    func gone() throws {
        let name = ".baocao-\(try Self.dead())-0.tmp"
        try Files.makeFolders(scratch[name])
        try Files.write([1], to: scratch[name + "/a"])
        try Folder(scratch.path).sweepLeftFolders()
        #expect(try names() == [])
    }

    @Test("A folder that is being filled stays, whoever else makes one beside it")
    func living() throws {
        try Files.makeNewFolder(scratch["a"]) { outer in
            try Files.create([1], at: outer + "/x")
            try Files.makeNewFolder(scratch["b"]) { inner in
                try Files.create([2], at: inner + "/y")
            }
            #expect(try Files.read(outer + "/x") == [1])
        }
        #expect(try names() == ["a", "b"])
        #expect(try Files.read(scratch["a/x"]) == [1])
    }

    @Test("A folder that somebody holds stays, although its number is of no process here")
    func held() throws {
        let name = ".baocao-\(try Self.dead())-0.tmp"
        try Files.makeFolders(scratch[name])
        let holder = try Folder(scratch[name])
        holder.hold()
        try Folder(scratch.path).sweepLeftFolders()
        #expect(try names() == [name])
        _ = consume holder
        try Folder(scratch.path).sweepLeftFolders()
        #expect(try names() == [])
    }

    @Test("A folder with anything but files, a link and a foreign name stay as they are")
    func foreign() throws {
        let dead = try Self.dead()
        let kept = [
            ".baocao-\(dead)-0.tmp", ".baocao-\(dead)-1.tmp", ".baocao-\(dead)-x.tmp",
            ".baocao-0-0.tmp", ".baocao-\(dead).tmp", "baocao-\(dead)-0.tmp", "real",
        ].sorted()
        for name in kept where name != ".baocao-\(dead)-1.tmp" {
            try Files.makeFolders(scratch[name])
        }
        try Files.makeFolders(scratch[".baocao-\(dead)-0.tmp/inner"])
        try Files.write([1], to: scratch[".baocao-\(dead)-0.tmp/a"])
        try Files.write([1], to: scratch["real/a"])
        #expect(symlink("real", scratch[".baocao-\(dead)-1.tmp"]) == 0)
        try Folder(scratch.path).sweepLeftFolders()
        #expect(try names() == kept)
        #expect(try Files.read(scratch["real/a"]) == [1])
        #expect(try Files.read(scratch[".baocao-\(dead)-0.tmp/a"]) == [1])
    }
}
