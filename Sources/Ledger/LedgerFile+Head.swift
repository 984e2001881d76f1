// The last row of `entry` → the head.

import Digests

extension LedgerFile {
    static func head(on connection: LedgerConnection) throws(LedgerError) -> LedgerHead? {
        let rows = try connection.rows(
            "SELECT \"sequence\", \"hash\" FROM \"entry\" ORDER BY \"sequence\" DESC LIMIT 1")
        guard let row = rows.first else { return nil }
        guard case .integer(let sequence) = row[0] else { return nil }
        guard case .bytes(let bytes) = row[1], let hash = Digest(bytes: bytes) else {
            throw .broken(path: connection.path, .unreadable(sequence: sequence))
        }
        return LedgerHead(sequence: sequence, hash: hash)
    }
}
