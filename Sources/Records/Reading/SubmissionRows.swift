// Stored rows of nop_so_lieu, han_nop and tiep_nhan → when units of the scope sent what they owe.

import Figures
import Periods
import SQLite

struct SubmissionRows {
    let file: GenerationFile
    let scope: UnitScope

    func receipts() throws(RecordsError) -> [ReceiptRow] {
        let units = Set(scope.units)
        var result: [ReceiptRow] = []
        for row in try file.all("nop_so_lieu") where units.contains(try row.text("don_vi")) {
            result.append(
                ReceiptRow(
                    unit: try row.text("don_vi"), period: try row.period("ky"),
                    day: try row.day("ngay_nhan"), note: row.optional("ghi_chu") ?? ""))
        }
        return result
    }

    func deadlines(of committee: String) throws(RecordsError) -> [DeadlineRow] {
        var result: [DeadlineRow] = []
        for row in try file.all("han_nop", where: "WHERE cap_uy = ?", [committee]) {
            result.append(
                DeadlineRow(
                    committee: committee, period: try row.period("ky"), day: try row.day("han")))
        }
        return result
    }

    func arrivals() throws(RecordsError) -> [ArrivalRow] {
        let units = Set(scope.units)
        return try file.arrivals().compactMap { arrival in
            guard units.contains(arrival.unit), let last = Day(stored: arrival.last),
                let day = Day(stored: String(arrival.instant.prefix(Arrival.dayLength)))
            else { return nil }
            return ArrivalRow(unit: arrival.unit, last: last, day: day)
        }
    }
}
