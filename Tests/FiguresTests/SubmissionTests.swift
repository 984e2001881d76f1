// Is the proof that the list of who sent figures when judges by the day noted, imported or neither.

import Facts
import Figures
import Periods
import Testing

@Suite("The list of figures sent")
struct SubmissionTests {
    /// Communes one and two have figures of the half-year, three has some of the year before.
    private func ground() throws -> Ground {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 1)
        try ground.observe("xa2", "luot", "2026H1", 1)
        try ground.observe("xa3", "luot", "2025H2", 1)
        return ground
    }

    private func list(_ ground: Ground) throws -> [String] {
        try ground.list("nop-so-lieu").map {
            $0.brief("don-vi", "han", "ngay-nhan", "so-ngay-cham", "trang-thai", "ghi-chu")
        }
    }

    private func receipt(
        _ unit: String, _ day: String, _ key: String = "2026H1", note: String = ""
    ) throws -> ReceiptRow {
        ReceiptRow(
            unit: unit, period: try Ground.key(key), day: try Ground.day(day), note: note)
    }

    @Test("without any day tells who has figures and who has none")
    func nothingNoted() throws {
        #expect(
            try list(ground()) == [
                "Đơn vị xa1 | 14/6/2026 | – | – | đã nộp, chưa rõ ngày | –",
                "Đơn vị xa2 | 14/6/2026 | – | – | đã nộp, chưa rõ ngày | –",
                "Đơn vị xa3 | 14/6/2026 | – | – | chưa nộp | –",
            ])
    }

    @Test("counts days from the deadline of the committee and period, else from the close")
    func deadline() throws {
        var ground = try ground()
        ground.rows.receipts = [
            try receipt("xa1", "17/6/2026", note: "gửi bản giấy"),
            try receipt("xa2", "16/6/2026"), try receipt("xa1", "01/01/2026", "2025H2"),
        ]
        #expect(try list(ground)[0].hasSuffix("| 3 | chậm 3 ngày | gửi bản giấy"))
        ground.rows.deadlines = [
            DeadlineRow(
                committee: "dutinh", period: try Ground.key("2026H1"),
                day: try Ground.day("16/6/2026")),
            DeadlineRow(
                committee: "khac", period: try Ground.key("2026H1"),
                day: try Ground.day("01/6/2026")),
        ]
        #expect(
            try list(ground) == [
                "Đơn vị xa1 | 16/6/2026 | 17/6/2026 | 1 | chậm 1 ngày | gửi bản giấy",
                "Đơn vị xa2 | 16/6/2026 | 16/6/2026 | 0 | đúng hạn | –",
                "Đơn vị xa3 | 16/6/2026 | – | – | chưa nộp | –",
            ])
    }

    @Test("takes the day of the import where no day was noted, and never for a silent unit")
    func arrivals() throws {
        var ground = try ground()
        ground.rows.receipts = [try receipt("xa2", "14/6/2026")]
        for unit in ["xa1", "xa2", "xa3"] {
            for day in ["20/6/2026", "15/6/2026"] {
                ground.rows.arrivals.append(
                    ArrivalRow(
                        unit: unit, last: try Ground.day("14/6/2026"), day: try Ground.day(day)))
            }
        }
        ground.rows.arrivals.append(
            ArrivalRow(
                unit: "xa1", last: try Ground.day("14/3/2026"), day: try Ground.day("15/3/2026")))
        #expect(
            try list(ground) == [
                "Đơn vị xa1 | 14/6/2026 | 15/6/2026 | 1 | chậm 1 ngày | –",
                "Đơn vị xa2 | 14/6/2026 | 14/6/2026 | 0 | đúng hạn | –",
                "Đơn vị xa3 | 14/6/2026 | – | – | chưa nộp | –",
            ])
    }
}
