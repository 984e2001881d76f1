// `baocao verify`: ledger, store, outboxes and given files against each other.

import ArgumentParser
import FileSystem
import Issuing
import Pipeline
import Service

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check ledger, store, outboxes and files.")

    @OptionGroup var site: SiteOption

    @Argument(help: "PDF files to look up in the ledger; everything kept when left out.")
    var files: [String] = []

    @Flag(help: "Check everything kept, besides the files.")
    var all = false

    @Option(help: "A head noted before, SEQ:HASH: the chain must still contain it.")
    var expect: String?

    @Flag(help: "Render again and compare.")
    var rerender = false

    func run() throws {
        try site.verify(files, isAll: all || files.isEmpty, expect: expect, rerender: rerender)
    }
}

extension SiteOption {
    /// The files are read by whoever asks: the daemon sees names and digests only.
    fileprivate func verify(
        _ files: [String], isAll: Bool, expect: String?, rerender: Bool
    ) throws {
        var request = SiteOption.request(
            "verify", ["all": isAll.word, "expect": expect, "rerender": rerender.word])
        for path in files { try request.addDigest(of: path) }
        try ask(request)
    }
}
