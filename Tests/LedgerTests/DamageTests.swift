// Is the tests of files that are no ledger, or one with flipped bits.

import TestTools
import Testing

@testable import Ledger

struct DamageTests {
    private let scratch = Scratch()
    private let other = Scratch()
    private let ledger: LedgerFile

    init() throws { ledger = try scratch.toldLedger() }

    @Test(arguments: HostileFile.allCases)
    func `a file that is no ledger is refused by name, by reader and writer`(
        file: HostileFile
    ) throws {
        let good = try scratch.bytes
        try file.make(from: good, at: other.path)
        let path = file.path(of: other.path)
        for mode in [LedgerFile.Mode.reading, .writing] {
            let error = #expect(throws: LedgerError.self) {
                try LedgerFile(path: path, mode: mode)
            }
            let refusal = try #require(error)
            #expect(file.isExpected(refusal, at: path, bytes: good.count), "\(refusal)")
            #expect(refusal.description.hasPrefix(path + ": "))
        }
        #expect(!LedgerFile.findings(at: path, expecting: nil).isEmpty)
        Counts.badInputs()
    }

    /// Bits all over the file, and bits of bytes that are not zero, which are the ones in use.
    @Test(arguments: [false, true])
    func `every flipped bit is found, or changes nothing that is read`(isInUse: Bool) throws {
        let good = try scratch.bytes
        let entries = try ledger.entries()
        let head = try ledger.head()
        let places = good.indices.filter { !isInUse || good[$0] != 0 }
        var chance = SplitMix(seed: isInUse ? 11 : 5)
        var found = 0
        for _ in 0..<200 {
            let place = chance.pick(places)
            let bit = UInt8(1) << UInt8(chance.number(0...7))
            var bytes = good
            bytes[place] ^= bit
            try other.write(bytes, to: other.path)
            if !LedgerFile.findings(at: other.path, expecting: head).isEmpty {
                found += 1
                continue
            }
            let read = try LedgerFile(path: other.path, mode: .reading).entries()
            #expect(read == entries, "byte \(place), bit \(bit)")
        }
        Counts.badInputs(200)
        #expect(found > (isInUse ? 150 : 5), "\(found) of 200")
    }
}
