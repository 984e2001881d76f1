// Is the exercises of the set: their types with former names, those held and those planned.

/// Exercises (diễn tập).
enum Exercises {
    /// Whether the commune holds its defence exercise in the quarter.
    ///
    /// From July 2025 the list is chosen; before, about a fifth of the communes a year are drawn.
    static func isHeld(in quarter: Quarter, by commune: Int) -> Bool {
        if let chosen = held[quarter.index] { return chosen.contains(commune) }
        guard quarter.index < Quarter.firstOfCommunes.index, quarter.number > 1 else {
            return false
        }
        var numbers = SplitMix(10, commune, quarter.index)
        return numbers.chance(160)
    }

    private static let held: [Int: [Int]] = [
        18: [1, 12, 27], 19: [10, 31], 21: [2, 8, 15, 22, 29, 40], 22: [5, 33],
    ]

    static func tables(_ province: Province) -> [Table] {
        [types, names, exercises(province), plans(province)]
    }

    private static var types: Table {
        var table = Table("loai_dien_tap", "ma ten")
        table.add("kvpt", "Diễn tập khu vực phòng thủ")
        table.add("chien-dau-phong-thu", "Diễn tập chiến đấu phòng thủ xã, phường")
        table.add("phong-thu-dan-su", "Diễn tập phòng thủ dân sự")
        table.add("chay-rung", "Diễn tập ứng phó cháy rừng")
        return table
    }

    private static var names: Table {
        var table = Table("ten_dien_tap", "loai ten tu_ngay den_ngay")
        table.add("chien-dau-phong-thu", "Diễn tập chiến đấu trị an xã, phường", "", "31/12/2021")
        table.add("kvpt", "Diễn tập KVPT")
        table.add(
            "phong-thu-dan-su", "Diễn tập phòng chống thiên tai, tìm kiếm cứu nạn", "",
            "30/06/2024")
        table.add("chay-rung", "Diễn tập phòng cháy, chữa cháy rừng")
        return table
    }

    private static func exercises(_ province: Province) -> Table {
        var table = Table(
            "dien_tap",
            "ma loai don_vi cap tu_ngay den_ngay trang_thai ket_qua kinh_phi noi_dung nguon")
        for row in Listing.rows(larger) { table.add(row: row + [source]) }
        for quarter in Quarter.all {
            for commune in province.communes where isHeld(in: quarter, by: commune.index) {
                table.add(row: row(commune, quarter, province))
            }
        }
        for (index, commune) in [7, 18, 26, 36, 43].enumerated() {
            let day = "\(10 + index * 4)/10/2026"
            table.add(
                "dt-kh-\(index + 1)", "chien-dau-phong-thu", province.communes[commune].code, "xã",
                day, day, "ke-hoach", "", "180000000",
                "Diễn tập chiến đấu phòng thủ \(inSentence(province.communes[commune].fullName))",
                source)
        }
        return table
    }

    /// The days set beforehand: of the larger exercises, and of those the communes hold.
    ///
    /// One in five was held a day or two later than planned, as the weather had it.
    private static func plans(_ province: Province) -> Table {
        var table = Table("ke_hoach_dien_tap", "dien_tap tu_ngay den_ngay nguon")
        for row in Listing.rows(largerPlans) { table.add(row: row + [source]) }
        for quarter in Quarter.all where quarter.index >= Quarter.firstOfCommunes.index {
            for commune in province.communes where isHeld(in: quarter, by: commune.index) {
                var numbers = SplitMix(11, commune.index, quarter.index)
                let held = numbers.int(1...12)
                var shift = SplitMix(12, commune.index, quarter.index)
                let day = quarter.day(shift.chance(800) ? held : max(1, held - shift.int(1...2)))
                table.add(
                    "dt-\(quarter.year)q\(quarter.number)-\(commune.code)", day, day, source)
            }
        }
        return table
    }

    /// "xã Long Vàng": the kind of commune is no part of its name.
    private static func inSentence(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    private static func row(_ commune: Commune, _ quarter: Quarter, _ province: Province)
        -> [String]
    {
        var numbers = SplitMix(11, commune.index, quarter.index)
        let day = quarter.day(numbers.int(1...12))
        let name =
            quarter.index < Quarter.firstOfCommunes.index
            ? province.former[commune.former.lowerBound].fullName : commune.fullName
        return [
            "dt-\(quarter.year)q\(quarter.number)-\(commune.code)", "chien-dau-phong-thu",
            province.reporter(commune.index, quarter), "xã", day, day, "da-thuc-hien",
            numbers.chance(700) ? "Giỏi" : "Khá", "\(numbers.int(12...20) * 10_000_000)",
            "Diễn tập chiến đấu phòng thủ \(inSentence(name))", source,
        ]
    }

    private static let largerPlans = """
        dt-kvpt-2023|18/09/2023|20/09/2023
        dt-kvpt-h03|14/08/2024|16/08/2024
        dt-ptds-2024|09/05/2024|09/05/2024
        dt-chay-rung-2025|12/03/2025|12/03/2025
        dt-ptds-2025|10/10/2025|10/10/2025
        dt-chay-rung-2026|19/03/2026|19/03/2026
        dt-ptds-2026|14/05/2026|14/05/2026
        """

    private static let source = "Kế hoạch diễn tập (minh họa)"

    private static let larger = """
        dt-kvpt-2023|kvpt|minh-hoa|tỉnh|18/09/2023|20/09/2023|da-thuc-hien|Giỏi|3850000000|Diễn \
        tập khu vực phòng thủ tỉnh năm 2023
        dt-kvpt-h03|kvpt|h03|huyện|14/08/2024|16/08/2024|da-thuc-hien|Giỏi|920000000|Diễn tập \
        khu vực phòng thủ thị xã Đồi Thông
        dt-ptds-2024|phong-thu-dan-su|h07|huyện|23/05/2024|23/05/2024|da-thuc-hien|Khá|310000000|\
        Diễn tập ứng phó mưa lũ, tìm kiếm cứu nạn trên sông
        dt-chay-rung-2025|chay-rung|h09|huyện|12/03/2025|12/03/2025|da-thuc-hien|Giỏi|265000000|\
        Diễn tập ứng phó cháy rừng Núi Đá
        dt-ptds-2025|phong-thu-dan-su|kv4|khu vực|24/10/2025|24/10/2025|da-thuc-hien|Giỏi|\
        340000000|Diễn tập phòng thủ dân sự khu vực Bến Gỗ
        dt-chay-rung-2026|chay-rung|kv5|khu vực|19/03/2026|19/03/2026|da-thuc-hien|Giỏi|\
        280000000|Diễn tập ứng phó cháy rừng khu vực Núi Đá
        dt-ptds-2026|phong-thu-dan-su|kv1|khu vực|28/05/2026|28/05/2026|da-thuc-hien|Khá|\
        295000000|Diễn tập ứng phó lũ quét khu vực Sông Mây
        dt-kvpt-2026|kvpt|minh-hoa|tỉnh|22/09/2026|24/09/2026|ke-hoach||4200000000|Diễn tập khu \
        vực phòng thủ tỉnh năm 2026
        """
}

extension FormerCommune {
    var fullName: String { "Xã \(name)" }
}
