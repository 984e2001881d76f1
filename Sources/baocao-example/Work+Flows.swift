// A commune and a quarter → what it did: recruitment, discipline, Party and community work.

extension Work {
    func addRecruitment(_ quarter: Quarter, _ numbers: inout SplitMix, to tally: inout Tally) {
        let isSeason = quarter.number == 1
        let wanted = isSeason ? recruitsWanted(quarter.year) : 0
        tally["tq-chi-tieu"] = wanted
        tally["tq-giao"] = wanted
        tally["tq-dang-vien"] = isSeason ? numbers.int(0...2) : 0
        tally["tq-cd-dh"] = wanted * numbers.int(120...200) / 1_000
        // Nothing is drawn, so that what is drawn after stays as it was.
        let best = wanted * (260 + (commune.index * 37 + quarter.year * 13) % 170) / 1_000
        let good = (wanted - best) * (560 + (commune.index * 53 + quarter.year * 7) % 180) / 1_000
        tally["tq-sk-1"] = best
        tally["tq-sk-2"] = good
        tally["tq-sk-3"] = wanted - best - good
        tally["tq-bu-doi"] = quarter.number == 2 && numbers.chance(60) ? 1 : 0
    }

    func addDiscipline(_ quarter: Quarter, to tally: inout Tally) {
        let own = incidents.filter { $0.quarter == quarter && $0.commune == commune.index }
        tally["kl-vi-pham"] = own.count { $0.kind == .discipline || $0.kind == .traffic }
        tally["mat-an-toan"] = own.count { $0.kind == .safety }
        tally["dang-ky-luat"] = own.count { $0.kind == .party }
    }

    func addParty(_ quarter: Quarter, _ numbers: inout SplitMix, to tally: inout Tally) {
        let members = partyMembers(quarter.index)
        let absent = numbers.int(0...1)
        tally["kt-sscd"] = numbers.int(1...3)
        tally["ket-nap"] = numbers.int(0...3)
        tally["kiem-tra"] = numbers.chance(500) ? 1 : 0
        tally["hoc-tap-co"] = members - absent
        tally["hoc-tap-vang"] = absent
    }

    /// Gifts are given before Tết and on 27 July.
    func addCommunity(_ quarter: Quarter, _ numbers: inout SplitMix, to tally: inout Tally) {
        let days = numbers.int(70...190)
        let gifts: ClosedRange<Int> =
            switch quarter.number {
            case 1: 60...120
            case 3: 45...90
            default: 5...20
            }
        let given = numbers.int(gifts)
        tally["ngay-cong"] = days
        tally["luot-nguoi"] = days * numbers.int(40...70) / 100
        tally["duong"] = numbers.int(1...9)  // tenths of a kilometre
        tally["dv-kinh-phi"] = numbers.int(4...30) * 1_000_000
        tally["qua"] = given
        tally["tri-gia"] = (given * numbers.int(8...12) + 1) / 2 * 100_000
        tally["nha"] = quarter.number > 1 && numbers.chance(50) ? 1 : 0
        tally["kham"] = quarter.number % 2 == 1 ? numbers.int(20...120) : numbers.int(0...30)
        tally["tang-gia"] = numbers.int(15...60) * 1_000_000
        tally["kinh-phi"] = numbers.int(80...220) * 1_000_000
    }
}
