// The schema → docs/records.md, the page a staff officer fills the tables in by.

/// Writes the officer's guide to the tables (hướng dẫn ghi bộ số liệu).
public struct SchemaGuide: Sendable {
    public init() {}

    /// The whole page, in Markdown.
    public func text() -> String {
        let contents = RecordsSchema.tables.map {
            "| [`\($0.name)`](#\($0.name)) | \($0.title) |"
        }
        return """
            # Bộ số liệu: các bảng và các cột

            <!-- Trang này được sinh ra từ cấu trúc bộ số liệu; sửa ở Sources/Records/Schema. -->

            \(rulesText)

            ## Các bảng

            | Tệp (không kể .csv) | Bảng |
            |---|---|
            \(contents.joined(separator: "\n"))

            \(RecordsSchema.tables.map(section).joined(separator: "\n\n"))

            \(writtenText)

            """
    }

    private func section(_ table: TableSchema) -> String {
        let rows = table.columns.map { column in
            "| `\(column.name)` | \(column.title) | \(column.isRequired ? "có" : "") "
                + "| \(kindText(column)) | \(cell(column.help)) |"
        }
        return """
            <a id="\(table.name)"></a>
            ## `\(table.name)`: \(table.title)

            \(table.help)

            Khóa (phân biệt các dòng): \(table.key.map { "`\($0)`" }.joined(separator: ", ")).

            | Cột | Tên | Bắt buộc | Kiểu | Ghi thế nào |
            |---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            Ví dụ `\(table.name).csv`:

            ```csv
            \(table.example)
            ```
            """
    }

    private func kindText(_ column: ColumnSchema) -> String {
        switch column.kind {
        case .code: "mã"
        case .reference(let table): "mã trong [`\(table)`](#\(table))"
        case .references(let table): "các mã trong [`\(table)`](#\(table)), nối bằng dấu +"
        case .scopedReference(let table, _): "mã trong [`\(table)`](#\(table))"
        case .text: "chữ"
        case .integer(let range): "số nguyên \(range.lowerBound)–\(range.upperBound)"
        case .flag: "0 hoặc 1"
        case .day: "ngày"
        case .period: "kỳ"
        case .quarter: "quý"
        case .choice(let choices): choicesText(choices)
        case .decimal: "số"
        case .share: "phân số"
        case .quarterShares: "bốn số phần trăm"
        }
    }

    private func choicesText(_ choices: [Choice]) -> String {
        choices.map { choice in
            let hasOtherWord = choice.word != choice.code
            return "`\(choice.code)`" + (hasOtherWord ? " (\(choice.word))" : "")
        }.joined(separator: ", ")
    }

    /// A bar would end a table's cell.
    private func cell(_ text: String) -> String {
        String(text.flatMap { $0 == "|" ? "\\|" : String($0) })
    }
}
