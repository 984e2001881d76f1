// A commune and a window → the amounts it would report.
//
// Levels follow what the press prints: militia 1,5–1,6 % of the people, Party members in it 27 to
// 31 %, attendance 98,5–99,8 %, healthy 98,8–99,5 %. Numerators never pass their denominators and
// the results of training add up to those trained.

/// The work of one commune over the years.
struct Work {
    let commune: Commune
    /// Sum of all communes' weights.
    let totalWeight: Int
    let incidents: [Incident]

    /// Amounts of a window that add up over time.
    static let flows = [
        "gioi", "kha", "dat", "khong-dat", "vang", "dien-tap", "hoi-thi", "dbdv-hl", "tq-chi-tieu",
        "tq-giao", "tq-dang-vien", "tq-cd-dh", "tq-bu-doi", "tq-sk-1", "tq-sk-2", "tq-sk-3", "gdqp",
        "hoc-sinh", "kl-vi-pham",
        "mat-an-toan", "kt-sscd", "ket-nap", "kiem-tra", "dang-ky-luat", "hoc-tap-co",
        "hoc-tap-vang", "ngay-cong", "luot-nguoi", "duong", "dv-kinh-phi", "qua", "tri-gia", "nha",
        "kham", "tang-gia", "kinh-phi",
    ]

    /// Training and courses end in October; the rest goes on for a month after the conference.
    private static let earlyFlows: Set<String> = [
        "gioi", "kha", "dat", "khong-dat", "vang", "dbdv-hl", "gdqp",
    ]

    func tally(of window: Window) -> Tally {
        let year = flows(ofYear: window.quarter.year)
        let number = window.quarter.number
        var result = states(window.quarter)
        for name in Work.flows {
            let whole = year[number - 1][name]
            let before = year[..<(number - 1)].reduce(0) { $0 + $1[name] }
            let early = Work.roundedMoney(
                whole * (Work.earlyFlows.contains(name) ? 27 : 20) / 30, of: name)
            switch window.part {
            case .whole: result[name] = whole
            case .untilConference: result[name] = early
            case .afterConference: result[name] = whole - early
            }
            result["Σ" + name] = before + (window.part == .untilConference ? early : whole)
        }
        return result
    }

    private static let money: Set<String> = ["dv-kinh-phi", "tri-gia", "tang-gia", "kinh-phi"]

    /// Sums of money in whole hundred thousands of đồng, as the books of a commune sum them up.
    private static func roundedMoney(_ amount: Int, of name: String) -> Int {
        money.contains(name) ? amount / 100_000 * 100_000 : amount
    }

    // MARK: States

    private func states(_ quarter: Quarter) -> Tally {
        let time = quarter.index
        var own = SplitMix(2, commune.index)
        let people = population(time)
        let militia = self.militia(time)
        var result = Tally()
        result["dan-so"] = people
        result["bien-che"] = militia
        result["dang-vien"] = militia * (2_700 + 17 * time + own.int(-350...350)) / 10_000
        result["doan-vien"] = militia * (5_300 + 15 * time + own.int(-400...400)) / 10_000
        result["thuong-truc"] = 7 + own.int(0...5)
        result["quan-so-khoe"] = militia - (militia * own.int(5...12) + 500) / 1_000
        addPosts(quarter, to: &result)
        addReserve(people: people, time: time, to: &result)
        result["kh-hl"] = trainingPlan(quarter.year)
        result["kh-dbdv"] = reservePlan(quarter.year)
        result["kh-tq"] = recruitsWanted(quarter.year)
        result["kh-gdqp"] = coursePlan(quarter.year)
        result["xdd-dang-vien"] = partyMembers(time)
        return result
    }

    private func population(_ time: Int) -> Int {
        640_000 * commune.weight / totalWeight * (1_000 + 2 * time) / 1_000
    }

    private func militia(_ time: Int) -> Int {
        var own = SplitMix(4, commune.index)
        return population(time) * (1_520 + 4 * time + own.int(-40...40)) / 100_000
    }

    func partyMembers(_ time: Int) -> Int { population(time) * 3 / 1_000 }

    private func newYear(_ year: Int) -> Int { (year - 2021) * 4 }

    private func trainingPlan(_ year: Int) -> Int { militia(newYear(year)) * 92 / 100 }
    private func reservePlan(_ year: Int) -> Int { population(newYear(year)) * 14 / 10_000 }
    func recruitsWanted(_ year: Int) -> Int { population(newYear(year)) * 18 / 10_000 }
    private func coursePlan(_ year: Int) -> Int { population(newYear(year)) * 92 / 10_000 }

    /// Posts, offices and cells are counted by former communes until July 2025.
    private func addPosts(_ quarter: Quarter, to result: inout Tally) {
        let isOld = quarter.index < Quarter.firstOfCommunes.index
        let places = isOld ? commune.former.count : 1
        result["chi-huy"] = places * 3
        result["chi-huy-co"] = places * 3 - lacking(of: places * 3, 5, 260 - 8 * quarter.index)
        result["tru-so"] = places
        result["tru-so-co"] = places - lacking(of: places, 6, 190 - 5 * quarter.index)
        result["chi-bo"] = places
        result["chi-bo-co"] = places - lacking(of: places, 7, 60 - 4 * quarter.index)
    }

    /// Places that still lack something; the same ones until they get it.
    private func lacking(of places: Int, _ kind: Int, _ perThousand: Int) -> Int {
        (0..<places).count { place in
            var numbers = SplitMix(kind, commune.index, place)
            return numbers.int(0...999) < perThousand
        }
    }

    private func addReserve(people: Int, time: Int, to result: inout Tally) {
        var own = SplitMix(8, commune.index)
        let wanted = people * 55 / 10_000
        let arranged = wanted - (wanted * own.int(3...18) + 500) / 1_000
        result["qndb"] = people * 19 / 1_000
        result["dbdv-chi-tieu"] = wanted
        result["dbdv-sap-xep"] = arranged
        result["dbdv-dang-vien"] = arranged * (1_800 + 15 * time + own.int(-200...200)) / 10_000
        result["dbdv-cnqs"] = arranged * (8_350 + 18 * time + own.int(-250...250)) / 10_000
        let vehicles = own.int(10...14)
        result["ptkt"] = vehicles
        result["ptkt-sap-xep"] = vehicles - (own.chance(250) ? 1 : 0)
    }

    // MARK: Flows

    /// The four quarters of a year; the last one makes up for what the year still lacks.
    private func flows(ofYear year: Int) -> [Tally] {
        var result: [Tally] = []
        for number in 1...4 {
            let quarter = Quarter(index: newYear(year) + number - 1)
            var tally = Tally()
            var numbers = SplitMix(3, commune.index, quarter.index)
            addTraining(quarter, after: result, &numbers, to: &tally)
            addReserveAndCourses(quarter, after: result, &numbers, to: &tally)
            addRecruitment(quarter, &numbers, to: &tally)
            addDiscipline(quarter, to: &tally)
            addParty(quarter, &numbers, to: &tally)
            addCommunity(quarter, &numbers, to: &tally)
            result.append(tally)
        }
        return result
    }

    private func addTraining(
        _ quarter: Quarter, after earlier: [Tally], _ numbers: inout SplitMix,
        to tally: inout Tally
    ) {
        let plan = trainingPlan(quarter.year)
        let done = earlier.reduce(0) { $0 + $1["gioi"] + $1["kha"] + $1["dat"] + $1["khong-dat"] }
        let shares = [20, quarter.year == 2026 ? 40 : 44, 26]
        let isLast = quarter.number == 4
        let called =
            isLast
            ? plan - done
            : plan * (shares[quarter.number - 1] * 10 + numbers.int(-20...20)) / 1_000
        let absent = isLast ? 0 : (called * numbers.int(2...14) + 500) / 1_000
        let present = called - absent
        let failed = !isLast && numbers.chance(120) ? 1 : 0
        tally["vang"] = absent
        tally["khong-dat"] = failed
        tally["gioi"] = present * numbers.int(220...300) / 1_000
        tally["dat"] = present * numbers.int(150...210) / 1_000
        tally["kha"] = present - failed - tally["gioi"] - tally["dat"]
        tally["dien-tap"] = Exercises.isHeld(in: quarter, by: commune.index) ? 1 : 0
        tally["hoi-thi"] = numbers.chance(quarter.number == 2 ? 480 : 120) ? 1 : 0
    }

    private func addReserveAndCourses(
        _ quarter: Quarter, after earlier: [Tally], _ numbers: inout SplitMix,
        to tally: inout Tally
    ) {
        let isLate = quarter.year == 2026 && quarter.number == 2
        let trained = earlier.reduce(0) { $0 + $1["dbdv-hl"] }
        tally["dbdv-hl"] = share(
            [0, 46, 38], of: reservePlan(quarter.year), quarter, done: trained, &numbers)
        let taught = earlier.reduce(0) { $0 + $1["gdqp"] }
        tally["gdqp"] = share(
            [15, isLate ? 39 : 47, 27], of: coursePlan(quarter.year), quarter, done: taught,
            &numbers)
        let pupils = population(newYear(quarter.year)) * numbers.int(36...42) / 1_000
        tally["hoc-sinh"] = quarter.number % 2 == 0 ? pupils : 0
    }

    /// A quarter's part, in per cent, of a yearly plan; the rest of it in the last quarter.
    private func share(
        _ shares: [Int], of plan: Int, _ quarter: Quarter, done: Int, _ numbers: inout SplitMix
    ) -> Int {
        guard quarter.number < 4 else { return plan - done }
        let share = shares[quarter.number - 1]
        return share == 0 ? 0 : plan * (share * 10 + numbers.int(-15...15)) / 1_000
    }
}
