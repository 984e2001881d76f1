// Is the proof that no name, link or missing right leads a delivery out of the recipient's folder.

import Delivery
import FileSystem
import Glibc
import TestTools
import Testing

struct HostileOutboxTests {
    private let folder = TemporaryFolder()
    private let note = "so cai 1:00, 2026-06-15T08:00:00+07:00"

    private func deliver(_ path: String, to recipient: String) throws {
        _ = try Outbox(folder: folder["outbox"])
            .deliver([OutgoingFile(path: path, bytes: [1])], to: recipient, note: note)
    }

    /// Names that are refused both as a recipient and as part of a path.
    static let names: [String] =
        [
            "", ".", "..", "...", ".hidden", ".sha256", "-o", "--help", " ", " a", "a b", "a\tb",
            "a\nb", "a\u{0}b", "\u{0}", "a\\b", "a:b", "a*b", "a?b", "a\"b", "a'b", "a<b", "a>b",
            "a|b", "a;b", "a&b", "a$b", "$(id)", "`id`", "a%2fb", "a~", "~root", "a#b", "a!b",
            "a(b", "a[b", "a{b", "a+b", "a=b", "a,b", "đảng-ủy", "e\u{301}", "a\u{202E}b",
            "a\u{2028}b", "\u{FEFF}a", "ａ", "😀", "a\u{7F}b", "a\u{1B}[2Jb",
        ] + [String(repeating: "a", count: 201)]

    @Test(arguments: names)
    func `a name that could lead elsewhere is refused`(_ name: String) throws {
        try Files.makeFolders(folder["outbox"])
        #expect(throws: DeliveryError.self) { try deliver("a.pdf", to: name) }
        for path in [name, name + "/a.pdf", "2026/" + name, "2026/" + name + "/a.pdf"] {
            #expect(throws: DeliveryError.unsafeName(path)) { try deliver(path, to: "tinh") }
        }
        #expect(try Files.names(in: folder["outbox"]).isEmpty)
        Counts.badInputs()
    }

    @Test(arguments: [
        "/etc/passwd", "../a.pdf", "a/../b.pdf", "a//b.pdf", "a/", "/", "a/./b",
        "a/b/c/d/e/f/g/h/i",
    ])
    func `a path that could lead elsewhere is refused`(_ path: String) throws {
        try Files.makeFolders(folder["outbox"])
        #expect(throws: DeliveryError.unsafeName(path)) { try deliver(path, to: "tinh") }
        #expect(throws: DeliveryError.self) { try deliver("a.pdf", to: path) }
        #expect(try Files.names(in: folder["outbox"]).isEmpty)
        Counts.badInputs()
    }

    @Test(arguments: ["2026H1@chot-15", "2012..2017@lich", "2021..@lich", "a_b.c", "1"])
    func `period keys and codes are accepted`(_ name: String) throws {
        try Files.makeFolders(folder["outbox"])
        try deliver(name + "/a.pdf", to: name)
        #expect(try Files.read(folder["outbox/\(name)/\(name)/a.pdf"]) == [1])
    }

    @Test func `files of two folders or of one name are not one delivery`() throws {
        try Files.makeFolders(folder["outbox"])
        let outbox = Outbox(folder: folder["outbox"])
        for path in ["b/b.pdf", "c.pdf", "a/a.pdf"] {
            let files = ["a/a.pdf", path].map { OutgoingFile(path: $0, bytes: [1]) }
            #expect(throws: DeliveryError.unsafeName(path)) {
                try outbox.deliver(files, to: "tinh", note: note)
            }
        }
    }

    @Test func `a link to a folder is not entered at any level`() throws {
        try Files.makeFolders(folder["elsewhere/2026"])
        try Files.makeFolders(folder["outbox/tinh"])
        #expect(symlink(folder["elsewhere"], folder["outbox/bien"]) == 0)
        #expect(symlink(folder["elsewhere/2026"], folder["outbox/tinh/2026"]) == 0)
        #expect(throws: DeliveryError.notAFolder(path: folder["outbox/bien"])) {
            try deliver("2026/a.pdf", to: "bien")
        }
        #expect(throws: DeliveryError.notAFolder(path: folder["outbox/tinh/2026"])) {
            try deliver("2026/a.pdf", to: "tinh")
        }
        #expect(try Files.paths(under: folder["elsewhere"]).isEmpty)
    }

    @Test func `a link in the outbox's own place is not followed`() throws {
        try Files.makeFolders(folder["elsewhere"])
        #expect(symlink(folder["elsewhere"], folder["outbox"]) == 0)
        #expect(throws: DeliveryError.notAFolder(path: folder["outbox"])) {
            try deliver("2026/a.pdf", to: "tinh")
        }
        #expect(try Files.names(in: folder["elsewhere"]).isEmpty)
    }

    @Test func `a link, a pipe or a folder in the file's place is a different file`() throws {
        try Files.makeFolders(folder["outbox/tinh/b.pdf"])
        try Files.write([1], to: folder["elsewhere"])
        #expect(symlink(folder["elsewhere"], folder["outbox/tinh/a.pdf"]) == 0)
        #expect(symlink(folder["nothing"], folder["outbox/tinh/d.pdf"]) == 0)
        #expect(mkfifo(folder["outbox/tinh/c.pdf"], 0o644) == 0)
        for name in ["a.pdf", "b.pdf", "c.pdf", "d.pdf"] {
            let path = folder["outbox/tinh/" + name]
            #expect(throws: DeliveryError.differentFile(path: path)) {
                try deliver(name, to: "tinh")
            }
        }
        #expect(try Files.read(folder["elsewhere"]) == [1])
        #expect(!Files.exists(folder["nothing"]))
    }

    @Test func `a missing outbox is not made`() throws {
        #expect(throws: DeliveryError.noFolder(path: folder["outbox"])) {
            try deliver("a.pdf", to: "tinh")
        }
        #expect(!Files.exists(folder["outbox"]))
    }

    @Test func `a file in the recipient's place is told`() throws {
        try Files.makeFolders(folder["outbox"])
        try Files.write([1], to: folder["outbox/tinh"])
        #expect(throws: DeliveryError.notAFolder(path: folder["outbox/tinh"])) {
            try deliver("a.pdf", to: "tinh")
        }
    }

    /// Root may write anywhere, except where the system is read-only for all.
    @Test func `an outbox without the right to write is told with advice`() throws {
        for path in ["/proc/self/task", "/sys/kernel"] where Files.isFolder(path) {
            let outbox = Outbox(folder: path)
            do {
                _ = try outbox.deliver(
                    [OutgoingFile(path: "a.pdf", bytes: [1])], to: "tinh", note: note)
                Issue.record("a file was delivered into \(path)")
            } catch {
                #expect("\(error)".contains("; "))
            }
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
    func `a committee without a folder in a read-only outbox is told`() throws {
        try Files.makeFolders(folder["outbox"], mode: 0o550)
        #expect(throws: DeliveryError.noFolder(path: folder["outbox/tinh"])) {
            try deliver("a.pdf", to: "tinh")
        }
    }

    @Test func `every error is a place, what is wrong and what to do`() {
        let errors: [DeliveryError] = [
            .file(.failed(.write, path: "x", code: ENOSPC)), .differentFile(path: "x"),
            .unsafeName("x"), .noFolder(path: "x"), .notAFolder(path: "x"),
            .changedBytes(path: "x"),
        ]
        for error in errors {
            #expect("\(error)".contains("x") && "\(error)".contains("; "))
        }
        #expect(errors.map(\.isTransient) == [true, false, false, false, false, true])
    }
}
