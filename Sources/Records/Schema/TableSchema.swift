// Is one record table: its columns, natural key, rules across columns and rows, and an example.
//
// The DDL, the import checks and docs/records.md all come from these descriptions, so that they
// cannot disagree. `RecordsSchema.tables` lists them, parents before children.

/// A rule that one column alone cannot state.
enum TableRule: Hashable, Sendable {
    /// The quantity columns hold exactly one measure.
    case quantity
    /// `last` is not before `first`.
    case span(first: String, last: String)
    /// Intervals of rows with the same values of these columns do not overlap.
    case disjoint(by: [String])
    /// Following `parent` from `child` never comes back, on any day.
    case acyclic(child: String, parent: String)
    /// `tien_do_quy` is given exactly when the pace is by quarter.
    case quarterPace
    /// `diem_tu` is not above `diem_den`.
    case rising(from: String, to: String)
    /// No unit goes over into itself, nor on one day back to where it came from.
    case lineage
    /// Points are not negative and not above the most that their criterion gives.
    case points
    /// Demand, limits and indicators of a rule about figures make sense together.
    case figureRule
    /// A share is one, its parts are counts of their own, and the three are not the same.
    case share
    /// No total is a part of itself.
    case sums
    /// The value of a known setting has that setting's form.
    case settings
}

/// A record table (bảng). A reference type, because every row points to its table.
public final class TableSchema: Sendable {
    public let name: String
    public let title: String
    /// What the table is for, in one or two Vietnamese sentences.
    public let help: String
    public let columns: [ColumnSchema]
    /// Columns that tell rows apart (khóa tự nhiên).
    public let key: [String]
    let rules: [TableRule]
    /// The first version of the records file that has the table; older files have no row of it.
    let since: Int
    /// A CSV file with a header, valid together with every other table's example.
    public let example: String
    private let positions: [String: Int]
    /// Positions of the key's columns.
    let keyIndices: [Int]

    init(
        _ name: String, _ title: String, help: String, key: [String], rules: [TableRule] = [],
        since: Int = 1, columns: [ColumnSchema], example: String
    ) {
        self.name = name
        self.title = title
        self.help = help
        self.key = key
        self.rules = rules
        self.since = since
        self.columns = columns
        self.example = example
        let positions = Dictionary(
            columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.positions = positions
        self.keyIndices = key.compactMap { positions[$0] }
    }

    /// Where a column stands; nil when the table has none of that name.
    func index(of column: String) -> Int? { positions[column] }
}
