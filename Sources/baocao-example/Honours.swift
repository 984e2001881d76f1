// Text → the tables of awards, models, rating scales and ratings.
//
// Party organisations are rated on one scale until August 2025 and on another, with points,
// after it: a break in the series.

/// Awards, models and ratings (khen thưởng, điển hình, xếp loại).
enum Honours {
    static func tables(_ province: Province) -> [Table] {
        [awardTable, modelTable, scaleTable, levelTable, ratings(province)]
    }

    private static var awardTable: Table {
        var table = Table(
            "khen_thuong",
            "ma don_vi hinh_thuc cap_khen so_tap_the so_ca_nhan quyet_dinh ngay nguon")
        for row in Listing.rows(awards) { table.add(row: row + ["Quyết định minh họa"]) }
        return table
    }

    private static var modelTable: Table {
        var table = Table("dien_hinh", "ma don_vi ten loai thanh_tich tu_ngay den_ngay nguon")
        for row in Listing.rows(models) { table.add(row: row + ["Báo cáo thi đua (minh họa)"]) }
        return table
    }

    private static var scaleTable: Table {
        var table = Table("thang_xep_loai", "ma ten doi_tuong can_cu tu_ngay den_ngay")
        for row in Listing.rows(scales) { table.add(row: row) }
        return table
    }

    private static var levelTable: Table {
        var table = Table("bac_xep_loai", "thang ma ten thu_tu diem_tu diem_den")
        for row in Listing.rows(levels) { table.add(row: row) }
        return table
    }

    private static func ratings(_ province: Province) -> Table {
        var table = Table(
            "xep_loai", "don_vi thang bac tu_ngay den_ngay diem nguoi_quyet_dinh nguon")
        for (index, district) in province.districts.enumerated() {
            let level = ["htxs", "htt", "htt", "htt", "ht"][index % 5]
            table.add(
                district.code, "xl-124", level, "15/12/2023", "14/12/2024", "", decided, source)
        }
        for (index, area) in province.areas.enumerated() {
            let points = [91, 88, 84, 86, 76][index]
            addYear(area.code, points: points, to: &table)
            table.add(
                area.code, "vmtd-79", index < 2 ? "mmtb" : "vmtd", "15/12/2024", "14/12/2025", "",
                "Bộ CHQS tỉnh", source)
            table.add(
                area.code, "xl-366", level(points + 1), "15/12/2025", "14/06/2026",
                "\(points + 1)", decided, source)
        }
        for commune in province.communes {
            var numbers = SplitMix(14, commune.index)
            addYear(commune.code, points: numbers.int(66...93), to: &table)
        }
        return table
    }

    private static func addYear(_ unit: String, points: Int, to table: inout Table) {
        table.add(
            unit, "xl-366", level(points), "15/12/2024", "14/12/2025", "\(points)", decided, source)
    }

    private static func level(_ points: Int) -> String {
        switch points {
        case 90...: "htxs"
        case 70...: "htt"
        case 50...: "ht"
        default: "kht"
        }
    }

    private static let decided = "Ban Thường vụ Đảng ủy Quân sự tỉnh"
    private static let source = "Biên bản xếp loại (minh họa)"
}
