// Is one thing that a verification came upon, as evidence; the words are in +Wording.

/// A finding, a note that is no alarm, or something that could not be checked.
package struct VerificationFinding: Hashable, Sendable {
    /// What it is; the raw value is its name in JSON and never changes.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        // The ledger.
        case ledgerChanged = "ledger-entry-changed"
        case ledgerMissing = "ledger-entry-missing"
        case ledgerReordered = "ledger-entry-reordered"
        case ledgerAdded = "ledger-row-added"
        case ledgerTruncated = "ledger-truncated"
        case ledgerRewritten = "ledger-other-history"
        case ledgerSchema = "ledger-structure-changed"
        case ledgerDamaged = "ledger-damaged"
        // The store.
        case storeMissing = "store-file-missing"
        case storeChanged = "store-file-changed"
        case storeTruncated = "store-file-truncated"
        case storeSwapped = "store-file-swapped"
        case storeExtra = "store-file-extra"
        case storeUnfinished = "store-file-unfinished"
        case figuresMissing = "figures-missing"
        case figuresChanged = "figures-changed"
        // The outbox.
        case outboxMissing = "outbox-file-missing"
        case outboxChanged = "outbox-file-changed"
        case outboxForeign = "outbox-file-foreign"
        case outboxFromBefore = "outbox-file-from-before-restore"
        case manifestMissing = "manifest-missing"
        case manifestChanged = "manifest-changed"
        // Generations of the records.
        case generationChanged = "generation-changed"
        case generationGone = "generation-gone"
        // Files given by name.
        case givenNewest = "given-newest"
        case givenKept = "given-kept"
        case givenSuperseded = "given-superseded"
        case givenWithdrawn = "given-withdrawn"
        case givenAltered = "given-altered"
        case givenUnknown = "given-unknown"
        // Rendering again.
        case sameBytes = "rerendered-identical"
        case otherLibrary = "rerendered-library-changed"
        case otherInputs = "rerendered-inputs-changed"
        case otherFigures = "rerendered-figures-differ"
        case otherBytes = "rerendered-bytes-differ"
        case notRendered = "rerendering-failed"
        /// The place could not be read.
        case unreadable = "could-not-check"
    }

    /// How much it weighs.
    package enum Gravity: String, Hashable, Sendable {
        case finding
        /// Worth telling, no alarm.
        case note
        case unchecked
    }

    package let kind: Kind
    /// Which file, entry or report.
    package let place: String
    /// Further evidence: which other file, which figures, which error; may be empty.
    package let evidence: String

    package init(_ kind: Kind, _ place: String, evidence: String = "") {
        self.kind = kind
        self.place = place
        self.evidence = evidence
    }

    package var gravity: Gravity {
        switch kind {
        case .storeUnfinished, .outboxFromBefore, .generationGone, .givenNewest, .givenKept,
            .sameBytes, .otherLibrary, .otherInputs:
            .note
        case .unreadable, .notRendered: .unchecked
        default: .finding
        }
    }
}
