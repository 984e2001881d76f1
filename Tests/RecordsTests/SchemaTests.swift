import Testing

@testable import Records

@Suite("Records schema")
struct SchemaTests {
    @Test("every natural key names columns of its table")
    func keysNameColumns() {
        for table in RecordsSchema.tables {
            #expect(table.keyIndices.count == table.key.count, "\(table.name)")
        }
    }
}
