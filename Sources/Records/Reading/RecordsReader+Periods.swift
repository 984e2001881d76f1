// Stored rows → what they say of time: the periods somebody wrote for, the last day measured.

public import Periods
import SQLite

extension RecordsReader {
    /// A period that judgements or a conference were recorded for.
    public struct NamedPeriod: Hashable, Sendable {
        public let committee: String
        /// As recorded: its calendar may be left out.
        public let period: PeriodKey
    }

    /// Every committee's periods, each once, in the order of the rows.
    ///
    /// - Throws: `RecordsError` when a row is not what was imported.
    public func namedPeriods() throws(RecordsError) -> [NamedPeriod] {
        var found: [NamedPeriod] = []
        var known: Set<NamedPeriod> = []
        for table in ["hoi_nghi", "nhan_dinh"] {
            for row in try file.all(table) {
                let named = NamedPeriod(
                    committee: try row.text("cap_uy"), period: try row.period("ky"))
                if known.insert(named).inserted { found.append(named) }
            }
        }
        return found
    }

    /// The last day that a figure was measured for; nil without figures. What holds each year
    /// again (a norm) counts only where nothing else was measured.
    ///
    /// - Throws: `RecordsError` when the file cannot be read.
    public func lastMeasuredDay() throws(RecordsError) -> Day? {
        do throws(SQLiteError) {
            let statement = try file.connection.prepare(
                """
                SELECT coalesce(max(CASE lap_lai WHEN 'mot-lan' THEN den_ngay END), max(den_ngay))
                FROM so_lieu WHERE uoc = 0
                """)
            return try statement.step() ? statement.text(0).flatMap(Day.init(text:)) : nil
        } catch {
            throw RecordsError(error, path: file.path).asDamage
        }
    }
}
