// A site → everything that would stop or spoil its next reports, all of it at once.

import Digests
import Documents
import Drawing
import Facts
import Pages
public import Periods
import Records
import Templates

/// Checks configuration, definitions, fonts, form profiles, templates and records.
public struct CheckSite {
    let configuration: Configuration
    /// Decides which periods are now owed.
    let today: Day

    /// `today`: nil for the day that the machine's clock says.
    public init(configuration: Configuration, today: Day? = nil) {
        self.configuration = configuration
        self.today = today ?? Outside.day(at: configuration.zone)
    }

    /// One sentence per finding, in a fixed order; empty when all is well. What one part hides does
    /// not hide the others: without fonts the templates are still read.
    ///
    /// - Throws: `RecordsError` when the records are damaged so that they cannot be checked.
    public func findings() throws -> [String] {
        var findings: [String] = []
        add(to: &findings) { try configuration.checkFolders() }
        var typefaces: Typefaces?
        add(to: &findings) { typefaces = try Typefaces(directory: configuration.fontsFolder) }
        var definitions: Definitions?
        add(to: &findings) { definitions = try Definitions(configuration: configuration) }
        var records: RecordsReader?
        add(to: &findings) { records = try Site.records(configuration) }
        guard let records else { return findings }
        let damage = try records.check().map { "\($0)" }
        guard damage.isEmpty else { return findings + damage }
        findings += try forms(records) + templates(try records.catalogue())
        add(to: &findings) {
            _ = try WordingFile(folders: configuration.templateFolders).wording()
        }
        if let definitions {
            findings += try owed(definitions, records) + figures(definitions, records)
        }
        if let typefaces { findings += try letters(records, typefaces) }
        return findings
    }

    /// Every profile that a committee may print by must load, and one be in force today.
    private func forms(_ records: RecordsReader) throws -> [String] {
        let names = Set(try records.committees().map(\.formProfile)).sorted()
        let library = FormLibrary(folders: configuration.formFolders)
        return names.flatMap { library.findings($0, on: today) }
    }

    private func templates(_ catalogue: Catalogue) throws -> [String] {
        let folders = configuration.templateFolders.filter(Files.isFolder)
        let library = try TemplateLibrary(folders: folders)
        if library.entries.isEmpty {
            return ["\(configuration.path): không có mẫu báo cáo nào trong các thư mục “mau”"]
        }
        var findings: [String] = []
        for entry in library.entries {
            var notices: [String] = []
            add(to: &findings) {
                let loaded = try library.template(entry, catalogue: catalogue)
                notices = try CheckSite.origin(of: loaded.template.head, entry)
            }
            findings += notices
        }
        return findings
    }

    /// A site's own template goes on hiding the shipped one after an upgrade; whoever copied it is
    /// told when there is something new to take over.
    private static func origin(
        of head: TemplateHead, _ entry: TemplateLibrary.Entry
    ) throws -> [String] {
        guard let origin = head.origin, let hidden = entry.hidden else { return [] }
        let current = String(SHA256.digest(of: try Files.readText(hidden)).hex.prefix(12))
        guard current != origin else { return [] }
        return [
            "\(entry.path): lưu ý: mẫu kèm theo \(hidden) đã đổi từ khi chép (goc: \(origin)); so "
                + "hai tệp, lấy phần cần lấy, rồi sửa thành goc: \(current)"
        ]
    }

    /// What definitions ask for and the site does not have.
    private func owed(_ definitions: Definitions, _ records: RecordsReader) throws -> [String] {
        try definitions.findings(
            committees: try records.committeeEntries(),
            templates: try TemplateLibrary(
                folders: configuration.templateFolders.filter(Files.isFolder)),
            catalogue: try records.catalogue())
    }

    /// Every text of the records whose letters some face cannot print.
    private func letters(_ records: RecordsReader, _ typefaces: Typefaces) throws -> [String] {
        var letters = PrintableLetters(typefaces: typefaces)
        // What cannot be read was told where the wording itself is checked.
        let words =
            (try? WordingFile(folders: configuration.templateFolders).findings(&letters)) ?? []
        return try words
            + records.texts { !letters.has($0) }.map { text in
                let missing = text.text.unicodeScalars.filter { !letters.has($0) }
                let names = Set(missing.map(PrintableLetters.name)).sorted().joined(separator: ", ")
                return "\(text.place): phông chữ không có ký tự \(names); thay bằng ký tự khác"
            }
    }

    private func add(to findings: inout [String], _ attempt: () throws -> Void) {
        do { try attempt() } catch { findings.append("\(error)") }
    }
}
