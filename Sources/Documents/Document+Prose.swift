// Document → its prose by section, without the figures that are compared one by one.

extension Document {
    /// The prose of one section (lời văn).
    public struct Prose: Hashable, Sendable {
        /// Title of the section as in the outline; "mở đầu" before the first heading.
        public let section: String
        /// Paragraphs and items, every addressed figure as "#".
        public var text: String
    }

    /// Each section that has prose, once, in reading order.
    public var prose: [Prose] {
        var prose: [Prose] = []
        for (section, block) in blocksBySection {
            switch block {
            case .paragraph(let runs), .item(let runs), .basis(let runs):
                let parts = runs.withFootnotes.map { $0.address == nil ? $0.text : "#" }
                let text = parts.joined() + "\n"
                if let known = prose.firstIndex(where: { $0.section == section }) {
                    prose[known].text += text
                } else {
                    prose.append(Prose(section: section, text: text))
                }
            case .heading, .annex, .reference, .table, .chart, .signature: continue
            }
        }
        return prose
    }
}
