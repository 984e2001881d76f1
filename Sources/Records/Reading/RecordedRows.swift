// Stored rows of the tables that are printed as recorded → rows of the lists of `ListSchema`.
//
// Choices become Vietnamese words here, from the schema's own list. A field that is empty in the
// records is absent; the unit is named by its code in `unit`, because its name depends on the day.

import Facts
import Figures
import Periods

struct RecordedRows {
    let file: GenerationFile
    let scope: UnitScope
    let committee: String

    /// List by list in the order of `ListSchema`, each in natural-key order.
    func read() throws(RecordsError) -> [RecordedRow] {
        var rows = try activities()
        rows += try models()
        rows += try tasks()
        rows += try documents()
        rows += try exercises()
        rows += try incidents()
        rows += try awards()
        rows += try ratings()
        rows += try proposals()
        return rows
    }

    /// Rows of a table about units in scope.
    func unitRows(_ table: String) throws(RecordsError) -> [StoredRow] {
        let units = Set(scope.units)
        var result: [StoredRow] = []
        for row in try file.all(table) where units.contains(try row.text("don_vi")) {
            result.append(row)
        }
        return result
    }

    private func activities() throws(RecordsError) -> [RecordedRow] {
        var measures: [String: [StoredRow]] = [:]
        for row in try file.all("hoat_dong_so_do") {
            measures[try row.text("hoat_dong"), default: []].append(row)
        }
        var result: [RecordedRow] = []
        for row in try unitRows("hoat_dong") {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            var fields = ListFields(row)
            fields.text("noi-dung", "noi_dung")
            fields.text("doi-tuong", "doi_tuong")
            try fields.word("loai", "loai")
            fields["thoi-gian"] = .interval(interval)
            fields.order = 0
            for measure in measures[try row.text("ma")] ?? [] {
                fields[try measure.text("vai_tro")] = try RecordedRows.value(of: measure)
            }
            result.append(try fields.row("hoat-dong", unit: "don_vi", interval: interval))
        }
        return result
    }

    /// A number keeps its own decimals; a pair shows two, as shares are written ("27,32%").
    private static func value(of row: StoredRow) throws(RecordsError) -> Value {
        let quantity = try row.quantity()
        let decimals =
            switch quantity.measure {
            case .number(let number): number.scale
            case .pair: 2
            case .words: 0
            }
        return .quantity(
            quantity, unitOfMeasure: try row.text("don_vi_tinh"), decimals: decimals)
    }

    private func models() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        for row in try unitRows("dien_hinh") {
            let interval = try row.interval()
            guard scope.concerns(interval) else { continue }
            var fields = ListFields(row)
            fields.text("ten", "ten")
            try fields.word("loai", "loai")
            fields.text("thanh-tich", "thanh_tich")
            result.append(try fields.row("dien-hinh", unit: "don_vi", interval: interval))
        }
        return result
    }

    /// Tasks of every period: `Figures` tells the next period's from the previous one's.
    private func tasks() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        for row in try file.all("nhiem_vu", where: "WHERE cap_uy = ?", [committee]) {
            var fields = ListFields(row)
            for (field, column) in [
                ("noi-dung", "noi_dung"), ("chu-tri", "chu_tri"), ("phoi-hop", "phoi_hop"),
                ("san-pham", "san_pham"), ("can-cu", "can_cu"), ("minh-chung", "minh_chung"),
            ] {
                fields.text(field, column)
            }
            try fields.word("ket-qua", "ket_qua")
            try fields.day("han", "han")
            try fields.day("ngay-xong", "ngay_xong")
            result.append(try fields.row("nhiem-vu", unit: "don_vi_chu_tri", interval: nil))
        }
        return result
    }

    private func proposals() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        for row in try file.all("kien_nghi", where: "WHERE cap_uy = ?", [committee]) {
            var fields = ListFields(row)
            fields.text("noi-dung", "noi_dung")
            fields.text("gui", "gui")
            result.append(try fields.row("kien-nghi", unit: nil, interval: nil))
        }
        return result
    }

    /// The committee's own and those that apply to all.
    private func documents() throws(RecordsError) -> [RecordedRow] {
        var result: [RecordedRow] = []
        let condition = "WHERE cap_uy IS NULL OR cap_uy = ?"
        for row in try file.all("van_ban", where: condition, [committee]) {
            let first = try row.optionalDay("tu_ngay")
            let last = try row.optionalDay("den_ngay")
            let interval = first.flatMap { Interval(first: $0, last: last) }
            if let interval, !scope.concerns(interval) { continue }
            var fields = ListFields(row)
            try fields.word("loai", "loai")
            fields.text("so-ky-hieu", "so_ky_hieu")
            fields.text("trich-yeu", "trich_yeu")
            fields.text("co-quan", "co_quan")
            try fields.day("ngay", "ngay")
            try fields.word("trang-thai", "trang_thai")
            if let interval { fields["thoi-gian"] = .interval(interval) }
            result.append(try fields.row("van-ban", unit: nil, interval: interval))
        }
        return result
    }
}
