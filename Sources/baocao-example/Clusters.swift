// Province → the tables of emulation clusters: members, schemes, criteria, quarterly scores.
//
// Bonus points are added and penalty points taken away; both are recorded as positive numbers.

/// Emulation clusters (cụm thi đua) and their scores.
enum Clusters {
    static func tables(_ province: Province) -> [Table] {
        [clusters, members(province), schemes, criterionTable, scores(province)]
    }

    private struct Scheme {
        let code: String
        let cluster: String
        let name: String
        let isOld: Bool
        let tieRule: String
    }

    private static let all = [
        Scheme(
            code: "td-cum-1-2024", cluster: "cum-1", name: "Thang điểm cụm số 1 năm 2024",
            isOld: true, tieRule: "diem-chinh"),
        Scheme(
            code: "td-cum-1-2025", cluster: "cum-1", name: "Thang điểm cụm số 1 từ tháng 7/2025",
            isOld: false, tieRule: "diem-chinh"),
        Scheme(
            code: "td-cum-2-2024", cluster: "cum-2", name: "Thang điểm cụm số 2 năm 2024",
            isOld: true, tieRule: "cung-hang"),
        Scheme(
            code: "td-cum-2-2025", cluster: "cum-2", name: "Thang điểm cụm số 2 từ tháng 7/2025",
            isOld: false, tieRule: "cung-hang"),
        Scheme(
            code: "td-cum-3-2025", cluster: "cum-3", name: "Thang điểm cụm số 3 từ tháng 7/2025",
            isOld: false, tieRule: "bieu-quyet"),
    ]

    private struct Criterion {
        let code: String
        let name: String
        let part: String
        let points: Int
    }

    /// The four work sides (tham mưu, chính trị, hậu cần, kỹ thuật), a bonus and a penalty.
    private static let criteria = Listing.rows(
        """
        tham-muu-1|Tham mưu: sẵn sàng chiến đấu|chinh|20
        tham-muu-2|Tham mưu: huấn luyện, xây dựng lực lượng|chinh|15
        chinh-tri-1|Chính trị: công tác đảng|chinh|15
        chinh-tri-2|Chính trị: dân vận, chính sách|chinh|15
        hau-can-1|Hậu cần: bảo đảm đời sống|chinh|10
        hau-can-2|Hậu cần: quân y, doanh trại|chinh|10
        ky-thuat|Kỹ thuật: quản lý vũ khí, trang bị|chinh|15
        thuong|Điểm thưởng|thuong|5
        tru|Điểm trừ|tru|10
        """
    ).map { Criterion(code: $0[0], name: $0[1], part: $0[2], points: Int($0[3]) ?? 0) }

    private static var clusters: Table {
        var table = Table("cum_thi_dua", "ma ten don_vi_chu_tri ghi_chu")
        table.add("cum-1", "Cụm thi đua số 1", "kv1", "Các Ban CHPTKV; trước 01/07/2025 là 5 huyện")
        table.add(
            "cum-2", "Cụm thi đua số 2", "cum-2",
            "Các xã, phường khu vực 2, cụm trưởng là xa-10; trước 01/07/2025 là 5 huyện")
        table.add("cum-3", "Cụm thi đua số 3", "xa-19", "Các xã khu vực 3; lập từ 01/07/2025")
        return table
    }

    private static func units(_ cluster: String, isOld: Bool, _ province: Province) -> [String] {
        switch (cluster, isOld) {
        case ("cum-1", true): province.districts[..<5].map(\.code)
        case ("cum-2", true): province.districts[5...].map(\.code)
        case ("cum-1", false): province.areas.map(\.code)
        case ("cum-2", false): province.communes(ofArea: 1).map(\.code)
        default: province.communes(ofArea: 2).map(\.code)
        }
    }

    private static func members(_ province: Province) -> Table {
        var table = Table("cum_thanh_vien", "cum don_vi tu_ngay den_ngay vai_tro nguon")
        for scheme in all {
            let units = units(scheme.cluster, isOld: scheme.isOld, province)
            for (index, unit) in units.enumerated() {
                table.add(
                    scheme.cluster, unit, scheme.isOld ? "15/12/2023" : "01/07/2025",
                    scheme.isOld ? "30/06/2025" : "", index == 0 ? "Cụm trưởng" : "Thành viên",
                    "Quyết định chia cụm thi đua (minh họa)")
            }
        }
        return table
    }

    private static var schemes: Table {
        var table = Table(
            "thang_diem",
            "ma ten cum tu_ngay den_ngay tong_diem xu_ly_bang_diem tran_thuong tran_tru")
        for scheme in all {
            table.add(
                scheme.code, scheme.name, scheme.cluster,
                scheme.isOld ? "15/12/2023" : "15/06/2025", scheme.isOld ? "14/06/2025" : "",
                "100", scheme.tieRule, "5", "10")
        }
        return table
    }

    private static var criterionTable: Table {
        var table = Table("tieu_chi", "thang_diem ma ten loai diem_toi_da thu_tu")
        for scheme in all {
            for (index, criterion) in criteria.enumerated() {
                table.add(
                    scheme.code, criterion.code, criterion.name, criterion.part,
                    "\(criterion.points)", "\(index + 1)")
            }
        }
        return table
    }

    // MARK: Scores

    private static func scores(_ province: Province) -> Table {
        var table = Table(
            "diem",
            "thang_diem tieu_chi don_vi ky tu_cham kiem_tra ket_luan nguoi_cham ngay_cham")
        for scheme in all {
            let units = units(scheme.cluster, isOld: scheme.isOld, province)
            for quarter in Quarter.all[12...21] where isScored(quarter, scheme) {
                for unit in units { add(unit, quarter, scheme, to: &table) }
            }
        }
        return table
    }

    private static func isScored(_ quarter: Quarter, _ scheme: Scheme) -> Bool {
        (quarter.index < Quarter.firstOfCommunes.index) == scheme.isOld
    }

    private static func add(
        _ unit: String, _ quarter: Quarter, _ scheme: Scheme, to table: inout Table
    ) {
        var numbers = SplitMix(13, seed(unit, quarter), quarter.index)
        for criterion in criteria {
            let halves = halves(criterion, &numbers)
            let own = criterion.part == "chinh" ? min(criterion.points * 2, halves + 1) : halves
            // One unit's barracks were under repair in June 2026: nobody has checked them yet.
            let isOpen = unit == "xa-16" && quarter.index == 21 && criterion.code == "hau-can-2"
            table.add(
                scheme.code, criterion.code, unit, quarter.key, points(own),
                isOpen ? "" : points(halves),
                quarter.number % 2 == 0 && !isOpen ? points(halves) : "",
                isOpen ? "" : "Tổ kiểm tra cụm \(scheme.cluster.dropFirst(4))", quarter.last)
        }
    }

    /// Two pairs of units are level in 2026: they draw the same numbers.
    private static func seed(_ unit: String, _ quarter: Quarter) -> Int {
        let level = quarter.year == 2026 ? ["kv4": "kv2", "xa-14": "xa-11"] : [:]
        return (level[unit] ?? unit).utf8.reduce(7) { $0 * 31 + Int($1) }
    }

    /// Half points given: main criteria between 85 and 100 per cent of the most.
    private static func halves(_ criterion: Criterion, _ numbers: inout SplitMix) -> Int {
        let most = criterion.points * 2
        switch criterion.part {
        case "chinh": return most - numbers.int(0...(most * 15 / 100))
        case "thuong": return numbers.int(0...6)
        default: return numbers.chance(300) ? numbers.int(1...4) : 0
        }
    }

    private static func points(_ halves: Int) -> String {
        halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2),5"
    }
}
