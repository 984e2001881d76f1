// Is how rules, receipts, deadlines and the days of imports come back out of the records.

import Facts
import Figures
import Periods
import SQLite
import Testing

@testable import Records

@Suite("Reading rules and receipts")
struct CheckingTests {
    private static let header =
        "don_vi;chi_tieu;tu_ngay;den_ngay;lap_lai;gia_tri;uoc"

    private static func examples() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        return scratch
    }

    private static func rows(_ scratch: Scratch) throws -> RecordRows {
        let half = try #require(
            Interval(first: try day("2025-12-15"), last: try day("2026-06-14")))
        let key = PeriodKey(.half(year: 2026, half: 1), calendar: "chot-15")
        return try scratch.reader().rows(
            committee: "duqs-tinh", period: Period(key: key, interval: half), windows: [half],
            issueDay: try day("2026-06-20"))
    }

    private static func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

    @Test("every kind of rule comes out as it was written")
    func rules() throws {
        let scratch = try CheckingTests.examples()
        try scratch.run([
            "chi_tieu.csv": """
            ma;ten;ten_ngan;don_vi_tinh;so_le;kieu;tinh_chat;theo_thoi_gian;theo_don_vi;\
            chieu_tot;nhom;do_mat;thu_tu
            a;A;A;người;0;so-luong;luy-ke;cuoi-ky;cong;tang;HL;0;3
            b;B;B;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;4
            c;C;C;người;0;so-luong;phat-sinh;cong;cong;tang;HL;0;5

            """,
            "quy_tac.csv": """
            ma;chi_tieu;loai;doi_chieu;can_duoi;can_tren;muc_do;cap;loi_nhan;tu_ngay;den_ngay
            r1;a;khong-giam;;;;canh-bao;;;01/01/2026;
            r2;b;không vượt chỉ tiêu khác;c;;;chặn;xã;;01/01/2026;31/12/2026
            r3;a;bang-tong;b + c;;;chan;;;01/01/2026;
            r4;a;bat-buoc;;;;chan;;;01/01/2026;

            """,
        ])
        let rules = try CheckingTests.rows(scratch).rules
        #expect(rules.map(\.code) == ["qt-dang-vien", "qt-qua", "r1", "r2", "r3", "r4"])
        #expect(
            rules.map(\.demand) == [
                .bounds(least: FixedDecimal(0), most: FixedDecimal(100)),
                .change(percent: FixedDecimal(50)), .notFalling, .atMost(indicator: "c"),
                .sum(of: ["b", "c"]), .given,
            ])
        #expect(rules[3].level == "xa" && rules[3].severity == .blocking)
        #expect(rules[1].advice == "Hỏi lại cán bộ chính sách xã")
        #expect(rules[3].interval.last == (try CheckingTests.day("2026-12-31")))
        #expect(try CheckingTests.rows(scratch).compositions.map(\.parts) == [["b", "c"]])
    }

    @Test("receipts and deadlines come out for the units and the committee of the report")
    func receipts() throws {
        let scratch = try CheckingTests.examples()
        let rows = try CheckingTests.rows(scratch)
        #expect(rows.receipts.map(\.unit) == ["x-an-son"])
        #expect(rows.receipts.first?.day == (try CheckingTests.day("2026-06-15")))
        #expect(rows.receipts.first?.note == "Gửi bản giấy")
        #expect(rows.deadlines.map(\.day) == [try CheckingTests.day("2026-06-16")])
    }

    @Test("an arrival is noted for figures later than all before, and not for a first import")
    func arrivals() throws {
        let scratch = try CheckingTests.examples()
        #expect(try CheckingTests.rows(scratch).arrivals == [])
        try scratch.run([
            "so_lieu.csv": """
            \(CheckingTests.header)
            x-an-son;kinh-phi-qua;15/6/2026;14/9/2026;mot-lan;5;0
            x-an-son;dqtv-dang-vien;15/6/2026;14/9/2026;mot-lan;5;0
            x-an-son;kinh-phi-qua;15/9/2026;14/12/2026;mot-lan;5;1
            x-an-son;kinh-phi-qua;15/9/2025;14/12/2025;mot-lan;5;0
            kv1;kinh-phi-qua;15/6/2026;14/9/2026;mot-lan;5;0
            x-tan-thanh;kinh-phi-qua;15/6/2026;14/12/2030;moi-nam;5;0

            """
        ])
        let first = try CheckingTests.rows(scratch).arrivals
        #expect(first.map(\.unit) == ["x-an-son"])
        #expect(first.first?.last == (try CheckingTests.day("2026-09-14")))
        #expect(first.first?.day == (try CheckingTests.day("2026-06-15")))
        let again = scratch.order(
            try scratch.folder(
                "lan-hai",
                [
                    "so_lieu.csv": """
                    \(CheckingTests.header)
                    x-an-son;kinh-phi-qua;15/6/2026;14/9/2026;mot-lan;6;0
                    kv1;dqtv-dang-vien;15/9/2026;14/12/2026;mot-lan;5;0

                    """
                ]), document: "CV 7")
        _ = try again.run()
        #expect(try CheckingTests.rows(scratch).arrivals.map(\.unit) == ["x-an-son", "kv1"])
        let file = try GenerationFile(path: try scratch.records.current().path)
        #expect(try file.arrivals().map(\.document) == ["QĐ 1", "CV 7"])
        #expect(try scratch.reader().check() == [])
    }

    @Test("a file of the first version is read, and the next import writes the newest")
    func firstVersion() throws {
        let scratch = try CheckingTests.examples()
        let path = try scratch.records.current().path
        do {
            let connection = try Connection(path: path, mode: .readWrite)
            for table in ["quy_tac", "nop_so_lieu", "han_nop", "tiep_nhan", "ke_hoach_dien_tap"] {
                try connection.execute("DROP TABLE \(table)")
            }
            try connection.execute("PRAGMA user_version = 1")
        }
        let rows = try CheckingTests.rows(scratch)
        #expect(rows.rules == [] && rows.receipts == [] && rows.arrivals == [])
        #expect(!rows.observations.isEmpty)
        try scratch.run(["quy_tac.csv": Scratch.examples["quy_tac.csv"] ?? ""])
        #expect(try CheckingTests.rows(scratch).rules.count == 2)
        #expect(try GenerationFile(path: scratch.records.current().path).version == 3)
        #expect(try scratch.reader().check() == [])
    }
}
