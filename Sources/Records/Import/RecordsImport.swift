// A folder of CSV files + the current generation → a plan, or a new generation.
//
// All or nothing: one fault anywhere and nothing is written. Importing the same folder twice makes
// no second generation. The instant is the caller's; nothing here reads a clock.

import FileSystem

/// One import (một lần nhập).
public struct RecordsImport: Sendable {
    public let directory: RecordsDirectory
    public let sourceDirectory: String
    /// Who imports, by which document, and when (ISO 8601), for the change journal.
    public let by: String
    public let document: String
    public let instant: String

    public init(
        directory: RecordsDirectory, sourceDirectory: String, by: String, document: String,
        instant: String
    ) {
        self.directory = directory
        self.sourceDirectory = sourceDirectory
        self.by = by
        self.document = document
        self.instant = instant
    }

    /// What `run` would do (`--dry-run`); nothing is written.
    ///
    /// - Throws: `RecordsError.rejected` with every fault, or why a file cannot be read.
    public func plan() throws(RecordsError) -> ImportPlan {
        let current = try GenerationFile(path: try directory.current().path)
        return try prepare(against: current).plan
    }

    /// Publishes a new generation, unless nothing changes.
    ///
    /// - Throws: as `plan`, and `RecordsError.locked` while another import runs. The current
    ///   generation is then as before.
    public func run() throws(RecordsError) -> ImportOutcome {
        let lock = try FileLock(importsInto: directory.path)
        defer { withExtendedLifetime(lock) {} }
        let generation = try directory.current()
        let current = try GenerationFile(path: generation.path)
        let prepared = try prepare(against: current)
        guard !prepared.plan.isEmpty else {
            return ImportOutcome(
                plan: prepared.plan, generation: generation, isNewGeneration: false)
        }
        let number = (try directory.generations().map(\.number).max() ?? generation.number) + 1
        let publication = Publication(directory: directory, number: number)
        let builder = GenerationBuilder(current: current, prepared: prepared, order: self)
        do {
            try builder.build(
                at: try publication.prepare(), number: number, previous: generation.number)
            return ImportOutcome(
                plan: prepared.plan, generation: try publication.publish(), isNewGeneration: true)
        } catch {
            publication.clear()
            throw error
        }
    }

    private func prepare(against current: GenerationFile) throws(RecordsError) -> PreparedImport {
        let contents = try SourceFolder(path: sourceDirectory).read()
        var faults = contents.faults
        var merged: [MergedTable] = []
        for table in contents.tables {
            merged.append(try TableMerger(table: table, current: current).merge(faults: &faults))
        }
        // Rows that repeat a key still define it, so references are judged over all rows read.
        let known = try KnownCodes(
            current: current, tables: contents.tables, unread: contents.unread)
        for table in merged {
            faults += ReferenceCheck(table: table.imported, known: known).faults()
            faults += RowCheck(table: table.imported, known: known).faults()
            faults += StructureCheck(table: table).faults()
        }
        guard faults.isEmpty else { throw .rejected(faults.sorted(by: ImportFault.precedes)) }
        return PreparedImport(merged)
    }
}
