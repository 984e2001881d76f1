// Is the proof that a wrong configuration is refused with file, line, column and advice.

import Glibc
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("A configuration is refused with its place")
struct ConfigurationTests {
    private let folder = TemporaryFolder()

    private func shipped() throws -> String {
        try InitialiseSite(folder: folder.path + "/site", shipped: ExampleSite.root).run()
        return folder.path + "/site/baocao.yaml"
    }

    /// The message for the shipped configuration with one text replaced.
    private func message(replacing old: String, by new: String) throws -> String {
        let path = try shipped()
        let text = try Files.readText(path)
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        #expect(parts.count >= 2, "The shipped configuration has no “\(old)”.")
        try Files.write(Array(parts.joined(separator: new).utf8), to: path)
        do {
            _ = try Configuration(path: path)
            return ""
        } catch {
            return String("\(error)".dropFirst(folder.path.utf8.count))
        }
    }

    @Test("The shipped configuration is complete")
    func complete() throws {
        let configuration = try Configuration(path: try shipped())
        #expect(configuration.calendars.map(\.name) == ["chot-15", "lich"])
        #expect(configuration.zone.text == "+07:00")
        let (period, _) = try configuration.period("2026H1")
        #expect(period.interval.start == Day(year: 2025, month: 12, day: 15))
        #expect(period.interval.last == Day(year: 2026, month: 6, day: 14))
        #expect(try configuration.period("2026H1@lich").0.interval.length == 181)
    }

    static let cases: [(String, String, String)] = [
        (
            "bao-cao: reports", "baocao: reports",
            "khóa lạ “baocao”; có phải là “bao-cao”?"
        ),
        ("lich: chot-15", "lich: chot-51", "lich: “chot-51” không dùng được"),
        ("\"+07:00\"", "giờ Việt Nam", "mui-gio: “giờ Việt Nam” không dùng được"),
        ("bao-cao: reports", "", "thiếu khóa “bao-cao”; thêm khóa này"),
        ("so-lieu: records", "so-lieu: [records]", "cần chữ"),
        ("so-lieu: records", "so-lieu: records\nso-lieu: khac", "khóa “so-lieu” viết hai lần"),
        ("so-lieu: records", "so-lieu: \"records", "không phải YAML đúng"),
    ]

    @Test("Every mistake names the line", arguments: cases)
    func mistakes(old: String, new: String, expected: String) throws {
        let text = try message(replacing: old, by: new)
        #expect(text.contains(expected), "\(text)")
        #expect(text.hasPrefix("/site/baocao.yaml:"), "\(text)")
    }

    @Test("A file that is not there or no text is refused by name")
    func unreadable() throws {
        #expect(throws: PipelineError.self) { try Configuration(path: folder.path + "/none.yaml") }
        let path = folder.path + "/latin.yaml"
        try Files.write([0x61, 0x3A, 0xE9, 0xFF], to: path)
        #expect(throws: PipelineError.self) { try Configuration(path: path) }
    }

    static let lengthCases: [(String, Double?)] = [
        ("20mm", 56.692_913), ("14pt", 14), ("1,5pt", 1.5), ("14", nil), ("14 pt", nil),
        ("-3pt", nil), ("nanpt", nil), ("9999pt", nil), ("pt", nil),
    ]

    @Test("A length is millimetres or points", arguments: lengthCases)
    func lengths(text: String, expected: Double?) {
        let points = FormFile.points(text)
        #expect((points == nil) == (expected == nil))
        if let points, let expected { #expect(abs(points - expected) < 0.001) }
    }

    static let zones: [(String, Int?)] = [
        ("+07:00", 420), ("-03:30", -210), ("07:00", nil), ("+7:00", nil), ("+15:00", nil),
        ("+07:60", nil), ("Asia/Ho_Chi_Minh", nil), ("", nil),
    ]

    @Test("A zone is a fixed offset", arguments: zones)
    func zone(text: String, minutes: Int?) {
        #expect(FixedZone(text: text)?.minutesEast == minutes)
    }

    @Test("An instant is written in the zone of the site")
    func instant() throws {
        let zone = try #require(FixedZone(text: "+07:00"))
        #expect(zone.text(of: Instant(seconds: 0)) == "1970-01-01T07:00:00+07:00")
        #expect(zone.text(of: Instant(seconds: -25_201)) == "1969-12-31T23:59:59+07:00")
    }
}
