// Is the proof that shipped definitions and holidays load, and that wrong ones are refused with
// their place.

import Obligations
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("Definitions and holidays")
struct DefinitionsTests {
    private let folder = TemporaryFolder()

    private func site() throws -> String {
        let path = folder.path + "/site"
        try InitialiseSite(folder: path, shipped: ExampleSite.root).run()
        return path
    }

    @Test("A new site has every shipped definition and nothing against it")
    func shipped() throws {
        let configuration = try Configuration(path: try site() + "/baocao.yaml")
        let definitions = try Definitions(configuration: configuration)
        #expect(
            definitions.definitions.map(\.code) == [
                "chuyen-de", "chuyen-de-dqtv", "cum-thi-dua-6-thang", "cum-thi-dua-nam",
                "giai-doan", "so-ket-6-thang", "so-ket-6-thang-cuoi-nam", "tien-do-nghi-quyet",
                "tong-ket-nam",
            ])
        #expect(
            definitions.definitions.filter { !$0.isOn }.map(\.code)
                == ["so-ket-6-thang-cuoi-nam"])
        #expect(definitions.holidays.years == Set(2020...2027))
        #expect(try Site(configuration: configuration).findings(of: definitions).isEmpty)
    }

    @Test("A site's own definition hides the shipped one and changes the digest")
    func own() throws {
        let path = try site()
        let configuration = try Configuration(path: path + "/baocao.yaml")
        let before = try Definitions(configuration: configuration)
        let text = try Files.readText(ExampleSite.root + "/config/definitions/so-ket-6-thang.yaml")
        let own = text.replacing("\nhan: 3\n", with: "\nhan: 7\n")
        try Files.write(Array(own.utf8), to: path + "/definitions/so-ket-6-thang.yaml")
        try Files.write([0xFF], to: path + "/definitions/.#so-ket-6-thang.yaml")
        let after = try Definitions(configuration: configuration)
        #expect(after.definitions.map(\.code) == before.definitions.map(\.code))
        #expect(
            after.definitions.first { $0.code == "so-ket-6-thang" }?.dueWorkingDays == 7)
        #expect(after.digest != before.digest)
        try Files.write([], to: path + "/definitions/moi.yml")
        #expect(throws: PipelineError.self) { try Definitions(configuration: configuration) }
    }

    /// The shipped definition without comments, line by line.
    static let plain = """
        ma: thu
        ten: Thử
        mau: so-ket-6-thang
        cap-uy: tat-ca
        lich: chot-15
        ky: 6-thang-dau-nam
        hieu-luc-tu: 01/01/2026
        han: 3
        du-so-lieu: 100
        khi-thieu: gui-du-thao
        phe-duyet: không
        noi-nhan: []
        bat: có
        """

    private func entry(_ text: String) throws -> DefinitionsFile.Entry {
        let path = folder.path + "/thu.yaml"
        try Files.write(Array(text.utf8), to: path)
        let file = try DefinitionsFile(
            path: path, calendars: ["chot-15", "lich"], siteCalendar: "lich")
        return try file.entry()
    }

    @Test("A plain definition is read as it is written")
    func reading() throws {
        let definition = try entry(Self.plain).definition
        #expect(definition.committees == .all)
        #expect(definition.kind == .half(1))
        #expect(definition.effectiveFrom == Day(year: 2026, month: 1, day: 1))
        #expect(definition.whenIncomplete == .deliverDraft)
        #expect(definition.isOn && !definition.needsApproval)
    }

    @Test("A definition that names no calendar has the site's")
    func siteCalendar() throws {
        #expect(try entry(Self.plain).definition.calendar == "chot-15")
        let silent = Self.plain.replacing("lich: chot-15\n", with: "")
        #expect(try entry(silent).definition.calendar == "lich")
    }

    @Test("The line of circulation is the form's, the definition's own, or none")
    func circulation() throws {
        #expect(try entry(Self.plain).definition.circulation == nil)
        let line = Self.plain + "\nluu-hanh: Xong hội nghị trả lại\n"
        #expect(try entry(line).definition.circulation == "Xong hội nghị trả lại")
        for word in ["không", "Không"] {
            let none = Self.plain + "\nluu-hanh: \(word)\n"
            #expect(try entry(none).definition.circulation == "")
        }
        let longest = String(repeating: "dài ", count: 14) + "hết."
        #expect(
            try entry(Self.plain + "\nluu-hanh: \(longest)").definition.circulation == longest)
    }

    static let choices: [(String, ReportDefinition.Committees)] = [
        ("cum", .clusters), ("{danh-sach: [b, a]}", .listed(["b", "a"])),
        ("{cap: tỉnh}", .level("tinh")), ("{cap: khu vực}", .level("khu-vuc")),
        ("{duoi: minh-hoa}", .below(unit: "minh-hoa")),
    ]

    @Test("Committees are chosen in five ways", arguments: choices)
    func committees(text: String, expected: ReportDefinition.Committees) throws {
        let changed = Self.plain.replacing("cap-uy: tat-ca", with: "cap-uy: \(text)")
        #expect(try entry(changed).definition.committees == expected)
    }

    /// What is replaced, by what, and the place and beginning of the refusal.
    static let mistakes: [(String, String, String)] = [
        ("ma: thu", "ma: khac", "1:5: ma: “khac” khác tên tệp; mã phải giống tên tệp: “thu”"),
        ("ma: thu", "ma: Thử", "1:5: “Thử” không phải là mã"),
        ("ma: thu", "ma: -thu", "1:5: “-thu” không phải là mã"),
        ("ma: thu", "", "2:1: thiếu khóa “ma”"),
        ("ten: Thử", "ten:", "2:5: cần chữ"),
        ("ten: Thử", "tên: Thử", "2:1: khóa lạ “tên”; có phải là “ten”?"),
        ("mau: so-ket-6-thang", "mau: [a]", "3:6: cần chữ"),
        ("mau: so-ket-6-thang", "mau: ../a", "3:6: “../a” không phải là mã"),
        ("tat-ca", "tất cả", "4:9: cap-uy: “tất cả” không dùng được; có phải là “tat-ca”?"),
        ("tat-ca", "{danh-sach: []}", "4:21: danh-sach: không có cấp ủy nào"),
        ("tat-ca", "{danh-sach: [a, a]}", "4:25: “a” viết hai lần"),
        ("tat-ca", "{danh-sach: [a], cap: tinh}", "4:9: cap-uy: cần đúng một cách chọn"),
        ("tat-ca", "{}", "4:9: cap-uy: cần đúng một cách chọn"),
        ("tat-ca", "{danh-sah: [a]}", "4:10: khóa lạ “danh-sah”; có phải là “danh-sach”?"),
        ("tat-ca", "{cap: tịnh xá}", "4:15: cap: không có cấp “tịnh xá”"),
        ("tat-ca", "{duoi: [a]}", "4:16: cần chữ"),
        ("chot-15", "chot-51", "5:7: lich: “chot-51” không dùng được; có phải là “chot-15”?"),
        ("6-thang-dau-nam", "6-thang-dau", "6:5: ky: “6-thang-dau” không dùng được"),
        ("6-thang-dau-nam", "thang", "6:5: ky: “thang” không dùng được"),
        ("01/01/2026", "31/02/2026", "7:14: hieu-luc-tu: “31/02/2026” không dùng được"),
        ("01/01/2026", "2026", "7:14: hieu-luc-tu: “2026” không dùng được"),
        ("han: 3", "han: -1", "8:6: -1 không nằm trong 0–250"),
        ("han: 3", "han: ba", "8:6: cần số nguyên"),
        ("du-so-lieu: 100", "du-so-lieu: 101", "9:13: 101 không nằm trong 0–100"),
        ("du-so-lieu: 100", "du-so-lieu: 95%", "9:13: cần số nguyên"),
        ("gui-du-thao", "gui", "10:12: khi-thieu: “gui” không dùng được"),
        ("phe-duyet: không", "phe-duyet: no", "11:12: phe-duyet: “no” không dùng được"),
        ("noi-nhan: []", "noi-nhan: [Tỉnh ủy]", "12:12: “Tỉnh ủy” không phải là mã"),
        ("noi-nhan: []", "noi-nhan: [a, b, a]", "12:18: “a” viết hai lần"),
        ("noi-nhan: []", "noi-nhan: {a: b}", "12:11: cần danh sách"),
        ("bat: có", "bat: có\nbat: có", "14:1: khóa “bat” viết hai lần"),
        ("bat: có", "bat: \"có", "13:6: không phải YAML đúng"),
        ("bat: có", "", "1:1: thiếu khóa “bat”"),
        ("bat: có", "bat: có\nluu-hanh:", "14:10: cần chữ"),
        ("bat: có", "bat: có\nluu-hanh: [a]", "14:11: cần chữ"),
        ("bat: có", "bat: có\nluu-hanh: \"A\\tB\"", "14:11: có ký tự điều khiển"),
        (
            "bat: có", "bat: có\nluu-hanh: " + String(repeating: "dài ", count: 15) + "x",
            "14:11: luu-hanh: dài quá 60 ký tự; viết một dòng ngắn"
        ),
        ("bat: có", "bat: có\nluu-hành: A", "14:1: khóa lạ “luu-hành”; có phải là “luu-hanh”?"),
        ("bat: có", "bat: có\ndo-mat: 4", "14:9: 4 không nằm trong 0–3"),
        ("bat: có", "bat: có\nban-khac: rut-gon", "14:11: cần danh sách"),
        (
            "bat: có", "bat: có\nban-khac: [{ma: rut-gon, ten: A, do-mat: 0}]",
            "14:12: thiếu khóa “noi-nhan”"
        ),
        (
            "bat: có", "bat: có\nban-khac: [{ma: thay-doi, ten: A, do-mat: 0, noi-nhan: []}]",
            "14:12: ban-khac: mã “thay-doi” là tên của một giấy tờ kèm theo"
        ),
        (
            "bat: có", "bat: có\nban-khac: [{ma: a, ten: A, mat: 0, noi-nhan: []}]",
            "14:28: khóa lạ “mat”; có phải là “ma”?"
        ),
    ]

    @Test("Every mistake of a definition names line and column", arguments: mistakes)
    func refusals(old: String, new: String, expected: String) throws {
        #expect(Self.plain.contains(old))
        do {
            _ = try entry(Self.plain.replacing(old, with: new))
            Issue.record("Nothing was refused.")
        } catch {
            let text = String("\(error)".dropFirst(folder.path.count + "/thu.yaml:".count))
            #expect(text.hasPrefix(expected), "\(text)")
            Counts.badInputs()
        }
    }

    static let findings: [(String, String, String)] = [
        ("mau: so-ket-6-thang", "mau: so-ket", ":3:6: không có mẫu báo cáo “so-ket”"),
        ("mau: so-ket-6-thang", "mau: tong-ket-nam", ":6:5: mẫu “tong-ket-nam” không dùng"),
        ("tat-ca", "{danh-sach: [duqs-tin]}", "“duqs-tin”; có phải là “duqs-tinh”?"),
        ("tat-ca", "{duoi: minh-hao}", "đơn vị “minh-hao” hoặc bên dưới; có phải là “minh-hoa”?"),
        ("noi-nhan: []", "noi-nhan: [xyz]", ":12:11: không có cấp ủy “xyz”"),
    ]

    @Test("What the records do not know is found by check")
    func unknownInRecords() throws {
        let site = try ExampleSite("tinh-minh-hoa")
        let configuration = site.site.configuration
        // Before the first figure of the example: what its figures break is told elsewhere.
        let day = try #require(Day(text: "2019-06-20"))
        #expect(
            try CheckSite(configuration: configuration, today: day).findings().isEmpty)
        let path = site.folder.path + "/site/definitions/thu.yaml"
        for (old, new, expected) in Self.findings {
            try Files.write(Array(Self.plain.replacing(old, with: new).utf8), to: path)
            let found = try CheckSite(configuration: configuration, today: day).findings()
            #expect(found.count == 1 && found[0].contains(expected), "\(found)")
        }
        try Files.write(Array("ma: thu".utf8), to: path)
        let broken = try CheckSite(configuration: configuration, today: day).findings()
        #expect(broken.count == 1 && broken[0].contains("thu.yaml:1:1: thiếu khóa"), "\(broken)")
    }

    @Test("The example's committees and conferences reach the agenda")
    func agenda() throws {
        let site = try ExampleSite("tinh-minh-hoa").site
        let entries = try site.committeeEntries()
        #expect(entries.map(\.code) == ["cum-2", "du-kv1", "duqs-tinh"])
        #expect(entries.map(\.isCluster) == [true, false, false])
        #expect(entries.map(\.level) == [nil, "khu-vuc", "tinh"])
        #expect(entries[1].units == ["kv1", "minh-hoa"])
        #expect(entries[1].since == Day(year: 2025, month: 7, day: 1))
        let occasions = try site.occasions()
        #expect(
            occasions.contains {
                $0.committee == "duqs-tinh" && $0.period == "2025@chot-15"
                    && $0.conference == Day(year: 2025, month: 11, day: 28)
                    && $0.close == Day(year: 2025, month: 11, day: 14)
            })
        #expect(site.generation.number == 1)
    }
}
