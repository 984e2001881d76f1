// Is when an import first brought a unit's figures up to some last day: a row of tiep_nhan.
//
// Only figures later than all that a unit had are an arrival. A unit's first import moves old
// figures into the records and says nothing of the day on which they were sent.

import SQLite

/// One arrival of figures (một lần tiếp nhận).
struct Arrival: Equatable {
    let unit: String
    /// ISO.
    let last: String
    /// ISO 8601, in the site's own zone.
    let instant: String
    let by: String
    let document: String

    /// Of `2026-06-15` at the beginning of an instant.
    static let dayLength = 10
}

extension GenerationFile {
    /// Every arrival noted so far, in the order of notes.
    func arrivals() throws(RecordsError) -> [Arrival] {
        guard version >= 2 else { return [] }
        do throws(SQLiteError) {
            let statement = try connection.prepare(
                "SELECT don_vi, den_ngay, luc, nguoi, theo_van_ban FROM tiep_nhan ORDER BY id")
            var arrivals: [Arrival] = []
            while try statement.step() {
                arrivals.append(
                    Arrival(
                        unit: statement.text(0) ?? "", last: statement.text(1) ?? "",
                        instant: statement.text(2) ?? "", by: statement.text(3) ?? "",
                        document: statement.text(4) ?? ""))
            }
            return arrivals
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }

    /// The last day of the newest measured figure that a unit has; nil when it has none.
    func newestDay(of unit: String) throws(RecordsError) -> String? {
        do throws(SQLiteError) {
            let statement = try connection.prepare(
                """
                SELECT max(den_ngay) FROM so_lieu
                WHERE don_vi = ? AND lap_lai = 'mot-lan' AND uoc = 0
                """)
            try statement.bind(unit, at: 1)
            return try statement.step() ? statement.text(0) : nil
        } catch {
            throw RecordsError(error, path: path).asDamage
        }
    }
}
