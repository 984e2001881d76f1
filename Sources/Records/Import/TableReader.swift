// One CSV file → an imported table, with every fault of its header, rows and cells.

import Facts

struct TableReader {
    /// Fields of a header; the widest table has 15 columns.
    private static let maximumFields = 200
    /// A column's name with Vietnamese letters is far shorter.
    private static let maximumNameBytes = 200

    let schema: TableSchema
    let file: String

    /// Nil when the file or its header is so wrong that its rows mean nothing.
    func read(_ raw: [UInt8], faults: inout [ImportFault]) -> ImportedTable? {
        let source = SourceText(raw, file: file)
        if let fault = source.fault {
            faults.append(fault)
            return nil
        }
        var parser = CSVParser(source.bytes)
        let records = parser.records()
        guard let header = records.first, !header.isBlank else {
            faults.append(ImportFault(file: file, problem: .emptyFile))
            return nil
        }
        let before = faults.count
        let columns = readHeader(header, faults: &faults)
        guard faults.count == before else { return nil }
        let absent = schema.columns.map(\.absent)
        let cells = columns.map { NamedCell(index: $0, column: schema.columns[$0]) }
        var rows: [ImportedRow] = []
        rows.reserveCapacity(records.count)
        for record in records.dropFirst() where !record.isBlank {
            if let row = read(record, cells: cells, absent: absent, faults: &faults) {
                rows.append(row)
            }
        }
        return ImportedTable(
            schema: schema, file: file, isGiven: givenColumns(columns), rows: rows)
    }

    /// The schema's column of every field.
    private func readHeader(_ header: CSVRecord, faults: inout [ImportFault]) -> [Int] {
        if let problem = header.problem {
            faults.append(ImportFault(file: file, row: header.line, problem: problem))
            return []
        }
        // Far more fields than columns is not a table of ours with some names misspelt.
        guard header.fields.count <= TableReader.maximumFields else {
            let found = header.fields.count
            let problem = ImportFault.Problem.wrongFieldCount(
                found: found, expected: schema.columns.count)
            faults.append(ImportFault(file: file, row: header.line, problem: problem))
            return []
        }
        var columns: [Int] = []
        for field in header.fields {
            let name = CellReader.trim(field)
            let problem = check(name, seen: &columns)
            if let problem {
                faults.append(
                    ImportFault(
                        file: file, row: header.line, column: name.isEmpty ? nil : name,
                        problem: problem))
            }
        }
        for (index, column) in schema.columns.enumerated()
        where column.isRequired && !columns.contains(index) {
            faults.append(
                ImportFault(
                    file: file, row: header.line, column: column.name, problem: .missingColumn,
                    order: index))
        }
        return columns
    }

    private func check(_ name: String, seen: inout [Int]) -> ImportFault.Problem? {
        guard !name.isEmpty else { return .unnamedColumn }
        let names = schema.columns.map(\.name)
        guard name.utf8.count <= TableReader.maximumNameBytes else {
            return .unknownColumn(nearest: nil, allowed: names)
        }
        let key = Folding.key(name)
        guard let index = names.firstIndex(where: { Folding.key($0) == key }) else {
            return .unknownColumn(
                nearest: Folding.nearest(to: name, among: names), allowed: names)
        }
        guard !seen.contains(index) else { return .repeatedColumn }
        seen.append(index)
        return nil
    }

    private func givenColumns(_ columns: [Int]) -> [Bool] {
        let names = RecordsSchema.quantityNames
        let isMeasured = columns.contains { names.contains(schema.columns[$0].name) }
        return schema.columns.enumerated().map { index, column in
            columns.contains(index) || (isMeasured && names.contains(column.name))
        }
    }

    /// One field of every record: the schema's column, looked up once a file.
    private struct NamedCell {
        let index: Int
        let reader: CellReader
        let mayHavePercent: Bool

        init(index: Int, column: ColumnSchema) {
            self.index = index
            reader = CellReader(column: column)
            mayHavePercent = column.name == "gia_tri"
        }
    }

    private func read(
        _ record: CSVRecord, cells: [NamedCell], absent: [String?], faults: inout [ImportFault]
    ) -> ImportedRow? {
        if let problem = record.problem ?? countProblem(record, cells.count) {
            faults.append(ImportFault(file: file, row: record.line, problem: problem))
            return nil
        }
        var values = absent
        var raw = [String](repeating: "", count: absent.count)
        var faulty: Set<Int> = []
        var percent: Set<Int> = []
        for (cell, field) in zip(cells, record.fields) {
            let index = cell.index
            let text = CellReader.trim(field)
            raw[index] = text
            let number = cell.mayHavePercent ? NumberReader.percentBody(text) : nil
            if number != nil { percent.insert(index) }
            switch cell.reader.read(number ?? text) {
            case .stored(let value): values[index] = value
            case .wrong(let problem):
                faulty.insert(index)
                faults.append(fault(problem, line: record.line, column: index, value: text))
            }
        }
        return ImportedRow(
            line: record.line, values: values, raw: raw, faulty: faulty, percent: percent)
    }

    private func countProblem(_ record: CSVRecord, _ expected: Int) -> ImportFault.Problem? {
        record.fields.count == expected
            ? nil : .wrongFieldCount(found: record.fields.count, expected: expected)
    }

    private func fault(
        _ problem: ImportFault.Problem, line: Int, column: Int, value: String
    ) -> ImportFault {
        ImportFault(
            file: file, row: line, column: schema.columns[column].name,
            value: value.isEmpty ? nil : value, problem: problem, order: column)
    }
}
