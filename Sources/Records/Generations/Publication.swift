// A finished database under a temporary name → a published generation.
//
// Order of calls: `prepare`, write the file, `publish`. A crash at any point leaves the old pointer
// and the old generation; leftovers under temporary names are removed by the next `prepare`.

import Digests
import FileSystem

struct Publication {
    let directory: RecordsDirectory
    let number: Int

    private var final: Generation {
        Generation(number: number, path: "\(directory.path)/records-\(number).db")
    }

    private var draft: String { "\(directory.path)/.records-\(number).db.tmp" }

    /// Clears what a killed import left, and gives the path to write to.
    func prepare() throws(RecordsError) -> String {
        try RecordsError.attempt(.remove) { () throws(FileError) in
            for path in drafts { try Files.remove(path) }
            _ = try Files.sweepTemporaries(in: directory.path)
        }
        return draft
    }

    /// Clears what a failed import wrote: on a full disk nothing else could be written beside it.
    /// What cannot be removed now is removed by the next `prepare`.
    func clear() {
        for path in drafts { _ = try? Files.remove(path) }
        _ = try? Files.sweepTemporaries(in: directory.path)
    }

    private var drafts: [String] { [draft, draft + "-journal"] }

    /// Checks, syncs, renames, and moves the pointer.
    func publish() throws(RecordsError) -> Generation {
        let findings = try GenerationVerifier(path: draft).findings()
        guard findings == 0 else {
            throw .notPublished(path: final.path, findings: findings)
        }
        try RecordsError.attempt(.sync) { () throws(FileError) in
            try Files.sync(file: draft)
        }
        let line = Array("\(try Publication.digest(ofFile: draft).hex)\n".utf8)
        try RecordsError.attempt(.write) { () throws(FileError) in
            try Files.publish(try Files.stage(line, for: final.digestPath, mode: 0o644))
        }
        try RecordsError.attempt(.rename) { () throws(FileError) in
            try Files.rename(draft, to: final.path)
        }
        try RecordsError.attempt(.sync) { () throws(FileError) in
            try Files.sync(folder: directory.path)
        }
        try RecordsError.attempt(.link) { () throws(FileError) in
            try Files.makeLink(at: directory.pointer, to: "records-\(number).db")
        }
        return final
    }

    /// SHA-256 of a whole file, read once from start to end.
    static func digest(ofFile path: String) throws(RecordsError) -> Digest {
        var hash = SHA256()
        try RecordsError.attempt(.read) { () throws(FileError) in
            try Files.forEachPiece(of: path) { hash.update($0, count: $1) }
        }
        return hash.finish()
    }
}
