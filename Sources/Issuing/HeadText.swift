// The end of the chain ↔ what is written by hand into the paper register.

import Digests
package import Ledger
package import Periods
import Pipeline

/// The head of the ledger, short enough for a pen and long enough for a proof.
package struct HeadText: Sendable {
    let head: LedgerHead
    let instant: Instant
    let zone: FixedZone

    package init(head: LedgerHead, instant: Instant, zone: FixedZone) {
        self.head = head
        self.instant = instant
        self.zone = zone
    }

    /// `128:9f3c1a2b5d6e7f80`: number and the first 16 digits. 64 bits cannot be met by trial in a
    /// forged history that must also look right.
    package var short: String { "\(head.sequence):\(head.hash.hex.prefix(HeadText.shortDigits))" }

    /// For the register: what to write, and how it is checked later.
    package var text: String {
        """
        Đầu sổ cái: mục \(head.sequence), lúc \(zone.text(of: instant))
        Ghi vào sổ văn thư: \(short)
        Mã đầy đủ: \(head)
        Kiểm tra về sau: baocao verify --all --expect \(short)

        """
    }

    package var json: String {
        JSONText.object([
            ("format", .number(1)),
            ("sequence", .number(head.sequence)),
            ("hash", .text(head.hash.hex)),
            ("instant", .text(zone.text(of: instant))),
            ("short", .text(short)),
        ]).document
    }

    /// What `--expect` was given, short or full: the head that the ledger must contain. A short one
    /// becomes the entry's own hash where its digits agree, and otherwise one that agrees with
    /// nothing. Nil when it is not spelled `SEQ:HASH` with at least 16 digits.
    package static func expectation(_ text: String, entries: [StampedEntry]) -> LedgerHead? {
        if let full = LedgerHead(text: text) { return full }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let sequence = Int(parts[0]), sequence > 0,
            (shortDigits..<fullDigits).contains(parts[1].utf8.count),
            let padded = Digest(
                hex: parts[1] + String(repeating: "0", count: fullDigits - parts[1].utf8.count))
        else { return nil }
        let own = entries.first { $0.sequence == sequence }?.hash
        let agrees = own?.hex.hasPrefix(parts[1]) ?? false
        return LedgerHead(sequence: sequence, hash: agrees ? own ?? padded : padded)
    }

    /// 16 hexadecimal digits are 64 bits.
    private static let shortDigits = 16
    private static let fullDigits = 64
}
