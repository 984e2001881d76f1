// Is where a value comes from: a formula in words and the rows it read.

/// Where a value comes from: a formula in words and the rows it read.
public struct Provenance: Hashable, Sendable {
    /// One row of the records generation, with its stored checksum.
    public struct Row: Hashable, Sendable {
        public let table: String
        public let id: Int
        public let checksum: UInt64

        public init(table: String, id: Int, checksum: UInt64) {
            self.table = table
            self.id = id
            self.checksum = checksum
        }
    }

    public let formula: String
    public let rows: [Row]
    /// The units that the unit of today was made of stand behind it.
    public let isRestated: Bool

    public init(formula: String = "", rows: [Row] = [], isRestated: Bool = false) {
        self.formula = formula
        self.rows = rows
        self.isRestated = isRestated
    }
}
