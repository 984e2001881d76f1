// Is how archiving fails: with a reason, never with a broken file, never by stopping the program.

import Deflation
import Pages
import Testing

@testable import Archives

@Suite struct ArchiveFailureTests {
    private let report = Small.report(
        [
            .init(.document, parent: nil), .init(.paragraph, parent: 0),
            .init(.figure, parent: 0, alternative: "Biểu đồ"),
        ],
        [
            [Small.word("chữ", 60, 60, 1), Small.rule(80), Small.word("12%", 60, 90, 2)],
            [Small.rule(9)],
        ])

    private func archive(_ report: PagedReport, _ drawn: [UInt8]) throws(ArchiveError) -> [UInt8] {
        try Archive(report: report, drawn: drawn, identifier: Small.identifier).bytes()
    }

    @Test("a short identifier is refused")
    func identifier() throws {
        let drawn = try Small.draw(report)
        #expect(throws: ArchiveError.identifier(byteCount: 15)) {
            try Archive(
                report: report, drawn: drawn, identifier: [UInt8](repeating: 1, count: 15)
            ).bytes()
        }
    }

    @Test("a figure without alternative text is refused", arguments: [nil, ""])
    func alternative(text: String?) throws {
        var structure = report.structure
        structure[2] = .init(.figure, parent: 0, alternative: text)
        let bare = PagedReport(
            pages: report.pages, structure: structure, outline: [], metadata: report.metadata)
        let drawn = try Small.draw(bare)
        #expect(throws: ArchiveError.alternative(element: 2)) { try archive(bare, drawn) }
    }

    @Test("bytes drawn from another report are noticed")
    func otherReport() throws {
        let drawn = try Small.draw(report)
        let fewer = PagedReport(
            pages: [report.pages[0]], structure: report.structure, outline: [],
            metadata: report.metadata)
        #expect(throws: ArchiveError.pages(drawn: 2, report: 1)) { try archive(fewer, drawn) }
        var structure = report.structure
        structure[2] = .init(.heading1, parent: 0)
        let other = PagedReport(
            pages: report.pages, structure: structure, outline: [], metadata: report.metadata)
        #expect(throws: ArchiveError.tags(page: 0, run: 1)) { try archive(other, drawn) }
        let bare = PagedReport(
            pages: report.pages, structure: [structure[0]], outline: [], metadata: report.metadata)
        #expect(throws: ArchiveError.structure(element: 1)) { try archive(bare, drawn) }
    }

    @Test("what is no file of cairo's is refused")
    func noFile() {
        for bytes in ["", "%PDF-1.5", "startxref\n0\n%%EOF", "startxref\n99999999999999999999\n"] {
            #expect(throws: ArchiveError.damaged(.crossReference)) {
                try archive(report, Array(bytes.utf8))
            }
        }
    }

    @Test("a file cut short anywhere is refused")
    func cut() throws {
        let drawn = try Small.draw(report)
        for length in stride(from: 0, to: drawn.count - 8, by: 211) {
            #expect(throws: ArchiveError.self) { try archive(report, Array(drawn[..<length])) }
        }
    }

    @Test("a damaged byte anywhere never stops the program")
    func damaged() throws {
        let drawn = try Small.draw(report)
        var refused = 0
        for position in stride(from: 0, to: drawn.count, by: 23) {
            var bytes = drawn
            bytes[position] ^= UInt8(1 + position % 127)
            if (try? archive(report, bytes)) == nil { refused += 1 }
        }
        #expect(refused > 0)
        // The catalogue, the table and the trailer stand in the last two kilobytes.
        for position in max(0, drawn.count - 2_000)..<drawn.count {
            var bytes = drawn
            bytes[position] = UInt8(ascii: "9")
            if (try? archive(report, bytes)) == nil { refused += 1 }
        }
        #expect(refused > 100)
    }

    @Test("every error says where, what and what to do")
    func wording() {
        let errors: [ArchiveError] = [
            .damaged(.crossReference), .damaged(.trailer), .damaged(.object(number: 3)),
            .damaged(.pageTree), .damaged(.pageContent(page: 0)), .pages(drawn: 1, report: 2),
            .tags(page: 0, run: 0), .deflation(.zlib(status: -3)), .identifier(byteCount: 1),
            .structure(element: 1), .alternative(element: 1), .created,
        ]
        for error in errors {
            #expect(error.description.contains(": ") && error.description.contains("; "))
        }
        #expect(Set(errors.map(\.description)).count == errors.count)
    }
}
