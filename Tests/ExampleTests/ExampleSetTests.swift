// Is the tests of the illustrative records: the committed files, and figures that agree.

import FoundationEssentials
import Testing

@testable import baocao_example

@Suite("The illustrative records")
struct ExampleSetTests {
    private static let all = ExampleSet.tables

    private var tables: [Table] { ExampleSetTests.all }

    @Test("The committed files are what the tool writes")
    func committedFilesAreWritten() throws {
        var folder = URL(filePath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        folder.append(path: "examples/tinh-minh-hoa")
        for table in tables {
            let file = folder.appending(path: table.name + ".csv").path
            #expect(try String(contentsOfFile: file, encoding: .utf8) == table.text, "\(file)")
        }
        let readme = folder.appending(path: "README.md").path
        #expect(try String(contentsOfFile: readme, encoding: .utf8) == ExampleSet.readme + "\n")
    }

    @Test("No ratio passes its denominator and no denominator is nothing")
    func ratiosAreWhole() throws {
        let table = try #require(named("so_lieu"))
        let numerator = try #require(table.columns.firstIndex(of: "tu_so"))
        let ratios = table.rows.filter { !$0[numerator].isEmpty }
        #expect(ratios.count > 5_000)
        for row in ratios {
            let part = try #require(Int(row[numerator]))
            let whole = try #require(Int(row[numerator + 1]))
            #expect(whole > 0 && part <= whole, "\(row)")
        }
    }

    @Test("Results of training add up to those trained, who are no more than those called")
    func trainingAddsUp() throws {
        let table = try #require(named("so_lieu"))
        var amounts: [String: Int] = [:]
        var windows: [String] = []
        for row in table.rows where row[1].hasPrefix("hl-") && !row[5].isEmpty {
            let window = "\(row[0]) \(row[2]) \(row[3])"
            if row[1] == "hl-phai" { windows.append(window) }
            amounts["\(row[1]) \(window)"] = Int(row[5])
        }
        #expect(windows.count > 400)
        for window in windows {
            let results = ["hl-gioi", "hl-kha", "hl-dat", "hl-khong-dat"]
                .compactMap { amounts["\($0) \(window)"] }.reduce(0, +)
            #expect(results == amounts["hl-tham-gia \(window)"])
            #expect(results <= amounts["hl-phai \(window)"] ?? 0)
        }
    }

    @Test("A year's total is the sum of what districts and communes reported")
    func yearOfChangeIsASum() throws {
        let table = try #require(named("so_lieu"))
        let days = table.rows.filter { $0[1] == "dv-ngay-cong" }
        let year = try #require(
            days.first { $0[0] == "minh-hoa" && $0[2] == "15/12/2024" && $0[3] == "14/12/2025" })
        let inside = [
            "14/03/2025", "14/06/2025", "14/09/2025", "14/11/2025", "14/12/2025",
        ]
        let parts = days.filter {
            inside.contains($0[3]) && ($0[0].hasPrefix("h") || $0[0].hasPrefix("xa-"))
        }
        #expect(parts.count == 2 * 10 + 3 * 45)
        #expect(parts.compactMap { Int($0[5]) }.reduce(0, +) == Int(year[5]))
    }

    @Test("Two communes have not reported the second quarter of 2026")
    func twoCommunesAreLate() throws {
        let table = try #require(named("so_lieu"))
        let reported = table.rows.filter { $0[1] == "dan-so" && $0[2] == "15/03/2026" }
        #expect(reported.count == 43)
        #expect(!reported.contains { $0[0] == "xa-17" || $0[0] == "xa-38" })
    }

    @Test("A cell with a separator or a quote is quoted")
    func cellsAreQuoted() {
        var table = Table("thu", "a b")
        table.add("một; hai", "nói \"vâng\"")
        #expect(table.text == "a;b\n\"một; hai\";\"nói \"\"vâng\"\"\"\n")
    }

    @Test("Quarters tile from one to the next")
    func quartersTile() {
        #expect(Quarter(index: 20).first == "15/12/2025")
        #expect(Quarter(index: 21).last == "14/06/2026")
        #expect(Quarter(index: 22).key == "2026Q3@chot-15")
    }

    private func named(_ name: String) -> Table? { tables.first { $0.name == name } }
}
