// Is where an office works: its folders and its zone.

package import Periods

/// Folders and zone of an office; paths are absolute or as seen from the working folder.
package struct Premises: Hashable, Sendable {
    package let stateFolder: String
    package let outboxFolder: String
    package let zone: FixedZone
    /// A run does not begin with less room than this.
    package let minimumFreeMebibytes: Int
    /// Where generations of records are; nil where there are none to look at.
    package let recordsFolder: String?

    package init(
        stateFolder: String, outboxFolder: String, zone: FixedZone, minimumFreeMebibytes: Int,
        recordsFolder: String? = nil
    ) {
        self.stateFolder = stateFolder
        self.outboxFolder = outboxFolder
        self.zone = zone
        self.minimumFreeMebibytes = minimumFreeMebibytes
        self.recordsFolder = recordsFolder
    }
}
