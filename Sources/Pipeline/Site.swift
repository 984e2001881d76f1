// Configuration → the open parts of a site that many reports share: records, fonts, templates.

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

    /// Opens the current generation of the records and the fonts.
    public init(configuration: Configuration) throws {
        self.configuration = configuration
        records = try RecordsReader(
            path: RecordsDirectory(path: configuration.recordsFolder).current().path)
        try records.verifyFile()
        typefaces = try Typefaces(directory: configuration.fontsFolder)
        library = try TemplateLibrary(folders: configuration.templateFolders)
        catalogue = try records.catalogue()
    }

    func form(_ name: String) throws(PipelineError) -> FormProfile {
        var known: [String] = []
        for folder in configuration.formFolders where Files.isFolder(folder) {
            let names = try Files.names(in: folder).filter { $0.hasSuffix(".yaml") }
            known += names.map { String($0.dropLast(5)) }
            guard names.contains(name + ".yaml") else { continue }
            return try FormFile(path: folder + "/" + name + ".yaml").profile()
        }
        throw .unknownForm(name, nearest: Folding.nearest(to: name, among: known), known: known)
    }
}
