// `baocao verify`: ledger, store, outboxes and given files against each other.

import ArgumentParser

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check ledger, store, outboxes and files.")

    @OptionGroup var site: SiteOption

    @Argument(help: "PDF files to look up in the ledger; everything kept when left out.")
    var files: [String] = []

    @Flag(help: "Check everything kept; so it is without files.")
    var all = false

    @Option(help: "A head noted before, SEQ:HASH: the chain must still contain it.")
    var expect: String?

    @Flag(help: "Render again and compare.")
    var rerender = false

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if all, !files.isEmpty { throw ValidationError("Give FILE… or --all, not both.") }
    }

    /// The files are read by whoever asks, so that the daemon need not see them.
    func run() throws {
        try site.ask(
            "verify", ["expect": expect, "rerender": rerender.word, "json": json.word],
            paths: files)
    }
}
