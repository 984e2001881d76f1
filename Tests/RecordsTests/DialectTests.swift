// Is every dialect of CSV that spreadsheets write, giving the same rows.

import Facts
import Periods
import Testing

@testable import Records

@Suite("CSV dialects")
struct DialectTests {
    private static let plain = "ma,loai,ghi_chu\nx,xã,\"một, hai\"\n"

    static let same: [(String, [UInt8])] = [
        ("semicolons", Array("ma;loai;ghi_chu\nx;xã;một, hai\n".utf8)),
        ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(plain.utf8)),
        ("CRLF", Array("ma,loai,ghi_chu\r\nx,xã,\"một, hai\"\r\n".utf8)),
        ("CR", Array("ma,loai,ghi_chu\rx,xã,\"một, hai\"".utf8)),
        ("no last line end", Array("ma,loai,ghi_chu\nx,xã,\"một, hai\"".utf8)),
        ("everything quoted", Array("\"ma\",\"loai\",\"ghi_chu\"\n\"x\",\"xã\",\"một, hai\"".utf8)),
        ("header with marks", Array("Mã,LOẠI,Ghi chú\nx,xã,\"một, hai\"\n".utf8)),
        ("columns in another order", Array("ghi_chu,ma,loai\n\"một, hai\",x,xã\n".utf8)),
        ("decomposed letters", Array("ma,loai,ghi_chu\nx,xa\u{303},\"mô\u{323}t, hai\"\n".utf8)),
        ("spaces at the ends", Array("ma , loai,ghi_chu\n x ,\u{A0}xã\t,\" một, hai \"\n".utf8)),
        ("rows of separators", Array("ma,loai,ghi_chu\n,,\nx,xã,\"một, hai\"\n,,\n\n".utf8)),
    ]

    @Test("reads as the plain one does", arguments: same)
    func reads(_ name: String, _ bytes: [UInt8]) throws {
        let scratch = try Scratch()
        try scratch.run(["don_vi.csv": DialectTests.plain])
        let again = try scratch.order(try scratch.folder("b", bytes: ["don_vi.csv": bytes])).run()
        #expect(again.plan.isEmpty, "\(name)")
        #expect(again.plan.tables.first?.unchangedCount == 1)
    }

    @Test("line breaks and doubled quotes inside a field are kept, and lines still count")
    func quoted() {
        var parser = CSVParser(Array("a,b\r\n\"một\r\nhai\",\"nói \"\"có\"\"\"\r\nx,y".utf8))
        #expect(
            parser.records() == [
                CSVRecord(line: 1, fields: ["a", "b"], problem: nil),
                CSVRecord(line: 2, fields: ["một\nhai", "nói \"có\""], problem: nil),
                CSVRecord(line: 4, fields: ["x", "y"], problem: nil),
            ])
    }

    @Test("a non-breaking space inside text is kept")
    func nonBreaking() {
        #expect(CellReader.trim("\u{A0}Số\u{A0}12 \u{A0}") == "Số\u{A0}12")
    }

    @Test("numbers, days, choices and flags are stored in one spelling")
    func spellings() throws {
        func read(_ table: String, _ column: String, _ text: String) -> CellReader.Outcome? {
            let columns = RecordsSchema.table(table)?.columns
            return columns?.first { $0.name == column }.map { CellReader(column: $0).read(text) }
        }
        #expect(read("so_lieu", "gia_tri", "1.234.567,80") == .stored("1234567.80"))
        #expect(read("so_lieu", "gia_tri", "−0,5") == .stored("-0.5"))
        #expect(read("so_lieu", "tu_ngay", "5/2/2026") == .stored("2026-02-05"))
        #expect(read("so_lieu", "tu_ngay", "2026-02-05") == .stored("2026-02-05"))
        #expect(read("so_lieu", "dinh_tinh", "Trở lên") == .stored("tro-len"))
        #expect(read("so_lieu", "uoc", "Có") == .stored("1"))
        #expect(read("so_lieu", "uoc", "") == .stored("0"))
        #expect(read("muc_tieu", "so_sanh", "≥") == .stored(">="))
        #expect(read("khen_thuong", "so_ca_nhan", "1.250") == .stored("1250"))
        #expect(read("kien_nghi", "ky", "2026H1@chot-15") == .stored("2026H1@chot-15"))
    }

    @Test("stored numbers and days read back, and nothing else does")
    func stored() {
        for text in ["0", "-0.50", "1234567.80", "9223372036854775807", "0.000000001"] {
            #expect(FixedDecimal(stored: text)?.stored == text)
        }
        for text in ["", "-", ".5", "5.", "1.2.3", "1,5", "9223372036854775808", "0.0000000001"] {
            #expect(FixedDecimal(stored: text) == nil, "\(text)")
        }
        #expect(Day(stored: "2024-02-29")?.iso == "2024-02-29")
        for text in ["2023-02-29", "2024-2-29", "2024-02-29 ", "29/02/2024", "2024-02-2x", ""] {
            #expect(Day(stored: text) == nil, "\(text)")
        }
    }
}
