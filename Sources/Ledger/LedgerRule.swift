// Is every rule by which an entry may be refused, with the evidence.

/// Why an entry may not follow what the ledger holds.
public enum LedgerRule: Hashable, Sendable {
    /// The first entry, and no other, is the installation.
    case installationFirst
    /// An entry of this key is there already: a unique name, number or reference.
    case alreadyEntered(sequence: Int)
    /// The number refers to no entry, or to one of another kind.
    case wrongReference(sequence: Int, wanted: [LedgerKind])
    /// The slot of this key is taken by an open reservation.
    case slotTaken(reservation: Int)
    /// This revision exists.
    case revisionIssued(revision: Int)
    /// A revision follows the one before it.
    case revisionSkipped(expected: Int)
    /// The reservation is of another key or revision.
    case otherReservation(reservation: Int)
    /// The reservation was released or used for an issue.
    case reservationClosed(reservation: Int)
    /// A value that would not be read back as it is: an empty mark, a day beyond the calendar.
    case notStorable
}
