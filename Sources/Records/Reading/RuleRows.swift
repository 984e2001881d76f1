// Stored rows of quy_tac → typed rules, in the order of codes.

import Facts
import Figures
import Periods

struct RuleRows {
    let file: GenerationFile

    func read() throws(RecordsError) -> [RuleRow] {
        var result: [RuleRow] = []
        for row in try file.all("quy_tac") {
            guard let demand = try RuleRows.demand(row) else {
                throw .unreadableValue(table: "quy_tac", row: row.id, column: "loai")
            }
            result.append(
                RuleRow(
                    code: try row.text("ma"), indicator: try row.text("chi_tieu"), demand: demand,
                    severity: try row.choice("muc_do", as: FigureFinding.Severity.self),
                    advice: row.optional("loi_nhan") ?? "", level: row.optional("cap"),
                    interval: try row.interval()))
        }
        return result
    }

    private static func demand(_ row: StoredRow) throws(RecordsError) -> RuleRow.Demand? {
        let most = try row.decimal("can_tren")
        let others = (row.optional("doi_chieu") ?? "").split(separator: "+").map(String.init)
        switch try row.text("loai") {
        case "gioi-han": return .bounds(least: try row.decimal("can_duoi"), most: most)
        case "khong-giam": return .notFalling
        case "khong-vuot": return others.first.map { .atMost(indicator: $0) }
        case "bang-tong": return .sum(of: others)
        case "bien-dong": return most.map { .change(percent: $0) }
        case "bat-buoc": return .given
        default: return nil
        }
    }
}
