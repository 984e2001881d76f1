// Is what the wrappers over libcrypto, GLib and SQLite promise.

import Digests
import Normalization
import SQLite
import Testing

@Suite("Wrappers")
struct WrapperTests {
    @Test("SHA-256 gives the digests of FIPS 180-4")
    func knownDigests() {
        #expect(
            SHA256.digest(of: "abc").hex
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.digest(of: []).hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.digest(of: "abc").leading == 0xba78_16bf_8f01_cfea)
    }

    @Test("a digest in pieces is the digest of the whole, and restarting forgets")
    func pieces() {
        var hash = SHA256()
        hash.update([0x61])
        hash.update([0x62, 0x63, 0x64], count: 2)
        #expect(hash.restart() == SHA256.digest(of: "abc"))
        hash.update([0x62])
        #expect(hash.finish() == SHA256.digest(of: "b"))
    }

    @Test("a digest reads its own hexadecimal and nothing else")
    func hexadecimal() {
        let digest = SHA256.digest(of: "x")
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
        #expect(Digest(hex: String(digest.hex.dropLast())) == nil)
        #expect(Digest(hex: "z" + digest.hex.dropFirst()) == nil)
        #expect(Digest(bytes: [1]) == nil)
    }

    @Test("letters are composed, and the answer is about bytes")
    func composed() {
        let apart = "uy\u{309} ban Nha\u{302}n da\u{302}n, \u{111}u\u{309}"
        let whole = "u\u{1EF7} ban Nhân dân, đủ"
        #expect(Array(NFC.normalize(apart).utf8) == Array(whole.utf8))
        #expect(!NFC.isNormalized(apart))
        #expect(NFC.isNormalized(whole))
        #expect(Array(NFC.normalize("e\u{301}\0e\u{301}").utf8) == Array("é\0é".utf8))
        #expect(NFC.normalize("") == "")
    }

    @Test("text, NULL, empty text and integers come back as they were bound")
    func bound() throws {
        let connection = try Connection(path: ":memory:", mode: .readWrite)
        let statement = try connection.prepare("SELECT ?, ?, ?, ?")
        try statement.bind("Tân Thạnh", at: 1)
        try statement.bind(nil as String?, at: 2)
        try statement.bind("", at: 3)
        try statement.bind(Int.min, at: 4)
        #expect(try statement.step())
        #expect(statement.text(0) == "Tân Thạnh" && statement.text(1) == nil)
        #expect(statement.isNull(1) && !statement.isNull(2) && statement.text(2) == "")
        #expect(statement.integer(3) == Int.min && statement.columnCount == 4)
        #expect(try !statement.step())
    }

    @Test("a failure names the operation and SQLite's code, and no contents")
    func failures() throws {
        #expect(throws: SQLiteError.failed(.open, code: 14)) {
            try Connection(path: "/khong-co/a.db", mode: .readOnly)
        }
        let connection = try Connection(path: ":memory:", mode: .readWrite)
        #expect(throws: SQLiteError.failed(.prepare, code: 1)) {
            try connection.prepare("SELECT bí_mật FROM đâu")
        }
        try connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY) STRICT")
        try connection.execute("INSERT INTO t VALUES (1)")
        #expect(throws: SQLiteError.failed(.execute, code: 1555)) {
            try connection.execute("INSERT INTO t VALUES (1)")
        }
        #expect(SQLiteError.failed(.step, code: 1555).primaryCode == 19)
        #expect("\(SQLiteError.failed(.step, code: 11))" == "SQLite: step failed (11)")
    }
}
