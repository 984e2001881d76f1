// Bytes → a SHA-256 digest, over libcrypto (FIPS 180-4, 2015).
//
// Order of calls: `init`, any number of `update`, then `finish` or `restart`. libcrypto can refuse
// SHA-256 only where its default provider is missing, which no caller could do anything about:
// that is a precondition.

import CCrypto

/// A running SHA-256; its libcrypto state is freed with it.
public struct SHA256: ~Copyable {
    /// Bytes in a digest.
    public static let byteCount = 32

    private let state: OpaquePointer
    private let algorithm: OpaquePointer

    public init() {
        guard let algorithm = EVP_MD_fetch(nil, "SHA256", nil), let state = EVP_MD_CTX_new() else {
            preconditionFailure("libcrypto has SHA-256 and memory for its state.")
        }
        self.algorithm = algorithm
        self.state = state
        start()
    }

    deinit {
        EVP_MD_CTX_free(state)
        EVP_MD_free(algorithm)
    }

    /// The digest of these bytes alone.
    public static func digest(of bytes: [UInt8]) -> Digest {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// The digest of the text's UTF-8 bytes.
    public static func digest(of text: String) -> Digest {
        digest(of: Array(text.utf8))
    }

    /// Adds bytes to what is digested.
    public mutating func update(_ bytes: [UInt8]) {
        let status = EVP_DigestUpdate(state, bytes, bytes.count)
        precondition(status == 1, "libcrypto takes bytes while a digest runs.")
    }

    /// The first `count` bytes of a buffer that is larger than what it holds.
    public mutating func update(_ bytes: [UInt8], count: Int) {
        precondition(count <= bytes.count, "A count is at most the buffer's size.")
        let status = EVP_DigestUpdate(state, bytes, count)
        precondition(status == 1, "libcrypto takes bytes while a digest runs.")
    }

    /// The digest of everything given so far.
    public consuming func finish() -> Digest {
        result()
    }

    /// The digest of everything given so far; the state is then as new, which for many small
    /// digests costs less than a state for each.
    public mutating func restart() -> Digest {
        let digest = result()
        start()
        return digest
    }

    /// The first 8 bytes of the digest, most significant first, with the state as new: a short
    /// checksum without memory of its own.
    public mutating func restartLeading() -> UInt64 {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        let status = withUnsafeMutableBytes(of: &words) { room in
            EVP_DigestFinal_ex(state, room.bindMemory(to: UInt8.self).baseAddress, nil)
        }
        precondition(status == 1, "libcrypto finishes a digest once.")
        start()
        return UInt64(bigEndian: words.0)
    }

    private func start() {
        let status = EVP_DigestInit_ex2(state, algorithm, nil)
        precondition(status == 1, "libcrypto starts SHA-256.")
    }

    private func result() -> Digest {
        var bytes = [UInt8](repeating: 0, count: SHA256.byteCount)
        let status = EVP_DigestFinal_ex(state, &bytes, nil)
        precondition(status == 1, "libcrypto finishes a digest once.")
        return Digest(finished: bytes)
    }
}
