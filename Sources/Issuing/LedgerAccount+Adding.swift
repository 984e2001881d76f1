// One entry of the ledger → what it changes in the accounts.

import Ledger
import Obligations
import Periods

extension LedgerAccount {
    mutating func add(_ stamped: StampedEntry) {
        head = stamped.head
        headInstant = stamped.instant
        let stamp = Stamp(
            sequence: stamped.sequence, instant: stamped.instant, actor: stamped.actor.name)
        switch stamped.entry {
        case .issue, .draft, .registration, .withdrawal: addReport(stamped.entry, stamp)
        case .paper, .delivery, .receipt, .copies: addFile(stamped.entry, stamp)
        case .installation, .confirmation, .clockAcceptance, .generation, .restoration:
            addSite(stamped.entry, stamp)
        default: addCourse(stamped.entry, stamp)
        }
    }

    private mutating func addReport(_ entry: LedgerEntry, _ stamp: Stamp) {
        switch entry {
        case .issue(let key, let revision, let reservation, let planned, let marks, let report):
            let reason = slots.removeValue(forKey: reservation)?.reason ?? ""
            let place = place(key)
            issuePlaces[stamp.sequence] = (place, items[place].issues.count)
            items[place].failure = nil
            items[place].issues.append(
                Issue(
                    stamp: stamp, key: key, revision: revision, reservation: reservation,
                    planned: planned, marks: marks, reason: reason, close: items[place].seen?.close,
                    report: report))
        case .draft(let key, let number, let gaps, _, let report):
            let place = place(key)
            items[place].failure = nil
            items[place].drafts.append(
                Draft(stamp: stamp, key: key, number: number, gaps: gaps, report: report))
        case .registration(let issue, let number, let day):
            guard let place = issuePlaces[issue] else { return }
            items[place.item].issues[place.issue].registrations.append(
                Registration(sequence: stamp.sequence, number: number, day: day))
        case .withdrawal(let issue, let reason):
            guard let place = issuePlaces[issue] else { return }
            items[place.item].issues[place.issue].withdrawal = Act(stamp: stamp, reason: reason)
        default: break
        }
    }

    private mutating func addFile(_ entry: LedgerEntry, _ stamp: Stamp) {
        switch entry {
        case .paper(let of, let path, let digest, let byteCount):
            papers.append(
                Paper(
                    sequence: stamp.sequence, of: of, path: path, digest: digest,
                    byteCount: byteCount))
        case .delivery(let of, let recipient, let name, let digest):
            deliveryPlaces[stamp.sequence] = deliveries.count
            deliveries.append(
                Delivery(
                    sequence: stamp.sequence, of: of, recipient: recipient, name: name,
                    digest: digest))
        case .copies(let of, let edition, let first, let last, let total):
            copies.append(
                Copies(
                    stamp: stamp, of: of, edition: edition, first: first, last: last, total: total))
        case .receipt(let delivery, let manifest):
            if let place = deliveryPlaces[delivery] { deliveries[place].manifest = manifest }
        default: break
        }
    }

    private mutating func addSite(_ entry: LedgerEntry, _ stamp: Stamp) {
        switch entry {
        case .installation(_, let isDemonstration):
            installation = stamp
            self.isDemonstration = isDemonstration
        case .confirmation(let reason): confirmations.append(Act(stamp: stamp, reason: reason))
        case .generation(let number, let digest): generations.append((number, digest))
        case .restoration: restorations.append(stamp)
        default: break
        }
    }

    private mutating func addCourse(_ entry: LedgerEntry, _ stamp: Stamp) {
        switch entry {
        case .obligation(let key, _, _, let close, let due, let origin, let reason):
            let place = place(key)
            items[place].seen = Seen(close: close, due: due, origin: origin, reason: reason)
            // What is ordered again is owed again.
            if origin == Obligation.Origin.order.rawValue { items[place].waiver = nil }
        case .reservation(let key, let revision, let reason):
            slots[stamp.sequence] = Slot(key: key, revision: revision, reason: reason)
        case .release(let reservation, _): slots[reservation] = nil
        case .rehearsal(let key, let gaps, _):
            items[place(key)].rehearsals.append(Rehearsal(stamp: stamp, gaps: gaps))
        case .attempt(let key, let failure, let retry, _):
            items[place(key)].failure = Failure(stamp: stamp, text: failure, retry: retry)
        case .approval(let key, let name, _):
            items[place(key)].approval = Act(stamp: stamp, reason: name)
        case .waiver(let key, let reason):
            items[place(key)].waiver = Act(stamp: stamp, reason: reason)
        default: break
        }
    }

    private mutating func place(_ key: ObligationKey) -> Int {
        if let place = places[key] { return place }
        places[key] = items.count
        items.append(Item(key: key))
        return items.count - 1
    }
}
