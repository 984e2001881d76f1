// Is a temporary folder with a records directory and CSV files to import, removed with it.

import FoundationEssentials
import TestTools
import Testing

@testable import Records

/// A folder of its own for one test.
final class Scratch: Sendable {
    private let place = TemporaryFolder()
    let records: RecordsDirectory

    init() throws {
        records = try RecordsDirectory.create(at: place["so-lieu"])
    }

    var path: String { place.path }

    /// Writes files into a new folder and gives its path.
    func folder(_ name: String, _ files: [String: String]) throws -> String {
        try folder(name, bytes: files.mapValues { Array($0.utf8) })
    }

    func folder(_ name: String, bytes files: [String: [UInt8]]) throws -> String {
        let folder = "\(path)/\(name)"
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for (file, contents) in files {
            try Data(contents).write(to: URL(filePath: "\(folder)/\(file)"))
        }
        return folder
    }

    func order(_ source: String, document: String = "QĐ 1") -> RecordsImport {
        RecordsImport(
            directory: records, sourceDirectory: source, by: "trợ lý", document: document,
            instant: "2026-06-15T08:00:00+07:00")
    }

    @discardableResult
    func run(_ files: [String: String], document: String = "QĐ 1") throws -> ImportOutcome {
        try order(try folder("nhap", files), document: document).run()
    }

    /// Every example of the schema: one small, consistent set of records.
    static let examples: [String: String] = Dictionary(
        RecordsSchema.tables.map { ($0.name + ".csv", $0.example) },
        uniquingKeysWith: { first, _ in first })

    func reader() throws -> RecordsReader {
        try RecordsReader(path: records.pointer)
    }

    /// Ids, checksums and texts of every table, for comparing generations.
    func contents() throws -> [String] {
        let file = try GenerationFile(path: try records.current().path)
        return try RecordsSchema.tables.flatMap { table in
            try file.all(table.name).map { row in
                let values = row.values.map { $0 ?? "∅" }.joined(separator: "|")
                return "\(table.name) \(row.id) \(row.checksum) \(values)"
            }
        }
    }
}
