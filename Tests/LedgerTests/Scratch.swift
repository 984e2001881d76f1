// Is a temporary folder with a ledger in it, removed with it.

import Digests
import FoundationEssentials
import Periods
import SQLite
import TestTools

@testable import Ledger

/// A folder of its own for one test.
final class Scratch: Sendable {
    private let place = TemporaryFolder()

    var folder: String { place.path }
    var path: String { folder + "/ledger.db" }

    static let noon = Instant(seconds: 1_781_499_600)
    static let clerk = Actor(uid: 1_000, name: "trợ lý")

    /// The file of a ledger with the whole story, made once: its commits wait for the disk.
    private static let story = Result {
        let scratch = Scratch()
        defer { withExtendedLifetime(scratch) {} }
        try LedgerFile.create(at: scratch.path)
        let ledger = try LedgerFile(path: scratch.path, mode: .writing)
        try ledger.append(Story.all, at: Scratch.noon, by: Scratch.clerk)
        return try scratch.bytes
    }

    /// A new ledger with the whole story.
    func toldLedger() throws -> LedgerFile {
        try write(try Scratch.story.get(), to: path)
        return try LedgerFile(path: path, mode: .writing)
    }

    /// A new ledger with these entries in one append.
    func ledger(_ entries: [LedgerEntry] = []) throws -> LedgerFile {
        try LedgerFile.create(at: path)
        let ledger = try LedgerFile(path: path, mode: .writing)
        try ledger.append(entries, at: Scratch.noon, by: Scratch.clerk)
        return ledger
    }

    /// Another program's connection to the file.
    func stranger() throws -> Connection {
        try Connection(path: path, mode: .existing)
    }

    var bytes: [UInt8] {
        get throws { Array(try Data(contentsOf: URL(filePath: path))) }
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        try Data(bytes).write(to: URL(filePath: path))
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }
}
