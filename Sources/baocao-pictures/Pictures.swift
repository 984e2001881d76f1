// Is the tool behind `make pictures` and `make gallery`: reports without a ledger, and PNG files
// of their pages.

import ArgumentParser
import FileSystem
import Pipeline

@main
struct Pictures: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baocao-pictures", abstract: "Reports to look at, and pictures of them.",
        subcommands: [Render.self, Trim.self, Sheet.self])

    /// Renders a template as draft 1, which has no watermark, on what a preview would show.
    struct Render: ParsableCommand {
        @Option var config: String
        @Option var template: String
        @Option var committee: String?
        @Option var period: String?
        @Argument(help: "The PDF file to write.")
        var output: String

        func run() throws {
            let site = try Site(configuration: try Configuration(path: config))
            let report = try TemplatePreview(
                site: site, template: template, committee: committee, period: period, draft: 1
            ).render()
            try Files.write(report.bytes, to: output, mode: 0o644)
        }
    }

    /// A Netpbm picture without its white border, as PNG.
    struct Trim: ParsableCommand {
        /// White that is left around, samples.
        private static let margin = 6

        @Argument var picture: String
        @Argument var output: String

        func run() throws {
            let trimmed = try Picture(netpbm: try Files.read(picture), path: picture)
                .trimmed(margin: Trim.margin)
            try Files.write(try trimmed.png(), to: output, mode: 0o644)
        }
    }

    /// Netpbm pictures of pages on one sheet, as PNG.
    struct Sheet: ParsableCommand {
        @Option var columns = 8
        @Option(name: .shortAndLong) var output: String
        @Argument var pages: [String]

        func run() throws {
            let pictures = try pages.map { path in
                try Picture(netpbm: try Files.read(path), path: path)
            }
            for (picture, path) in zip(pictures, pages)
            where picture.channelCount != pictures[0].channelCount {
                throw PictureError.mixedChannels(path: path)
            }
            let sheet = ContactSheet(pages: pictures, columnCount: max(1, columns)).picture()
            try Files.write(try sheet.png(), to: output, mode: 0o644)
        }
    }
}
