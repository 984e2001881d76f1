// Deliveries without receipt → files in the outbox, once each, and their receipts.

import Delivery
import Digests
import FileSystem
import Ledger
import Periods

extension Office {
    /// Everything one recipient is owed of one report: one manifest.
    private struct Parcel {
        let recipient: String
        var deliveries: [PendingDelivery]
    }

    /// Tries every owed delivery whose time has come. A failure is told and stays pending.
    func deliverOwed(now: Instant, by actor: Actor, _ outcome: inout WorkOutcome) throws {
        guard !view.pending.isEmpty else {
            memory.waits = [:]
            return
        }
        let outbox = Outbox(folder: surroundings.premises.outboxFolder)
        var receipts: [LedgerEntry] = []
        for parcel in parcels() {
            guard let first = parcel.deliveries.first else { continue }
            let place = "delivery \(first.sequence)"
            if let wait = memory.waits[first.sequence], now < wait.until {
                tell(place, Office.undelivered(parcel.recipient, wait.reason), &outcome)
                continue
            }
            do {
                let done = try outbox.deliver(
                    try parcel.deliveries.map { try outgoing($0) }, to: parcel.recipient,
                    note: note(now))
                receipts += parcel.deliveries.map {
                    .receipt(delivery: $0.sequence, manifest: done.manifestDigest)
                }
                outcome.delivered += parcel.deliveries.count
                memory.waits[first.sequence] = nil
                memory.told[place] = nil
            } catch let error where Office.isOrdinary(error) {
                wait(first.sequence, "\(error)", now)
                tell(place, Office.undelivered(parcel.recipient, "\(error)"), &outcome)
                continue
            }
            try afterStep(.delivered)
        }
        try append(receipts, at: now, by: actor, as: .received)
    }

    private static func undelivered(_ recipient: String, _ reason: String) -> String {
        "not delivered to \(recipient): \(reason)"
    }

    /// Why a delivery is still pending, by its sequence number, as far as it was tried.
    var deliveryFailures: [Int: String] { memory.waits.mapValues(\.reason) }

    private func parcels() -> [Parcel] {
        var parcels: [Parcel] = []
        var places: [String: Int] = [:]
        for delivery in view.owed {
            let name = "\(delivery.root) \(delivery.recipient)"
            if let place = places[name] {
                parcels[place].deliveries.append(delivery)
            } else {
                places[name] = parcels.count
                parcels.append(Parcel(recipient: delivery.recipient, deliveries: [delivery]))
            }
        }
        return parcels
    }

    private func outgoing(_ delivery: PendingDelivery) throws -> OutgoingFile {
        OutgoingFile(
            path: delivery.name,
            bytes: try state.store.read(delivery.path, expecting: delivery.digest))
    }

    private func note(_ now: Instant) -> String {
        let head = view.head.map { "\($0)" } ?? ""
        return "so cai \(head), \(surroundings.premises.zone.text(of: now))"
    }

    private func wait(_ sequence: Int, _ reason: String, _ now: Instant) {
        let failures = memory.waits[sequence]?.failures ?? 0
        // Nothing tells the office that a person mended the outbox, so it looks again soon.
        let pause = min(Office.pause(after: failures), 15 * 60)
        memory.waits[sequence] = TickMemory.Wait(
            failures: failures + 1, until: now.adding(seconds: pause), reason: reason)
    }

    private static func isOrdinary(_ error: any Error) -> Bool {
        error is DeliveryError || error is FileError || error is IssuingError
    }
}
