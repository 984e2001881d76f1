// Is what writes cells into one sheet and remembers the library's first refusal.

import CXlsxWriter

/// Writes one sheet.
struct SheetPen {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    private(set) var status = LXW_NO_ERROR

    init(sheet: UnsafeMutablePointer<lxw_worksheet>) {
        self.sheet = sheet
    }

    typealias Format = UnsafeMutablePointer<lxw_format>

    mutating func text(_ text: String, row: Int, column: Int, _ format: Format?) {
        guard !text.isEmpty else {
            return note(worksheet_write_blank(sheet, lxw_row_t(row), lxw_col_t(column), format))
        }
        note(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text, format))
    }

    mutating func number(_ number: Double, row: Int, column: Int, _ format: Format?) {
        note(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), number, format))
    }

    /// One text over several cells, as printed.
    mutating func text(
        _ text: String, rows: Range<Int>, columns: Range<Int>, _ format: Format?
    ) {
        guard rows.count > 1 || columns.count > 1 else {
            return self.text(text, row: rows.lowerBound, column: columns.lowerBound, format)
        }
        note(
            worksheet_merge_range(
                sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound),
                lxw_row_t(rows.upperBound - 1), lxw_col_t(columns.upperBound - 1), text, format))
    }

    /// Characters of the usual size.
    mutating func width(_ width: Int, of column: Int) {
        note(
            worksheet_set_column(
                sheet, lxw_col_t(column), lxw_col_t(column), Double(width), nil))
    }

    /// The rows above stay in sight and are printed on every page; a page is as wide as the table.
    func keep(rowsAbove row: Int, isWide: Bool) {
        worksheet_freeze_panes(sheet, lxw_row_t(row), 0)
        worksheet_set_paper(sheet, 9)  // A4
        if isWide { worksheet_set_landscape(sheet) }
        worksheet_fit_to_pages(sheet, 1, 0)
    }

    private mutating func note(_ found: lxw_error) {
        if status == LXW_NO_ERROR { status = found }
    }
}
