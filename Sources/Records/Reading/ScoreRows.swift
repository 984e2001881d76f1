// Stored rows of tieu_chi and diem → the points given under some scoring schemes.

import Facts
import Figures
import Periods

struct ScoreRows {
    let file: GenerationFile
    let schemes: [String]

    func read() throws(RecordsError) -> [ScoreRow] {
        var result: [ScoreRow] = []
        for scheme in schemes {
            var parts: [String: ScoreRow.Part] = [:]
            for row in try file.all("tieu_chi", where: "WHERE thang_diem = ?", [scheme]) {
                parts[try row.text("ma")] = try row.choice("loai", as: ScoreRow.Part.self)
            }
            for row in try file.all("diem", where: "WHERE thang_diem = ?", [scheme]) {
                result.append(try score(row, scheme: scheme, parts: parts))
            }
        }
        return result
    }

    /// The final points, else the checked ones; an officer's own marks are not a score.
    private func score(
        _ row: StoredRow, scheme: String, parts: [String: ScoreRow.Part]
    ) throws(RecordsError) -> ScoreRow {
        let criterion = try row.text("tieu_chi")
        guard let part = parts[criterion] else {
            throw .unreadableValue(table: "diem", row: row.id, column: "tieu_chi")
        }
        let final = try row.decimal("ket_luan")
        let checked = try row.decimal("kiem_tra")
        return ScoreRow(
            scheme: scheme, criterion: criterion, part: part, unit: try row.text("don_vi"),
            period: try row.period("ky"), points: final ?? checked, row: row.provenance)
    }
}
