// Is an order for numbered copies of a report that is kept: which, for whom, and what of.
//
// A copy is the kept report with one mark more. Everything it was made from is named by digest, so
// that a copy of something else is refused and never handed out.

public import Digests

/// Numbered copies of one report (các bản đánh số).
public struct CopyRun: Hashable, Sendable {
    /// What the kept report was made from, and its bytes.
    public struct Original: Hashable, Sendable {
        /// Of the file that is copied: the report's own, or an edition's.
        public let digest: Digest
        /// Of the report's printed figures, without what its pages draw.
        public let figures: Digest
        public let generation: Int
        public let snapshot: Digest
        public let template: Digest
        public let form: Digest

        public init(
            digest: Digest, figures: Digest, generation: Int, snapshot: Digest, template: Digest,
            form: Digest
        ) {
            self.digest = digest
            self.figures = figures
            self.generation = generation
            self.snapshot = snapshot
            self.template = template
            self.form = form
        }
    }

    /// The numbers to make, from 1.
    public let numbers: Range<Int>
    /// How many copies there are in all.
    public let count: Int
    /// Who receives copies 1, 2, …; those beyond are left for the clerk's pen.
    public let recipients: [String]
    /// The receipt list is made with them.
    public let listsReceipts: Bool
    /// Code of the edition that is copied; nil for the report itself.
    public let edition: String?
    public let original: Original

    public init(
        numbers: Range<Int>, count: Int, recipients: [String], listsReceipts: Bool,
        edition: String?, original: Original
    ) {
        self.numbers = numbers
        self.count = count
        self.recipients = recipients
        self.listsReceipts = listsReceipts
        self.edition = edition
        self.original = original
    }

    /// "07" of 60, "007" of 120: as wide as the greatest number, and two signs at least.
    func padded(_ number: Int) -> String {
        let width = max(2, String(count).count)
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// "Bản số 07/60", as printed on every page.
    func mark(_ number: Int) -> String { "Bản số \(padded(number))/\(padded(count))" }
}
