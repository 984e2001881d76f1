// A configuration → every definition and the holiday table of a site, checked.

public import Digests
import Facts
public import Obligations
import Periods
import Templates

/// What a site owes, as configured (các định nghĩa báo cáo).
public struct Definitions: Sendable {
    /// In the order of codes.
    public let definitions: [ReportDefinition]
    public let holidays: Holidays
    /// Of every file they were read from, by name and contents.
    public let digest: Digest
    let entries: [DefinitionsFile.Entry]

    /// Reads every `.yaml` of the definition folders, the site's own before a shipped one of the
    /// same name, and the holiday table.
    ///
    /// - Throws: `PipelineError.configuration` naming file, line and column.
    public init(configuration: Configuration) throws(PipelineError) {
        try configuration.checkDefinitionFolders()
        let calendars = configuration.calendars.map(\.name)
        var entries: [DefinitionsFile.Entry] = []
        var contents: [UInt8] = []
        for path in try Definitions.paths(configuration.definitionFolders) {
            let file = try DefinitionsFile(
                path: path, calendars: calendars, siteCalendar: configuration.defaultCalendar)
            let entry = try file.entry()
            entries.append(entry)
            contents += Definitions.digest(of: entry.definition.code, file.file.source)
        }
        let holidays = try HolidaysFile(path: configuration.holidaysPath)
        contents += Definitions.digest(of: "", holidays.file.source)
        self.holidays = try holidays.holidays()
        self.entries = entries.sorted { $0.definition.code < $1.definition.code }
        definitions = self.entries.map(\.definition)
        digest = SHA256.digest(of: contents)
    }

    /// Paths by file name; a name in an earlier folder hides it in a later one.
    private static func paths(_ folders: [String]) throws(PipelineError) -> [String] {
        var paths: [String: String] = [:]
        for folder in folders {
            for name in try Files.names(in: folder) where !name.hasPrefix(".") {
                guard !name.hasSuffix(".yml") else {
                    throw .configuration(
                        place: folder + "/" + name, what: "đuôi tệp định nghĩa là .yaml",
                        hint: "đổi tên tệp")
                }
                if name.hasSuffix(".yaml"), paths[name] == nil { paths[name] = folder + "/" + name }
            }
        }
        return paths.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func digest(of name: String, _ text: String) -> [UInt8] {
        SHA256.digest(of: name).bytes + SHA256.digest(of: text).bytes
    }
}
