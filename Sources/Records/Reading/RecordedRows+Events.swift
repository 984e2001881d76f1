// Exercises, cases of discipline and safety, awards and ratings → rows of their lists.

import Facts
import Figures
import Periods

extension RecordedRows {
    func exercises() throws(RecordsError) -> [RecordedRow] {
        var names: [String: String] = [:]
        for row in try file.all("loai_dien_tap") {
            names[try row.text("ma")] = try row.text("ten")
        }
        let aliases = try file.all("ten_dien_tap")
        var plans: [String: Interval] = [:]
        for row in try file.all("ke_hoach_dien_tap") {
            plans[try row.text("dien_tap")] = try row.interval()
        }
        var result: [RecordedRow] = []
        for row in try unitRows("dien_tap") {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            let type = try row.text("loai")
            var fields = ListFields(row)
            fields["loai"] = .text(names[type] ?? type)
            let old = try RecordedRows.names(of: type, on: interval.start, among: aliases)
            if !old.isEmpty { fields["ten-cu"] = .text(old.joined(separator: "; ")) }
            for (field, column) in [
                ("cap", "cap"), ("ket-qua", "ket_qua"), ("noi-dung", "noi_dung"),
            ] {
                fields.text(field, column)
            }
            try fields.word("trang-thai", "trang_thai")
            fields["thoi-gian"] = .interval(interval)
            fields.order = 0
            let isHeld = try row.text("trang_thai") == "da-thuc-hien"
            if isHeld { fields["ngay-thuc-hien"] = .interval(interval) }
            let planned = plans[try row.text("ma")] ?? (isHeld ? nil : interval)
            if let planned { fields["ngay-ke-hoach"] = .interval(planned) }
            try fields.number("kinh-phi", "kinh_phi", unit: "đồng")
            result.append(try fields.row("dien-tap", unit: "don_vi", interval: interval))
        }
        return result
    }

    /// Names of a type of exercise that were in use on a day; a name without days always is.
    private static func names(
        of type: String, on day: Day, among aliases: [StoredRow]
    ) throws(RecordsError) -> [String] {
        var names: [String] = []
        for alias in aliases where try alias.text("loai") == type {
            let first = try alias.optionalDay("tu_ngay")
            let last = try alias.optionalDay("den_ngay")
            guard first.map({ $0 <= day }) ?? true, last.map({ day <= $0 }) ?? true else {
                continue
            }
            names.append(try alias.text("ten"))
        }
        return names
    }

    /// One row per recorded case; `Figures` adds them up by kind.
    func incidents() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        for row in try unitRows("ky_luat_an_toan") {
            guard let interval = try dayInterval(row) else { continue }
            var fields = ListFields(row)
            fields.text("loai", "ten_loai")
            fields["ky-nay"] = .integer(try row.integer("so_vu"))
            fields.text("noi-dung", "noi_dung")
            result.append(try fields.row("ky-luat-an-toan", unit: "don_vi", interval: interval))
        }
        return result
    }

    func awards() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        for row in try unitRows("khen_thuong") {
            guard let interval = try dayInterval(row) else { continue }
            var fields = ListFields(row)
            fields.text("hinh-thuc", "hinh_thuc")
            fields.text("cap-khen", "cap_khen")
            fields["tap-the"] = .integer(try row.integer("so_tap_the"))
            fields["ca-nhan"] = .integer(try row.integer("so_ca_nhan"))
            fields.text("quyet-dinh", "quyet_dinh")
            try fields.day("ngay", "ngay")
            result.append(try fields.row("khen-thuong", unit: "don_vi", interval: interval))
        }
        return result
    }

    func ratings() throws(RecordsError) -> [RecordedRow] {
        var scales: [String: StoredRow] = [:]
        for row in try file.all("thang_xep_loai") {
            scales[try row.text("ma")] = row
        }
        var levels: [String: StoredRow] = [:]
        for row in try file.all("bac_xep_loai") {
            levels[KnownCodes.joined(try row.text("thang"), try row.text("ma"))] = row
        }
        var result: [RecordedRow] = []
        for row in try unitRows("xep_loai") {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            let scale = try row.text("thang")
            let level = levels[KnownCodes.joined(scale, try row.text("bac"))]
            guard let scale = scales[scale], let level else {
                throw .unreadableValue(table: "xep_loai", row: row.id, column: "bac")
            }
            var fields = ListFields(row)
            fields["doi-tuong"] = .text(try scale.word("doi_tuong"))
            fields["thang"] = .text(try scale.text("ten"))
            fields["bac"] = .text(try level.text("ten"))
            try fields.number("diem", "diem", unit: "điểm")
            fields["thoi-gian"] = .interval(interval)
            fields.order = try level.integer("thu_tu")
            result.append(try fields.row("xep-loai", unit: "don_vi", interval: interval))
        }
        return result
    }

    /// The day of a row as an interval, if any window has it.
    private func dayInterval(_ row: StoredRow) throws(RecordsError) -> Interval? {
        let day = try row.day("ngay")
        return Interval(first: day, last: day).flatMap { scope.concerns($0) ? $0 : nil }
    }
}
