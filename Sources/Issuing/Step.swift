// Is where the office stands in the order of a batch; a simulated power cut may come after each.

/// A step that has just been done, durable or not.
package enum Step: Hashable, Sendable {
    case opened, recovered
    /// One transaction: the slots are taken.
    case reserved
    /// One order was rendered.
    case rendered
    /// One file has its name in the store; its folder is not synced yet.
    case stored
    /// Every folder of the batch is synced and every file read back.
    case synced
    /// One transaction: the reports exist.
    case committed
    /// One file is in an outbox.
    case delivered
    /// One transaction: the receipts.
    case received
    /// Any other transaction: an act, an attempt, an obligation seen.
    case recorded
}

/// The order of steps; anything but `right` exists to prove that the tests would notice.
package enum StepOrder: Hashable, Sendable {
    case right
    /// The ledger says a report exists before its file does.
    case commitBeforeStoring
}
