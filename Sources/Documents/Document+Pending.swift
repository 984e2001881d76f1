// Document → the sections in which something has still to be written.

extension Document {
    /// Titles of the sections that print "[Cần bổ sung]", each once, in reading order; the text
    /// before the first heading is "mở đầu".
    public var pendingSections: [String] {
        var pending: [String] = []
        for (section, block) in blocksBySection {
            switch block {
            case .paragraph(let runs), .item(let runs):
                let text = runs.map(\.text).joined()
                let isPending = text.contains(MissingWording.judgement)
                if isPending, pending.last != section { pending.append(section) }
            case .heading, .annex, .reference, .basis, .table, .chart, .signature: continue
            }
        }
        return pending
    }
}
