// Is one thing wrong in a template, in words a staff officer can act on.

/// A fault of a template (lỗi mẫu báo cáo). Its description is `file:line:column: what; hint`.
public struct TemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let place: Place
    /// The offending text as it stands in the file.
    public let text: String
    /// What is wrong, in Vietnamese.
    public let what: String
    /// What to do, in Vietnamese, with the nearest known name where there is one.
    public let hint: String

    init(_ flaw: Flaw, file: String) {
        self.file = file
        self.place = flaw.place
        self.text = flaw.text
        self.what = flaw.what
        self.hint = flaw.hint
    }

    public var description: String {
        "\(file):\(place.line):\(place.column): \(what); \(hint)"
    }
}

/// Every fault of a template, in the order of the file; never empty.
public struct TemplateFaults: Error, Hashable, Sendable, CustomStringConvertible {
    public let faults: [TemplateFault]

    /// One line for each fault.
    public var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}
