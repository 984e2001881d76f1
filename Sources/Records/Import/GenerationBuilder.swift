// The current generation + planned rows → the file of the next generation.
//
// Every row of every table is written again in natural-key order, so that ids and contents depend
// on the facts alone and not on the order in which they came. Rows are read with their checksums
// checked: damage is never copied into a new generation.

import SQLite

struct GenerationBuilder {
    let current: GenerationFile
    let prepared: PreparedImport
    /// Who, when and by which document.
    let order: RecordsImport

    func build(at path: String, number: Int, previous: Int) throws(RecordsError) {
        let writer = try GenerationWriter(path: path)
        for table in RecordsSchema.tables {
            try write(table, to: writer)
        }
        try copyJournal(to: writer)
        try writeJournal(to: writer)
        try writeArrivals(to: writer)
        try writer.copyHistory(from: current.connection)
        try writer.finish(
            GenerationRecord(
                number: number, instant: order.instant, by: order.by, previous: previous))
    }

    private func write(_ table: TableSchema, to writer: GenerationWriter) throws(RecordsError) {
        let planned = prepared.rows[table.name] ?? []
        var checksum = RowChecksum()
        var position = 0
        let cursor = try current.rows(of: table)
        while let stored = try cursor.next() {
            // Without planned rows the key, which costs more than the copy, is not needed.
            let key = position < planned.count ? stored.sortKey : ""
            while position < planned.count, planned[position].key < key {
                let row = RowBytes(planned[position].values, in: table)
                try writer.append(row, checksum: checksum.of(row), to: table)
                position += 1
            }
            if position < planned.count, planned[position].key == key {
                let row = RowBytes(planned[position].values, in: table)
                try writer.append(row, checksum: checksum.of(row), to: table)
                position += 1
            } else {
                try writer.append(stored.bytes, checksum: stored.checksum, to: table)
            }
        }
        for planned in planned[position...] {
            let row = RowBytes(planned.values, in: table)
            try writer.append(row, checksum: checksum.of(row), to: table)
        }
    }

    private func writeArrivals(to writer: GenerationWriter) throws(RecordsError) {
        for arrival in try current.arrivals() { try writer.append(arrival) }
        guard let table = RecordsSchema.table("so_lieu") else { return }
        var came: [String: Set<String>] = [:]
        for row in prepared.rows[table.name] ?? [] where row.old == nil {
            func value(_ name: String) -> String? {
                table.index(of: name).flatMap { row.values[$0] }
            }
            guard value("lap_lai") == "mot-lan", value("uoc") == "0", let unit = value("don_vi"),
                let last = value("den_ngay")
            else { continue }
            came[unit, default: []].insert(last)
        }
        for (unit, days) in came.sorted(by: { $0.key < $1.key }) {
            guard let newest = try current.newestDay(of: unit) else { continue }
            for last in days.sorted() where last > newest {
                try writer.append(
                    Arrival(
                        unit: unit, last: last, instant: order.instant, by: order.by,
                        document: order.document))
            }
        }
    }

    private func copyJournal(to writer: GenerationWriter) throws(RecordsError) {
        for entry in try current.journal() {
            try writer.append(entry)
        }
    }

    /// One entry per changed column, in the plan's order.
    private func writeJournal(to writer: GenerationWriter) throws(RecordsError) {
        for table in prepared.plan.tables {
            for row in table.changed {
                for cell in row.cells {
                    try writer.append(
                        JournalEntry(
                            instant: order.instant, by: order.by, document: order.document,
                            table: table.table, key: row.key, column: cell.column, old: cell.old,
                            new: cell.new))
                }
            }
        }
    }
}

extension GenerationFile {
    /// Every change noted so far, oldest first.
    func journal() throws(RecordsError) -> [JournalEntry] {
        do throws(SQLiteError) {
            let statement = try connection.prepare(
                """
                SELECT luc, nguoi, theo_van_ban, bang, khoa, cot, cu, moi
                FROM bien_dong ORDER BY id
                """)
            var entries: [JournalEntry] = []
            while try statement.step() {
                entries.append(
                    JournalEntry(
                        instant: statement.text(0) ?? "", by: statement.text(1) ?? "",
                        document: statement.text(2) ?? "", table: statement.text(3) ?? "",
                        key: statement.text(4) ?? "", column: statement.text(5) ?? "",
                        old: statement.text(6), new: statement.text(7)))
            }
            return entries
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }
}
