// Stored rows → the typed rows of the small tables that every report reads whole.

import Facts
public import Figures
import Periods

extension RecordsReader {
    /// In display order, then by code.
    func indicators() throws(RecordsError) -> [Indicator] {
        var result: [Indicator] = []
        for row in try file.all("chi_tieu") {
            result.append(
                Indicator(
                    code: try row.text("ma"), name: try row.text("ten"),
                    shortName: try row.text("ten_ngan"),
                    unitOfMeasure: try row.text("don_vi_tinh"),
                    decimals: try row.integer("so_le"),
                    kind: try row.choice("kieu", as: Indicator.Kind.self),
                    nature: try row.choice("tinh_chat", as: Indicator.Nature.self),
                    overTime: try row.choice("theo_thoi_gian", as: Indicator.TimeRule.self),
                    overUnits: try row.choice("theo_don_vi", as: Indicator.UnitRule.self),
                    direction: try row.choice("chieu_tot", as: Indicator.Direction.self),
                    group: try row.text("nhom"), level: try row.integer("do_mat"),
                    displayOrder: try row.integer("thu_tu")))
        }
        return result.sorted { ($0.displayOrder, $0.code) < ($1.displayOrder, $1.code) }
    }

    func unitVersions() throws(RecordsError) -> [UnitVersionRow] {
        var result: [UnitVersionRow] = []
        for row in try file.all("don_vi_phien_ban") {
            result.append(
                UnitVersionRow(
                    unit: try row.text("don_vi"), interval: try row.interval(),
                    name: try row.text("ten"), shortName: try row.text("ten_ngan"),
                    level: try row.text("cap"), parent: row.optional("cap_tren"),
                    displayOrder: try row.integer("thu_tu")))
        }
        return result
    }

    func lineage() throws(RecordsError) -> [LineageRow] {
        var result: [LineageRow] = []
        for row in try file.all("ke_thua") {
            let parts = (row.optional("ty_phan") ?? "").split(separator: "/").compactMap { Int($0) }
            let share =
                parts.count == 2
                ? LineageRow.Share(numerator: parts[0], denominator: parts[1]) : nil
            result.append(
                LineageRow(
                    from: try row.text("tu_don_vi"), to: row.optional("sang_don_vi"),
                    kind: try row.choice("kieu", as: LineageRow.Kind.self),
                    day: try row.day("ngay"), share: share))
        }
        return result
    }

    func committee(_ code: String, on day: Day) throws(RecordsError) -> CommitteeRow {
        let summaries = try committees()
        guard let summary = summaries.first(where: { $0.code == code }) else {
            let nearest = Folding.nearest(to: code, among: summaries.map(\.code))
            throw .unknownCommittee(code, nearest: nearest)
        }
        var letterhead: StoredRow?
        for row in try file.all("cap_uy_phien_ban", where: "WHERE cap_uy = ?", [code])
        where try row.interval().contains(day) {
            letterhead = row
        }
        guard let letterhead else { throw .noLetterhead(committee: code, day: day) }
        let facts = CommitteeFacts(
            code: code, name: summary.name, parentBody: try letterhead.text("cap_tren"),
            issuingBody: try letterhead.text("co_quan"),
            numberSuffix: try letterhead.text("ky_hieu"), place: try letterhead.text("dia_danh"),
            signedFor: letterhead.optional("thay_mat") ?? "",
            signerPost: letterhead.optional("chuc_vu") ?? "",
            signerName: letterhead.optional("nguoi_ky") ?? "",
            recipients: try recipients(of: code), formProfile: summary.formProfile)
        return CommitteeRow(facts: facts, scopeUnit: summary.unit)
    }

    /// In the order of the list, which is the natural key's.
    private func recipients(of committee: String) throws(RecordsError) -> [String] {
        var result: [String] = []
        for row in try file.all("noi_nhan", where: "WHERE cap_uy = ?", [committee]) {
            result.append(try row.text("ten"))
        }
        return result
    }

    /// The conferences of a committee, in the order of codes.
    public func occasions(of committee: String) throws(RecordsError) -> [OccasionRow] {
        var result: [OccasionRow] = []
        for row in try file.all("hoi_nghi", where: "WHERE cap_uy = ?", [committee]) {
            result.append(
                OccasionRow(
                    committee: committee, period: try row.period("ky"),
                    name: try row.text("ten"), conferenceDay: try row.optionalDay("ngay_hop"),
                    dataClose: try row.optionalDay("ngay_chot")))
        }
        return result
    }

    /// Level of confidentiality of each list that has one.
    func listLevels() throws(RecordsError) -> [String: Int] {
        var levels: [String: Int] = [:]
        for row in try file.all("do_mat_danh_sach") {
            levels[try row.text("danh_sach")] = try row.integer("do_mat")
        }
        return levels
    }

    /// Shares whose numerator and denominator are indicators of their own.
    func shares() throws(RecordsError) -> [IndicatorRelation] {
        var shares: [IndicatorRelation] = []
        for row in try file.all("thanh_phan_ty_le") {
            shares.append(
                IndicatorRelation(
                    .share, whole: try row.text("chi_tieu"),
                    parts: [try row.text("tu_so"), try row.text("mau_so")]))
        }
        return shares
    }

    /// Level of each paragraph that has one.
    private func judgementLevels(
        of committee: String
    ) throws(RecordsError) -> [JudgementPlace: Int] {
        var levels: [JudgementPlace: Int] = [:]
        for row in try file.all("do_mat_nhan_dinh", where: "WHERE cap_uy = ?", [committee]) {
            levels[try JudgementPlace(row)] = try row.integer("do_mat")
        }
        return levels
    }

    func judgements(of committee: String) throws(RecordsError) -> [JudgementRow] {
        let levels = try judgementLevels(of: committee)
        var result: [JudgementRow] = []
        for row in try file.all("nhan_dinh", where: "WHERE cap_uy = ?", [committee]) {
            result.append(
                JudgementRow(
                    committee: committee, period: try row.period("ky"),
                    section: try row.text("muc"), order: try row.integer("thu_tu"),
                    text: try row.text("noi_dung"),
                    level: levels[try JudgementPlace(row), default: 0]))
        }
        return result
    }
}

extension RecordsReader {
    /// The accounts of targets of these units, whoever wrote them.
    func causes(_ units: [String]) throws(RecordsError) -> [CauseRow] {
        let units = Set(units)
        var result: [CauseRow] = []
        for row in try file.all("giai_trinh") where units.contains(try row.text("don_vi")) {
            result.append(
                CauseRow(
                    committee: try row.text("cap_uy"), period: try row.period("ky"),
                    unit: try row.text("don_vi"), indicator: try row.text("chi_tieu"),
                    cause: row.optional("nguyen_nhan") ?? "",
                    owner: row.optional("chu_tri") ?? "", deadline: try row.optionalDay("han"),
                    level: row.optional("do_mat").flatMap { Int($0) } ?? 0))
        }
        return result
    }
}

/// Which paragraph of a committee; a period is the same one with and without its calendar.
private struct JudgementPlace: Hashable {
    let period: PeriodKey.Shape
    let section: String
    let order: Int

    init(_ row: StoredRow) throws(RecordsError) {
        period = try row.period("ky").shape
        section = try row.text("muc")
        order = try row.integer("thu_tu")
    }
}
