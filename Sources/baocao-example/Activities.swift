// Province → the tables of activities and their measures.

/// Activities (hoạt động), twelve each half-year.
struct Activities {
    private let province: Province
    private var activities = Table(
        "hoat_dong", "ma don_vi loai noi_dung doi_tuong tu_ngay den_ngay nguon")
    private var measures = Table(
        "hoat_dong_so_do",
        "hoat_dong vai_tro don_vi_tinh gia_tri tu_so mau_so ten_mau_so muc_do dinh_tinh nguyen_van")

    static func tables(_ province: Province) -> [Table] {
        var activities = Activities(province: province)
        for index in stride(from: 12, through: 22, by: 2) {
            activities.add(Quarter(index: index))
        }
        return [activities.activities, activities.measures]
    }

    private init(province: Province) { self.province = province }

    /// The twelve of the half-year that begins with `first`; of the third quarter alone in 2026.
    private mutating func add(_ first: Quarter) {
        for (index, cells) in Listing.rows(Activities.kinds).enumerated() {
            var numbers = SplitMix(15, first.index, index)
            let last = Quarter.all.count - 1
            let quarter = Quarter(index: min(first.index + numbers.int(0...1), last))
            let commune = numbers.int(0...44)
            let half = first.number == 1 ? 1 : 2
            let code = "hd-\(first.year)h\(half)-" + Quarter.padded(index + 1)
            let start = numbers.int(1...10)
            activities.add(
                code, province.reporter(commune, quarter), cells[0], cells[1], cells[2],
                quarter.day(start), quarter.day(start + numbers.int(0...4)),
                "Báo cáo kết quả hoạt động (minh họa)")
            addMeasures(code, cells, &numbers)
        }
    }

    private mutating func addMeasures(
        _ code: String, _ cells: [String], _ numbers: inout SplitMix
    ) {
        let bounds = cells[4...].map { Int($0) ?? 0 }
        let volume = numbers.int(bounds[0]...bounds[1])
        let text = bounds[2] == 1 ? "\(volume / 10),\(volume % 10)" : "\(volume)"
        measures.add(code, "khoi-luong", cells[3], text)
        if bounds[4] > 0 {
            let isMore = numbers.chance(150)
            let people = numbers.int(bounds[3]...bounds[4])
            let told = isMore ? RoughNumber.written(people, after: "tren") : people
            measures.add(
                code, "luot-nguoi", "lượt người", "\(told)", "", "", "", "", isMore ? "tren" : "")
        }
        if bounds[6] > 0 {
            measures.add(
                code, "ngay-cong", "ngày công", "\(numbers.int(bounds[5]...bounds[6]))")
        }
        if bounds[8] > 0 { addMoney(code, bounds[7]...bounds[8], &numbers) }
    }

    /// Some units give money only as a magnitude in words.
    private mutating func addMoney(
        _ code: String, _ millions: ClosedRange<Int>, _ numbers: inout SplitMix
    ) {
        let amount = numbers.int(millions)
        if numbers.chance(200) {
            let words = amount >= 100 ? "hàng trăm triệu đồng" : "hàng chục triệu đồng"
            measures.add(code, "kinh-phi", "đồng", "", "", "", "", words, "", words)
        } else {
            let isLess = numbers.chance(150)
            let told = isLess ? RoughNumber.written(amount, after: "gan") : amount
            measures.add(
                code, "kinh-phi", "đồng", "\(told * 1_000_000)", "", "", "", "", isLess ? "gan" : ""
            )
        }
    }
}
