// Is a finished report: pages, structure, outline and metadata.

/// A finished report.
public struct PagedReport: Hashable, Sendable {
    public let pages: [Page]
    /// Element 0 is the document.
    public let structure: [StructureElement]
    public let outline: [OutlineEntry]
    public let metadata: ReportMetadata

    public init(
        pages: [Page], structure: [StructureElement], outline: [OutlineEntry],
        metadata: ReportMetadata
    ) {
        self.pages = pages
        self.structure = structure
        self.outline = outline
        self.metadata = metadata
    }
}
