// Is a row of the table `entry`.

import Digests
import Periods

/// What every entry has, whatever its kind.
struct EntryRow: Hashable, Sendable {
    let sequence: Int
    let kind: String
    let instant: Int
    let uid: Int?
    let actor: String

    init(sequence: Int, kind: LedgerKind, instant: Instant, actor: Actor) {
        self.sequence = sequence
        self.kind = kind.rawValue
        self.instant = instant.seconds
        self.uid = actor.uid
        self.actor = actor.name
    }

    /// The columns as read, without `previous` and `hash`; nil when a type is not the declared one.
    init?(_ values: [LedgerValue]) {
        guard values.count >= 5, case .integer(let sequence) = values[0],
            case .text(let kind) = values[1], case .integer(let instant) = values[2],
            case .text(let actor) = values[4]
        else { return nil }
        switch values[3] {
        case .absent: uid = nil
        case .integer(let number): uid = number
        default: return nil
        }
        self.sequence = sequence
        self.kind = kind
        self.instant = instant
        self.actor = actor
    }

    var values: [LedgerValue] {
        [
            .integer(sequence), .text(kind), .integer(instant), .integer(uid), .text(actor),
        ]
    }
}
