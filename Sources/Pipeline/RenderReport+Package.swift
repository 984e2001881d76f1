// Order → the package of its report: the same tables, charts and figures that it prints.

import Archives
import Digests
import Documents
import Drawing
import Layout
import Pages
import Periods

extension RenderReport {
    /// Nothing is written anywhere.
    ///
    /// - Throws: the first stage's error.
    public func package(_ order: ReportOrder) throws -> DataPackage {
        let drafted = try drafted(order)
        let document = drafted.document
        let sheet = FigureSheet(drafted: drafted, pages: try rendered(drafted).pages)
        var tables: [Table] = []
        var files: [DataPackage.File] = []
        var contents: [PackageContents.Entry] = []
        var chartCount = 0
        for block in document.blocks {
            switch block {
            case .table(let table):
                tables.append(table)
                contents.append(.table(Self.line(table.caption)))
            case .chart(let block):
                chartCount += 1
                let made = try chart(block, number: chartCount, of: document)
                files += made
                contents.append(.chart(Self.line(block.caption), made.map(\.name)))
            default: continue
            }
        }
        let sentences = KeySentences(document: document, sheet: sheet)
        files.append(
            DataPackage.File(name: KeySentences.fileName, bytes: Array(sentences.text.utf8)))
        let index = PackageContents(
            heading: KeySentences.heading(of: document), entries: contents,
            sentenceCount: sentences.count)
        files.append(
            DataPackage.File(name: PackageContents.fileName, bytes: Array(index.text.utf8)))
        return DataPackage(
            name: order.name, title: document.title, author: document.author,
            created: order.created, tables: tables, files: files, figures: try sheet.packed())
    }

    /// The picture and the drawing of one chart; nothing for one that would show nothing.
    private func chart(
        _ block: ChartBlock, number: Int, of document: Document
    ) throws -> [DataPackage.File] {
        let report = try ChartSheet(block: block, measurer: site.typefaces).report(
            author: document.author, created: document.created)
        guard let report, let page = report.pages.first else { return [] }
        let drawn = try PDFDrawing(typefaces: site.typefaces).draw(report)
        let archived = try Archive(
            report: report, drawn: drawn, identifier: SHA256.digest(of: drawn).bytes
        ).bytes()
        let name = "bieu-do-\(number < 10 ? "0" : "")\(number)"
        return [
            DataPackage.File(
                name: name + ".png", bytes: try PNGDrawing(typefaces: site.typefaces).draw(page)),
            DataPackage.File(name: name + ".pdf", bytes: archived),
        ]
    }

    static func line(_ runs: [Run]) -> String {
        runs.map(\.text).joined().split { $0.isWhitespace }.joined(separator: " ")
    }
}
