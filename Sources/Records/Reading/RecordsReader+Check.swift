// A whole generation → everything that is wrong with it.

public import Digests
import FileSystem
import SQLite

extension RecordsReader {
    /// Every finding, none when the generation is as it was published: the file's digest, SQLite's
    /// own check, references, every row's checksum, and that no row is missing.
    public func check() throws(RecordsError) -> [Finding] {
        var findings = try fileFindings()
        let connection = file.connection
        do throws(SQLiteError) {
            let count = try GenerationVerifier.integrityFindings(connection)
            if count > 0 { findings.append(.inconsistent(path: file.path, count: count)) }
            findings += try GenerationVerifier.brokenReferences(connection).map {
                .brokenReference(table: $0.table, row: $0.row)
            }
        } catch {
            throw RecordsError(error, path: file.path).asDamage
        }
        findings += try rowFindings()
        return findings
    }

    /// Compares the file with the digest noted when it was published; once per run of reports.
    ///
    /// - Returns: the file's digest.
    /// - Throws: `RecordsError.changedAfterPublication`.
    @discardableResult
    public func verifyFile() throws(RecordsError) -> Digest {
        let path = file.resolvedPath
        let actual = try Publication.digest(ofFile: path)
        if let noted = try notedDigest(of: path), noted != Array(actual.hex.utf8) {
            throw .changedAfterPublication(path: path)
        }
        return actual
    }

    private func fileFindings() throws(RecordsError) -> [Finding] {
        let path = file.resolvedPath
        guard let noted = try notedDigest(of: path) else { return [.noDigest(path: path)] }
        let actual = try Publication.digest(ofFile: path)
        return noted == Array(actual.hex.utf8) ? [] : [.changedFile(path: path)]
    }

    /// What the import noted beside the file; nil when it is gone.
    private func notedDigest(of path: String) throws(RecordsError) -> [UInt8]? {
        let digestPath = Generation(number: 0, path: path).digestPath
        guard Files.kind(digestPath) != .nothing else { return nil }
        return try RecordsError.attempt(.read) { () throws(FileError) in
            try Files.beginning(of: digestPath, count: 64)
        }
    }

    private func rowFindings() throws(RecordsError) -> [Finding] {
        var findings: [Finding] = []
        var content = ContentDigest()
        for table in RecordsSchema.tables {
            let cursor = try file.rows(of: table)
            while let (row, isIntact) = try cursor.nextWithVerdict() {
                if !isIntact { findings.append(.wrongChecksum(table: table.name, row: row.id)) }
                content.add(row.checksum, of: table.name)
            }
        }
        if try file.notedContent() != content.hex {
            findings.append(.wrongContents(path: file.path))
        }
        return findings
    }

    /// The digest of all facts, the same for the same facts in whatever order they came.
    public func contentDigest() throws(RecordsError) -> String {
        try file.notedContent()
    }
}

extension GenerationFile {
    /// The digest of contents noted by the import that wrote the file.
    func notedContent() throws(RecordsError) -> String {
        do throws(SQLiteError) {
            let statement = try connection.prepare(
                "SELECT tom_tat FROM the_he ORDER BY so DESC LIMIT 1")
            return try statement.step() ? statement.text(0) ?? "" : ""
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }

    /// The generation itself when the path is the pointer to it.
    var resolvedPath: String {
        guard let target = Files.linkTarget(path) else { return path }
        guard !target.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return target }
        return "\(path[...slash])\(target)"
    }
}
