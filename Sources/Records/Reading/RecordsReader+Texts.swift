// Stored rows → every text that a report may print, for a check of the letters it needs.

/// A text of the records with its place.
public struct PlacedText: Sendable {
    public let text: String
    let table: String
    let key: String
    let column: String

    /// "bảng nhan_dinh, dòng “tinh · 2026H1 · ket-qua · 1”, cột noi_dung".
    public var place: String { "bảng \(table), dòng “\(key)”, cột \(column)" }
}

extension RecordsReader {
    /// Texts with a character that `isKnown` does not know, in the order of the schema; notes are
    /// passed over, because no report prints them.
    ///
    /// - Throws: `RecordsError.wrongChecksum`, or how the file is damaged.
    public func texts(
        having isUnknown: (Unicode.Scalar) -> Bool
    ) throws(RecordsError) -> [PlacedText] {
        var found: [PlacedText] = []
        for table in RecordsSchema.tables {
            let columns = table.columns.indices.filter { index in
                let column = table.columns[index]
                return column.kind == .text && column.name != RecordsSchema.note.name
            }
            let cursor = try file.rows(of: table)
            while let row = try cursor.next() {
                for index in columns {
                    guard let text = row.bytes.text(index),
                        text.unicodeScalars.contains(where: isUnknown)
                    else { continue }
                    found.append(
                        PlacedText(
                            text: text, table: table.name,
                            key: table.readableKey(of: row.values),
                            column: table.columns[index].name))
                }
            }
        }
        return found
    }
}
