// Is a case of discipline or safety; the figures and the table of cases both come from it.

/// One case (vụ việc).
struct Incident {
    enum Kind: String {
        case discipline = "ky-luat-quan-nhan"
        case traffic = "vi-pham-giao-thong"
        case safety = "mat-an-toan"
        case party = "ky-luat-dang"

        var title: String {
            switch self {
            case .discipline: "Vi phạm kỷ luật quân nhân, dân quân"
            case .traffic: "Vi phạm trật tự an toàn giao thông"
            case .safety: "Mất an toàn trong huấn luyện, bảo quản"
            case .party: "Thi hành kỷ luật đảng viên"
            }
        }
    }

    let kind: Kind
    let quarter: Quarter
    let commune: Int
    let dayOfMonth: Int
    let text: String

    /// The cases of 2026 are chosen, so that the first half-year has one case of lost safety;
    /// the earlier ones are drawn.
    static let all: [Incident] =
        drawn + [
            Incident(
                kind: .discipline, quarter: Quarter(index: 20), commune: 12, dayOfMonth: 5,
                text: "Vắng mặt quá phép 03 ngày; đã xử lý khiển trách"),
            Incident(
                kind: .traffic, quarter: Quarter(index: 21), commune: 30, dayOfMonth: 8,
                text: "Vi phạm nồng độ cồn khi điều khiển xe máy ngoài giờ; đã xử lý cảnh cáo"),
            Incident(
                kind: .safety, quarter: Quarter(index: 21), commune: 25, dayOfMonth: 3,
                text: "Bị thương nhẹ khi luyện tập vượt vật cản; đã điều trị, ra viện"),
            Incident(
                kind: .party, quarter: Quarter(index: 21), commune: 30, dayOfMonth: 12,
                text: "Khiển trách 01 đảng viên do vi phạm nồng độ cồn"),
            Incident(
                kind: .discipline, quarter: Quarter(index: 22), commune: 4, dayOfMonth: 2,
                text: "Bỏ gác trong ca trực; đã xử lý cảnh cáo"),
        ]

    private static let drawn: [Incident] = (0..<20).flatMap { index in
        let quarter = Quarter(index: index)
        var numbers = SplitMix(9, index)
        let kinds: [Kind] = [.discipline, .traffic, .discipline, .party, .safety]
        let count = numbers.int(0...2)
        return (0..<count).map { place in
            // One case a commune and quarter: the second falls in another part of the province.
            let commune = numbers.int(0...21) + place * 22
            let kind = kinds[numbers.int(0...4)]
            return Incident(
                kind: kind, quarter: quarter, commune: commune, dayOfMonth: numbers.int(1...12),
                text: "Đã kết luận, xử lý theo quy định")
        }
    }

    static func table(_ province: Province) -> Table {
        var table = Table("ky_luat_an_toan", "ma don_vi loai ten_loai ngay so_vu noi_dung nguon")
        for (index, incident) in all.enumerated() {
            table.add(
                "vu-" + Quarter.padded(index + 1),
                province.reporter(incident.commune, incident.quarter),
                incident.kind.rawValue, incident.kind.title,
                incident.quarter.day(incident.dayOfMonth), "1", incident.text,
                "Báo cáo vụ việc (minh họa)")
        }
        return table
    }
}

extension Province {
    /// The unit that reports for a commune's ground in a quarter: the district, later the commune.
    func reporter(_ commune: Int, _ quarter: Quarter) -> String {
        quarter.index < Quarter.firstOfCommunes.index
            ? districts[communes[commune].district].code : communes[commune].code
    }
}
