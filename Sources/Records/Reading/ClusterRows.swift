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
        SchemeRow(
            code: try row.text("ma"), name: try row.text("ten"), cluster: try row.text("cum"),
            interval: try row.interval(),
            tieRule: try row.choice("xu_ly_bang_diem", as: SchemeRow.TieRule.self),
            bonusCap: try row.decimal("tran_thuong"), penaltyCap: try row.decimal("tran_tru"))
    }
}
