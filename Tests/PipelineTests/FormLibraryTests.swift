// Proves which form profile holds on which day, and that a wrong profile is told with its place.

import Documents
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("Form profiles by family and day")
struct FormLibraryTests {
    private let folder = TemporaryFolder()
    private static let shipped = ExampleSite.root + "/config/forms"

    private func name(_ asked: String, _ day: String, own: Bool = false) throws -> String {
        let folders = (own ? [folder.path] : []) + [Self.shipped]
        let day = try #require(Day(text: day))
        return try FormLibrary(folders: folders).form(asked, on: day).profile.name
    }

    /// A profile of this site's own: a shipped one with a few words changed.
    private func write(_ name: String, from shipped: String, _ edits: [(String, String)]) throws {
        var text = try Files.readText(Self.shipped + "/\(shipped).yaml")
        for (old, new) in edits + [("ten: \(shipped)", "ten: \(name)")] {
            #expect(text.contains(old), "\(old)")
            text = text.split(separator: old, omittingEmptySubsequences: false)
                .joined(separator: new)
        }
        try Files.write(Array(text.utf8), to: folder.path + "/\(name).yaml")
    }

    private func refusal(_ asked: String, _ day: String, own: Bool = true) -> String {
        do { return try name(asked, day, own: own) } catch { return "\(error)" }
    }

    static let days: [(String, String, String)] = [
        ("dang", "2012-01-01", "hd36"), ("dang", "2026-12-31", "hd36"),
        ("dang", "2027-01-01", "hd05"), ("nha-nuoc", "2020-03-05", "nd30"),
        ("quan-su", "2013-01-01", "qs92"), ("quan-su", "2026-06-15", "qs92"),
        ("hd36", "2030-01-01", "hd36"), ("hd05", "2010-01-01", "hd05"),
        ("nd30", "2010-01-01", "nd30"),
    ]

    @Test("A family gives the profile in force, a profile's own name that one", arguments: days)
    func chosen(asked: String, day: String, expected: String) throws {
        #expect(try name(asked, day) == expected)
    }

    @Test("A last day is still inside, the day after is not")
    func lastDay() throws {
        try write("cu", from: "hd36", [("ho: dang", "ho: thu\nhieu-luc-den: 14/6/2026")])
        #expect(try name("thu", "2026-06-14", own: true) == "cu")
        let text = refusal("thu", "2026-06-15")
        #expect(
            text.contains("họ mẫu trình bày “thu”: không có mẫu nào có hiệu lực ngày 15/6/2026"))
        #expect(text.contains("cu đến 14/6/2026"))
        try write("moi", from: "hd36", [("ho: dang", "ho: thu\nhieu-luc-tu: 10/6/2026")])
        #expect(try name("thu", "2026-06-09", own: true) == "cu")
        #expect(try name("thu", "2026-06-10", own: true) == "moi")
        try write("moi-nua", from: "hd36", [("ho: dang", "ho: thu\nhieu-luc-tu: 10/6/2026")])
        #expect(refusal("thu", "2026-06-10").contains("(moi, moi-nua)"))
    }

    @Test("A site that learns the day of a rule moves it with a file of its own")
    func movedDay() throws {
        try write("hd05", from: "hd05", [("hieu-luc-tu: 01/01/2027", "hieu-luc-tu: 20/11/2026")])
        #expect(try name("dang", "2026-11-19", own: true) == "hd36")
        #expect(try name("dang", "2026-11-20", own: true) == "hd05")
    }

    @Test("Before the first rule, and for a family nobody has, the message names what there is")
    func unknown() {
        let early = refusal("nha-nuoc", "2020-03-04", own: false)
        #expect(early.contains("ngày 04/3/2020") && early.contains("nd30 từ 05/3/2020"), "\(early)")
        #expect(refusal("nha-nuco", "2026-01-01", own: false).contains("có phải là “nha-nuoc”?"))
    }

    static let wrong: [(String, String, String)] = [
        ("ho: nha-nuoc", "ho: Nhà nước", "ho: “Nhà nước” không dùng được"),
        ("hieu-luc-tu: 05/3/2020", "hieu-luc-tu: 31/2/2020", "hieu-luc-tu: “31/2/2020”"),
        (
            "hieu-luc-tu: 05/3/2020", "hieu-luc-tu: 05/3/2020\nhieu-luc-den: 04/3/2020",
            "hieu-luc-den: ngày 04/3/2020 trước ngày bắt đầu 05/3/2020"
        ),
        ("duoi-co-quan: 40%", "duoi-co-quan: 4%", "duoi-co-quan: “4%” không dùng được"),
        ("duoi-trich-yeu: 40%", "duoi-trich-yeu: 1e1%", "duoi-trich-yeu: “1e1%”"),
        ("noi-so-ky-hieu: \"/\"", "noi-so-ky-hieu: \"+\"", "cần - hoặc /"),
        ("cho-dau-mat: 9mm", "cho-dau-mat: 99mm", "từ 0mm đến 30mm"),
        ("tien-to-ky: dau-cham", "tien-to-ky: cham", "nhu-ghi hoặc gach-cheo hoặc dau-cham"),
        ("kieu-nhan-noi-nhan: dam-nghieng", "kieu-nhan-noi-nhan: dam", "dam-nghieng"),
        ("chu-uy: nhu-ghi", "chu-uy: uy", "chu-uy: “uy” không dùng được"),
        ("chuc-vu-dam: có", "chuc-vu-dam: x", "cần có hoặc không"),
        ("dong-kem-theo: có", "dong-kem-teo: có", "có phải là “dong-kem-theo”?"),
        ("co-chu-tieu-ngu: 13pt", "co-chu-tieu-ngu: 18pt", "gian-dong: hẹp"),
    ]

    @Test("A wrong value is told with file, line, key and what would be right", arguments: wrong)
    func faults(old: String, new: String, expected: String) throws {
        try write("thu", from: "nd30", [(old, new)])
        let text = refusal("thu", "2026-01-01")
        #expect(text.hasPrefix(folder.path + "/thu.yaml:"), "\(text)")
        #expect(text.contains(expected), "\(text)")
    }

    @Test("check tells a family that no profile of today belongs to, and one that cannot be read")
    func check() throws {
        let library = FormLibrary(folders: [folder.path, Self.shipped])
        let today = try #require(Day(text: "2026-11-23"))
        #expect(library.findings("dang", on: today).isEmpty)
        try write("hd05", from: "hd05", [("gian-dong: 18pt", "gian-dong: 1pt")])
        #expect(library.findings("dang", on: today).count == 1)
        #expect(library.findings("hd36", on: today).isEmpty)
        let early = try #require(Day(text: "2019-01-01"))
        #expect(library.findings("nha-nuoc", on: early).count == 1)
    }
}
