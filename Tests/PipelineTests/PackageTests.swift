// Is the proof that a package has every table, chart and sentence of its report, or is not there.

import Documents
import FileSystem
import TestTools
import Testing

@testable import Pipeline

@Suite("Packages of a report")
struct PackageTests {
    private let folder = TemporaryFolder()

    private static let made = Result {
        try RenderReport(site: Variants.shipped.get().site()).package(Orders.halfYear(.draft(1)))
    }

    private func text(_ name: String) throws -> String {
        let file = try #require(Self.made.get().files.first { $0.name == name })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("Every table and chart is there, and the contents name them")
    func whole() throws {
        let package = try Self.made.get()
        let document = try RenderReport(site: Variants.shipped.get().site())
            .drafted(Orders.halfYear(.draft(1))).document
        let tables = document.blocks.compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(package.tables == tables)
        let charts = document.blocks.count { if case .chart = $0 { true } else { false } }
        let contents = try text("muc-luc.txt")
        #expect(charts > 0 && contents.contains("\(tables.count) bảng"))
        for number in 1...charts {
            for ending in ["png", "pdf"] {
                let name = "bieu-do-0\(number).\(ending)"
                #expect(contents.contains(name))
                #expect(package.files.contains { $0.name == name && !$0.bytes.isEmpty })
            }
        }
    }

    @Test("A chart is a sound PDF of one page with its words, and a PNG of 300 dots to the inch")
    func chart() throws {
        let files = try Self.made.get().files
        let pdf = PDFFile(try #require(files.first { $0.name == "bieu-do-01.pdf" }).bytes)
        #expect(try pdf.check().status == 0)
        #expect(try pdf.text().contains("%"))
        let png = try #require(files.first { $0.name == "bieu-do-01.png" }).bytes
        #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        // The width stands big-endian after the length and name of the first chunk.
        let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
        #expect(width == 2_000)  // 480 points of 1/72 inch
    }

    @Test("A sentence stands with the address and page of each of its figures")
    func sentences() throws {
        let text = try text("cau-so-lieu.txt")
        #expect(text.contains("1) Đến ngày 14/6/2026, trong 24 chỉ tiêu nghị quyết có 9 chỉ tiêu"))
        #expect(text.contains("30,93%"))
        #expect(text.contains("địa chỉ dqtv-dang-vien/minh-hoa/2026H1@chot-15/thuc-hien"))
        #expect(text.contains("số liệu minh họa") && text.contains("Dự thảo lần 1"))
        #expect(!text.contains("\u{A0}"))
    }

    @Test("The command makes the folder whole, once, with the same bytes each time")
    func command() throws {
        let site = try Variants.shipped.get().site()
        let first = folder.path + "/a"
        let second = folder.path + "/b"
        func run(_ output: String, _ words: String...) throws -> Tool.Outcome {
            try Tool.run(
                [
                    BuiltProgram.path("baocao"), "package", "--committee", "duqs-tinh", "--period",
                    "2026H1", "--definition", "so-ket-6-thang", "-o", output, "--config",
                    site.configuration.path,
                ] + words)
        }
        let outcome = try run(first)
        #expect(outcome.status == 0, "\(outcome.text)")
        #expect(outcome.text == first + "\n")
        let names = try Folder(first).names()
        #expect(names.contains("bang-so-lieu.xlsx") && names.contains("muc-luc.txt"))
        #expect(try run(second).status == 0)
        #expect(try Tool.run(["diff", "-r", first, second]).status == 0)
        let again = try run(first)
        #expect(again.status == 1, "\(again.text)")
        #expect(try run(folder.path + "/none/c").status == 1)
        #expect(try Folder(folder.path).names() == ["a", "b"])
    }

    @Test("A process that dies while it writes leaves nothing under the folder's name")
    func killed() throws {
        let site = try Variants.shipped.get().site()
        let path = folder.path + "/a"
        let command = [
            BuiltProgram.path("baocao"), "package", "--committee", "duqs-tinh", "--period",
            "2026H1", "--definition", "so-ket-6-thang", "-o", path, "--config",
            site.configuration.path,
        ]
        // The system kills it (SIGXFSZ) at the first write beyond so many blocks of 512 bytes.
        for blocks in [1, 40] {
            let outcome = try Tool.run(
                ["sh", "-c", "ulimit -c 0; ulimit -f \(blocks); exec \"$@\"", "sh"] + command)
            #expect(outcome.status != 0, "\(blocks) blocks were enough")
            #expect(Files.kindOfName(path) == .nothing, "\(blocks) blocks")
            #expect(try Folder(folder.path).names().allSatisfy(Files.isTemporary))
        }
        #expect(try Tool.run(command).status == 0)
        let names = try Folder(path).names()
        #expect(names.contains("bang-so-lieu.xlsx") && names.contains("muc-luc.txt"))
    }

    @Test("What a killed process left is gone after the next, and nothing else is")
    func swept() throws {
        let site = try Variants.shipped.get().site()
        let path = folder.path + "/a"
        let command = [
            BuiltProgram.path("baocao"), "package", "--committee", "duqs-tinh", "--period",
            "2026H1", "--definition", "so-ket-6-thang", "-o", path, "--config",
            site.configuration.path,
        ]
        // Not of this program, or not only files: of no killed process of it.
        try Files.makeFolders(folder.path + "/.baocao-x-0.tmp")
        try Files.makeFolders(folder.path + "/.baocao-999999999-0.tmp/b")
        let kept = try Folder(folder.path).names()
        for nth in [3, 20] {
            let outcome = try Tool.run(
                [
                    "strace", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e",
                    "inject=fsync:signal=KILL:when=\(nth)",
                ] + command)
            #expect(outcome.status == 128 + 9, "\(outcome.text)")
            let left = try Folder(folder.path).names().filter { !kept.contains($0) }
            // What the one killed before had left is gone.
            #expect(left.count == 1 && left.allSatisfy(Files.isTemporary), "\(left)")
            #expect(try !Folder(folder.path + "/" + left[0]).names().isEmpty, "\(nth)")
        }
        #expect(try Tool.run(command).status == 0)
        #expect(try Folder(folder.path).names() == (kept + ["a"]).sorted())
        #expect(try Folder(path).names().contains("muc-luc.txt"))
    }

    @Test("What cannot be filled leaves nothing behind")
    func nothingHalf() throws {
        struct Trouble: Error {}
        let path = folder.path + "/x"
        #expect(throws: Trouble.self) {
            try Files.makeNewFolder(path) { inner in
                try Files.create([1], at: inner + "/a")
                throw Trouble()
            }
        }
        #expect(try Folder(folder.path).names() == [])
    }
}
