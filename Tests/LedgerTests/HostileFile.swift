// Is every way in which a file can pretend to be a ledger, and the refusal it gets.

import FoundationEssentials
import Glibc
import SQLite

@testable import Ledger

enum HostileFile: CaseIterable, Sendable {
    case missing, belowAFile, folder, link, pipe, empty, text, zeros, magicOnly, shortHeader, cut
    case cutToOnePage, otherProgram, otherDatabase, newer, older, writeAhead, withoutTable
    case brokenSchema, garbagePage, garbage

    func make(from good: [UInt8], at path: String) throws {
        var bytes = good
        switch self {
        case .missing: return
        case .belowAFile: bytes = []
        case .folder: mkdir(path, 0o755)
        case .link: symlink("/dev/null", path)
        case .pipe: mkfifo(path, 0o644)
        case .empty: bytes = []
        case .text: bytes = Array("ma,loai\n".utf8)
        case .zeros: bytes = Array(repeating: 0, count: 8_192)
        case .magicOnly: bytes = Array(good.prefix(16))
        case .shortHeader: bytes = Array(good.prefix(50))
        case .cut: bytes.removeLast(4_096)
        case .cutToOnePage: bytes = Array(good.prefix(4_096))
        case .otherProgram: bytes[71] ^= 0xFF
        case .newer: bytes[63] = 9
        case .older: bytes[63] = 0
        case .writeAhead: bytes.replaceSubrange(18..<20, with: [2, 2])
        case .brokenSchema: bytes.replaceSubrange(100..<120, with: Array(repeating: 255, count: 20))
        case .garbagePage:
            bytes.replaceSubrange(4_096..<8_192, with: Array(repeating: 0xA5, count: 4_096))
        case .garbage: bytes = (0..<9_000).map { UInt8($0 * 31 & 0xFF) }
        case .otherDatabase, .withoutTable: break
        }
        switch self {
        case .folder, .link, .pipe: return
        case .otherDatabase:
            return try Connection(path: path, mode: .readWrite).execute("CREATE TABLE t (x)")
        default: try Data(bytes).write(to: URL(filePath: path))
        }
        if self == .withoutTable {
            try Connection(path: path, mode: .existing).execute("DROP TABLE waiver")
        }
    }

    /// The path that is opened.
    func path(of path: String) -> String { self == .belowAFile ? path + "/ledger.db" : path }

    func isExpected(_ error: LedgerError, at path: String, bytes: Int) -> Bool {
        switch self {
        case .missing, .belowAFile: error == .missing(path: path)
        case .folder, .link, .pipe: error == .notAFile(path: path)
        case .empty: error == .empty(path: path)
        case .text, .zeros, .garbage: error == .notADatabase(path: path)
        case .magicOnly: error == .truncated(path: path, bytes: 16, expected: 100)
        case .shortHeader: error == .truncated(path: path, bytes: 50, expected: 100)
        case .cut: error == .truncated(path: path, bytes: bytes - 4_096, expected: bytes)
        case .cutToOnePage: error == .truncated(path: path, bytes: 4_096, expected: bytes)
        case .otherProgram:
            error == .otherProgram(path: path, applicationID: LedgerSchema.applicationID ^ 0xFF)
        case .otherDatabase: error == .otherProgram(path: path, applicationID: 0)
        case .newer: error == .newerVersion(path: path, found: 9, wanted: 2)
        case .older: error == .olderVersion(path: path, found: 0, wanted: 2)
        case .writeAhead: error == .schemaDiffers(path: path, object: "journal mode")
        case .withoutTable:
            error == .schemaDiffers(path: path, object: "index sqlite_autoindex_waiver_1")
                || error == .schemaDiffers(path: path, object: "table waiver")
        case .brokenSchema, .garbagePage: error == .damaged(path: path)
        }
    }
}
