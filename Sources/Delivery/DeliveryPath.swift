// A path in an outbox → its components, or a refusal when one of them could lead elsewhere.

/// A checked path below a recipient's folder.
struct DeliveryPath {
    let folders: [String]
    let name: String

    /// Bytes in one name: a manifest's ending still fits the 255 of the file system.
    static let longestName = 200
    /// Folders below the recipient's own.
    static let deepest = 8

    init(_ path: String) throws(DeliveryError) {
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        guard components.count <= DeliveryPath.deepest, let name = components.last,
            components.allSatisfy(DeliveryPath.isSafe)
        else { throw .unsafeName(path) }
        folders = Array(components.dropLast())
        self.name = name
    }

    /// ASCII letters, digits and `@ . _ -`, not beginning with a dot (which would hide it) or a
    /// dash (which programs take for an option). `2012..2017@lich` is one such name.
    static func isSafe(_ name: String) -> Bool {
        let bytes = name.utf8
        guard let first = bytes.first, first != 0x2E, first != 0x2D else { return false }
        return bytes.count <= longestName
            && bytes.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x40...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }
}
