// A table's description → its SQL: the table, its key, and the statements that read and write it.

extension TableSchema {
    /// `CREATE TABLE` and the unique index over the natural key.
    var definition: String {
        let lines =
            ["id INTEGER PRIMARY KEY"] + columns.map(definition(of:))
            + ["kiem INTEGER NOT NULL"] + scopedReferences + rowChecks
        return """
            CREATE TABLE \(name) (
                \(lines.joined(separator: ",\n    "))
            ) STRICT;
            CREATE UNIQUE INDEX \(name)_khoa ON \(name)(\(keyTerms));
            """
    }

    /// Reads id, checksum and every column, in row order.
    func selection(where condition: String = "") -> String {
        "SELECT id, kiem, \(columnNames) FROM \(name) \(condition) ORDER BY id"
    }

    /// Parameters: id, every column, checksum.
    var insertion: String {
        let marks = Array(repeating: "?", count: columns.count + 2).joined(separator: ", ")
        return "INSERT INTO \(name) (id, \(columnNames), kiem) VALUES (\(marks))"
    }

    private var columnNames: String { columns.map(\.name).joined(separator: ", ") }

    /// NULLs are distinct to a unique index, but an open end is one value: it counts as ''. A key
    /// that other tables refer to has to stay plain columns.
    private var keyTerms: String {
        key.map { name in
            let isRequired = columns.first { $0.name == name }?.isRequired ?? false
            return isRequired ? name : "coalesce(\(name), '')"
        }.joined(separator: ", ")
    }

    private var scopedReferences: [String] {
        columns.compactMap { column in
            guard case .scopedReference(let table, let within) = column.kind,
                let parent = RecordsSchema.table(table)
            else { return nil }
            let target = parent.key.joined(separator: ", ")
            return "FOREIGN KEY (\(within), \(column.name)) REFERENCES \(table)(\(target))"
        }
    }

    private var rowChecks: [String] {
        rules.compactMap { rule in
            switch rule {
            case .quantity:
                """
                CHECK ((tu_so IS NULL) = (mau_so IS NULL)
                        AND (gia_tri IS NOT NULL) + (tu_so IS NOT NULL) + (muc_do IS NOT NULL) = 1)
                """
            case .span(let first, let last): "CHECK (\(last) >= \(first))"
            case .quarterPace: "CHECK ((tien_do = 'theo-quy') = (tien_do_quy IS NOT NULL))"
            case .disjoint, .acyclic, .rising, .settings, .lineage, .points, .figureRule, .share,
                .sums:
                nil
            }
        }
    }

    private func definition(of column: ColumnSchema) -> String {
        var parts = [column.name, column.isInteger ? "INTEGER" : "TEXT"]
        if column.isRequired || column.absent != nil { parts.append("NOT NULL") }
        if case .reference(let table) = column.kind { parts.append("REFERENCES \(table)(ma)") }
        if let check = check(of: column) { parts.append("CHECK (\(check))") }
        return parts.joined(separator: " ")
    }

    private func check(of column: ColumnSchema) -> String? {
        let name = column.name
        return switch column.kind {
        case .code: "length(\(name)) BETWEEN 1 AND 60 AND \(name) NOT GLOB '*[^a-z0-9-]*'"
        case .integer(let range): "\(name) BETWEEN \(range.lowerBound) AND \(range.upperBound)"
        case .flag: "\(name) IN (0, 1)"
        // A modifier makes SQLite reckon the day; without one it echoes 31 February.
        case .day: "date(\(name), '+0 days') IS \(name)"
        case .decimal: "\(name) GLOB '*[0-9]' AND \(name) NOT GLOB '*[^0-9.-]*'"
        case .choice(let choices):
            "\(name) IN (\(choices.map { "'\($0.code)'" }.joined(separator: ", ")))"
        case .share: "\(name) GLOB '[0-9]*/[0-9]*'"
        case .text: column.isRequired ? "\(name) <> ''" : nil
        case .reference, .references, .scopedReference, .period, .quarter, .quarterShares: nil
        }
    }
}
