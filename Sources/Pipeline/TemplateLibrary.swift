// Folders of templates → the template of a definition, checked against the records' catalogue.

import Digests
import Facts
import Periods
import Templates

/// The templates of a site; a site's own file hides a shipped one of the same name.
struct TemplateLibrary {
    /// A template file and the definition it is for: the file's name without `.md`.
    struct Entry {
        let code: String
        let path: String
        /// The file of the same name that this one hides: the shipped one, of a site's own.
        var hidden: String?
    }

    /// A template with the digest of its file.
    struct Loaded {
        let template: Template
        let digest: Digest
    }

    let entries: [Entry]

    init(folders: [String]) throws(PipelineError) {
        var entries: [Entry] = []
        for folder in folders {
            for name in try Files.names(in: folder) where TemplateLibrary.isTemplate(name) {
                let code = String(name.dropLast(3))
                if let known = entries.firstIndex(where: { $0.code == code }) {
                    entries[known].hidden = entries[known].hidden ?? folder + "/" + name
                    continue
                }
                entries.append(Entry(code: code, path: folder + "/" + name))
            }
        }
        self.entries = entries.sorted { $0.code < $1.code }
    }

    /// Editors keep hidden files (`.#so-ket.md`) beside the one that is being edited.
    private static func isTemplate(_ name: String) -> Bool {
        name.hasSuffix(".md") && !name.hasPrefix(".")
    }

    func entry(_ code: String) throws(PipelineError) -> Entry {
        guard let entry = entries.first(where: { $0.code == code }) else {
            let known = entries.map(\.code)
            throw .unknownDefinition(
                code, nearest: Folding.nearest(to: code, among: known), known: known)
        }
        return entry
    }

    func template(_ entry: Entry, catalogue: Catalogue) throws -> Loaded {
        let text = try Files.readText(entry.path)
        let template = try TemplateReader(catalogue: catalogue).read(text, file: entry.path)
        guard template.head.code == entry.code else {
            throw PipelineError.configuration(
                place: entry.path, what: "mã ở đầu mẫu là “\(template.head.code)”",
                hint: "mã phải giống tên tệp: “\(entry.code)”")
        }
        return Loaded(template: template, digest: SHA256.digest(of: text))
    }

    /// The template that is the only one made for periods of this kind.
    func template(for period: Period, catalogue: Catalogue) throws -> Loaded {
        let fitting = try entries.map { try template($0, catalogue: catalogue) }
            .filter { TemplateLibrary.fits($0.template, period) }
        guard let first = fitting.first else {
            throw PipelineError.noDefinition(period: period.key.description)
        }
        guard fitting.count == 1 else {
            throw PipelineError.ambiguousDefinition(
                period: period.key.description, choices: fitting.map(\.template.head.code))
        }
        return first
    }

    /// Whether the template is made for periods of this kind.
    static func fits(_ template: Template, _ period: Period) -> Bool {
        template.head.periodKinds.contains(kind(of: period.key))
    }

    static func kind(of key: PeriodKey) -> TemplateHead.PeriodKind {
        switch key.shape {
        case .year: .year
        case .half: .half
        case .quarter: .quarter
        case .years, .openYears, .term, .free: .span
        }
    }
}
