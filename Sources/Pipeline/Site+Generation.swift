// A site → which generation of the records it reads.

public import Digests
import Records

extension Site {
    /// Number and digest of the generation of records that this site was opened with.
    public var generation: (number: Int, digest: Digest) { (current.number, snapshot) }
}
