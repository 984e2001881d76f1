// Proves that copies are those of the kept report, on real records, templates and pages.

import FileSystem
import Issuing
import Ledger
import Periods
import Pipeline
import TestTools
import Testing

@Suite("Numbered copies of a kept report")
struct CopiesTests {
    private static let root = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }
    private static let draft = "cum-2/2026H1/cum-thi-dua-6-thang-du-thao-1"
    private static let stem = "cum-2/2026H1@chot-15/cum-thi-dua-6-thang-du-thao-1"

    private let folder = TemporaryFolder()
    private let clock = HandClock()
    private let configuration: Configuration
    private let log = Lines()

    private final class Lines {
        var all: [String] = []
    }

    init() throws {
        let place = folder["site"]
        try InitialiseSite(folder: place, shipped: Self.root).run()
        configuration = try Configuration(path: place + "/baocao.yaml")
        try importing(document: "thử")
        clock.set(configuration.zone.beginning(of: try #require(Day(text: "2026-06-20"))))
    }

    private func importing(document: String) throws {
        _ = try ImportRecords(
            configuration: configuration, folder: Self.root + "/examples/tinh-minh-hoa",
            document: document
        ).run()
    }

    private func act(
        _ verb: String, _ values: KeyValuePairs<String, String>
    ) throws -> [(name: String, bytes: [UInt8])] {
        let log = log
        let office = try Office(
            configuration: configuration,
            renderer: DirectRenderer(configuration: configuration), time: clock,
            isDemonstration: true, log: { log.all.append($0) })
        var message = Message()
        message.add("verb", verb)
        for (name, value) in values { message.add(name, value) }
        clock.advance(seconds: 60)
        var files: [(name: String, bytes: [UInt8])] = []
        try office.perform(message, by: Actor(uid: 7, name: "van-thu")) { reply in
            if case .file(let name, let bytes) = reply { files.append((name, bytes)) }
        }
        return files
    }

    private func makeDraft(period: String = "2026H1") throws {
        _ = try act(
            "report",
            [
                "draft": "yes", "committee": "cum-2", "period": period,
                "definition": "cum-thi-dua-6-thang",
            ])
    }

    private func refusal(
        of verb: String = "copies", _ values: KeyValuePairs<String, String>
    ) -> String {
        do {
            _ = try act(verb, values)
            return "made"
        } catch {
            return "\(error)"
        }
    }

    @Test("Ten copies and their list, each numbered on every page, the kept file as it was")
    func copies() throws {
        try makeDraft()
        let before = try LedgerFile(
            path: configuration.stateFolder + "/ledger.db", mode: .reading
        ).entries()
        let draft = try #require(before.first { $0.entry.kind == .draft }?.sequence)
        let kept = try Files.read(configuration.stateFolder + "/store/" + Self.stem + ".pdf")
        let values: KeyValuePairs = [
            "report": Self.draft, "count": "10", "recipients": "Bộ CHQS tỉnh;2\nXã Long Thông",
        ]
        let files = try act("copies", values)
        let numbers = (1...10).map { $0 < 10 ? "0\($0)" : "\($0)" }
        #expect(
            files.map(\.name)
                == numbers.map { "\(Self.stem)-ban-\($0).pdf" } + [Self.stem + "-ky-nhan.pdf"])
        let original = try PDFFile(kept).text()
        for (number, file) in zip(numbers, files) {
            let copy = PDFFile(file.bytes)
            let pages = try copy.text().split(separator: "\u{C}")
            #expect(try copy.check().status == 0)
            #expect(pages.allSatisfy { $0.contains("Bản số \(number)/10\n") }, "\(number)")
            let rest = try copy.text().split { $0.isWhitespace }.joined(separator: " ")
                .split(separator: "Bản số \(number)/10 ").joined()
            let words = original.split { $0.isWhitespace }.joined(separator: " ")
            // Reading order of the top margin may differ; the words may not.
            #expect(rest.split(separator: " ").sorted() == words.split(separator: " ").sorted())
        }
        let list = try PDFFile(try #require(files.last).bytes).text("-layout")
        for words in ["DANH SÁCH KÝ NHẬN", "Tổng số: 10 bản, mỗi bản", "Xã Long Thông", "Ký nhận"] {
            #expect(list.contains(words), "\(words)")
        }
        #expect(log.all.contains { $0.contains("10 of 10 made for van-thu") })
        #expect(
            try Files.read(configuration.stateFolder + "/store/" + Self.stem + ".pdf") == kept)
        let ledger = try LedgerFile(
            path: configuration.stateFolder + "/ledger.db", mode: .reading
        ).entries()
        let entry = try #require(ledger.last)
        #expect(ledger.count == before.count + 1 && entry.actor.name == "van-thu")
        #expect(
            entry.entry
                == .copies(of: draft, edition: "", first: 1, last: 10, total: 10))
        let again = try act("copies", values)
        #expect(zip(again, files).allSatisfy { $0.bytes == $1.bytes })
    }

    @Test("After another import one lost copy comes again from the records it was made from")
    func laterImport() throws {
        try makeDraft()
        let first = try act("copies", ["report": Self.draft, "count": "3", "only": "2"])
        try importing(document: "lần sau")
        let again = try act("copies", ["report": Self.draft, "count": "3", "only": "2"])
        #expect(again.map(\.name) == [Self.stem + "-ban-02.pdf"])
        #expect(again.map(\.bytes) == first.map(\.bytes))
    }

    @Test("What is not kept, or would come out otherwise, is refused with the reason")
    func refusals() throws {
        try makeDraft()
        #expect(refusal(["report": "cum-2/2026H1/khac-r0", "count": "1"]).contains("khac-r0"))
        #expect(
            refusal(["report": Self.draft, "count": "1", "edition": "rut-gon"])
                .contains("cum-thi-dua-6-thang: không có bản nào khác"))
        let form = try Files.readText(Self.root + "/config/forms/qs92.yaml")
        let wide = form.split(separator: "gian-dong: 18pt").joined(separator: "gian-dong: 19pt")
        try Files.write(Array(wide.utf8), to: folder["site"] + "/forms/qs92.yaml")
        let text = refusal(["report": Self.draft, "count": "1"])
        #expect(text.contains("không lập lại được đúng bản đã lưu vì khác: thể thức"), "\(text)")
    }

    @Test("A name without its calendar is not taken for either of two drafts, by any command")
    func twoCalendars() throws {
        try makeDraft()
        try makeDraft(period: "2026H1@lich")
        let both = "\(Self.stem), cum-2/2026H1@lich/cum-thi-dua-6-thang-du-thao-1"
        #expect(refusal(["report": Self.draft, "count": "1"]).hasSuffix(both))
        #expect(refusal(of: "explain", ["issue": Self.draft]).hasSuffix(both))
        #expect {
            try KeptReport(named: Self.draft, configuration: configuration)
        } throws: { error in
            "\(error)".hasSuffix(both)
        }
        #expect(throws: Never.self) {
            try KeptReport(named: Self.stem, configuration: configuration)
        }
    }
}
