// A folder of CSV files → one imported table per file, in schema order.
//
// Hidden files, notes (*.md) and the folder of templates that may lie beside the records are passed
// over; every other file must be a table's.

import Facts
import FileSystem

struct SourceFolder {
    let path: String

    struct Contents {
        /// In schema order, so that nothing depends on the order of files.
        var tables: [ImportedTable] = []
        /// Tables whose file could not be read: what refers to them cannot be judged.
        var unread: [String] = []
        var faults: [ImportFault] = []
    }

    func read() throws(RecordsError) -> Contents {
        guard Files.isFolder(path) else { throw .noSource(path: path) }
        var contents = Contents()
        let there = try RecordsError.attempt(.list) { () throws(FileError) in
            try Files.names(in: path)
        }
        let names = there.filter { name in
            !name.hasPrefix(".") && !name.hasSuffix(".md") && !isTemplateFolder(name)
        }
        guard !names.isEmpty else { throw .emptySource(path: path) }
        var files: [String: String] = [:]
        for name in names {
            guard let schema = table(of: name, faults: &contents.faults) else { continue }
            if let other = files[schema.name] {
                contents.faults.append(ImportFault(file: name, problem: .sameTable(as: other)))
            } else {
                files[schema.name] = name
            }
        }
        for schema in RecordsSchema.tables {
            guard let file = files[schema.name] else { continue }
            read(file, as: schema, into: &contents)
        }
        return contents
    }

    private func isTemplateFolder(_ name: String) -> Bool {
        name == "templates" && Files.isFolder("\(path)/\(name)")
    }

    private func table(of name: String, faults: inout [ImportFault]) -> TableSchema? {
        guard name.lowercased().hasSuffix(".csv") else {
            faults.append(ImportFault(file: name, problem: .notCSV))
            return nil
        }
        let stem = CellReader.trim(String(name.dropLast(4)))
        if let schema = RecordsSchema.table(readingLike: stem) { return schema }
        let known = RecordsSchema.tables.map(\.name)
        let nearest = Folding.nearest(to: String(stem.prefix(60)), among: known)
            .map { "\($0).csv" }
        faults.append(ImportFault(file: name, problem: .unknownFile(nearest: nearest)))
        return nil
    }

    private func read(_ file: String, as schema: TableSchema, into contents: inout Contents) {
        var table: ImportedTable?
        switch bytes(of: file) {
        case .success(let raw):
            table = TableReader(schema: schema, file: file).read(raw, faults: &contents.faults)
        case .failure(let reason):
            contents.faults.append(ImportFault(file: file, problem: reason.problem))
        }
        if let table { contents.tables.append(table) } else { contents.unread.append(schema.name) }
    }

    private struct Unreadable: Error {
        let problem: ImportFault.Problem
    }

    private func bytes(of file: String) -> Result<[UInt8], Unreadable> {
        let full = "\(path)/\(file)"
        guard case .file(let size, _) = Files.kind(full) else {
            return .failure(Unreadable(problem: .unreadable))
        }
        guard size <= SourceText.maximumBytes else {
            return .failure(Unreadable(problem: .tooLarge(limit: SourceText.maximumBytes)))
        }
        guard let raw = try? Files.read(full, limit: SourceText.maximumBytes) else {
            return .failure(Unreadable(problem: .unreadable))
        }
        return .success(raw)
    }
}
