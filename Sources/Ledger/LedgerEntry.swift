// Is every kind of row the ledger may hold; rows are appended and never changed.

public import Digests
public import Obligations
public import Periods

/// What a finished file was made of and how to find it again.
public struct StoredReport: Hashable, Sendable {
    /// Path in the store: `duqs-tinh/2026H1@chot-15/so-ket-6-thang-r0.pdf`.
    public let path: String
    public let digest: Digest
    public let byteCount: Int
    public let pageCount: Int
    /// The figures as printed, kept beside it; the path is `path` with `.figures`.
    public let figuresDigest: Digest
    /// Number and digest of the generation of records.
    public let generation: Int
    public let snapshot: Digest
    public let template: Digest
    public let form: Digest
    public let fonts: Digest
    /// `baocao 0.3.0; cairo 1.16.0; pango 1.50.12; sqlite 3.40.1`.
    public let program: String
    /// Digest over all of the above and the configuration that mattered.
    public let inputs: Digest
    /// The instant printed into the file.
    public let created: Instant
    /// The ledger's head printed into the file: `SEQ:HASH`.
    public let runHead: String

    public init(
        path: String, digest: Digest, byteCount: Int, pageCount: Int, figuresDigest: Digest,
        generation: Int, snapshot: Digest, template: Digest, form: Digest, fonts: Digest,
        program: String, inputs: Digest, created: Instant, runHead: String
    ) {
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.pageCount = pageCount
        self.figuresDigest = figuresDigest
        self.generation = generation
        self.snapshot = snapshot
        self.template = template
        self.form = form
        self.fonts = fonts
        self.program = program
        self.inputs = inputs
        self.created = created
        self.runHead = runHead
    }
}

/// One appended fact.
public enum LedgerEntry: Hashable, Sendable {
    /// The first entry: when, and by which program, this ledger was begun.
    case installation(program: String, isDemonstration: Bool)
    /// An obligation as first seen, ordered by hand, or with changed days. `close` and `due` are
    /// those of that day; `end` is the first day after the period, nil while open.
    case obligation(
        ObligationKey, start: Day, end: Day?, close: Day, due: Day, origin: String, reason: String)
    /// The slot of a revision, taken before it is rendered; `reason` is empty for revision 0.
    case reservation(ObligationKey, revision: Int, reason: String)
    /// A reservation that will not be used: the report turned out not to be ready.
    case release(reservation: Int, reason: String)
    /// The report exists. `planned` is the due day; `marks`: "late", "backfill", "incomplete".
    case issue(
        ObligationKey, revision: Int, reservation: Int, planned: Day, marks: [String], StoredReport)
    /// Dự thảo lần n: how many things are missing in it, and a digest of their list.
    case draft(ObligationKey, number: Int, gaps: Int, findings: Digest, StoredReport)
    /// A look ahead of the close: how many things are missing, and a digest of their list.
    case rehearsal(ObligationKey, gaps: Int, findings: Digest)
    /// A further paper of an issue or draft (list of gaps, list of changes), kept in the store.
    case paper(of: Int, path: String, digest: Digest, byteCount: Int)
    /// A file that a recipient is owed. `of`: sequence number of the issue, draft or paper.
    case delivery(of: Int, recipient: String, name: String, digest: Digest)
    /// The recipient's outbox holds the file with its right bytes.
    case receipt(delivery: Int, manifest: Digest)
    /// A failed try: nothing was issued. `retry` nil: not before inputs change.
    case attempt(ObligationKey, failure: String, retry: Instant?, inputs: Digest)
    case approval(ObligationKey, name: String, note: String)
    /// What the paper received from the clerk.
    case registration(issue: Int, number: String, day: Day)
    case withdrawal(issue: Int, reason: String)
    case waiver(ObligationKey, reason: String)
    /// One confirmation lets everything that closed before now be issued.
    case confirmation(reason: String)
    /// The present clock is right although the newest entry is later.
    case clockAcceptance(reason: String)
    /// A generation of records as first seen.
    case generation(number: Int, digest: Digest)
    /// The state was restored from a backup that ended at that entry.
    case restoration(sequence: Int, head: Digest)
    /// Numbered copies of an issue or draft were made: those from `first` to `last` of `total`.
    /// `edition` is the code of the edition that was copied, empty for the report itself.
    case copies(of: Int, edition: String, first: Int, last: Int, total: Int)
}

/// Who did it.
public struct Actor: Hashable, Sendable {
    /// The user's number; nil when the daemon acted by itself.
    public let uid: Int?
    public let name: String

    public init(uid: Int?, name: String) {
        self.uid = uid
        self.name = name
    }

    /// The daemon by itself.
    public static let daemon = Actor(uid: nil, name: "baocao")
}

/// An entry with its place in the chain.
public struct StampedEntry: Hashable, Sendable {
    /// 1, 2, 3 … without gaps.
    public let sequence: Int
    public let instant: Instant
    public let actor: Actor
    public let entry: LedgerEntry
    /// SHA-256 of the previous hash and this entry's length-prefixed fields.
    public let hash: Digest

    public init(
        sequence: Int, instant: Instant, actor: Actor, entry: LedgerEntry, hash: Digest
    ) {
        self.sequence = sequence
        self.instant = instant
        self.actor = actor
        self.entry = entry
        self.hash = hash
    }

    /// The head of the ledger while this entry was the last.
    public var head: LedgerHead { LedgerHead(sequence: sequence, hash: hash) }
}

/// The end of the chain, as printed for the register: `128:9f3c…`.
public struct LedgerHead: Hashable, Sendable, CustomStringConvertible {
    public let sequence: Int
    public let hash: Digest

    public init(sequence: Int, hash: Digest) {
        self.sequence = sequence
        self.hash = hash
    }

    /// Reads `SEQ:HASH`; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0,
            let hash = Digest(hex: String(parts[1]))
        else { return nil }
        self.init(sequence: sequence, hash: hash)
    }

    public var description: String { "\(sequence):\(hash.hex)" }
}
