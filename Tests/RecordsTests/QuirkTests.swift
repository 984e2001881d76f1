// Is the proof that what looks odd and is right comes in as what it means, and never otherwise.

import Testing

@testable import Records

@Suite("Odd but right cells")
struct QuirkTests {
    /// Name, the unit's row as a file has it, and the kind and note that are stored.
    static let rows: [(name: String, row: String, kind: String, note: String?)] = [
        ("decomposed name", "x,Xa\u{303} Ta\u{302}n Tha\u{323}nh,", "Xã Tân Thạnh", nil),
        ("marks in the other order", "x,Xa\u{302}\u{323}p,", "Xập", nil),
        ("non-breaking space kept in a name", "x,Số\u{A0}12,", "Số\u{A0}12", nil),
        ("non-breaking spaces around a name", "x,\u{A0}Xã\u{A0},\u{A0}", "Xã", nil),
        ("signs that are no letters", "x,3×4 km² 30°C,", "3×4 km² 30°C", nil),
        ("quotes inside a cell", "x,\"Xã \"\"A\"\"\",", "Xã \"A\"", nil),
        ("capital Đ", "x,Đội,", "Đội", nil),
        ("two lines in one cell", "x,Xã,\"một\nhai\"", "Xã", "một\nhai"),
    ]

    @Test("come in as what they mean", arguments: rows)
    func text(_ name: String, _ row: String, _ kind: String, _ note: String?) throws {
        let scratch = try Scratch()
        try scratch.run(["don_vi.csv": "ma,loai,ghi_chu\n\(row)\n"])
        let stored = try GenerationFile(path: try scratch.records.current().path).all("don_vi")
        // Compared by scalar: Swift takes composed and decomposed letters for equal.
        #expect(
            stored.map { Array(($0.optional("loai") ?? "").unicodeScalars) }
                == [Array(kind.unicodeScalars)], "\(name)")
        #expect(stored.first?.optional("ghi_chu") == note)
    }

    @Test(
        "numbers with spaces around them, signs and groups are stored in one spelling",
        arguments: [
            ("\u{A0}1.234\u{A0}", "1234"), ("1234", "1234"), ("−0,50", "-0.50"),
            ("9.223.372.036.854.775.807", "9223372036854775807"), ("0", "0"),
        ])
    func numbers(text: String, stored: String) throws {
        let column = try #require(
            RecordsSchema.table("so_lieu")?.columns.first { $0.name == "gia_tri" })
        #expect(CellReader(column: column).read(CellReader.trim(text)) == .stored(stored))
    }
}
