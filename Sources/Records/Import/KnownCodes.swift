// The current generation and the imported tables together → which codes may be referred to.

import Facts

struct KnownCodes {
    /// By table: the code of every row, or parent and code where codes are only unique in a parent.
    private var codes: [String: Set<String>] = [:]
    /// By indicator code.
    private(set) var indicators: [String: KnownIndicator] = [:]
    /// The most that a criterion gives, by scheme and criterion.
    private(set) var mostPoints: [String: FixedDecimal] = [:]
    /// Tables whose file could not be read; nothing can be said about references to them.
    private let unread: [String]

    /// - Parameter tables: the merged tables of the import.
    init(
        current: GenerationFile, tables: [ImportedTable], unread: [String]
    ) throws(RecordsError) {
        self.unread = unread
        for name in KnownCodes.referred(by: tables) {
            guard let schema = RecordsSchema.table(name) else { continue }
            codes[name] = []
            let cursor = try current.rows(of: schema)
            while let row = try cursor.next() {
                add(row.values, of: schema)
            }
        }
        for table in tables where codes[table.schema.name] != nil {
            for row in table.rows {
                add(row.values, of: table.schema)
            }
        }
    }

    /// Nil when nothing can be said.
    func has(_ code: String, in table: String) -> Bool? {
        unread.contains(table) ? nil : codes[table]?.contains(code)
    }

    static func joined(_ parent: String, _ code: String) -> String { "\(parent)\u{1F}\(code)" }

    func nearest(to code: String, in table: String) -> String? {
        // No code is longer: comparing a page of text with every code would take minutes.
        guard code.utf8.count <= CellReader.maximumCodeBytes else { return nil }
        return Folding.nearest(to: code, among: (codes[table] ?? []).sorted())
    }

    /// Codes inside one parent, in order.
    func codes(in table: String, of parent: String) -> [String] {
        let prefix = KnownCodes.joined(parent, "")
        return (codes[table] ?? []).filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }.sorted()
    }

    private mutating func add(_ values: [String?], of schema: TableSchema) {
        codes[schema.name]?.insert(schema.sortKey(of: values))
        func value(_ column: String) -> String {
            schema.index(of: column).flatMap { values[$0] } ?? ""
        }
        switch schema.name {
        case "chi_tieu":
            indicators[value("ma")] = KnownIndicator(
                unit: value("don_vi_tinh"), kind: value("kieu"), nature: value("tinh_chat"))
        case "tieu_chi":
            mostPoints[schema.sortKey(of: values)] = FixedDecimal(stored: value("diem_toi_da"))
        default: break
        }
    }

    /// Tables that columns of these tables refer to, in schema order.
    private static func referred(by tables: [ImportedTable]) -> [String] {
        var names: Set<String> = []
        for column in tables.flatMap(\.schema.columns) {
            switch column.kind {
            case .reference(let table), .references(let table), .scopedReference(let table, _):
                names.insert(table)
            default: break
            }
        }
        return RecordsSchema.tables.map(\.name).filter(names.contains)
    }
}

/// What the checks of an import ask about an indicator, as stored.
struct KnownIndicator {
    let unit: String
    let kind: String
    let nature: String

    var isRatio: Bool { kind == "ty-le" }
}
