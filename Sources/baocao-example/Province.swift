// Is the invented province: its units before and after July 2025.
//
// Every new commune lies inside one former district, so that the figures of a district are the
// sums over the communes that now stand on its ground.

/// All units of the set.
struct Province {
    static let root = "minh-hoa"

    let areas: [Area]
    let districts: [District]
    let former: [FormerCommune]
    let communes: [Commune]

    init() {
        areas = Province.areaNames.enumerated().map { index, name in
            Area(
                code: "kv\(index + 1)", name: "Ban CHPTKV \(index + 1) – \(name)",
                shortName: "KV\(index + 1) – \(name)")
        }
        districts = Province.districtNames.enumerated().map { index, name in
            let short = name.replacingFirst(
                "huyện ", "H. ", "thị xã ", "TX. ", "thành phố ", "TP. ")
            return District(
                code: "h" + Quarter.padded(index + 1), name: "Ban CHQS \(name)", shortName: short,
                area: index / 2)
        }
        former = (0..<110).map(Province.formerCommune)
        communes = Province.communes(former)
    }

    /// Communes of a khu vực.
    func communes(ofArea area: Int) -> [Commune] { communes.filter { $0.area == area } }

    private static let areaNames = ["Sông Mây", "Đồi Thông", "Hồ Sen", "Bến Gỗ", "Núi Đá"]

    private static let districtNames = [
        "thành phố Minh Hòa", "huyện Sông Mây", "thị xã Đồi Thông", "huyện Suối Bạc",
        "huyện Hồ Sen", "huyện Phú Mộc", "huyện Bến Gỗ", "huyện Đồng Vàng", "huyện Núi Đá",
        "huyện Tân Mộc",
    ]

    private static let firstWords = [
        "An", "Bình", "Tân", "Phú", "Long", "Hòa", "Thanh", "Xuân", "Đông", "Vĩnh", "Mỹ",
    ]

    private static let secondWords = [
        "Trúc", "Mây", "Thông", "Bạc", "Sen", "Mộc", "Gỗ", "Vàng", "Đá", "Quế",
    ]

    /// Two former communes of different districts share a name: a name is never a key.
    private static func formerCommune(_ index: Int) -> FormerCommune {
        let district = index / 11
        let word = firstWords[(index + district * 3) % 11]
        let name = index == 41 || index == 95 ? "Hương Đồng" : "\(word) \(secondWords[district])"
        return FormerCommune(index: index, name: name, district: district)
    }

    /// Eleven former communes of each district became four or five new ones.
    private static func communes(_ former: [FormerCommune]) -> [Commune] {
        var result: [Commune] = []
        var start = 0
        for district in 0..<10 {
            for size in district % 2 == 0 ? [3, 3, 3, 2] : [3, 2, 2, 2, 2] {
                let index = result.count
                var numbers = SplitMix(1, index)
                let shared = index == 6 || index == 40
                result.append(
                    Commune(
                        index: index, isWard: [0, 1, 2, 9, 10].contains(index),
                        name: shared ? "Hương Đồng" : former[start].name, district: district,
                        area: district / 2, former: start..<start + size,
                        weight: numbers.int(60...100) * size))
                start += size
            }
        }
        return result
    }
}

extension String {
    /// Replaces the first of the prefixes that fits: pairs of prefix and replacement.
    fileprivate func replacingFirst(_ pairs: String...) -> String {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) where hasPrefix(pairs[index]) {
            return pairs[index + 1] + dropFirst(pairs[index].count)
        }
        return self
    }
}
