// Is what an import does to the records: rows, generations, journal, and nothing when it refuses.

import FoundationEssentials
import SQLite
import Testing

@testable import Records

@Suite("Importing records")
struct ImportTests {
    @Test("the examples of every table import together")
    func examplesImport() throws {
        let scratch = try Scratch()
        let outcome = try scratch.run(Scratch.examples)
        #expect(outcome.isNewGeneration)
        #expect(outcome.generation.number == 1)
        #expect(outcome.plan.tables.count == RecordsSchema.tables.count)
        #expect(outcome.plan.tables.allSatisfy { !$0.added.isEmpty })
    }
}
