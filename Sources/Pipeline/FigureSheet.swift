// Figures as printed ↔ a small packed file, and two of them → what changed.
//
// Prose and charts are kept by digest, so that a change of words or of a drawing is told too.
// The file is UTF-8 text, packed with zlib: a line that names the format, then a line a figure,
// sorted by address: address, pages, order on the first, label, value, printed forms, parted by
// tabs. Of an issue it is format 2, whose second line has a digest of what each page draws, parted
// by tabs: by them the sheets are found that a revision replaces.

import Deflation
public import Digests
import Documents
import Pages

/// The figures of one report as printed (bảng số liệu đã in): the `.figures` file beside it.
public struct FigureSheet: Hashable, Sendable {
    /// One figure.
    public struct Line: Hashable, Sendable {
        /// Stable spelling of what is printed.
        public let address: String
        /// What it is, in Vietnamese.
        public let label: String
        /// The figure in a sentence.
        public let text: String
        /// Every form in which it is printed, in alphabetical order.
        public let forms: [String]
        /// Pages it is printed on, counted from 1, in order.
        public let pages: [Int]
        /// Index of the first item that prints it, on the first of those pages.
        public let order: Int
    }

    /// By address.
    public let lines: [Line]
    /// What each page draws; none but of an issue. A draft's would differ from day to day.
    let drawings: [Digest]

    /// The figures of a report; pages are told by the finished pages.
    init(drafted: DraftedReport, pages: PagedReport) {
        var places: [String: [Int]] = [:]
        var orders: [String: Int] = [:]
        for (index, page) in pages.pages.enumerated() {
            for (item, address) in page.items.map(\.address).enumerated() {
                guard let address, places[address]?.last != index + 1 else { continue }
                places[address, default: []].append(index + 1)
                orders[address] = orders[address] ?? item
            }
        }
        let figures = drafted.document.printedFigures(drafted.facts).map { figure in
            Line(
                address: FigureSheet.plain(figure.address), label: FigureSheet.plain(figure.label),
                text: FigureSheet.plain(figure.text), forms: figure.forms.map(FigureSheet.plain),
                pages: places[figure.address] ?? [], order: orders[figure.address] ?? 0)
        }
        let wholes = PrintedWholes(document: drafted.document, pages: pages)
        lines = (figures + wholes.lines + FigureSheet.wording(drafted.form.style.wording)).sorted {
            $0.address < $1.address
        }
        drawings =
            PaperWriting.isOfficial(drafted.order.standing)
            ? PageDrawings(document: drafted.document, report: pages).digests : []
    }

    /// Reads a packed sheet; nil for anything that `packed` did not write.
    public init?(packed: [UInt8]) {
        guard let bytes = try? Inflater(byteLimit: FigureSheet.byteLimit).inflate(packed),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        var rows = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard rows.popLast() == "", let format = rows.popFirst() else { return nil }
        var digests: [Digest?] = []
        if format == FigureSheet.issueFormat {
            guard let row = rows.popFirst() else { return nil }
            digests = row.split(separator: "\t").map { Digest(hex: String($0)) }
        } else if format != FigureSheet.format {
            return nil
        }
        let lines = rows.map(FigureSheet.line)
        guard !lines.contains(nil), !digests.contains(nil) else { return nil }
        self.lines = lines.compactMap(\.self)
        drawings = digests.compactMap(\.self)
    }

    /// The file's bytes.
    public func packed() throws -> [UInt8] {
        var text = FigureSheet.format + "\n"
        if !drawings.isEmpty {
            text = FigureSheet.issueFormat + "\n"
            text += drawings.map(\.hex).joined(separator: "\t") + "\n"
        }
        return try Deflater(level: 9).deflate(Array((text + body).utf8))
    }

    /// Of the figures alone: the same where only the drawing of a page differs.
    public var figuresDigest: Digest { SHA256.digest(of: body) }

    private var body: String {
        lines.map { line in
            let pages = line.pages.map(String.init).joined(separator: ",")
            let fields =
                [line.address, pages, String(line.order), line.label, line.text] + line.forms
            return fields.joined(separator: "\t") + "\n"
        }.joined()
    }

    private static let format = "baocao-figures 1"
    private static let issueFormat = "baocao-figures 2"
    /// Hundreds of times a large report's figures.
    private static let byteLimit = 64 << 20

    private static func line(_ row: Substring) -> Line? {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count >= 5, let order = Int(fields[2]) else { return nil }
        let pages = fields[1].split(separator: ",").map { Int($0) }
        guard !pages.contains(nil) else { return nil }
        return Line(
            address: fields[0], label: fields[3], text: fields[4],
            forms: Array(fields.dropFirst(5)), pages: pages.compactMap(\.self), order: order)
    }

    /// Without the signs that part fields and lines.
    static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
    }
}
