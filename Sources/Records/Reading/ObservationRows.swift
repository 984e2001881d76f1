// Stored rows of so_lieu → the observations of the units in scope that touch any window.
//
// One statement runs once per unit over the natural key's index, so that the size of the country
// does not matter. Rows stand in natural-key order, a unit's together: reading the ids between its
// first and its last needs no sorting.

import Figures
import Periods
import SQLite

struct ObservationRows {
    let file: GenerationFile
    let scope: UnitScope

    func read() throws(RecordsError) -> [ObservationRow] {
        guard let bounds = scope.bounds else { return [] }
        var result: [ObservationRow] = []
        // The last day of the calendar stands for an open window; ISO text orders as days do.
        let last = bounds.last?.iso ?? "9999-12-31"
        for unit in scope.units {
            let rows = try file.all(
                "so_lieu",
                where: """
                    WHERE id BETWEEN (SELECT min(id) FROM so_lieu WHERE don_vi = ?1)
                    AND (SELECT max(id) FROM so_lieu WHERE don_vi = ?1)
                    AND +don_vi = ?1 AND tu_ngay <= ?2 AND (den_ngay IS NULL OR den_ngay >= ?3)
                    """,
                [unit, last, bounds.first.iso])
            for row in rows {
                let interval = try row.interval()
                guard scope.concerns(interval) else { continue }
                result.append(try observation(row, unit: unit, interval: interval))
            }
        }
        return result
    }

    private func observation(
        _ row: StoredRow, unit: String, interval: Interval
    ) throws(RecordsError) -> ObservationRow {
        ObservationRow(
            unit: unit, indicator: try row.text("chi_tieu"), interval: interval,
            recurrence: try row.choice("lap_lai", as: Recurrence.self),
            quantity: try row.quantity(), isEstimate: row.flag("uoc"),
            source: row.optional("nguon") ?? "", row: row.provenance)
    }
}
