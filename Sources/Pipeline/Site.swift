// Configuration → the open parts of a site that many reports share: records, fonts, templates.

public import Digests
import Documents
import Drawing
import Facts
public import Periods
import Records
import Templates

/// A site ready to render: one generation of records, the typefaces, the templates.
///
/// Typefaces shape each word once and remember it, and each template and form profile is read once,
/// so that one site renders report after report; a site belongs to one thread.
public final class Site {
    public let configuration: Configuration
    let records: RecordsReader
    let typefaces: Typefaces
    let library: TemplateLibrary
    let catalogue: Catalogue
    /// The generation of records it reads, by number and digest of its file.
    public let generation: (number: Int, digest: Digest)
    private var templates: [String: TemplateLibrary.Loaded] = [:]
    private var forms: [String: LoadedForm] = [:]
    private var knownFonts: Digest?

    /// A form profile with the digest of its file.
    struct LoadedForm {
        let profile: FormProfile
        let digest: Digest
    }

    /// Opens the fonts and a generation of the records: the current one, or that of a number.
    ///
    /// - Throws: `PipelineError.generationGone` when it is kept no more.
    public init(configuration: Configuration, generation number: Int? = nil) throws {
        self.configuration = configuration
        try configuration.checkFolders()
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        let kept = try number.map { number in
            try directory.generations().first { $0.number == number }
        }
        if let number, kept == .some(nil) { throw PipelineError.generationGone(number: number) }
        let current = try kept.flatMap(\.self) ?? directory.current()
        records = try RecordsReader(path: current.path)
        generation = (current.number, try records.verifyFile())
        typefaces = try Typefaces(directory: configuration.fontsFolder)
        library = try TemplateLibrary(folders: configuration.templateFolders)
        catalogue = try records.catalogue()
    }

    static func records(_ configuration: Configuration) throws(RecordsError) -> RecordsReader {
        try RecordsReader(
            path: RecordsDirectory(path: configuration.recordsFolder).current().path)
    }

    /// The template named, read at first use, or the only one for periods of this kind.
    func template(_ code: String?, for period: Period) throws -> TemplateLibrary.Loaded {
        guard let code else {
            let loaded = try library.template(for: period, catalogue: catalogue)
            templates[loaded.template.head.code] = loaded
            return loaded
        }
        let loaded =
            try templates[code]
            ?? library.template(library.entry(code), catalogue: catalogue)
        templates[code] = loaded
        guard TemplateLibrary.fits(loaded.template, period) else {
            throw PipelineError.wrongPeriodKind(
                definition: code, period: period.key.description)
        }
        return loaded
    }

    /// The code of the only template for periods of this kind.
    ///
    /// - Throws: `PipelineError.noDefinition`, `.ambiguousDefinition`; a template's own error.
    public func onlyTemplate(for period: Period) throws -> String {
        try template(nil, for: period).template.head.code
    }

    /// The form profile of that name, read at first use.
    func form(_ name: String) throws(PipelineError) -> LoadedForm {
        if let known = forms[name] { return known }
        let loaded = try Site.form(name, configuration)
        forms[name] = loaded
        return loaded
    }

    /// The digest of all font files, one after the other; read once.
    func fonts() throws(PipelineError) -> Digest {
        if let knownFonts { return knownFonts }
        var hash = SHA256()
        for path in typefaces.paths { hash.update(try Files.read(path)) }
        let digest = hash.finish()
        knownFonts = digest
        return digest
    }

    static func form(
        _ name: String, _ configuration: Configuration
    ) throws(PipelineError) -> LoadedForm {
        var known: [String] = []
        for folder in configuration.formFolders {
            let names = try Files.names(in: folder)
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
            known += names.map { String($0.dropLast(5)) }
            guard names.contains(name + ".yaml") else { continue }
            let path = folder + "/" + name + ".yaml"
            return LoadedForm(
                profile: try FormFile(path: path).profile(),
                digest: SHA256.digest(of: try Files.read(path)))
        }
        throw .unknownForm(name, nearest: Folding.nearest(to: name, among: known), known: known)
    }
}
