// Is the proof that hostile paths, folders and forms are refused with a status and a sentence.

import Glibc
import TestTools
import Testing

@testable import Pipeline

@Suite("Hostile surroundings")
struct HostileTests {
    private let folder = TemporaryFolder()

    @Test("A device or a folder is never replaced by a report")
    func devices() throws {
        for path in ["/dev/null", "/dev/full", folder.path, folder.path + "/", ""] {
            #expect(throws: PipelineError.self) { try Files.write([1], to: path) }
        }
        #expect(try Tool.run(["test", "-c", "/dev/null"]).status == 0)
    }

    @Test("A link gives way itself and what it names stays")
    func links() throws {
        let target = folder.path + "/target"
        let link = folder.path + "/link"
        try Files.write([1], to: target)
        #expect(symlink(target, link) == 0)
        try Files.write([2], to: link)
        #expect(try Files.read(target) == [1])
        #expect(try Files.read(link) == [2])
    }

    @Test("What a killed run left under a temporary name is passed over")
    func leftovers() throws {
        try Files.write([9], to: folder.path + "/.baocao-\(getpid())-0.tmp")
        try Files.write([3], to: folder.path + "/report")
        #expect(try Files.read(folder.path + "/report") == [3])
    }

    @Test("A name as long as names can be is written")
    func longName() throws {
        let path = folder.path + "/" + String(repeating: "a", count: 255)
        try Files.write([4], to: path)
        #expect(try Files.read(path) == [4])
    }

    @Test("A named pipe is refused and not waited for")
    func pipes() throws {
        #expect(mkfifo(folder.path + "/pipe.md", 0o644) == 0)
        #expect(throws: PipelineError.self) { try Files.read(folder.path + "/pipe.md") }
    }

    static let forms: [(String, String, String)] = [
        ("co-chu-than-bai: 14pt", "co-chu-than-bai: 0pt", "co-chu-than-bai: “0pt”"),
        ("co-chu-than-bai: 14pt", "co-chu-than-bai: -3pt", "từ 9pt đến 28pt"),
        ("co-chu-than-bai: 14pt", "co-chu-than-bai: 0x10pt", "không dùng được"),
        ("co-chu-than-bai: 14pt", "co-chu-than-bai: 1e1pt", "không dùng được"),
        ("co-chu-noi-nhan: 12pt", "co-chu-noi-nhan: 900pt", "không dùng được"),
        ("le-trai: 30mm", "le-trai: 1000mm", "từ 10mm đến 50mm"),
        ("le-trai: 30mm", "le-trai: 0mm", "không dùng được"),
        ("le-tren: 20mm", "le-tren: 10mm", "so-trang-cach-mep: số trang không nằm gọn"),
        ("gian-dong: 18pt", "gian-dong: 12pt", "gian-dong: hẹp so với cỡ chữ lớn nhất (16pt)"),
        ("gian-doan: 6pt", "gian-doan: 999pt", "không dùng được"),
        ("thut-dau-dong: 10mm", "thut-dau-dong: 200mm", "không dùng được"),
        ("dau-ket-thuc: \".\"", "", "thiếu khóa"),
    ]

    @Test("A form that leaves no room for a page is refused with its place", arguments: forms)
    func form(old: String, new: String, expected: String) throws {
        let shipped = try Files.readText(ExampleSite.root + "/config/forms/hd36.yaml")
        #expect(shipped.contains(old))
        let text = shipped.split(separator: old, omittingEmptySubsequences: false)
            .joined(separator: new)
        let path = folder.path + "/hd36.yaml"
        try Files.write(Array(text.utf8), to: path)
        do {
            _ = try FormFile(path: path).profile()
            Issue.record("the form was taken")
        } catch {
            #expect("\(error)".contains(expected), "\(error)")
            #expect("\(error)".hasPrefix(path + ":"), "\(error)")
        }
    }

    @Test("A template folder that is not there is told, not passed over")
    func missingFolder() throws {
        let site = folder.path + "/site"
        try InitialiseSite(folder: site, shipped: ExampleSite.root).run()
        #expect(rmdir(site + "/templates") == 0)
        let configuration = try Configuration(path: site + "/baocao.yaml")
        let findings = try CheckSite(configuration: configuration).findings()
        #expect(findings.count == 1)
        #expect(findings.first?.contains("mau: không có thư mục") == true)
        #expect(throws: PipelineError.self) { try Site(configuration: configuration) }
    }

    @Test("A template named otherwise than its file, and a hidden one, do not pass")
    func names() throws {
        let site = folder.path + "/site"
        try InitialiseSite(folder: site, shipped: ExampleSite.root).run()
        let text = try Files.read(ExampleSite.root + "/templates/giai-doan.md")
        try Files.write(text, to: site + "/templates/khac.md")
        try Files.write([0xFF], to: site + "/templates/.#giai-doan.md")
        #expect(mkfifo(site + "/templates/ong.md", 0o644) == 0)
        let configuration = try Configuration(path: site + "/baocao.yaml")
        let findings = try CheckSite(configuration: configuration).findings()
        #expect(findings.contains { $0.contains("khac.md: mã ở đầu mẫu là “giai-doan”") })
        #expect(findings.contains { $0.contains("ong.md: không phải là tệp thường") })
        #expect(!findings.contains { $0.contains(".#") })
    }

    @Test(
        "check names the letters that no font has, and a report never breaks on them",
        arguments: ["😀", "漢", "שלום", "a\u{3000}b"])
    func letters(text: String) throws {
        let example = try ExampleSite("dien-bien-phu-2012-2017")
        let source = folder.path + "/csv"
        let rows = "cap_uy;ky;muc;thu_tu;noi_dung\nduqs-dbp;2012..2017@lich;mo-dau;1;\(text)\n"
        try Files.makeFolders(source)
        try Files.write(Array(rows.utf8), to: source + "/nhan_dinh.csv")
        let configuration = try Configuration(path: example.configurationPath)
        _ = try ImportRecords(configuration: configuration, folder: source, document: "").run()
        let findings = try CheckSite(configuration: configuration).findings()
        #expect(findings.count == 1)
        #expect(findings.first?.contains("bảng nhan_dinh, dòng “duqs-dbp") == true)
        let outcome = try Tool.run([
            BuiltProgram.path("baocao"), "report", "--config", example.configurationPath,
            "--committee", "duqs-dbp", "--period", "2012..2017@lich", "--definition",
            "giai-doan", "-o", folder.path + "/o.pdf",
        ])
        #expect(outcome.status == 1, "\(outcome.text)")
    }

    @Test("Damaged records end a report with status 4, and no signal ends a command")
    func statuses() throws {
        let example = try ExampleSite("dien-bien-phu-2012-2017")
        let program = BuiltProgram.path("baocao")
        let words = "--config \(example.configurationPath)"
        let piped = try Tool.run(["sh", "-c", "(\(program) --help; echo $? >&2) | true"])
        #expect(piped.text == "0\n", "\(piped.text)")
        let database = example.folder.path + "/site/records/records-1.db"
        #expect(truncate(database, 5_000) == 0)
        let report = try Tool.run(
            ["sh", "-c", "\(program) report \(words) --committee duqs-dbp --period 2013"])
        #expect(report.status == 4, "\(report.text)")
        #expect(report.text.contains("tệp bị cụt"))
    }
}
