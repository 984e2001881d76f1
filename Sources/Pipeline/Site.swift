// Configuration → the open parts of a site that many reports share: records, fonts, templates.

public import Digests
import Documents
import Drawing
import Facts
import Records

/// A site ready to render: one generation of records, the typefaces, the templates.
///
/// Typefaces shape each word once and remember it, so that one site renders report after report;
/// a site belongs to one thread.
public final class Site {
    public let configuration: Configuration
    let records: RecordsReader
    let typefaces: Typefaces
    let library: TemplateLibrary
    let catalogue: Catalogue
    /// The generation of records it reads, by number and digest of its file.
    public let generation: (number: Int, digest: Digest)

    /// Opens the current generation of the records and the fonts.
    public init(configuration: Configuration) throws {
        self.configuration = configuration
        try configuration.checkFolders()
        let current = try RecordsDirectory(path: configuration.recordsFolder).current()
        records = try RecordsReader(path: current.path)
        generation = (current.number, try current.fileDigest())
        try records.verifyFile()
        typefaces = try Typefaces(directory: configuration.fontsFolder)
        library = try TemplateLibrary(folders: configuration.templateFolders)
        catalogue = try records.catalogue()
    }

    static func records(_ configuration: Configuration) throws(RecordsError) -> RecordsReader {
        try RecordsReader(
            path: RecordsDirectory(path: configuration.recordsFolder).current().path)
    }

    func form(_ name: String) throws(PipelineError) -> FormProfile {
        try Site.form(name, configuration)
    }

    static func form(
        _ name: String, _ configuration: Configuration
    ) throws(PipelineError) -> FormProfile {
        var known: [String] = []
        for folder in configuration.formFolders {
            let names = try Files.names(in: folder)
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
            known += names.map { String($0.dropLast(5)) }
            guard names.contains(name + ".yaml") else { continue }
            return try FormFile(path: folder + "/" + name + ".yaml").profile()
        }
        throw .unknownForm(name, nearest: Folding.nearest(to: name, among: known), known: known)
    }
}
