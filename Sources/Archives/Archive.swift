// PagedReport and the file cairo drew from it → the archival file: complete, tagged, small.
//
// The steps: take cairo's file apart; mark what is untagged on each page as an artifact and check
// that its tags are the report's; write the structure tree, catalogue, information and metadata
// anew; pack everything. Object numbers of kept objects do not change, so no reference inside them
// is touched; freed numbers are used again.

import Deflation
public import Pages

/// A drawn report on its way into the archive.
public struct Archive {
    private let report: PagedReport
    private let drawn: [UInt8]
    private let identifier: [UInt8]

    /// What the file says made it.
    static let creator = "baocao"
    static let producer = "baocao (cairo)"

    /// The report, the bytes drawn from that very report, and the bytes that identify the document:
    /// a digest of its content, at least 16 bytes.
    public init(report: PagedReport, drawn: [UInt8], identifier: [UInt8]) {
        self.report = report
        self.drawn = drawn
        self.identifier = identifier
    }

    /// The archival file; the same inputs give the same bytes.
    ///
    /// - Throws: `ArchiveError`, when the drawn bytes are not this report's or not cairo's, when a
    ///   figure has no alternative text, or when the identifier is short.
    public func bytes() throws(ArchiveError) -> [UInt8] {
        guard identifier.count >= 16 else { throw .identifier(byteCount: identifier.count) }
        guard let created = PDFText.date(report.metadata.created) else { throw .created }
        var assembly = try Assembly(report: report, file: DrawnFile(drawn))
        try assembly.markPages()
        try assembly.writeStructure()
        assembly.writeMetadata(created: created)
        try assembly.writeCatalogue()
        return try assembly.packed(identifier: identifier)
    }
}
