// What an inspection of the ledger found → the same in the words of a verification.

import Ledger

extension VerificationFinding {
    init(_ finding: LedgerFinding) {
        switch finding {
        case .fieldChanged(let sequence): self.init(.ledgerChanged, "mục \(sequence)")
        case .chainBroken(let sequence): self.init(.ledgerChanged, "mục \(sequence)")
        case .unreadable(let sequence): self.init(.ledgerChanged, "mục \(sequence)")
        case .missing(let range):
            let last = range.upperBound - 1
            self.init(
                .ledgerMissing,
                range.count == 1 ? "mục \(last)" : "mục \(range.lowerBound)–\(last)")
        case .rowMissing(let sequence, let table):
            self.init(.ledgerMissing, "mục \(sequence)", evidence: "bảng \(table)")
        case .reordered(let sequence): self.init(.ledgerReordered, "mục \(sequence)")
        case .rowWithoutEntry(let table, let sequence):
            self.init(.ledgerAdded, "bảng \(table), dòng \(sequence)")
        case .truncated(let end, let expected):
            self.init(.ledgerTruncated, "mục \(expected)", evidence: "sổ cái hết ở mục \(end)")
        case .otherHistory(let sequence): self.init(.ledgerRewritten, "mục \(sequence)")
        case .schemaChanged(let object): self.init(.ledgerSchema, object)
        case .damaged(let sentence):
            self.init(.ledgerDamaged, "sổ cái", evidence: sentence)
        case .notALedger(let error) where error.isBlindness:
            self.init(.unreadable, "sổ cái", evidence: "\(error)")
        case .notALedger(let error):
            self.init(.ledgerDamaged, "sổ cái", evidence: "\(error)")
        }
    }
}

extension LedgerError {
    /// Nothing is known to be wrong with the ledger: it could only not be looked at.
    fileprivate var isBlindness: Bool {
        switch self {
        case .newerVersion, .olderVersion, .needsRecovery, .file: true
        default: isTransient
        }
    }
}
