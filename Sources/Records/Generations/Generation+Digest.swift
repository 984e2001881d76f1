// A generation → the digest of its file.

public import Digests

extension Generation {
    /// SHA-256 of the whole file, as noted when it was published; read anew where the note is gone.
    ///
    /// - Throws: `RecordsError.file` when neither can be read.
    public func fileDigest() throws(RecordsError) -> Digest {
        if Files.kind(digestPath) != .nothing,
            let text = String(
                validating: try Files.read(digestPath, limit: 64), as: UTF8.self),
            let digest = Digest(hex: text)
        {
            return digest
        }
        return try Publication.digest(ofFile: path)
    }
}
