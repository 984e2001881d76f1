// Is the test of the office with real records, templates and pages.

import FileSystem
import Issuing
import Ledger
import Periods
import Pipeline
import TestTools
import Testing

struct DirectRendererTests {
    /// The repository's root, found from this file.
    private static let root = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }

    private static let example = "tinh-minh-hoa"

    @Test func `an example site is rehearsed, drafted or issued, delivered and restarted`() throws {
        let folder = TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let configuration = try Self.site(in: folder["site"])
        let clock = HandClock()
        clock.set(configuration.zone.beginning(of: try #require(Day(text: "2026-06-10"))))
        var log: [String] = []
        let open = {
            try Office(
                configuration: configuration,
                renderer: DirectRenderer(configuration: configuration), time: clock,
                isDemonstration: true, log: { log.append($0) })
        }
        var office: Office? = try open()
        let looked = try #require(try office?.work())
        #expect(!looked.rehearsals.isEmpty)
        clock.set(configuration.zone.beginning(of: try #require(Day(text: "2026-06-24"))))
        let outcome = try #require(try office?.work())
        #expect(!(outcome.issued + outcome.drafts).isEmpty, "\(log)")
        #expect(outcome.failed == 0, "\(log)")
        #expect(outcome.troubles.isEmpty)
        let files = try Files.paths(under: configuration.outboxFolder)
        #expect(files.contains { $0.hasSuffix(".pdf") })
        office = nil
        office = try open()
        let again = try #require(try office?.work())
        #expect(again.issued.isEmpty && again.drafts.isEmpty && again.delivered == 0)
        #expect(try Files.paths(under: configuration.outboxFolder) == files)
    }

    private static func site(in folder: String) throws -> Configuration {
        try InitialiseSite(folder: folder, shipped: root).run()
        let configuration = try Configuration(path: folder + "/baocao.yaml")
        _ = try ImportRecords(
            configuration: configuration, folder: root + "/examples/" + example, document: "thử"
        ).run()
        return configuration
    }
}
