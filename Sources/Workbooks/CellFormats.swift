// Is the formats of a workbook, each made once.

import CXlsxWriter

/// The looks of cells.
struct CellFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let book: UnsafeMutablePointer<lxw_workbook>
    let plain: Format?
    let bold: Format?
    let italic: Format?
    let header: Format?
    private var known: [String: Format] = [:]

    init(book: UnsafeMutablePointer<lxw_workbook>) {
        self.book = book
        plain = CellFormats.make(book)
        bold = CellFormats.make(book, isBold: true)
        italic = CellFormats.make(book)
        header = CellFormats.make(book, isBold: true)
        if let italic { format_set_italic(italic) }
        if let header {
            CellFormats.frame(header)
            format_set_align(header, UInt8(LXW_ALIGN_CENTER.rawValue))
        }
    }

    /// A cell of the body; `number` is its number format.
    mutating func body(isBold: Bool, isCentred: Bool, number: String = "") -> Format? {
        let key = "\(isBold) \(isCentred) \(number)"
        if let format = known[key] { return format }
        guard let format = CellFormats.make(book, isBold: isBold) else { return nil }
        CellFormats.frame(format)
        if isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        if !number.isEmpty { format_set_num_format(format, number) }
        known[key] = format
        return format
    }

    private static func make(
        _ book: UnsafeMutablePointer<lxw_workbook>, isBold: Bool = false
    ) -> Format? {
        guard let format = workbook_add_format(book) else { return nil }
        format_set_font_name(format, "Times New Roman")
        format_set_font_size(format, 12)
        if isBold { format_set_bold(format) }
        return format
    }

    private static func frame(_ format: Format) {
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
}
