// Stored rows of so_lieu → the observations of the units in scope that touch any window.
//
// One statement runs once per unit over the natural key's index, so that the size of the country
// does not matter. Rows stand in natural-key order, a unit's together: reading the ids between its
// first and its last needs no sorting. What was read for one committee is kept for the next one of
// the run: a province reads its 45 communes once, whoever of its committees comes first.

import Figures
import Periods
import SQLite

/// The observations of units, as long as the same windows are asked for.
struct KeptObservations {
    private var windows: [Interval] = []
    private var byUnit: [String: [ObservationRow]] = [:]

    /// The rows of a unit, if they were read for these windows.
    func rows(of unit: String, _ windows: [Interval]) -> [ObservationRow]? {
        self.windows == windows ? byUnit[unit] : nil
    }

    /// Keeps the rows of a unit; other windows before are forgotten.
    mutating func keep(_ rows: [ObservationRow], of unit: String, _ windows: [Interval]) {
        if self.windows != windows {
            self.windows = windows
            byUnit = [:]
        }
        byUnit[unit] = rows
    }
}

struct ObservationRows {
    let file: GenerationFile
    let scope: UnitScope

    func read() throws(RecordsError) -> [ObservationRow] {
        guard let bounds = scope.bounds else { return [] }
        var result: [ObservationRow] = []
        // The last day of the calendar stands for an open window; ISO text orders as days do.
        let last = bounds.last?.iso ?? "9999-12-31"
        for unit in scope.units {
            if let known = file.observations.rows(of: unit, scope.windows) {
                result += known
                continue
            }
            let rows = try read(unit, from: bounds.first.iso, through: last)
            file.observations.keep(rows, of: unit, scope.windows)
            result += rows
        }
        return result
    }

    private func read(
        _ unit: String, from first: String, through last: String
    ) throws(RecordsError) -> [ObservationRow] {
        let rows = try file.all(
            "so_lieu",
            where: """
                WHERE id BETWEEN (SELECT min(id) FROM so_lieu WHERE don_vi = ?1)
                AND (SELECT max(id) FROM so_lieu WHERE don_vi = ?1)
                AND +don_vi = ?1 AND tu_ngay <= ?2 AND (den_ngay IS NULL OR den_ngay >= ?3)
                """,
            [unit, last, first])
        var result: [ObservationRow] = []
        for row in rows {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            result.append(try observation(row, unit: unit, interval: interval))
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
