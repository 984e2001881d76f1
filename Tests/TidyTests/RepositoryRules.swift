// Paths and texts of the repository → files that do not belong and words that do not last.

/// The rules about every file, Swift or not.
struct RepositoryRules {
    private let unfinished = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
    private let machineFolders = ["home", "root", "Users", "opt", "work", "workspace"]

    /// Build products and resolved versions stay out of the repository.
    func findings(inPaths paths: [String]) -> [Finding] {
        paths.filter { path in
            path.split(separator: "/").contains { $0.hasPrefix(".build") }
                || path.hasSuffix("Package.resolved")
        }
        .map { Finding(path: $0, line: 1, sentence: "is made by the build and must not be kept") }
    }

    /// What a later reader cannot use: promises, and places of one machine.
    func findings(in text: String, path: String) -> [Finding] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
            index, line in
            complaints(about: Array(line.utf8)).map {
                Finding(path: path, line: index + 1, sentence: $0)
            }
        }
    }

    private func complaints(about line: [UInt8]) -> [String] {
        let words = unfinished.filter { contains(line, $0) }.map {
            "\($0): finish it or leave it out"
        }
        let folders = machineFolders.filter { contains(line, "/\($0)/") }.map {
            "/\($0)/ is a place of one machine"
        }
        return words + folders
    }

    /// Whether the text occurs and no letter, digit or closing sign touches it.
    private func contains(_ line: [UInt8], _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard line.count >= wanted.count else { return false }
        let isFolder = wanted.last == UInt8(ascii: "/")
        return (0...(line.count - wanted.count)).contains { start in
            let end = start + wanted.count
            guard line[start..<end].elementsEqual(wanted) else { return false }
            let isOpen = start == 0 || !RepositoryRules.joins(line[start - 1])
            return isOpen && (isFolder || end == line.count || !RepositoryRules.joins(line[end]))
        }
    }

    private static func joins(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || byte >= 128 || "_.-)}~*".utf8.contains(byte)
    }
}
