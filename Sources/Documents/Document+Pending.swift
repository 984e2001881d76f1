// Document → the sections in which something has still to be written.

extension Document {
    /// Titles of the sections that print "[Cần bổ sung]", each once, in reading order; the text
    /// before the first heading is "mở đầu".
    public var pendingSections: [String] {
        var section = Document.opening
        var pending: [String] = []
        for block in blocks {
            switch block {
            case .heading(_, let label, let runs):
                section = Document.title(label, runs, separator: " ")
            case .annex(let label, let runs, _):
                section = Document.title(label, runs, separator: ". ")
            case .paragraph(let runs), .item(let runs):
                let text = runs.map(\.text).joined()
                let isPending = text.contains(MissingWording.judgement)
                if isPending, pending.last != section { pending.append(section) }
            case .basis, .table, .chart, .signature: continue
            }
        }
        return pending
    }
}
