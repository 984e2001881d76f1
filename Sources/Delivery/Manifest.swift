// Files of one delivery → lines that `sha256sum -c` accepts, after a comment with the note.

import Digests

/// A manifest (bản kê mã băm).
struct Manifest {
    let note: String
    /// In the order of delivery.
    let files: [(name: String, digest: Digest)]

    /// What a manifest is called: the first file's name and this.
    static let ending = ".sha256"

    var bytes: [UInt8] { Array("# \(line(note))\n".utf8) + lines }

    /// Whether a manifest that is there tells the same files; its note may be an older one.
    func hasSameFiles(as other: [UInt8]) -> Bool {
        let comment = other.prefix { $0 != 0x0A }
        return comment.first == 0x23 && other.dropFirst(comment.count + 1).elementsEqual(lines)
    }

    private var lines: [UInt8] {
        files.flatMap { Array("\($0.digest.hex)  \($0.name)\n".utf8) }
    }

    /// One line, whatever the note holds.
    private func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
