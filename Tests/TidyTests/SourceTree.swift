// Files on disk → what the rules read.
//
// The list of files is git's, so that what is ignored is not judged; a tree without git (an
// unpacked archive) is walked instead.

import FoundationEssentials
import TestTools

/// The repository this test was compiled from.
struct SourceTree {
    /// Paths of all files that belong to the project, from the root, in order.
    let paths: [String]
    private let root: String

    init(root: String = SourceTree.compiledRoot) {
        self.root = root
        self.paths = (SourceTree.tracked(in: root) ?? SourceTree.walked(root)).sorted()
    }

    static let compiledRoot = #filePath.split(separator: "/").dropLast(3)
        .reduce(into: "") { $0 += "/" + $1 }

    /// The text of a file; nil when it is gone or not UTF-8.
    func text(_ path: String) -> String? {
        guard let bytes = FileManager.default.contents(atPath: root + "/" + path) else {
            return nil
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Every Swift file under a folder.
    func swiftFiles(under folders: String...) -> [SourceFile] {
        paths.filter { path in
            path.hasSuffix(".swift") && folders.contains { path.hasPrefix($0 + "/") }
        }
        .compactMap { path in text(path).map { SourceFile(path: path, text: $0) } }
    }

    /// The files of the index and the new ones that are not ignored.
    private static func tracked(in root: String) -> [String]? {
        guard FileManager.default.fileExists(atPath: root + "/.git") else { return nil }
        let quoted = "'" + root.replacing("'", with: "'\\''") + "'"
        let command =
            "git -c safe.directory='*' -C \(quoted) "
            + "ls-files -z --cached --others --exclude-standard 2>/dev/null"
        guard let output = output(of: command), !output.isEmpty else { return nil }
        return output.split(separator: "\0").map(String.init)
            .filter { FileManager.default.fileExists(atPath: root + "/" + $0) }
    }

    private static func walked(_ root: String) -> [String] {
        let all = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return all.filter { path in
            !path.hasPrefix(".build") && !path.hasPrefix(".git/") && !path.hasPrefix("ra/")
                && path != "Package.resolved"
        }
    }

    private static func output(of command: String) -> String? {
        let run = try? Tool.run(["sh", "-c", command], environment: nil)
        return run.flatMap { $0.status == 0 ? $0.text : nil }
    }
}
