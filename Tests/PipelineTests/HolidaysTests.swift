// Is the proof that the shipped holiday table follows the law and that wrong ones are refused.

import Obligations
import Periods
import TestTools
import Testing

@testable import Pipeline

@Suite("The holiday table")
struct HolidaysTests {
    private let folder = TemporaryFolder()

    private func holidays(_ text: String) throws -> Holidays {
        let path = folder.path + "/ngay-nghi.yaml"
        try Files.write(Array(text.utf8), to: path)
        return try HolidaysFile(path: path).holidays()
    }

    static let lunar: [(year: Int, newYear: String, ancestors: String)] = [
        (2020, "25/01/2020", "02/4/2020"), (2021, "12/02/2021", "21/4/2021"),
        (2022, "01/02/2022", "10/4/2022"), (2023, "22/01/2023", "29/4/2023"),
        (2024, "10/02/2024", "18/4/2024"), (2025, "29/01/2025", "07/4/2025"),
        (2026, "17/02/2026", "26/4/2026"), (2027, "06/02/2027", "16/4/2027"),
    ]

    @Test(
        "Every shipped year gives all days off, and another one for each on a weekend",
        arguments: lunar)
    func shipped(year: Int, newYear: String, ancestors: String) throws {
        let path = ExampleSite.root + "/config/holidays.yaml"
        let table = try HolidaysFile(path: path).holidays()
        let tet = try #require(Day(text: newYear))
        let fixed = [(1, 1), (4, 30), (5, 1), (9, 2)].compactMap {
            Day(year: year, month: $0.0, day: $0.1)
        }
        let named = fixed + [tet, tet.adding(days: -1), try #require(Day(text: ancestors))]
        for day in named { #expect(table.daysOff.contains(day), "\(day.iso)") }
        // 11 days a year since 2021, 10 before; each falls on a working day or moves to one.
        let weekdays = table.daysOff.filter { $0.year == year && $0.weekday <= 5 }
        #expect(weekdays.count == (year == 2020 ? 10 : 11))
    }

    @Test("Days, rows of days and working weekends are read")
    func reading() throws {
        let table = try holidays(
            "2026:\n  nghi: [1/1, 16/2..20/2]\n  lam-bu: 10/1\n2027:\n  nghi:\n")
        #expect(table.years == [2026, 2027])
        #expect(table.daysOff.count == 6)
        #expect(table.isWorking(try #require(Day(text: "10/01/2026"))))
    }

    static let mistakes: [(String, String)] = [
        ("26: {nghi: [1/1]}", "1:1: “26” không phải là một năm"),
        ("2026: [1/1]", "1:7: cần các cặp khóa: giá trị"),
        ("2026: {}", "1:7: thiếu khóa “nghi”"),
        ("2026: {nghỉ: [1/1]}", "1:8: khóa lạ “nghỉ”; có phải là “nghi”?"),
        ("2026: {nghi: [29/2]}", "1:15: “29/2” không phải là ngày của năm 2026"),
        ("2026: {nghi: [1/1/2026]}", "1:15: “1/1/2026” không phải là ngày"),
        ("2026: {nghi: [20/2..16/2]}", "1:15: “20/2..16/2” không phải là ngày"),
        ("2026: {nghi: [30/12..2/1]}", "1:15: “30/12..2/1” không phải là ngày"),
        ("2026: {nghi: [1/1, 1/1]}", "1:20: ngày 01/01/2026 viết hai lần"),
        ("2026: {nghi: [1/5], lam-bu: [4/5]}", "1:30: lam-bu: 04/5/2026 không phải thứ bảy"),
        ("2026: {nghi: [2/5], lam-bu: [2/5]}", "1:30: lam-bu: 02/5/2026 đã ghi là ngày nghỉ"),
        ("2026: {nghi: [1/1]}\n2026: {nghi: []}", "2:1: khóa “2026” viết hai lần"),
    ]

    @Test("Every mistake names line and column", arguments: mistakes)
    func refusals(text: String, expected: String) throws {
        do {
            _ = try holidays(text)
            Issue.record("Nothing was refused.")
        } catch {
            let text = String("\(error)".dropFirst(folder.path.count + "/ngay-nghi.yaml:".count))
            #expect(text.hasPrefix(expected), "\(text)")
        }
    }
}
