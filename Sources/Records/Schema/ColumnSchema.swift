// Is one column of one record table: its name in SQL and CSV, what it holds, and its help.

/// One allowed value of a column with the words it is printed as.
public struct Choice: Hashable, Sendable {
    /// As stored: "thoi-diem".
    public let code: String
    /// As printed: "thời điểm".
    public let word: String

    init(_ code: String, _ word: String) {
        self.code = code
        self.word = word
    }
}

/// What a column holds.
public enum ColumnKind: Hashable, Sendable {
    /// A code of `a-z0-9-`, up to 60 characters.
    case code
    /// The code of a row of another table.
    case reference(String)
    /// A code that is unique only inside its parent: the row of `table` whose first key column is
    /// this row's column `within`.
    case scopedReference(table: String, within: String)
    /// Codes of rows of another table, joined by "+".
    case references(String)
    case text
    case integer(ClosedRange<Int>)
    case flag
    case day
    case period
    /// A quarter's period key.
    case quarter
    case choice([Choice])
    case decimal
    /// Numerator over denominator, at most 1.
    case share
    /// Four rising per cents joined by ";".
    case quarterShares
}

/// A column (cột).
public struct ColumnSchema: Hashable, Sendable {
    /// Without marks, snake case, the same in SQL and CSV.
    public let name: String
    public let kind: ColumnKind
    /// Vietnamese title and one help sentence.
    public let title: String
    public let help: String
    public let isRequired: Bool
    /// What an empty cell means, as stored; nil when it means "not known".
    public let absent: String?

    init(
        _ name: String, _ kind: ColumnKind, _ title: String, _ help: String,
        isRequired: Bool = false, absent: String? = nil
    ) {
        self.name = name
        self.kind = kind
        self.title = title
        self.help = help
        self.isRequired = isRequired
        self.absent = absent
    }

    /// The same column, which every row must fill.
    var required: ColumnSchema {
        ColumnSchema(name, kind, title, help, isRequired: true, absent: absent)
    }

    /// Stored as an INTEGER; everything else is TEXT.
    var isInteger: Bool {
        switch kind {
        case .integer, .flag: true
        default: false
        }
    }

    var choices: [Choice] {
        if case .choice(let choices) = kind { choices } else { [] }
    }
}
