// Is what a report is handed: the catalogue, the committee on a day, and the rows in its scope.

import Facts
import Figures
import Periods
import Testing

@testable import Records

@Suite("Reading records")
struct ReaderTests {
    private static func day(_ text: String) throws -> Day {
        try #require(Day(text: text))
    }

    private static func interval(_ first: String, _ last: String) throws -> Interval {
        try #require(Interval(first: try day(first), last: try day(last)))
    }

    /// The first half-year of 2026, with the same period of the year before as a window.
    private static func rows(
        _ scratch: Scratch, issueDay: String = "2026-06-20"
    ) throws -> RecordRows {
        let half = try interval("2025-12-15", "2026-06-14")
        let key = PeriodKey(.half(year: 2026, half: 1), calendar: "chot-15")
        return try scratch.reader().rows(
            committee: "duqs-tinh", period: Period(key: key, interval: half),
            windows: [half, try interval("2024-12-15", "2025-06-14")],
            issueDay: try day(issueDay))
    }

    private static func examples(_ more: [String: String] = [:]) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.run(Scratch.examples)
        if !more.isEmpty { try scratch.run(more) }
        return scratch
    }

    @Test("the catalogue has indicators in display order, groups and sections")
    func catalogue() throws {
        let scratch = try ReaderTests.examples([
            "nhan_dinh.csv": "cap_uy,ky,muc,thu_tu,noi_dung\nduqs-tinh,2026H1,bien-gioi,1,Tốt.\n"
        ])
        let catalogue = try scratch.reader().catalogue()
        #expect(catalogue.groups == ["Xây dựng DQTV", "Chính sách"])
        #expect(catalogue.indicators["dqtv-dang-vien"]?.overUnits == .ratioOfSums)
        #expect(catalogue.judgementSections.first == "mo-dau")
        #expect(catalogue.judgementSections.last == "bien-gioi")
        #expect(catalogue.judgementSections.count == 20)
    }

    @Test("a committee has the letterhead of the issue day")
    func letterhead() throws {
        let scratch = try ReaderTests.examples([
            "cap_uy_phien_ban.csv": """
            cap_uy,tu_ngay,den_ngay,cap_tren,co_quan,ky_hieu,dia_danh
            duqs-tinh,01/01/2010,31/12/2019,ĐẢNG BỘ TỈNH A,ĐẢNG ỦY QUÂN SỰ,BC/ĐU,Tỉnh A
            """
        ])
        let now = try ReaderTests.rows(scratch).committee.facts
        #expect(now.numberSuffix == "BC/ĐUQS" && now.signerPost == "BÍ THƯ")
        #expect(now.recipients == ["Ban Thường vụ Tỉnh ủy", "Lưu Đảng ủy"])
        let before = try ReaderTests.rows(scratch, issueDay: "2019-12-31").committee.facts
        #expect(before.numberSuffix == "BC/ĐU" && before.signerPost.isEmpty)
        let never = try ReaderTests.day("2009-12-31")
        #expect(throws: RecordsError.noLetterhead(committee: "duqs-tinh", day: never)) {
            try ReaderTests.rows(scratch, issueDay: "2009-12-31")
        }
        #expect(throws: RecordsError.unknownCommittee("duqs-tin", nearest: "duqs-tinh")) {
            try scratch.reader().committee("duqs-tin", on: never)
        }
    }

    @Test("observations come with their quantity, interval, source and row")
    func observations() throws {
        let rows = try ReaderTests.rows(try ReaderTests.examples())
        let pair = try #require(rows.observations.first { $0.unit == "x-tan-thanh" })
        #expect(
            pair.quantity
                == Quantity(
                    .pair(numerator: FixedDecimal(43), denominator: FixedDecimal(100), of: "DQTV"),
                    qualifier: .nearly, verbatim: "gần 43%"))
        #expect(pair.interval.last == Day(text: "2026-06-14"))
        #expect(pair.source == "Báo cáo của xã" && pair.row.table == "so_lieu")
        let number = rows.observations.first { $0.indicator == "dqtv-dang-vien" && $0 != pair }
        #expect(number?.quantity.number == FixedDecimal(mantissa: 273, scale: 1))
        #expect(rows.observations.count == 3)
        #expect(rows.isIllustrative)
    }

    @Test("only units in scope and only what touches a window is read")
    func scope() throws {
        let scratch = try ReaderTests.examples([
            "don_vi.csv": "ma,loai\ntinh-b,Bộ CHQS tỉnh\nx-b,xã\nx-c,xã\n",
            "don_vi_phien_ban.csv": """
            don_vi,tu_ngay,ten,ten_ngan,cap,cap_tren,thu_tu
            tinh-b,01/01/2004,Tỉnh B,B,tinh,,2
            x-b,01/01/2004,Xã B,B,xa,tinh-b,1
            x-c,01/01/2004,Xã C,C,xa,h-a,1
            """,
            "cum_thi_dua.csv": "ma,ten,don_vi_chu_tri\ncum-b,Cụm B,tinh-b\n",
            "cum_thanh_vien.csv": "cum,don_vi,tu_ngay\ncum-b,x-b,01/01/2020\n",
            "so_lieu.csv": """
            don_vi,chi_tieu,tu_ngay,den_ngay,lap_lai,gia_tri
            x-b,kinh-phi-qua,15/12/2025,14/6/2026,mot-lan,1
            x-c,kinh-phi-qua,15/12/2024,14/6/2025,mot-lan,2
            h-a,kinh-phi-qua,15/12/2023,14/6/2024,mot-lan,3
            h-a,kinh-phi-qua,15/6/2025,14/12/2025,mot-lan,4
            kv1,kinh-phi-qua,01/01/2020,,moi-nam,5
            """,
        ])
        let rows = try ReaderTests.rows(scratch)
        let money = rows.observations.filter { $0.indicator == "kinh-phi-qua" }
        #expect(money.map(\.unit) == ["kv1", "x-an-son", "x-c"])
        #expect(money.first?.interval.end == nil)
        #expect(money.first?.recurrence == .yearly)
        #expect(rows.clusters.map(\.code) == ["cum-1"])
        #expect(rows.unitVersions.contains { $0.unit == "x-b" })
        // The unit presides over the cluster of another province: its members are then read.
        try scratch.run(["cum_thi_dua.csv": "ma,ten,don_vi_chu_tri\ncum-b,Cụm B,tinh\n"])
        let wider = try ReaderTests.rows(scratch)
        #expect(wider.clusters.map(\.code) == ["cum-1", "cum-b"])
        #expect(wider.observations.contains { $0.unit == "x-b" })
    }

    @Test("a unit's predecessors and what stood under them are in scope")
    func predecessors() throws {
        let scratch = try ReaderTests.examples()
        let reader = try scratch.reader()
        let scope = UnitScope(
            unit: "kv1", windows: [try ReaderTests.interval("2024-12-15", "2025-06-14")],
            versions: try reader.unitVersions(), lineage: try reader.lineage(),
            clusters: try ClusterRows(file: reader.file).read())
        #expect(scope.units == ["h-a", "kv1", "x-tan-thanh"])
    }

    @Test(
        "a document without a number is named by its subject, what it is only once",
        arguments: [
            ("Xây dựng lực lượng", "Nghị quyết “Xây dựng lực lượng”"),
            ("Nghị quyết lãnh đạo năm 2026", "Nghị quyết lãnh đạo năm 2026"),
        ])
    func unnumbered(subject: String, name: String) throws {
        let scratch = try ReaderTests.examples([
            "van_ban.csv": """
            ma;loai;so_ky_hieu;trich_yeu;trang_thai;tu_ngay;den_ngay;cap_uy
            nq-moi;nghi-quyet;;\(subject);ban-hanh;01/01/2026;31/12/2030;duqs-tinh
            """,
            "muc_tieu.csv": """
            ma;van_ban;don_vi;chi_tieu;noi_dung;so_sanh;tu_ngay;den_ngay;lap_lai;gia_tri;\
            trang_thai;phien_ban;tien_do
            mt-moi;nq-moi;tinh;dqtv-dang-vien;Từ 30%;>=;15/12/2025;14/12/2026;hang-nam;30;\
            ban-hanh;1;cuoi-ky
            """,
        ])
        let targets = try ReaderTests.rows(scratch).targets
        #expect(targets.first { $0.code == "mt-moi" }?.document == name)
    }

    @Test("targets name their document, pace and comparator")
    func targets() throws {
        let target = try #require(try ReaderTests.rows(try ReaderTests.examples()).targets.first)
        #expect(target.document == "Nghị quyết 12-NQ/ĐUQS ngày 05/01/2026")
        #expect(target.comparator == .atLeast && target.scope == .yearly)
        #expect(target.pace == .byQuarter && target.quarterShares == [20, 45, 70, 100])
        #expect(target.quantity == Quantity(FixedDecimal(25), qualifier: .atLeast))
        #expect(!target.isDraft && target.source == "NQ 12")
    }

    @Test("scores fall back to the checked points, never to the unit's own")
    func scores() throws {
        let scratch = try ReaderTests.examples([
            "diem.csv": """
            thang_diem;tieu_chi;don_vi;ky;tu_cham;kiem_tra;ket_luan
            td-2026;huan-luyen;x-tan-thanh;2026Q1;300;290;280
            td-2026;huan-luyen;x-tan-thanh;2026Q2;300;;
            """
        ])
        let scores = try ReaderTests.rows(scratch).scores
        #expect(
            scores.map(\.points) == [
                FixedDecimal(mantissa: 2855, scale: 1), FixedDecimal(280), nil,
            ])
        #expect(scores.allSatisfy { $0.part == .main })
    }

    @Test("every field of a recorded row is a field of its list, or says more for selection")
    func recordedFields() throws {
        let rows = try ReaderTests.rows(try ReaderTests.examples())
        let lists = Set(rows.recorded.map(\.list))
        #expect(
            lists.sorted() == [
                "dien-hinh", "dien-tap", "hoat-dong", "khen-thuong", "kien-nghi",
                "ky-luat-an-toan", "nhiem-vu", "van-ban", "xep-loai",
            ])
        let extra = ["nguon", "ngay-xong"]
        for row in rows.recorded {
            let schema = try #require(ListSchema.named(row.list))
            for name in row.fields.keys where !extra.contains(name) {
                #expect(schema.field(name) != nil, "\(row.list).\(name)")
            }
        }
    }

    @Test("an activity carries its measures, an exercise its names, a task its state in words")
    func recordedValues() throws {
        let rows = try ReaderTests.rows(try ReaderTests.examples())
        func first(_ list: String) throws -> RecordedRow {
            try #require(rows.recorded.first { $0.list == list })
        }
        let activity = try first("hoat-dong")
        #expect(activity.unit == "kv1" && activity.fields["loai"] == .text("dân vận"))
        #expect(
            activity.fields["khoi-luong"]
                == .quantity(
                    Quantity(
                        FixedDecimal(mantissa: 25, scale: 1), qualifier: .above,
                        verbatim: "trên 2,5 km"), unitOfMeasure: "km", decimals: 1))
        #expect(
            activity.fields["kinh-phi"]
                == .quantity(
                    Quantity(.words("hàng trăm triệu đồng")), unitOfMeasure: "đồng", decimals: 0))
        #expect(activity.fields["nguon"] == .text("Báo Quân khu"))
        let exercise = try first("dien-tap")
        #expect(exercise.fields["loai"] == .text("Chiến đấu phòng thủ xã, phường"))
        #expect(exercise.fields["ten-cu"] == nil)
        #expect(exercise.fields["trang-thai"] == .text("đã thực hiện"))
        let planned = try days("2026-05-05", "2026-05-07")
        #expect(exercise.fields["ngay-ke-hoach"] == .interval(planned))
        let held = try days("2026-05-12", "2026-05-14")
        #expect(exercise.fields["ngay-thuc-hien"] == .interval(held))
        let task = try first("nhiem-vu")
        #expect(task.period == PeriodKey(.half(year: 2026, half: 2)))
        #expect(task.fields["ket-qua"] == .text("chưa làm"))
        #expect(task.fields["han"] == .day(try ReaderTests.day("2026-09-30")))
        #expect(try first("ky-luat-an-toan").fields["ky-nay"] == .integer(1))
        #expect(try first("van-ban").fields["loai"] == .text("nghị quyết"))
    }

    @Test("an exercise has the other names in use on its day, and a rating its level's name")
    func dated() throws {
        let scratch = try ReaderTests.examples([
            "ten_dien_tap.csv": """
            loai,ten,tu_ngay,den_ngay
            cdpt-xa,Diễn tập xã,,
            cdpt-xa,Diễn tập phường,01/01/2026,
            """,
            "xep_loai.csv": """
            don_vi;thang;bac;tu_ngay;den_ngay;diem
            kv1;qd366;xuat-sac;15/12/2025;14/6/2026;95,5
            """,
        ])
        let recorded = try ReaderTests.rows(scratch).recorded
        let exercise = recorded.first { $0.list == "dien-tap" }
        #expect(exercise?.fields["ten-cu"] == .text("Diễn tập phường; Diễn tập xã"))
        let rating = recorded.last { $0.list == "xep-loai" }
        #expect(rating?.fields["bac"] == .text("Hoàn thành xuất sắc nhiệm vụ"))
        #expect(rating?.fields["doi-tuong"] == .text("tổ chức đảng"))
        #expect(rating?.order == 1)
    }

    @Test("an exercise not held yet is planned for its day, or for the day planned before")
    func planned() throws {
        let header = "ma;loai;don_vi;cap;tu_ngay;den_ngay;trang_thai"
        let scratch = try ReaderTests.examples([
            "dien_tap.csv": """
            \(header)
            dt-an-son;cdpt-xa;x-an-son;xã;12/5/2026;14/5/2026;ke-hoach
            dt-b1;cdpt-xa;x-an-son;xã;20/5/2026;21/5/2026;ke-hoach
            dt-b2;cdpt-xa;x-an-son;xã;27/5/2026;27/5/2026;da-thuc-hien
            """
        ])
        let rows = try ReaderTests.rows(scratch).recorded.filter { $0.list == "dien-tap" }
        try #require(rows.count == 3)
        let plans = rows.map { $0.fields["ngay-ke-hoach"] }
        #expect(plans[0] == .interval(try days("2026-05-05", "2026-05-07")))
        #expect(plans[1] == .interval(try days("2026-05-20", "2026-05-21")))
        #expect(plans[2] == nil)
        #expect(rows.map { $0.fields["ngay-thuc-hien"] != nil } == [false, false, true])
    }

    private func days(_ first: String, _ last: String) throws -> Interval {
        try #require(
            Interval(first: try ReaderTests.day(first), last: try ReaderTests.day(last)))
    }

    @Test("conferences and judgements are the committee's own")
    func written() throws {
        let rows = try ReaderTests.rows(try ReaderTests.examples())
        #expect(rows.occasions.first?.dataClose == Day(text: "2026-06-14"))
        #expect(rows.judgements.map(\.section) == ["han-che"])
        #expect(
            rows.indicators.map(\.code)
                == ["dqtv-dang-vien", "kinh-phi-qua", "so-dqtv", "so-dang-vien-dqtv"])
        #expect(rows.lineage.map(\.kind) == [.merge])
    }
}
