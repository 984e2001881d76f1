// Configuration → the conditions of a real site, read again only when a file of it changed.
//
// Configuration and definitions stay as they were until `reload`; records, templates and form
// profiles are looked at on every tick, by their stamps.

import Digests
import FileSystem
package import Periods
package import Pipeline

/// A site as the office sees it.
package final class SiteSurroundings: Surroundings {
    /// Files by path, each with its stamp.
    private typealias Stamps = [String: FileStamp]

    private(set) var configuration: Configuration
    private var definitions: Definitions
    private var configurationDigest: Digest
    private var kept: (stamps: Stamps, conditions: Conditions)?

    package init(configuration: Configuration) throws {
        self.configuration = configuration
        definitions = try Definitions(configuration: configuration)
        configurationDigest = try SiteSurroundings.digest(of: configuration)
    }

    package var premises: Premises {
        Premises(
            stateFolder: configuration.stateFolder, outboxFolder: configuration.outboxFolder,
            zone: configuration.zone, minimumFreeMebibytes: configuration.minimumFreeMebibytes,
            recordsFolder: configuration.recordsFolder)
    }

    package func conditions() throws -> Conditions {
        // Stamps come first: what changes while it is read is read again at the next tick.
        let stamps = try stamps()
        if let kept, kept.stamps == stamps { return kept.conditions }
        let site = try Site(configuration: configuration)
        let generation = site.generation
        let conditions = Conditions(
            definitions: definitions.definitions, calendars: configuration.calendars,
            defaultCalendar: configuration.defaultCalendar,
            committees: try site.committeeEntries(), occasions: try site.occasions(),
            holidays: definitions.holidays, generation: generation,
            inputs: try inputs(stamps.keys.sorted(), generation.digest))
        kept = (stamps, conditions)
        return conditions
    }

    package func reload() throws {
        let configuration = try Configuration(path: configuration.path)
        guard configuration.stateFolder == self.configuration.stateFolder else {
            throw IssuingError.movedState(
                from: self.configuration.stateFolder, to: configuration.stateFolder)
        }
        let definitions = try Definitions(configuration: configuration)
        let digest = try SiteSurroundings.digest(of: configuration)
        self.configuration = configuration
        self.definitions = definitions
        configurationDigest = digest
        kept = nil
    }

    package func onlyTemplate(for period: Period) throws -> String {
        try Site(configuration: configuration).onlyTemplate(for: period)
    }

    package func retireRecords(besides pinned: Set<Int>) throws -> [Int] {
        try Housekeeping(configuration: configuration).removeGenerations(pinned: pinned)
    }

    /// Everything that a report is made from, as far as it may change while the office runs.
    private func stamps() throws(FileError) -> Stamps {
        var stamps: Stamps = [:]
        // The pointer to the current generation is replaced by every import.
        let pointer = configuration.recordsFolder + "/current.db"
        stamps[pointer] = FileStamp(path: pointer)
        let folders = configuration.templateFolders + configuration.formFolders
        for folder in folders where Files.isFolder(folder) {
            for name in try Files.names(in: folder) where !name.hasPrefix(".") {
                let path = folder + "/" + name
                if case .file = Files.kind(path) { stamps[path] = FileStamp(path: path) }
            }
        }
        return stamps
    }

    /// Over the records' own digest, every other file, the definitions and the program.
    private func inputs(_ paths: [String], _ records: Digest) throws -> Digest {
        var parts = [
            records.hex, definitions.digest.hex, configurationDigest.hex, Version.program,
        ]
        for path in paths where !path.hasSuffix("/current.db") {
            parts.append(path)
            parts.append(SHA256.digest(of: try Files.read(path)).hex)
        }
        return SHA256.digest(of: Array(parts.joined(separator: "\n").utf8))
    }

    private static func digest(of configuration: Configuration) throws -> Digest {
        SHA256.digest(of: try Files.read(configuration.path))
    }
}
