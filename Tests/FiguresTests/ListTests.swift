// Is which recorded rows reach a report, and in what words.

import Facts
import Figures
import Periods
import Testing

@Suite("Lists")
struct ListTests {
    /// What a recorded row is bound to.
    private struct Bound {
        var unit: String?
        var committee: String?
        var days: String?
        var period: String?
        var order = 0
    }

    private func record(
        _ ground: inout Ground, _ list: String, _ bound: Bound, _ fields: [String: Value]
    ) throws {
        let provenance = ground.row(list)
        ground.rows.recorded.append(
            RecordedRow(
                list: list, unit: bound.unit, committee: bound.committee,
                interval: try bound.days.map(ground.interval),
                period: try bound.period.map(Ground.key), order: bound.order, fields: fields,
                row: provenance))
    }

    @Test("rows are chosen by unit, by the units it took over from, and by overlapping days")
    func selection() throws {
        var ground = try Ground()
        ground.unit("cu", level: "xa", parent: "xakhac", lived: Lived(through: "30/6/2025"))
        try ground.step("cu", "xa3", .merge, "01/7/2025")
        ground.unit("xakhac", level: "huyen", parent: nil)
        for (index, (unit, days)) in [
            ("xa1", "2026Q1"), ("cu", "2025-01-01..2026-01-01"), ("xakhac", "2026Q1"),
            ("xa2", "2026H2"), ("xa2", "2026"),
        ].enumerated() {
            try record(
                &ground, "hoat-dong", Bound(unit: unit, days: days, order: index),
                ["noi-dung": .text("\(index)")])
        }
        #expect(
            try ground.list("hoat-dong").map { $0.brief("noi-dung", "don-vi") } == [
                "0 | Đơn vị xa1", "1 | Đơn vị cu", "4 | Đơn vị xa2",
            ])
    }

    @Test("rows of another committee are left out, rows of nobody are everybody's")
    func committees() throws {
        var ground = try Ground()
        for (index, committee) in ["dutinh", "khac", nil].enumerated() {
            try record(
                &ground, "van-ban", Bound(committee: committee), ["trich-yeu": .text("\(index)")])
        }
        #expect(try ground.list("van-ban").map { $0.brief("trich-yeu") } == ["0", "2"])
    }

    @Test("proposals belong to their period, with or without a calendar in the key")
    func periods() throws {
        var ground = try Ground()
        for (index, period) in ["2026H1", "2026H1@chot-15", "2026H1@lich", "2026"].enumerated() {
            try record(
                &ground, "kien-nghi", Bound(committee: "dutinh", period: period, order: 9 - index),
                ["noi-dung": .text(period)])
        }
        #expect(
            try ground.list("kien-nghi").map { $0.brief("noi-dung") } == [
                "2026H1@chot-15", "2026H1",
            ])
    }

    @Test("a task of an earlier conference is carried until it is closed, and told apart")
    func carried() throws {
        var ground = try Ground()
        for (index, (period, result, done)) in [
            ("2025H1", "dang-lam", nil), ("2025H2", "xong", "10/12/2025"),
            ("2025H2", "xong", "20/12/2025"), ("2025H2", "xong", nil),
            ("2025H2", "chuyen-ky-sau", nil), ("2025H2", "chua-lam", nil),
            ("2025", "dang-lam", nil), ("2026H1", "xong", "01/3/2026"),
        ].enumerated() {
            var fields: [String: Value] = [
                "noi-dung": .text("\(index)"), "ket-qua": .text(result),
                "han": .day(try Ground.day("30/11/2025")),
            ]
            if let done { fields["ngay-xong"] = .day(try Ground.day(done)) }
            try record(
                &ground, "nhiem-vu", Bound(committee: "dutinh", period: period, order: index),
                fields)
        }
        let facts = try ground.facts()
        let previous = facts.lists["nhiem-vu-ky-truoc"] ?? []
        #expect(
            previous.map { $0.brief("noi-dung", "ket-qua", "giao-tu") } == [
                "0 | đang làm | 6 tháng đầu năm 2025", "2 | xong | 6 tháng cuối năm 2025",
                "5 | chưa làm | 6 tháng cuối năm 2025", "7 | xong | –",
            ])
        #expect(facts.summary[.tasks] == 4)
        #expect(facts.summary[.tasksWaiting] == 1)
        #expect(facts.summary[.tasksMoved] == 0)
        #expect(facts.summary[.tasksCarried] == 3)
        #expect(facts.summary[.tasksOverdue] == 2)
        try ground.ask("2025H2")
        #expect(try ground.facts().summary[.tasksCarried] == 1)
    }

    @Test("last period's tasks carry their days overdue; the next period's are those for it")
    func tasks() throws {
        var ground = try Ground()
        for (index, (period, deadline, result)) in [
            ("2026H1", "31/5/2026", "xong"), ("2026H1", "31/5/2026", "dang-lam"),
            ("2026H1", "14/6/2026", "chua-lam"), ("2026H1", "01/3/2026", "chuyen-ky-sau"),
            ("2026H2", "31/5/2026", "chua-lam"), ("2025H2", "31/5/2026", "xong"),
        ].enumerated() {
            try record(
                &ground, "nhiem-vu", Bound(committee: "dutinh", period: period, order: index),
                [
                    "noi-dung": .text("\(index)"), "han": .day(try Ground.day(deadline)),
                    "ket-qua": .text(result),
                ])
        }
        let facts = try ground.facts()
        let previous = facts.lists["nhiem-vu-ky-truoc"] ?? []
        #expect(
            previous.map { $0.brief("noi-dung", "ket-qua", "ngay-qua-han") } == [
                "0 | xong | –", "1 | đang làm | 14", "2 | chưa làm | –", "3 | chuyển kỳ sau | 105",
            ])
        #expect(
            (facts.lists["nhiem-vu"] ?? []).map { $0.brief("noi-dung", "ket-qua") } == [
                "4 | chưa làm"
            ])
        #expect(facts.summary[.tasks] == 4)
        #expect(facts.summary[.tasksDone] == 1)
        #expect(facts.summary[.tasksRunning] == 1)
        #expect(facts.summary[.tasksOverdue] == 2)
    }

    @Test("a span lists its own tasks, having no next period")
    func tasksOfSpan() throws {
        var ground = try Ground("2022..2025")
        try record(
            &ground, "nhiem-vu", Bound(committee: "dutinh", period: "2022..2025"),
            ["noi-dung": .text("a")])
        #expect(try ground.list("nhiem-vu").count == 1)
    }

    @Test(
        "no task of a span or an open period stands in both lists",
        arguments: [
            "2022..2025", "2022..", "nk2020-2025",
        ])
    func tasksStandOnce(key: String) throws {
        var ground = try Ground(key)
        for (index, (deadline, result)) in [
            ("01/3/2025", "xong"), ("01/3/2025", "chua-lam"), ("01/3/2027", "xong"),
            ("01/3/2027", "dang-lam"), (nil, "chua-lam"),
        ].enumerated() {
            var fields: [String: Value] = [
                "noi-dung": .text("\(index)"), "ket-qua": .text(result),
            ]
            if let deadline { fields["han"] = .day(try Ground.day(deadline)) }
            try record(
                &ground, "nhiem-vu", Bound(committee: "dutinh", period: key, order: index), fields)
        }
        #expect(
            try ground.list("nhiem-vu-ky-truoc").map { $0.brief("noi-dung") } == [
                "0", "1", "2",
            ])
        #expect(try ground.list("nhiem-vu").map { $0.brief("noi-dung") } == ["3", "4"])
    }

    @Test("discipline is counted by type against the same period")
    func discipline() throws {
        var ground = try Ground()
        for (type, days, count) in [
            ("Kỷ luật đảng", "2026-01-05..2026-01-05", 2),
            ("Kỷ luật đảng", "2026-02-05..2026-02-05", 1),
            ("Mất an toàn", "2025-02-05..2025-02-05", 4),
            ("Kỷ luật đảng", "2025-02-05..2025-02-05", 1),
            ("Mất an toàn", "2025-08-05..2025-08-05", 9),
        ] {
            try record(
                &ground, "ky-luat-an-toan", Bound(unit: "xa1", days: days),
                ["loai": .text(type), "ky-nay": .integer(count)])
        }
        #expect(
            try ground.list("ky-luat-an-toan").map {
                $0.brief("loai", "ky-nay", "cung-ky", "chenh-lech")
            } == ["Kỷ luật đảng | 3 | 1 | 2", "Mất an toàn | 0 | 4 | -4"])
    }

    @Test("what happened after the last close and before the period is counted apart")
    func disciplineBefore() throws {
        var ground = try Ground()
        ground.rows.occasions = [try Ground.earlyOccasion(of: 2025)]
        for (type, days) in [
            ("Kỷ luật đảng", "2025-12-03..2025-12-03"), ("Kỷ luật đảng", "2026-01-05..2026-01-05"),
            ("Mất an toàn", "2025-11-20..2025-11-20"), ("Mất an toàn", "2025-11-02..2025-11-02"),
        ] {
            try record(
                &ground, "ky-luat-an-toan", Bound(unit: "xa1", days: days),
                ["loai": .text(type), "ky-nay": .integer(1)])
        }
        #expect(
            try ground.list("ky-luat-an-toan").map { $0.brief("loai", "ky-nay", "truoc-ky") }
                == ["Kỷ luật đảng | 1 | 1", "Mất an toàn | 0 | 1"])
        #expect(
            try ground.facts().period.recordedFrom.mapValues(\.short)
                == ["ky-luat-an-toan": "15/11/2025"])
    }

    @Test("observations are listed for the scope, or for the units below that have no total above")
    func observations() throws {
        var ground = try Ground()
        ground.indicator("tong")
        ground.indicator("rieng", Spec(units: .notAggregable))
        ground.indicator("cua-tinh")
        try ground.observe("xa1", "tong", "2026H1", 5)
        try ground.observe("xa1", "rieng", "2026H1", 6)
        try ground.observe("xa3", "rieng", "2026Q1", 7)
        try ground.observe(
            "tinh", "cua-tinh", "2026H1", Quantity(FixedDecimal(8), qualifier: .nearly))
        #expect(
            try ground.list("so-lieu").map { $0.brief("ma", "don-vi", "gia-tri", "uoc") } == [
                "rieng | Đơn vị xa1 | 6 | không", "rieng | Đơn vị xa3 | 7 | không",
                "cua-tinh | Đơn vị tinh | gần 8 | không",
            ])
    }

    @Test("of two units with one name, each says under whom it stands")
    func namesakes() throws {
        var ground = try Ground()
        ground.indicator("rieng", Spec(units: .notAggregable))
        for index in ground.rows.unitVersions.indices {
            let row = ground.rows.unitVersions[index]
            guard ["xa1", "xa3"].contains(row.unit) else { continue }
            ground.rows.unitVersions[index] = UnitVersionRow(
                unit: row.unit, interval: row.interval, name: "Xã Hương Đồng",
                shortName: row.shortName, level: row.level, parent: row.parent,
                displayOrder: row.displayOrder)
        }
        for unit in ["xa1", "xa2", "xa3"] { try ground.observe(unit, "rieng", "2026H1", 6) }
        #expect(
            try ground.list("so-lieu").map { $0.brief("don-vi") } == [
                "Xã Hương Đồng (kv1)", "Đơn vị xa2", "Xã Hương Đồng (kv2)",
            ])
    }

    @Test("units that fell silent are named with how many figures they owe")
    func missingUnits() throws {
        var ground = try Ground()
        ground.indicator("a")
        ground.indicator("b")
        for code in ["a", "b"] {
            try ground.observe("xa1", code, "2025H2", 1)
            try ground.observe("xa2", code, "2025H2", 1)
        }
        try ground.observe("xa1", "a", "2026H1", 1)
        #expect(
            try ground.list("thieu-so-lieu").map { $0.brief("don-vi", "so-chi-tieu") } == [
                "Đơn vị xa1 | 1", "Đơn vị xa2 | 2",
            ])
    }

    @Test("a unit without figures of the whole period tells how far it has some")
    func partlySilent() throws {
        var ground = try Ground()
        ground.indicator("a")
        for unit in ["xa1", "xa2", "xa3"] { try ground.observe(unit, "a", "2025H2", 1) }
        try ground.observe("xa1", "a", "2026H1", 1)
        try ground.observe("xa2", "a", "2026Q1", 1)
        let debts = try ground.facts().debts
        #expect(debts.map(\.unit) == ["xa2", "xa3"])
        #expect(debts.map { $0.reportedThrough?.short ?? "–" } == ["14/3/2026", "–"])
    }

    @Test("lists with events from after the last conference's close say from which day they tell")
    func recordedEarly() throws {
        var ground = try Ground()
        ground.rows.occasions = [try Ground.earlyOccasion(of: 2025)]
        try record(
            &ground, "hoat-dong", Bound(unit: "xa1", days: "2025-12-04..2025-12-04"),
            ["noi-dung": .text("sớm")])
        try record(
            &ground, "dien-tap", Bound(unit: "xa1", days: "2026-01-04..2026-01-04"),
            ["noi-dung": .text("trong kỳ")])
        let told = try ground.facts().period.recordedFrom
        #expect(told.mapValues(\.short) == ["hoat-dong": "15/11/2025"])
    }

    @Test("what holds for a period that closed early is not told again in the next")
    func ratingsOnce() throws {
        for (key, expected) in [("2024", ["năm 2024"]), ("2025", ["năm 2025"])] {
            var ground = try Ground(key)
            ground.rows.occasions = [try Ground.earlyOccasion(of: 2024)]
            for year in [2024, 2025] {
                try record(
                    &ground, "xep-loai",
                    Bound(unit: "xa1", days: "\(year - 1)-12-15..\(year)-12-14"),
                    ["bac": .text("năm \(year)")])
            }
            #expect(try ground.list("xep-loai").map { $0.brief("bac") } == expected)
        }
    }

    @Test(
        "units are those of the period's last day, whichever kind of period it is",
        arguments: [
            ("2025Q2", ["kv1", "xa1", "xa2", "kv2", "xa3"]),
            ("2025H1", ["kv1", "xa1", "xa2", "kv2", "xa3"]),
            ("2025H2", ["kv1", "xa1", "kv2", "xa3", "xa4"]),
            ("2025", ["kv1", "xa1", "kv2", "xa3", "xa4"]),
            ("2022..2025", ["kv1", "xa1", "kv2", "xa3", "xa4"]),
            ("2021..2024", ["kv1", "xa1", "xa2", "kv2", "xa3"]),
            ("2026H1", ["kv1", "xa1", "kv2", "xa3", "xa4"]),
        ])
    func unitsOfTheLastDay(key: String, expected: [String]) throws {
        var ground = try Ground(key)
        ground.rows.unitVersions.removeAll { $0.unit == "xa2" }
        ground.unit(
            "xa2", level: "xa", parent: "kv1", order: 2, lived: Lived(through: "30/06/2025"))
        ground.unit("xa4", level: "xa", parent: "kv2", order: 9, lived: Lived(from: "01/07/2025"))
        try ground.step("xa2", "xa1", .merge, "01/07/2025")
        #expect(try ground.list("don-vi").map { $0.brief("ten-ngan") } == expected)
        #expect(try ground.facts().units.dropFirst().map(\.shortName) == expected)
    }

    @Test("units are listed in words, the scope left out")
    func units() throws {
        let ground = try Ground()
        #expect(
            try ground.list("don-vi").map { $0.brief("ten-ngan", "cap") } == [
                "kv1 | khu vực", "xa1 | xã", "xa2 | xã", "kv2 | khu vực", "xa3 | xã",
            ])
    }

    @Test("every list of the schema is there, and holds only fields of its schema")
    func allLists() throws {
        let facts = try Ground().facts()
        for schema in ListSchema.all {
            let rows = try #require(facts.lists[schema.name], "\(schema.name)")
            for row in rows {
                #expect(row.fields.keys.allSatisfy { schema.field($0) != nil })
            }
        }
    }

    @Test("judgements are this committee's, for this period, in order")
    func judgements() throws {
        var ground = try Ground()
        for (committee, period, order, text) in [
            ("dutinh", "2026H1", 2, "hai"), ("dutinh", "2026H1", 1, "một"),
            ("khac", "2026H1", 1, "x"), ("dutinh", "2025H1", 1, "y"),
        ] {
            ground.rows.judgements.append(
                JudgementRow(
                    committee: committee, period: try Ground.key(period), section: "han-che",
                    order: order, text: text))
        }
        #expect(try ground.facts().judgements == ["han-che": ["một", "hai"]])
    }
}
