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
    private var knownWording: HouseWording?

    /// Opens a generation of the records, the current one unless another is named, and the fonts.
    ///
    /// - Throws: `PipelineError.generationGone` when the one named is kept no more.
    public init(configuration: Configuration, generation number: Int? = nil) throws {
        self.configuration = configuration
        try configuration.checkFolders()
        let directory = RecordsDirectory(path: configuration.recordsFolder)
        var current = try directory.current()
        if let number, number != current.number {
            let kept = try directory.generations().first { $0.number == number }
            guard let kept else { throw PipelineError.generationGone(number: number) }
            current = kept
        }
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

    /// The form profile of that name or family for a paper of that day, read at first use.
    ///
    /// - Parameter changes: How an issue worded it; nil for the words of today.
    func form(
        _ name: String, on day: Day, wording changes: [String]? = nil
    ) throws(PipelineError) -> LoadedForm {
        let loaded = try form(named: name, on: day)
        guard let changes else { return loaded.speaking(try wording()) }
        return loaded.speaking(HouseWording(changes: changes))
    }

    private func form(named name: String, on day: Day) throws(PipelineError) -> LoadedForm {
        let key = "\(name) \(day.iso)"
        if let known = forms[key] { return known }
        let loaded = try FormLibrary(folders: configuration.formFolders).form(name, on: day)
        forms[key] = loaded
        return loaded
    }

    /// The words of the house, read at first use.
    private func wording() throws(PipelineError) -> HouseWording {
        if let knownWording { return knownWording }
        let wording = try WordingFile(folders: configuration.templateFolders).wording()
        knownWording = wording
        return wording
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
}
