// Is what a finished delivery leaves behind.

public import Digests

/// A delivery that is there, durably and read back.
public struct DeliveryOutcome: Hashable, Sendable {
    /// Whether anything had to be written.
    public enum Kind: Hashable, Sendable {
        case done
        /// Every file and the manifest were there with their right bytes.
        case alreadyThere
    }

    public let kind: Kind
    /// The manifest as it stands in the outbox.
    public let manifest: [UInt8]

    public init(kind: Kind, manifest: [UInt8]) {
        self.kind = kind
        self.manifest = manifest
    }

    public var manifestDigest: Digest { SHA256.digest(of: manifest) }
}

/// What an outbox holds under a name.
public enum DeliveryState: Hashable, Sendable {
    case present
    case missing
    /// Something else: other bytes, a link, a folder.
    case different
}
