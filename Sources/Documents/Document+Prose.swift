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
        var section = Document.opening
        var prose: [Prose] = []
        for block in blocks {
            switch block {
            case .heading(_, let label, let runs):
                section = Document.title(label, runs, separator: " ")
            case .annex(let label, let runs, _):
                section = Document.title(label, runs, separator: ". ")
            case .paragraph(let runs), .item(let runs), .basis(let runs):
                let text = runs.map { $0.address == nil ? $0.text : "#" }.joined() + "\n"
                if let known = prose.firstIndex(where: { $0.section == section }) {
                    prose[known].text += text
                } else {
                    prose.append(Prose(section: section, text: text))
                }
            case .table, .chart, .signature: continue
            }
        }
        return prose
    }

    /// Stands for the title of what comes before the first heading.
    static let opening = "mở đầu"

    /// A title as the outline has it, with plain spaces.
    static func title(_ label: String, _ runs: [Run], separator: String) -> String {
        let text = runs.map(\.text).joined()
        let title = label.isEmpty ? text : label + separator + text
        return title.split { $0.isWhitespace }.joined(separator: " ")
    }
}
