// Is the compounds that a centred line should not part: two words that name one thing.

/// Compounds common in the names of bodies and the titles of papers.
enum Compounds {
    private static let pairs: Set<[String]> = [
        ["thành", "phố"], ["quân", "sự"], ["khu", "vực"], ["đảng", "ủy"], ["đảng", "bộ"],
        ["đảng", "uỷ"],
        ["chi", "bộ"], ["chỉ", "huy"], ["phòng", "thủ"], ["thường", "vụ"], ["chấp", "hành"],
        ["quốc", "phòng"], ["an", "ninh"], ["biên", "phòng"], ["dân", "quân"], ["tự", "vệ"],
        ["dự", "bị"], ["động", "viên"], ["quân", "khu"], ["nghị", "quyết"], ["chỉ", "tiêu"],
        ["nhiệm", "vụ"], ["nhiệm", "kỳ"], ["công", "tác"], ["kết", "quả"], ["thực", "hiện"],
        ["lãnh", "đạo"], ["thi", "đua"], ["khen", "thưởng"], ["xây", "dựng"], ["tổng", "kết"],
        ["sơ", "kết"], ["đầu", "năm"], ["số", "liệu"], ["hệ", "thống"], ["thống", "kê"],
        ["giai", "đoạn"], ["đua", "quyết"], ["quyết", "thắng"], ["tổ", "chức"], ["hoạt", "động"],
        ["huấn", "luyện"],
    ]

    static func holds(_ first: String, _ second: String) -> Bool {
        let second = second.lowercased().filter { $0 != "," && $0 != ";" && $0 != "." }
        return pairs.contains([first.lowercased(), second])
    }
}
