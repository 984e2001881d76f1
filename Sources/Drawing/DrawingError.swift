// Is why a report could not be drawn, with the evidence; the wording is in DrawingError+Wording.

public import Pages

/// Why typefaces could not be loaded or a report could not be drawn.
///
/// Page and item indices count from 0; the wording counts pages from 1.
public enum DrawingError: Error, Hashable, Sendable {
    /// A font file is absent or is not a font.
    case missingFont(file: String)
    /// A font file holds another face than its name says, or shaping chose another file.
    case wrongFont(file: String, found: String)
    /// A word has no glyph for one of its characters, or holds a character that cannot be printed.
    case text(TextError, page: Int, item: Int)
    /// A coordinate, size, ink or dash is not a number a page can hold.
    case nonFinite(page: Int, item: Int?)
    /// A mark reaches outside its page and would be cut.
    case outside(page: Int, item: Int)
    /// An element breaks the rules of the structure: unknown parent, marks on a branch.
    case structure(element: Int)
    /// An outline entry skips a level or points at a page that does not exist.
    case outline(entry: Int)
    /// A piece of metadata holds a NUL character or the instant has another form.
    case metadata(field: String)
    /// The report has no page.
    case noPages
    /// Cairo reports a failure: its status, and the page if one was being drawn.
    case cairo(status: String, page: Int?)
    /// The file grew past the limit of the drawing.
    case tooLarge(byteLimit: Int)
}
