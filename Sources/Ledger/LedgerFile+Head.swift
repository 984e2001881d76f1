// A row of `entry` → the head the chain had there.

import Digests

extension LedgerFile {
    /// The end of the chain.
    static func head(on connection: LedgerConnection) throws(LedgerError) -> LedgerHead? {
        let rows = try connection.rows(
            "SELECT \"sequence\", \"hash\" FROM \"entry\" ORDER BY \"sequence\" DESC LIMIT 1")
        return try head(rows.first, path: connection.path)
    }

    /// The head as it was at an entry; nil when there is none of that number.
    func head(at sequence: Int) throws(LedgerError) -> LedgerHead? {
        let rows = try connection.rows(
            "SELECT \"sequence\", \"hash\" FROM \"entry\" WHERE \"sequence\" = ?",
            [.integer(sequence)])
        return try LedgerFile.head(rows.first, path: path)
    }

    private static func head(
        _ row: [LedgerValue]?, path: String
    ) throws(LedgerError) -> LedgerHead? {
        guard let row, case .integer(let sequence) = row[0] else { return nil }
        guard case .bytes(let bytes) = row[1], let hash = Digest(bytes: bytes) else {
            throw .broken(path: path, .unreadable(sequence: sequence))
        }
        return LedgerHead(sequence: sequence, hash: hash)
    }
}
