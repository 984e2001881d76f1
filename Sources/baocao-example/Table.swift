// Rows of text → one CSV file of the records: semicolons, a header row, LF.

/// One table of the records, named as its file.
struct Table {
    let name: String
    let columns: [String]
    private(set) var rows: [[String]] = []

    /// - Parameter columns: column names separated by spaces.
    init(_ name: String, _ columns: String) {
        self.name = name
        self.columns = columns.split(separator: " ").map(String.init)
    }

    /// Adds a row; missing last cells are empty.
    mutating func add(_ cells: String...) { add(row: cells) }

    mutating func add(row cells: [String]) {
        precondition(cells.count <= columns.count, "A row of \(name) has too many cells.")
        rows.append(cells + Array(repeating: "", count: columns.count - cells.count))
    }

    /// The file's text.
    var text: String {
        ([columns] + rows).map { $0.map(Table.quoted).joined(separator: ";") + "\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else {
            return cell
        }
        var result = "\""
        for character in cell {
            result.append(character)
            if character == "\"" { result.append(character) }
        }
        return result + "\""
    }
}
