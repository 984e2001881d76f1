// Proves that a correction brings its sheets to all who hold the report, on real records and pages.

import Digests
import FileSystem
import Issuing
import Ledger
import Periods
import Pipeline
import TestTools
import Testing

@Suite("Replacement sheets of a correction")
struct SheetDeliveryTests {
    private static let root = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }
    private static let period = "duqs-tinh/2026H1@chot-15/"
    private static let stem = period + "so-ket-6-thang"

    private let folder = TemporaryFolder()
    private let clock = HandClock()
    private let configuration: Configuration
    private var source: String { folder["source"] }
    private var outbox: String { folder["site"] + "/outbox" }

    /// A site that is complete for the report, which another committee receives too.
    init() throws {
        let place = folder["site"]
        try InitialiseSite(folder: place, shipped: Self.root).run()
        configuration = try Configuration(path: place + "/baocao.yaml")
        let example = Self.root + "/examples/tinh-minh-hoa"
        let shipped = Self.root + "/config/definitions/so-ket-6-thang.yaml"
        _ = try Tool.run(["cp", "-r", example, folder["source"]])
        _ = try Tool.run(["sh", "-c", "cp \(example)/templates/*.md \(place)/templates/"])
        _ = try Tool.run([
            "sh", "-c",
            "mkdir -p \(place)/definitions; sed -e 's/^du-so-lieu: 100/du-so-lieu: 90/' "
                + "-e 's/^noi-nhan: .*/noi-nhan: [du-kv1]/' "
                + "-e '$ a luu-hanh: Tài liệu hội nghị' \(shipped) "
                + "> \(place)/definitions/so-ket-6-thang.yaml",
        ])
        try importing(
            "nhan_dinh.csv", "$ a duqs-tinh;2026H1@chot-15;kinh-nghiem;1;Bám sát cơ sở.;")
        clock.set(configuration.zone.beginning(of: try #require(Day(text: "2026-06-20"))))
    }

    private func importing(_ file: String, _ edit: String) throws {
        _ = try Tool.run(["sed", "-i", "-E", edit, source + "/" + file])
        _ = try ImportRecords(
            configuration: configuration, folder: source, document: "thử"
        ).run()
    }

    @discardableResult
    private func act(
        _ verb: String, _ values: KeyValuePairs<String, String> = [:]
    ) throws -> [String] {
        let office = try Office(
            configuration: configuration,
            renderer: DirectRenderer(configuration: configuration), time: clock,
            isDemonstration: true, log: { _ in })
        var message = Message()
        message.add("verb", verb)
        let name: KeyValuePairs = [
            "committee": "duqs-tinh", "period": "2026H1", "definition": "so-ket-6-thang",
        ]
        for (name, value) in name { message.add(name, value) }
        for (name, value) in values { message.add(name, value) }
        clock.advance(seconds: 60)
        var lines: [String] = []
        try office.perform(message, by: Actor(uid: 7, name: "van-thu")) { reply in
            if case .line(let text) = reply { lines.append(text) }
        }
        return lines
    }

    private func entries() throws -> [LedgerEntry] {
        try LedgerFile(path: configuration.stateFolder + "/ledger.db", mode: .reading)
            .entries().map(\.entry)
    }

    @Test("One changed figure: its sheet behind a cover, kept, in the ledger and in each outbox")
    func oneFigure() throws {
        try act("issue")
        try importing("so_lieu.csv", "s|^(xa-45;kt-sscd;15/03/2026;14/06/2026;mot-lan;)2;|\\17;|")
        try act("correct", ["reason": "xã Đồi Thông gửi muộn số liệu kiểm tra"])
        let path = Self.stem + "-r1-to-thay.pdf"
        let kept = try Files.read(configuration.stateFolder + "/store/" + path)
        for copy in [path, "du-kv1/" + path] {
            #expect(try Files.read(outbox + "/" + copy) == kept, "\(copy)")
        }
        let manifest = try Files.read(outbox + "/" + Self.stem + "-r1.pdf.sha256")
        #expect(String(decoding: manifest, as: UTF8.self).contains(SHA256.digest(of: kept).hex))
        let digests = try entries().compactMap { entry -> Digest? in
            if case .paper(_, path, let digest, _) = entry { digest } else { nil }
        }
        #expect(digests == [SHA256.digest(of: kept)])
        let verified = try Tool.run([
            BuiltProgram.path("baocao"), "verify", "--all", "--config", configuration.path,
        ])
        #expect(verified.status == 0, "\(verified.text)")

        let sheets = PDFFile(kept)
        #expect(try sheets.check().status == 0)
        let cover = try sheets.text("-layout", "-l", "1")
            .split { $0.isWhitespace }.joined(separator: " ")
        for words in [
            "TỜ THAY", "bản sửa lần 1", "Lý do: xã Đồi Thông gửi muộn số liệu kiểm tra.",
            "Thay 1 tờ, còn", "Tờ thứ Rút ra (bản trước) Đặt vào (bản này) 1 trang 1–2 trang 1–2",
            "Toàn tỉnh 170 lượt 175 lượt 2",
        ] {
            #expect(cover.contains(words), "\(words)")
        }
        let report = PDFFile(
            try Files.read(configuration.stateFolder + "/store/" + Self.stem + "-r1.pdf"))
        #expect(try sheets.facts().contains("Pages:           4"))
        // The line of circulation is the definition's, on the report and on no paper of it.
        #expect(try report.text("-l", "1").contains("TÀI LIỆU HỘI NGHỊ"))
        #expect(!cover.contains("TÀI LIỆU HỘI NGHỊ"))
        #expect(try sheets.text("-layout", "-f", "3") == report.text("-layout", "-l", "2"))
    }

    @Test("The package of an issue has its figures, whatever the records say by now")
    func packages() throws {
        func figure(_ name: String) throws -> String? {
            let package = try KeptReport(named: name, configuration: configuration)
                .package(edition: nil)
            let file = try #require(package.files.first { $0.name == "cau-so-lieu.txt" })
            return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
                .first { $0.contains(": Kiểm tra SSCĐ, thực hiện – Toàn tỉnh") }
                .map { String($0.prefix { $0 != ":" }) }
        }
        try act("issue")
        try importing("so_lieu.csv", "s#^(xa-45;kt-sscd;15/03/2026;14/06/2026;mot-lan;)2;#\\17;#")
        #expect(try figure(Self.stem + "-r0") == "   - 170 lượt")
        try act("correct", ["reason": "gửi muộn"])
        try importing("so_lieu.csv", "s#^(xa-45;kt-sscd;15/03/2026;14/06/2026;mot-lan;)7;#\\19;#")
        #expect(try figure("duqs-tinh/2026H1/so-ket-6-thang-r1") == "   - 175 lượt")
        #expect(try figure(Self.stem + "-r0") == "   - 170 lượt")
        var verification = ""
        try Inspection(configuration: configuration).verify(
            {
                var message = Message()
                message.add("rerender", "yes")
                return message
            }()
        ) { verification += $0 + "\n" }
        #expect(!verification.contains("không còn"), "\(verification)")
    }
}
