// Province → the tables of units, their dated versions and their lineage.

extension Province {
    private static let start = "01/01/2010"
    private static let end = "30/06/2025"
    private static let reform = "01/07/2025"
    private static let oldBasis = "Nghị quyết minh họa về tổ chức lực lượng vũ trang địa phương"
    private static let newBasis = "Quyết định minh họa về tổ chức lại từ 01/07/2025"

    var tables: [Table] { [units, versions, lineage] }

    private var units: Table {
        var table = Table("don_vi", "ma loai ghi_chu")
        table.add(Province.root, "tỉnh", "Tỉnh không có thật; số liệu minh họa")
        for area in areas { table.add(area.code, "ban chỉ huy phòng thủ khu vực") }
        for commune in communes {
            table.add(commune.code, "xã, phường", commune.note)
        }
        for district in districts { table.add(district.code, "ban chỉ huy quân sự cấp huyện") }
        table.add("cum-2", "cụm thi đua", "Nút gốc của báo cáo Cụm thi đua số 2")
        for commune in former { table.add(commune.code, "xã, phường, thị trấn trước 01/07/2025") }
        return table
    }

    private var versions: Table {
        var table = Table(
            "don_vi_phien_ban", "don_vi tu_ngay den_ngay ten ten_ngan cap cap_tren thu_tu can_cu")
        table.add(
            Province.root, Province.start, "", "Tỉnh Minh Họa", "Toàn tỉnh", "tinh", "", "1", "")
        table.add(
            "cum-2", "15/12/2023", "", "Cụm thi đua số 2", "Cụm số 2", "don-vi", "", "900", "")
        for (index, district) in districts.enumerated() {
            table.add(
                district.code, Province.start, Province.end, district.name, district.shortName,
                "huyen", Province.root, "\(index + 2)", Province.oldBasis)
        }
        for commune in former {
            table.add(
                commune.code, Province.start, Province.end, "Xã \(commune.name)", commune.name,
                "xa", districts[commune.district].code, "\(100 + commune.index)",
                Province.oldBasis)
        }
        for (index, area) in areas.enumerated() {
            table.add(
                area.code, Province.reform, "", area.name, area.shortName, "khu-vuc",
                Province.root, "\(index + 12)", Province.newBasis)
        }
        for commune in communes { addVersions(of: commune, to: &table) }
        return table
    }

    /// One commune became a ward on 01/01/2026: the same unit, another version.
    private func addVersions(of commune: Commune, to table: inout Table) {
        let area = areas[commune.area].code
        let order = "\(300 + commune.index)"
        let short = commune.note.isEmpty ? commune.name : "\(commune.name) (\(area.uppercased()))"
        guard commune.index == 11 else {
            table.add(
                commune.code, Province.reform, "", commune.fullName, short, "xa", area, order,
                Province.newBasis)
            return
        }
        table.add(
            commune.code, Province.reform, "31/12/2025", commune.fullName, short, "xa", area,
            order, Province.newBasis)
        table.add(
            commune.code, "01/01/2026", "", "Phường \(commune.name)", short, "xa", area, order,
            "Nghị quyết minh họa về thành lập phường từ 01/01/2026")
    }

    private var lineage: Table {
        var table = Table("ke_thua", "tu_don_vi sang_don_vi kieu ngay ty_phan can_cu")
        for district in districts {
            table.add(
                district.code, areas[district.area].code, "giai-the", Province.reform, "1/1",
                "Ban CHQS cấp huyện giải thể, bàn giao toàn bộ cho Ban CHPTKV")
        }
        for commune in communes {
            for index in commune.former {
                table.add(
                    former[index].code, commune.code, "sap-nhap", Province.reform, "1/1",
                    Province.newBasis)
            }
        }
        return table
    }
}

extension Commune {
    /// Two communes share a name; the note and the short name tell them apart.
    fileprivate var note: String {
        name == "Hương Đồng" ? "Trùng tên với một xã ở khu vực khác" : ""
    }
}
