// Document → its blocks, each with the section it stands in.

extension Document {
    /// Every block in reading order with the title of its section as in the outline; "mở đầu"
    /// before the first heading. A title stands in the section it opens.
    public var blocksBySection: [(section: String, block: Block)] {
        var section = "mở đầu"
        return blocks.map { block in
            switch block {
            case .heading(_, let label, let runs):
                section = Document.title(label, runs, separator: " ")
            case .annex(let label, let runs, _):
                section = Document.title(label, runs, separator: ". ")
            default: break
            }
            return (section, block)
        }
    }

    /// A title as the outline has it, with plain spaces.
    private static func title(_ label: String, _ runs: [Run], separator: String) -> String {
        let text = runs.map(\.text).joined()
        let title = label.isEmpty ? text : label + separator + text
        return title.split { $0.isWhitespace }.joined(separator: " ")
    }
}
