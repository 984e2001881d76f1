// Is how the members of an emulation cluster are scored and ranked.

import Facts
import Figures
import Periods
import Testing

@Suite("Emulation scores")
struct ScoreTests {
    private func cluster(
        tie: SchemeRow.TieRule = .shareRank, bonusCap: Int? = nil, penaltyCap: Int? = nil,
        maxima: [String: FixedDecimal] = [:]
    ) throws -> Ground {
        var ground = try Ground()
        let always = try #require(Interval(first: try Ground.day("01/01/2020"), last: nil))
        ground.rows.clusters = [ClusterRow(code: "cum", name: "Cụm 1", host: "tinh")]
        for index in 1...5 {
            ground.unit("m\(index)", level: "huyen", parent: "tinh", order: 20 + index)
            ground.rows.memberships.append(
                MembershipRow(
                    cluster: "cum", unit: "m\(index)", interval: always, role: "thành viên"))
        }
        ground.rows.schemes = [
            SchemeRow(
                code: "thang", name: "Thang", cluster: "cum", interval: always, tieRule: tie,
                bonusCap: bonusCap.map { FixedDecimal($0) },
                penaltyCap: penaltyCap.map { FixedDecimal($0) }, narrowGap: FixedDecimal(2),
                maxima: maxima)
        ]
        return ground
    }

    private func score(
        _ ground: inout Ground, _ unit: String, _ points: Int?,
        _ criterion: (code: String, part: ScoreRow.Part) = ("tc1", .main),
        quarter: String = "2026Q1"
    ) throws {
        let provenance = ground.row("diem")
        ground.rows.scores.append(
            ScoreRow(
                scheme: "thang", criterion: criterion.code, part: criterion.part, unit: unit,
                period: try Ground.key(quarter), points: points.map { FixedDecimal($0) },
                row: provenance))
    }

    private func board(_ ground: Ground) throws -> [String] {
        try ground.list("diem-thi-dua").map { $0.brief("hang", "don-vi", "tong", "hang-truoc") }
    }

    @Test("equals share a rank, the unscored come last and are never zero")
    func ranks() throws {
        var ground = try cluster()
        for (unit, points) in [("m1", 80), ("m2", 95), ("m3", 80), ("m4", 70)] {
            try score(&ground, unit, points)
        }
        try score(&ground, "m5", nil)
        #expect(
            try board(ground) == [
                "1 | Đơn vị m2 | 95 | –", "2 | Đơn vị m1 | 80 | –", "2 | Đơn vị m3 | 80 | –",
                "4 | Đơn vị m4 | 70 | –", "chưa chấm | Đơn vị m5 | chưa chấm | –",
            ])
    }

    @Test("who leads and who comes last is told in words, each once, and which way they moved")
    func summary() throws {
        func told(_ points: [Int?], before: [Int?] = []) throws -> [String] {
            var ground = try cluster()
            for (index, points) in points.enumerated() {
                try score(&ground, "m\(index + 1)", points, quarter: "2026Q1")
            }
            for (index, points) in before.enumerated() {
                try score(&ground, "m\(index + 1)", points, quarter: "2025Q3")
            }
            return try ground.list("thu-hang-cum").map {
                $0.brief("cum", "dan-dau", "cuoi", "chua-cham")
            }
        }
        #expect(
            try told([90, 95, 80, 70, 60], before: [50, 40, 60, 30, 20]) == [
                "Cụm 1 | hạng 1 m2 (tăng 2); hạng 2 m1 (giữ); hạng 3 m3 (giảm 2) | "
                    + "hạng 4 m4 (giữ); hạng 5 m5 (giữ) | –"
            ])
        // A shared rank is told once, and those that would come twice only where they stand first.
        #expect(
            try told([80, 95, 80, 80, nil]) == [
                "Cụm 1 | hạng 1 m2; hạng 2 m1, m3, m4 | – | m5"
            ])
        #expect(
            try told([80, 80, 80, 80, 95]) == [
                "Cụm 1 | hạng 1 m5; 4 đơn vị cùng hạng 2 | – | –"
            ])
        #expect(try told([nil, nil]) == [])
    }

    @Test("a member that lacks a criterion the others have is not scored")
    func incomplete() throws {
        var ground = try cluster()
        for unit in ["m1", "m2"] {
            try score(&ground, unit, 50)
            if unit == "m1" { try score(&ground, unit, 40, ("tc2", .main)) }
        }
        #expect(
            try board(ground).prefix(2) == [
                "1 | Đơn vị m1 | 90 | –", "chưa chấm | Đơn vị m2 | chưa chấm | –",
            ])
    }

    @Test("bonus and penalty are capped in each quarter, quarters are added")
    func caps() throws {
        var ground = try cluster(bonusCap: 5, penaltyCap: 3)
        for quarter in ["2026Q1", "2026Q2", "2026Q3"] {
            try score(&ground, "m1", 90, quarter: quarter)
            try score(&ground, "m1", 9, ("t", .bonus), quarter: quarter)
            try score(&ground, "m1", 2, ("p", .penalty), quarter: quarter)
        }
        #expect(
            try ground.list("diem-thi-dua").first?.brief(
                "diem-chinh", "thuong", "tru", "tong") == "180 | 10 | 4 | 186")
    }

    @Test("points of each quarter stand beside the sum, nothing where a unit was no member yet")
    func quarters() throws {
        var ground = try cluster(bonusCap: 5)
        let joined = try #require(Interval(first: try Ground.day("15/03/2026"), last: nil))
        ground.rows.memberships.removeAll { $0.unit == "m3" }
        ground.rows.memberships.append(
            MembershipRow(cluster: "cum", unit: "m3", interval: joined, role: "thành viên"))
        for (unit, first, second) in [("m1", 80, 90), ("m2", 70, nil), ("m3", nil, 60)] {
            if let first { try score(&ground, unit, first) }
            if let second { try score(&ground, unit, second, quarter: "2026Q2") }
        }
        try score(&ground, "m1", 9, ("t", .bonus))
        let rows = try ground.list("diem-thi-dua").prefix(3).map {
            $0.brief("don-vi", "quy-1", "quy-2", "quy-3", "tong")
        }
        #expect(
            Set(rows) == [
                "Đơn vị m1 | 85 | 90 | – | 175", "Đơn vị m3 | – | 60 | – | 60",
                "Đơn vị m2 | 70 | chưa chấm | – | chưa chấm",
            ])
    }

    @Test("aspects are the sums of their criteria over the quarters, and no part of the bonus")
    func aspects() throws {
        var ground = try cluster()
        for quarter in ["2026Q1", "2026Q2"] {
            for (criterion, points) in [("tham-muu-1", 20), ("tham-muu-2", 15), ("hau-can", 9)] {
                try score(&ground, "m1", points, (criterion, .main), quarter: quarter)
                try score(&ground, "m2", points - 1, (criterion, .main), quarter: quarter)
            }
            try score(&ground, "m1", 7, ("tham-muutruong", .main), quarter: quarter)
        }
        try score(&ground, "m1", 5, ("ky-thuat", .bonus))
        let rows = try ground.list("diem-thi-dua").prefix(2).map {
            $0.brief("don-vi", "tham-muu", "chinh-tri", "hau-can", "ky-thuat", "diem-chinh")
        }
        #expect(
            rows == [
                "Đơn vị m1 | 70 | – | 18 | – | 102",
                "Đơn vị m2 | chưa chấm | – | chưa chấm | – | chưa chấm",
            ])
    }

    @Test("where the scheme says so, main points break a tie")
    func mainPointsBreakTies() throws {
        for (rule, ranks) in [
            (SchemeRow.TieRule.mainPoints, ["1", "2"]), (.shareRank, ["1", "1"]),
            (.vote, ["1", "1"]),
        ] {
            var ground = try cluster(tie: rule)
            try score(&ground, "m1", 90)
            try score(&ground, "m1", 5, ("t", .bonus))
            try score(&ground, "m2", 95)
            let rows = try ground.list("diem-thi-dua")
            #expect(rows.prefix(2).map { $0.brief("hang") } == ranks)
            let first = rule == .mainPoints ? "Đơn vị m2" : "Đơn vị m1"
            #expect(rows.first?.brief("don-vi") == first)
        }
    }

    @Test("the rank of the period before stands beside this one's")
    func lastRank() throws {
        var ground = try cluster()
        for (unit, before, now) in [("m1", 60, 90), ("m2", 80, 70)] {
            try score(&ground, unit, before, quarter: "2025Q3")
            try score(&ground, unit, now)
        }
        #expect(
            try board(ground).prefix(2) == ["1 | Đơn vị m1 | 90 | 2", "2 | Đơn vị m2 | 70 | 1"])
    }

    @Test("a cluster without any score has no board")
    func empty() throws {
        var ground = try cluster()
        #expect(try board(ground).isEmpty)
        try score(&ground, "m1", nil)
        #expect(try board(ground).isEmpty)
        #expect(try ground.list("thanh-vien").count == 5)
    }

    @Test("a member that left in mid-year is not ranked; one that joined counts for its quarters")
    func midYear() throws {
        var ground = try cluster()
        try ground.ask("2025")
        let left = try #require(
            Interval(first: try Ground.day("01/01/2020"), last: try Ground.day("30/6/2025")))
        let joined = try #require(Interval(first: try Ground.day("01/7/2025"), last: nil))
        ground.rows.memberships = try [("m1", left), ("m2", joined), ("m3", nil)].map {
            MembershipRow(
                cluster: "cum", unit: $0, interval: try $1 ?? ground.interval("2020.."),
                role: "thành viên")
        }
        for (quarter, units) in [
            ("2025Q1", ["m1", "m3"]), ("2025Q2", ["m1", "m3"]), ("2025Q3", ["m2", "m3"]),
            ("2025Q4", ["m2", "m3"]),
        ] {
            for unit in units {
                try score(&ground, unit, unit == "m2" ? 95 : 90, quarter: quarter)
            }
        }
        #expect(
            try board(ground) == [
                "1 | Đơn vị m2 | 190 | –", "2 | Đơn vị m3 | 360 | –",
            ])
    }

    @Test("a scheme that changes in mid-year caps only its own quarters")
    func twoSchemes() throws {
        var ground = try cluster(bonusCap: 5)
        try ground.ask("2025")
        let newer = try #require(Interval(first: try Ground.day("15/6/2025"), last: nil))
        ground.rows.schemes.append(
            SchemeRow(
                code: "thang-moi", name: "Thang mới", cluster: "cum", interval: newer,
                tieRule: .shareRank, bonusCap: FixedDecimal(2), penaltyCap: nil))
        for (scheme, quarter) in [("thang", "2025Q1"), ("thang-moi", "2025Q3")] {
            for (criterion, part, points) in [("tc", ScoreRow.Part.main, 90), ("t", .bonus, 9)] {
                ground.rows.scores.append(
                    ScoreRow(
                        scheme: scheme, criterion: criterion, part: part, unit: "m1",
                        period: try Ground.key(quarter), points: FixedDecimal(points),
                        row: ground.row("diem")))
            }
        }
        #expect(try ground.list("diem-thi-dua").first?.brief("thuong", "tong") == "7 | 187")
    }

    @Test("equal points are decided by the votes recorded for that period and cluster")
    func votes() throws {
        var ground = try cluster(tie: .vote)
        for (unit, points) in [("m1", 80), ("m2", 80), ("m3", 90)] {
            try score(&ground, unit, points)
        }
        #expect(
            try ground.facts().rankNotes.map { "\($0.cluster): \($0.text)" } == [
                "Cụm 1: hạng 2: Đơn vị m1, Đơn vị m2 bằng điểm (80), chưa có kết quả biểu quyết",
                "Cụm 1: Đơn vị m4 chưa chấm; thứ hạng các đơn vị khác có thể thay đổi",
                "Cụm 1: Đơn vị m5 chưa chấm; thứ hạng các đơn vị khác có thể thay đổi",
            ])
        for (unit, votes) in [("m1", 3), ("m2", 4), ("m3", 0)] {
            ground.rows.votes.append(
                VoteRow(
                    cluster: "cum", period: try Ground.key("2026H1"), unit: unit, votes: votes))
        }
        ground.rows.votes.append(
            VoteRow(cluster: "cum", period: try Ground.key("2025H2"), unit: "m1", votes: 9))
        #expect(
            try board(ground).prefix(3) == [
                "1 | Đơn vị m3 | 90 | –", "2 | Đơn vị m2 | 80 | –", "3 | Đơn vị m1 | 80 | –",
            ])
    }

    @Test("narrow gaps are told to the officer as runs of places")
    func narrow() throws {
        var ground = try cluster()
        for (unit, points) in [("m1", 95), ("m2", 94), ("m3", 93), ("m4", 80), ("m5", 78)] {
            try score(&ground, unit, points)
        }
        #expect(
            try ground.facts().rankNotes.map { "\($0.cluster): \($0.text)" } == [
                "Cụm 1: hạng 1–3: Đơn vị m1, Đơn vị m2, Đơn vị m3 cách nhau dưới 2 điểm mỗi bậc "
                    + "(95 đến 93)"
            ])
    }

    @Test("a unit that is not scored yet says between which places it may still come")
    func sensitivity() throws {
        var ground = try cluster(maxima: ["tc1": FixedDecimal(60), "tc2": FixedDecimal(40)])
        for (unit, first, second) in [("m1", 58, 39), ("m2", 50, 30), ("m3", 40, 20)] {
            try score(&ground, unit, first)
            try score(&ground, unit, second, ("tc2", .main))
        }
        try score(&ground, "m4", 55)
        try score(&ground, "m5", nil)
        #expect(
            try ground.facts().rankNotes.map { "\($0.cluster): \($0.text)" } == [
                "Cụm 1: Đơn vị m4 chưa chấm 1 tiêu chí (tối đa 40 điểm); chấm đủ sẽ xếp từ hạng 2 "
                    + "đến hạng 4, các đơn vị xếp dưới lùi một bậc",
                "Cụm 1: Đơn vị m5 chưa chấm 2 tiêu chí (tối đa 100 điểm); chấm đủ sẽ xếp từ hạng 1 "
                    + "đến hạng 4, các đơn vị xếp dưới lùi một bậc",
            ])
        #expect(try board(ground).suffix(2).allSatisfy { $0.hasPrefix("chưa chấm") })
    }
}
