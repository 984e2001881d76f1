// `baocao preview`: what a template prints, now or after each time it is saved.

import ArgumentParser
import FileSystem
import Pipeline
import Service

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Render a template for whoever writes it, once or after each save.")

    @OptionGroup var file: ConfigurationOption

    @Argument(help: "The template: a path, or the code of one of the site's.")
    var template: String

    @Flag(help: "Render again after each save, until interrupted.")
    var watch = false

    @Option(help: "The committee's code; without it one that the template is for.")
    var committee: String?

    @Option(help: "The period; without it the newest closed one that the template takes.")
    var period: String?

    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String?

    func run() throws {
        let configuration = try Configuration(path: file.path)
        let preview = try TemplatePreview(
            site: try Site(configuration: configuration), template: template,
            committee: committee, period: period)
        guard watch else { return Console.say(try show(preview, configuration).path) }
        var last: String?
        try SavedFile(path: preview.path).follow {
            do {
                let shown = try show(preview, configuration)
                last = shown.path
                Console.say("\(shown.path) (\(shown.pageCount) trang)")
            } catch {
                Console.complain("\(error)")
                Console.complain(
                    last.map { "Giữ nguyên bản trước: \($0)" } ?? "Chưa lập được bản nào.")
            }
        }
    }

    /// Whole or not at all: a viewer that has the file open never sees half of one.
    private func show(
        _ preview: TemplatePreview, _ configuration: Configuration
    ) throws -> (path: String, pageCount: Int) {
        let report = try preview.render()
        let path =
            output ?? Files.resolve(report.name + ".pdf", in: configuration.reportsFolder)
        if output == nil { try Files.makeFolders(Files.parent(of: path)) }
        try Files.write(report.bytes, to: path)
        return (path, report.pageCount)
    }
}
