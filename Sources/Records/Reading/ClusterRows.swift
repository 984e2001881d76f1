// Stored rows → clusters, their members and their scoring schemes.

import Facts
import Figures
import Periods

struct ClusterRows {
    struct Contents {
        var clusters: [ClusterRow] = []
        var memberships: [MembershipRow] = []
        var schemes: [SchemeRow] = []
    }

    let file: GenerationFile

    func read() throws(RecordsError) -> Contents {
        var contents = Contents()
        for row in try file.all("cum_thi_dua") {
            contents.clusters.append(
                ClusterRow(
                    code: try row.text("ma"), name: try row.text("ten"),
                    host: row.optional("don_vi_chu_tri")))
        }
        for row in try file.all("cum_thanh_vien") {
            contents.memberships.append(
                MembershipRow(
                    cluster: try row.text("cum"), unit: try row.text("don_vi"),
                    interval: try row.interval(), role: row.optional("vai_tro") ?? ""))
        }
        for row in try file.all("thang_diem") {
            contents.schemes.append(try scheme(row))
        }
        return contents
    }

    private func scheme(_ row: StoredRow) throws(RecordsError) -> SchemeRow {
        let code = try row.text("ma")
        var maxima: [String: FixedDecimal] = [:]
        for row in try file.all("tieu_chi", where: "WHERE thang_diem = ?", [code]) {
            maxima[try row.text("ma")] = try row.decimal("diem_toi_da")
        }
        var gap: FixedDecimal?
        for row in try file.all("khoang_sit_sao") where try row.text("thang_diem") == code {
            gap = try row.decimal("diem")
        }
        let hundredth = try row.decimal("tong_diem")?.multiplied(
            by: FixedDecimal(mantissa: 1, scale: 2))
        return SchemeRow(
            code: code, name: try row.text("ten"), cluster: try row.text("cum"),
            interval: try row.interval(),
            tieRule: try row.choice("xu_ly_bang_diem", as: SchemeRow.TieRule.self),
            bonusCap: try row.decimal("tran_thuong"), penaltyCap: try row.decimal("tran_tru"),
            narrowGap: gap ?? hundredth ?? FixedDecimal(1),
            maxima: maxima)
    }

    /// The votes of some clusters.
    func votes(_ clusters: Set<String>) throws(RecordsError) -> [VoteRow] {
        var votes: [VoteRow] = []
        for row in try file.all("bieu_quyet") where clusters.contains(try row.text("cum")) {
            votes.append(
                VoteRow(
                    cluster: try row.text("cum"), period: try row.period("ky"),
                    unit: try row.text("don_vi"), votes: try row.integer("so_phieu")))
        }
        return votes
    }
}
