// Columns of one stored row → the fields of one list row.

import Facts
import Figures
import Periods

struct ListFields {
    private let row: StoredRow
    private var fields: [String: Value] = [:]
    /// Where the row stands among its list's rows; rows of one place follow each other by day.
    var order: Int

    init(_ row: StoredRow) {
        self.row = row
        self.order = row.optional("thu_tu").flatMap { Int($0) } ?? row.id
        text("nguon", "nguon")
    }

    subscript(field: String) -> Value? {
        get { fields[field] }
        set { fields[field] = newValue }
    }

    mutating func text(_ field: String, _ column: String) {
        if let text = row.optional(column) { fields[field] = .text(text) }
    }

    /// The words of a choice.
    mutating func word(_ field: String, _ column: String) throws(RecordsError) {
        if row.optional(column) != nil { fields[field] = .text(try row.word(column)) }
    }

    mutating func day(_ field: String, _ column: String) throws(RecordsError) {
        if let day = try row.optionalDay(column) { fields[field] = .day(day) }
    }

    /// A plain number with the decimals it was recorded with.
    mutating func number(
        _ field: String, _ column: String, unit: String
    ) throws(RecordsError) {
        guard let number = try row.decimal(column) else { return }
        fields[field] = .quantity(
            Quantity(number), unitOfMeasure: unit, decimals: number.scale)
    }

    /// - Parameter unit: the column that names the unit, if the row belongs to one.
    func row(
        _ list: String, unit: String?, interval: Interval?
    ) throws(RecordsError) -> RecordedRow {
        let period = row.optional("ky").flatMap(PeriodKey.init(text:))
        return RecordedRow(
            list: list, unit: unit.flatMap(row.optional), committee: row.optional("cap_uy"),
            interval: interval, period: period, order: order, fields: fields,
            row: row.provenance)
    }
}
