// Province → the table of figures.
//
// Until June 2025 the districts report, from July 2025 the communes. The year 2025 crosses the
// change: the province and the khu vực record it as a total of their own, equal to the sum of what
// the districts and then the communes reported, to the conference's close and to the year's end.
// The province records the years before it too, so that a whole term can be told.

/// The figures of the set.
struct Observations {
    let province: Province
    private let works: [Work]
    private var table = Table(
        "so_lieu",
        "don_vi chi_tieu tu_ngay den_ngay lap_lai gia_tri tu_so mau_so ten_mau_so muc_do dinh_tinh "
            + "nguyen_van uoc nguon")

    init(_ province: Province) {
        self.province = province
        let total = province.communes.reduce(0) { $0 + $1.weight }
        works = province.communes.map {
            Work(commune: $0, totalWeight: total, incidents: Incident.all)
        }
    }

    /// The table `so_lieu`.
    static func table(_ province: Province) -> Table {
        var observations = Observations(province)
        observations.addNorms()
        observations.addYearOfChange()
        observations.addDistricts()
        observations.addCommunes()
        return observations.table
    }

    // MARK: Reporters

    private mutating func addDistricts() {
        for (index, district) in province.districts.enumerated() {
            let own = works.filter { $0.commune.district == index }
            for quarter in Quarter.all where quarter.index < Quarter.firstOfCommunes.index {
                for window in Window.windows(of: quarter) {
                    add(total(own, window), unit: district.code, window: window)
                    addScore(unit: district.code, seed: index, window: window)
                }
            }
        }
    }

    private mutating func addCommunes() {
        for work in works {
            for quarter in Quarter.all where quarter.index >= Quarter.firstOfCommunes.index {
                guard !Observations.isLate(work.commune, quarter) else { continue }
                for window in Window.windows(of: quarter) {
                    add(work.tally(of: window), unit: work.commune.code, window: window)
                    addScore(
                        unit: work.commune.code, seed: 20 + work.commune.index, window: window)
                }
            }
        }
    }

    /// Two communes have not reported the second quarter of 2026.
    private static func isLate(_ commune: Commune, _ quarter: Quarter) -> Bool {
        quarter.index == 21 && [16, 37].contains(commune.index)
    }

    private func total(_ works: [Work], _ window: Window) -> Tally {
        var result = Tally()
        for work in works { result.add(work.tally(of: window)) }
        return result
    }

    // MARK: Rows

    private mutating func add(_ tally: Tally, unit: String, window: Window) {
        for item in IndicatorList.all {
            guard var quantity = item.quantity(tally) else { continue }
            let note = Observations.note(unit, item.code, window)
            if !note.qualifier.isEmpty, let amount = Int(quantity[0]) {
                quantity[0] =
                    "\(RoughNumber.written(amount, after: note.qualifier, unit: item.countedIn))"
            }
            table.add(
                row: [unit, item.code, window.first, window.last, "mot-lan"] + quantity
                    + ["", note.qualifier, "", note.isEstimate ? "1" : "0"])
        }
    }

    /// A few figures are estimates or carry a qualifier, as they do in life.
    private static func note(_ unit: String, _ indicator: String, _ window: Window)
        -> (qualifier: String, isEstimate: Bool)
    {
        let isEstimate =
            window.part == .afterConference && window.quarter.year == 2025
            && ["xa-05", "xa-22", "xa-33"].contains(unit)
            && ["dv-ngay-cong", "hc-tang-gia", "gdqp-boi-duong"].contains(indicator)
        guard window.quarter.index == 21 else { return ("", isEstimate) }
        switch (unit, indicator) {
        case ("xa-03", "hc-tang-gia"), ("xa-20", "hc-kinh-phi"): return ("khoang", false)
        case ("xa-09", "dv-luot-nguoi"), ("xa-28", "cs-kham"): return ("tren", false)
        case ("xa-41", "dv-kinh-phi"): return ("gan", false)
        default: return ("", isEstimate)
        }
    }

    private mutating func addScore(unit: String, seed: Int, window: Window) {
        var numbers = SplitMix(12, seed, window.quarter.index)
        table.add(
            unit, "cq-diem", window.first, window.last, "mot-lan",
            "\(numbers.int(78...95)),\(numbers.int(0...1) * 5)", "", "", "", "", "", "", "0")
    }

    private mutating func addNorms() {
        table.add(
            Province.root, "dinh-muc-ngay-hl", "15/12/2020", "14/12/2026", "moi-nam", "12", "", "",
            "", "", "", "12 ngày mỗi năm", "0", "Kế hoạch huấn luyện hằng năm (minh họa)")
        table.add(
            Province.root, "dinh-muc-kiem-tra", "15/12/2020", "14/12/2026", "moi-nam", "25", "",
            "", "", "", "tro-len", "từ 25% cơ sở trở lên mỗi năm", "0",
            "Quy chế kiểm tra (minh họa)")
    }

    // MARK: The year of change

    private mutating func addYearOfChange() {
        for year in 2021...2025 { addYear(year, works, unit: Province.root) }
        for (index, area) in province.areas.enumerated() {
            addYear(2025, works.filter { $0.commune.area == index }, unit: area.code)
        }
    }

    private mutating func addYear(_ year: Int, _ works: [Work], unit: String) {
        let start = (year - 2021) * 4
        let windows = (start...start + 3).flatMap { Window.windows(of: Quarter(index: $0)) }
        let tallies = windows.map { total(works, $0) }
        for count in year == 2025 ? [tallies.count - 1, tallies.count] : [tallies.count] {
            let whole = tallies[1..<count].reduce(tallies[0]) {
                $0.followed(by: $1, flows: Work.flows)
            }
            let last = windows[count - 1]
            addTotal(whole, unit: unit, first: windows[0].first, last: last.last) { indicator in
                works.contains { Observations.note($0.commune.code, indicator, last).isEstimate }
            }
        }
    }

    /// A total with an estimated part is an estimate itself.
    private mutating func addTotal(
        _ tally: Tally, unit: String, first: String, last: String, isEstimate: (String) -> Bool
    ) {
        for item in IndicatorList.all {
            guard let quantity = item.quantity(tally) else { continue }
            table.add(
                row: [unit, item.code, first, last, "mot-lan"] + quantity
                    + ["", "", "", isEstimate(item.code) ? "1" : "0", "Tổng hợp cả năm"])
        }
    }
}
