// Is one row of a record table as stored: every column is canonical text, or nil for NULL.
//
// Days are ISO, decimals plain with a dot ("27.32"), flags "0" or "1", periods and choices their
// codes. All columns are text here so that comparing, hashing and journalling are the same for
// every table; only `INTEGER` columns are numbers in the file.

import Facts
import Periods

struct StoredRow: Sendable {
    let table: TableSchema
    let id: Int
    let checksum: UInt64
    let bytes: RowBytes

    /// Every column's text; nil for NULL.
    var values: [String?] {
        var values: [String?] = []
        values.reserveCapacity(table.columns.count)
        bytes.forEachColumn(of: table) { _, text in
            values.append(text.map { String(decoding: $0, as: UTF8.self) })
        }
        return values
    }

    /// The row's place among the rows of its table.
    var sortKey: String { table.sortKey(bytes.text) }

    var provenance: Provenance.Row {
        Provenance.Row(table: table.name, id: id, checksum: checksum)
    }

    /// The column's text; nil for NULL.
    func optional(_ column: String) -> String? {
        table.index(of: column).flatMap { bytes.text($0) }
    }

    /// The text of a column that the schema requires.
    func text(_ column: String) throws(RecordsError) -> String {
        guard let text = optional(column) else { throw unreadable(column) }
        return text
    }

    func integer(_ column: String) throws(RecordsError) -> Int {
        guard let value = Int(try text(column)) else { throw unreadable(column) }
        return value
    }

    func flag(_ column: String) -> Bool {
        optional(column) == "1"
    }

    func day(_ column: String) throws(RecordsError) -> Day {
        guard let day = try optionalDay(column) else { throw unreadable(column) }
        return day
    }

    func optionalDay(_ column: String) throws(RecordsError) -> Day? {
        guard let text = optional(column) else { return nil }
        guard let day = Day(stored: text) else { throw unreadable(column) }
        return day
    }

    func decimal(_ column: String) throws(RecordsError) -> FixedDecimal? {
        guard let text = optional(column) else { return nil }
        guard let value = FixedDecimal(stored: text) else { throw unreadable(column) }
        return value
    }

    func period(_ column: String) throws(RecordsError) -> PeriodKey {
        guard let key = PeriodKey(text: try text(column)) else { throw unreadable(column) }
        return key
    }

    func choice<Value: RawRepresentable<String>>(
        _ column: String, as type: Value.Type
    ) throws(RecordsError) -> Value {
        guard let value = Value(rawValue: try text(column)) else { throw unreadable(column) }
        return value
    }

    /// The words a choice is printed as.
    func word(_ column: String) throws(RecordsError) -> String {
        RecordsSchema.word(try text(column), of: column, in: table.name)
    }

    /// `tu_ngay` to `den_ngay`, both inside.
    func interval() throws(RecordsError) -> Interval {
        let first = try day("tu_ngay")
        let last = try optionalDay("den_ngay")
        guard let interval = Interval(first: first, last: last) else {
            throw unreadable("den_ngay")
        }
        return interval
    }

    /// The measure of the quantity columns.
    func quantity() throws(RecordsError) -> Quantity {
        let qualifier = Qualifier(rawValue: optional("dinh_tinh") ?? "")
        guard let qualifier else { throw unreadable("dinh_tinh") }
        return Quantity(try measure(), qualifier: qualifier, verbatim: optional("nguyen_van"))
    }

    private func measure() throws(RecordsError) -> Quantity.Measure {
        if let number = try decimal("gia_tri") { return .number(number) }
        if let numerator = try decimal("tu_so"), let denominator = try decimal("mau_so") {
            return .pair(
                numerator: numerator, denominator: denominator, of: optional("ten_mau_so") ?? "")
        }
        return .words(try text("muc_do"))
    }

    private func unreadable(_ column: String) -> RecordsError {
        .unreadableValue(table: table.name, row: id, column: column)
    }
}
