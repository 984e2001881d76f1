// Is the same drawing in another process, under another time zone and locale.
//
// The test runs its own test program once more with only this suite's second test chosen; that test
// leaves its file where an environment variable says, and asserts nothing by itself without it.

import Glibc
import Pages
import TestTools
import Testing

@testable import Drawing

@Suite struct ElsewhereTests {
    private static let variable = "BAOCAO_TEST_DRAW_TO"

    @Test(
        "time zone and locale of the machine leave no trace",
        arguments: [
            ["TZ=America/Noronha", "LC_ALL=C.UTF-8"], ["TZ=Asia/Tokyo", "LC_ALL=tr_TR.UTF-8"],
        ])
    func elsewhere(settings: [String]) throws {
        let here = PDFFile(try Sample.drawing().draw(Sample.report(word: "Quyết định")))
        let there = here.folder + "/there.pdf"
        let arguments = try Self.ownArguments() + ["--filter", "ElsewhereTests/drawsWhereTold"]
        let run = try Tool.run(
            arguments, environment: settings + ["\(Self.variable)=\(there)"])
        #expect(run.status == 0, "\(run.text)")
        #expect(try Tool.run(["cmp", here.path, there]).status == 0)
    }

    @Test("draws where told", .enabled(if: getenv(ElsewhereTests.variable) != nil))
    func drawsWhereTold() throws {
        let place = try #require(getenv(Self.variable))
        let bytes = try Sample.drawing().draw(Sample.report(word: "Quyết định"))
        let file = try #require(fopen(place, "w"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
    }

    /// Options that choose tests, or files that this process writes itself.
    private static let own: Set = [
        "--filter", "--skip", "--xunit-output", "--event-stream-output-path",
        "--attachments-path",
    ]

    /// The command line of this process without its own options.
    private static func ownArguments() throws -> [String] {
        let file = try #require(fopen("/proc/self/cmdline", "r"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        let words = bytes[..<count].split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        var kept: [String] = []
        var isSkipping = false
        for word in words {
            if !isSkipping && !own.contains(word) { kept.append(word) }
            isSkipping = own.contains(word)
        }
        return kept
    }
}
