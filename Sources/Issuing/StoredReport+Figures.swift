// Is where the figures of a stored report are.

import Ledger

extension StoredReport {
    /// Beside the report: its path with another ending.
    var figuresPath: String {
        (path.hasSuffix(".pdf") ? String(path.dropLast(4)) : path) + ".figures"
    }
}
