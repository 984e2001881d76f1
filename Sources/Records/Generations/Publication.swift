// A finished database under a temporary name → a published generation.
//
// Order of calls: `prepare`, write the file, `publish`. A crash at any point leaves the old pointer
// and the old generation; leftovers under temporary names are removed by the next `prepare`.

import Digests

struct Publication {
    let directory: RecordsDirectory
    let number: Int

    private var final: Generation {
        Generation(number: number, path: "\(directory.path)/records-\(number).db")
    }

    private var draft: String { "\(directory.path)/.records-\(number).db.tmp" }

    /// Clears what a killed import left, and gives the path to write to.
    func prepare() throws(RecordsError) -> String {
        for path in drafts { try Files.removeIfPresent(path) }
        return draft
    }

    /// Clears what a failed import wrote: on a full disk nothing else could be written beside it.
    /// What cannot be removed now is removed by the next `prepare`.
    func clear() {
        for path in drafts { _ = try? Files.removeIfPresent(path) }
    }

    private var drafts: [String] { [draft, draft + "-journal", draftDigest, draftPointer] }

    /// Checks, syncs, renames, and moves the pointer.
    func publish() throws(RecordsError) -> Generation {
        let findings = try GenerationVerifier(path: draft).findings()
        guard findings == 0 else {
            throw .notPublished(path: final.path, findings: findings)
        }
        try Files.sync(draft)
        let digest = try Publication.digest(ofFile: draft)
        try Files.write(Array("\(digest.hex)\n".utf8), to: draftDigest)
        try Files.rename(draftDigest, to: final.digestPath)
        try Files.rename(draft, to: final.path)
        try Files.sync(directory.path)
        try Files.makeLink(at: draftPointer, to: "records-\(number).db")
        try Files.rename(draftPointer, to: directory.pointer)
        try Files.sync(directory.path)
        return final
    }

    /// SHA-256 of a whole file, read once from start to end.
    static func digest(ofFile path: String) throws(RecordsError) -> Digest {
        var hash = SHA256()
        try Files.readAll(path) { hash.update($0, count: $1) }
        return hash.finish()
    }

    private var draftDigest: String { "\(directory.path)/.records-\(number).sha256.tmp" }
    private var draftPointer: String { "\(directory.path)/.current.db.tmp" }
}
