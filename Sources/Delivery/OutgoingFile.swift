// Is one file on its way to a recipient.

public import Digests

/// A file to deliver, by its path in the recipient's folder.
public struct OutgoingFile: Hashable, Sendable {
    /// `2026H1@chot-15/so-ket-6-thang-r0.pdf`.
    public let path: String
    public let bytes: [UInt8]
    public let digest: Digest

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        digest = SHA256.digest(of: bytes)
    }
}
