// Is the proof that records which contradict each other are told with what each says.

import Facts
import Figures
import Periods
import Testing

@Suite("Contradictions among recorded figures")
struct ConflictFindingTests {
    @Test("two rows over the same days that differ are told with both values")
    func twoRows() throws {
        var ground = try Ground("2026")
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026", 40)
        try ground.observe(
            "xa1", "luot", "2026", Quantity(FixedDecimal(41)), recurrence: .yearly)
        #expect(
            try ground.found() == [
                "xa1 mau-thuan chan: “Chỉ tiêu luot”, năm 2026: hai dòng ghi khác nhau, 41 người "
                    + "và 40 người; giữ số đúng, sửa dòng kia cho khớp"
            ])
    }

    @Test("a row of the whole and rows that tile it are told with their sum")
    func tiling() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 99)
        try ground.observe("xa1", "luot", "2026Q1", 1)
        try ground.observe("xa1", "luot", "2026Q2", 3)
        #expect(
            try ground.found() == [
                "xa1 mau-thuan chan: “Chỉ tiêu luot”, 6 tháng đầu năm 2026: dòng ghi cả kỳ là 99 "
                    + "người, các khoảng nhỏ gộp lại là 4 người; sửa dòng sai cho khớp"
            ])
        #expect(try ground.facts().findings.first?.values.map(\.number) == [.of(99), .of(4)])
    }

    @Test("two tilings that differ are told without values")
    func twoTilings() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026Q1", 1)
        try ground.observe("xa1", "luot", "2026Q2", 3)
        try ground.observe("xa1", "luot", "2025-12-15..2026-01-31", 1)
        try ground.observe("xa1", "luot", "2026-02-01..2026-06-14", 7)
        #expect(
            try ground.found() == [
                "xa1 mau-thuan chan: “Chỉ tiêu luot”, 6 tháng đầu năm 2026: các dòng ghi những "
                    + "khoảng khác nhau cho kết quả khác nhau; sửa dòng sai cho khớp"
            ])
    }

    @Test("a superior's own figure beside another total of the units below is a warning")
    func below() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("kv1", "luot", "2026H1", 10)
        try ground.observe("xa1", "luot", "2026H1", 4)
        #expect(try ground.found() == [])
        try ground.observe("xa2", "luot", "2026H1", 5)
        #expect(
            try ground.found() == [
                "kv1 tong-cap-duoi canh-bao: “Chỉ tiêu luot”, 6 tháng đầu năm 2026: đơn vị ghi 10 "
                    + "người, cộng các đơn vị bên dưới được 9 người; đối chiếu hai nguồn"
            ])
    }

    @Test("records that agree, and rows outside the window, are told nothing of")
    func clean() throws {
        var ground = try Ground()
        ground.indicator("luot")
        try ground.observe("xa1", "luot", "2026H1", 4)
        try ground.observe("xa1", "luot", "2026Q1", 1)
        try ground.observe("xa1", "luot", "2026Q2", 3)
        try ground.observe("xa1", "luot", "2025Q1", 1)
        try ground.observe("xa1", "luot", "2025Q2", 3)
        try ground.observe("xa1", "luot", "2025H1", 9)
        #expect(try ground.found() == [])
    }
}
