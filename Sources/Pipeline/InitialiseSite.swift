// An empty folder → a site: configuration, templates, forms, reports, and no records yet.

import Records

/// Makes a new site.
public struct InitialiseSite {
    let folder: String
    let shipped: String

    /// `shipped`: the folder that holds `config/` and `templates/` as they come with the program.
    public init(folder: String, shipped: String) {
        self.folder = folder
        self.shipped = shipped
    }

    /// - Throws: when the folder is not empty or the shipped files are not there.
    public func run() throws {
        let source = shipped + "/config/baocao.yaml"
        guard Files.exists(source), Files.isFolder(shipped + "/templates") else {
            throw PipelineError.notShipped(path: shipped)
        }
        if Files.exists(folder) {
            guard Files.isFolder(folder), try Files.names(in: folder).isEmpty else {
                throw PipelineError.folderNotEmpty(path: folder)
            }
        }
        let text = try Files.readText(source)
        let here = try Files.absolute(shipped)
        for name in ["", "/templates", "/forms", "/reports", "/definitions", "/outbox"] {
            try Files.makeFolders(folder + name)
        }
        _ = try RecordsDirectory.create(at: folder + "/records")
        // The configuration is written last: a site without it was not finished.
        let site = text.split(separator: InitialiseSite.installed, omittingEmptySubsequences: false)
            .joined(separator: here)
        try Files.write(Array(site.utf8), to: folder + "/baocao.yaml")
    }

    /// Where an installed package keeps what is shipped, as the shipped configuration names it.
    private static let installed = "/usr/share/baocao"
}
