// Stored rows of muc_tieu and van_ban → the targets of the units in scope that touch any window.

import Figures
import Periods

struct TargetRows {
    let file: GenerationFile
    let scope: UnitScope

    func read() throws(RecordsError) -> [TargetRow] {
        var citations: [String: String] = [:]
        for row in try file.all("van_ban") {
            citations[try row.text("ma")] = try TargetRows.citation(row)
        }
        let units = Set(scope.units)
        var result: [TargetRow] = []
        for row in try file.all("muc_tieu") where units.contains(try row.text("don_vi")) {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            let document = try row.text("van_ban")
            result.append(
                try target(row, interval: interval, document: citations[document] ?? document))
        }
        return result
    }

    /// "Nghị quyết 12-NQ/ĐUQS ngày 05/01/2026", or with its subject when it has no number.
    static func citation(_ row: StoredRow) throws(RecordsError) -> String {
        let kind = try row.word("loai")
        let name = kind.prefix(1).uppercased() + kind.dropFirst()
        guard let number = row.optional("so_ky_hieu") else {
            let subject = try row.text("trich_yeu")
            // "Nghị quyết về …" says itself what it is.
            return subject.lowercased().hasPrefix(name.lowercased())
                ? subject : "\(name) “\(subject)”"
        }
        let day = try row.optionalDay("ngay")
        return "\(name) \(number)" + (day.map { " ngày \($0.short)" } ?? "")
    }

    private func target(
        _ row: StoredRow, interval: Interval, document: String
    ) throws(RecordsError) -> TargetRow {
        let shares = (row.optional("tien_do_quy") ?? "").split(separator: ";").compactMap {
            Int($0)
        }
        return TargetRow(
            code: try row.text("ma"), document: document, unit: try row.text("don_vi"),
            indicator: try row.text("chi_tieu"), text: try row.text("noi_dung"),
            comparator: try row.choice("so_sanh", as: TargetRow.Comparator.self),
            interval: interval, scope: try row.choice("lap_lai", as: TargetRow.Scope.self),
            quantity: try row.quantity(), isDraft: try row.text("trang_thai") == "du-thao",
            version: try row.integer("phien_ban"),
            pace: try row.choice("tien_do", as: TargetRow.Pace.self), quarterShares: shares,
            source: row.optional("nguon") ?? "", row: row.provenance)
    }
}
