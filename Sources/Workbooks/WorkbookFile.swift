// Tables → one workbook: a sheet for each, and a first one that lists them.
//
// Every text is written as a string, so that none is ever taken for a formula. The same tables give
// the same bytes: the only instant in the file is the one given.

import CXlsxWriter
public import Documents

/// A workbook (tệp .xlsx) of the tables of a report.
public struct WorkbookFile {
    private let title: String
    private let author: String
    private let created: Int
    private let tables: [Table]

    /// - Parameter created: Seconds since 1970, printed into the file.
    public init(title: String, author: String, created: Int, tables: [Table]) {
        self.title = title
        self.author = author
        self.created = created
        self.tables = tables
    }

    /// The name of the sheet of a table, counted from 0.
    public static func sheetName(_ index: Int) -> String { "Bảng \(index + 1)" }

    /// Writes the file; its parts lie in `folder` until it is whole.
    ///
    /// - Throws: `WorkbookError`; what stands at `path` then is no workbook.
    public func write(to path: String, parts folder: String) throws(WorkbookError) {
        let status = folder.withMutableCString { folder in
            var options = lxw_workbook_options(constant_memory: 0, tmpdir: folder, use_zip64: 0)
            guard let book = workbook_new_opt(path, &options) else {
                return LXW_ERROR_MEMORY_MALLOC_FAILED
            }
            describe(book)
            let filled = fill(book)
            // Closing frees the book, whatever came of filling it.
            let closed = workbook_close(book)
            return filled == LXW_NO_ERROR ? closed : filled
        }
        guard status == LXW_NO_ERROR else {
            throw .refused(path: path, reason: String(cString: lxw_strerror(status)))
        }
    }

    private func describe(_ book: UnsafeMutablePointer<lxw_workbook>) {
        title.withMutableCString { title in
            author.withMutableCString { author in
                var properties = lxw_doc_properties()
                properties.title = title
                properties.author = author
                properties.created = time_t(created)
                _ = workbook_set_properties(book, &properties)
            }
        }
    }

    private func fill(_ book: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
        var formats = CellFormats(book: book)
        guard let list = workbook_add_worksheet(book, "Mục lục") else {
            return LXW_ERROR_MEMORY_MALLOC_FAILED
        }
        var pen = SheetPen(sheet: list)
        pen.text(title, row: 0, column: 0, formats.bold)
        for (index, table) in tables.enumerated() {
            pen.text(WorkbookFile.sheetName(index), row: index + 2, column: 0, formats.plain)
            pen.text(table.captionText, row: index + 2, column: 1, formats.plain)
        }
        pen.width(12, of: 0)
        pen.width(90, of: 1)
        for (index, table) in tables.enumerated() where pen.status == LXW_NO_ERROR {
            guard let sheet = workbook_add_worksheet(book, WorkbookFile.sheetName(index)) else {
                return LXW_ERROR_MEMORY_MALLOC_FAILED
            }
            pen = SheetPen(sheet: sheet)
            TableSheet(table: table).write(with: &pen, &formats)
        }
        return pen.status
    }
}

extension Table {
    /// The caption on one line.
    var captionText: String { caption.map(\.text).joined().spacedPlainly }
}

extension String {
    /// With plain spaces for those that bind.
    var spacedPlainly: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }

    /// The library takes texts it does not change as if it might.
    fileprivate func withMutableCString<Result>(
        _ body: (UnsafeMutablePointer<CChar>) -> Result
    ) -> Result {
        var bytes = Array(utf8CString)
        return bytes.withUnsafeMutableBufferPointer { buffer in
            guard let first = buffer.baseAddress else { preconditionFailure("A text ends in NUL") }
            return body(first)
        }
    }
}
