// Is what the ledger and the agenda do not know about a site at this moment.

package import Digests
import FileSystem
package import Periods

/// The machine's side of a status.
package struct SiteCondition: Sendable {
    /// A file that its recipient does not have yet, and why.
    package struct Waiting: Hashable, Sendable {
        /// Sequence number of the delivery.
        package let delivery: Int
        /// In Vietnamese, with what to do; empty when it is only about to be sent.
        package let reason: String

        package init(delivery: Int, reason: String) {
            self.delivery = delivery
            self.reason = reason
        }
    }

    package var instant: Instant
    package var zone: FixedZone
    /// The current generation of records; nil when there is none to be read.
    package var generation: (number: Int, digest: Digest)?
    /// One sentence on the daemon, in Vietnamese.
    package var daemon = ""
    package var waiting: [Waiting] = []
    /// Nil when it could not be found out.
    package var freeMebibytes: Int?
    package var minimumFreeMebibytes = 0
    /// Sentences on what works only in part: records, outbox, configuration.
    package var degraded: [String] = []

    package init(at instant: Instant, zone: FixedZone) {
        self.instant = instant
        self.zone = zone
    }

    /// Takes in how much room the disk of the state has, and whether it can be written.
    mutating func readRoom(of state: String) {
        freeMebibytes = (try? Files.freeBytes(at: state)).map { $0 >> 20 }
        if Files.isReadOnly(state) {
            degraded.append(
                "\(state): hệ thống tệp chỉ cho đọc, không phát hành được gì; gắn lại để ghi được")
        }
    }

    /// The civil day of the instant.
    var today: Day { zone.day(of: instant) }

    /// `2026-06-15 08:00`.
    func minute(_ instant: Instant) -> String {
        let text = zone.text(of: instant)
        return String(text.prefix(10)) + " " + String(text.dropFirst(11).prefix(5))
    }
}
