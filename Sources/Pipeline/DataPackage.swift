// Is what a speech, slides and a resolution are written from: tables, charts and key sentences.

public import Documents
public import Periods

/// The package of a report (gói số liệu).
public struct DataPackage: Sendable {
    /// A finished file of it.
    public struct File: Hashable, Sendable {
        public let name: String
        public let bytes: [UInt8]
    }

    /// The name of the workbook of the tables.
    public static let workbookName = "bang-so-lieu.xlsx"

    /// The report's own name, which the folder has unless another is asked for.
    public let name: String
    public let title: String
    public let author: String
    /// The instant printed into the files.
    public let created: Instant
    /// For the workbook, in reading order.
    public let tables: [Table]
    /// Charts, sentences and the list of contents.
    public let files: [File]
    /// The figures as printed, packed.
    public let figures: [UInt8]
}
