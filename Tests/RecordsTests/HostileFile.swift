// Is every way in which a file can pretend to be a generation.

import FoundationEssentials
import Glibc
import SQLite

@testable import Records

enum HostileFile: CaseIterable, Sendable {
    case missing, directory, pipe, empty, text, shortHeader, cut, otherProgram, newer, older
    case withoutTables, brokenSchema

    func make(from good: Data, at path: String) throws {
        var bytes = good
        switch self {
        case .missing: return
        case .directory: mkdir(path, 0o755)
        case .pipe: mkfifo(path, 0o644)
        case .empty: bytes = Data()
        case .text: bytes = Data("ma,loai\n".utf8)
        case .shortHeader: bytes = good.prefix(50)
        case .cut: bytes = good.prefix(good.count - 4_096)
        case .otherProgram: bytes[71] ^= 0xFF
        case .newer: bytes[63] = 9
        case .older: bytes[63] = 0
        case .brokenSchema: bytes.replaceSubrange(100..<120, with: Data(repeating: 0xFF, count: 20))
        case .withoutTables: break
        }
        if self == .directory || self == .pipe { return }
        try bytes.write(to: URL(filePath: path))
        if self == .withoutTables {
            try Connection(path: path, mode: .readWrite).execute("DROP TABLE the_he")
        }
    }

    func error(path: String, bytes: Int) -> RecordsError {
        let id = RecordsSchema.applicationID
        return switch self {
        case .missing: .missing(path: path)
        case .directory, .pipe: .notAFile(path: path)
        case .empty: .empty(path: path)
        case .text: .notADatabase(path: path)
        case .shortHeader: .truncated(path: path, bytes: 50, expected: 100)
        case .cut: .truncated(path: path, bytes: bytes - 4_096, expected: bytes)
        case .otherProgram: .otherProgram(path: path, applicationID: id ^ 0xFF)
        case .newer: .newerVersion(path: path, version: 9, known: 3)
        case .older: .olderVersion(path: path, version: 0, known: 3)
        case .withoutTables, .brokenSchema: .damaged(path: path)
        }
    }
}
