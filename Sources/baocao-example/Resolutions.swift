// Text → the tables of documents and targets.
//
// A year's targets run with the reporting year, from 15 December to 14 December.

/// Resolutions and their targets (nghị quyết, chỉ tiêu nghị quyết).
enum Resolutions {
    static var tables: [Table] { [documentTable, targetTable] }

    private static var documentTable: Table {
        var table = Table(
            "van_ban",
            "ma loai so_ky_hieu trich_yeu co_quan ngay trang_thai tu_ngay den_ngay cap_uy nguon")
        for row in Listing.rows(documents) { table.add(row: row + ["Văn bản minh họa"]) }
        return table
    }

    private static var targetTable: Table {
        var table = Table(
            "muc_tieu",
            "ma van_ban don_vi chi_tieu noi_dung so_sanh tu_ngay den_ngay lap_lai gia_tri tu_so "
                + "mau_so ten_mau_so muc_do dinh_tinh nguyen_van trang_thai phien_ban tien_do "
                + "tien_do_quy nguon")
        let year2026 = Span(code: "2026", document: "nq-2026", unit: Province.root, from: 2026)
        let firstArea = Span(code: "kv1", document: "nq-kv1-2026", unit: "kv1", from: 2026)
        let year2025 = Span(code: "2025", document: "nq-2025", unit: Province.root, from: 2025)
        let term = Span(
            code: "nk", document: "nq-nhiem-ky", unit: Province.root, from: 2021, through: 2025)
        add(self.year2026, year2026, to: &table)
        add(self.year2025, year2025, to: &table)
        add(self.term, term, to: &table)
        add(self.firstArea, firstArea, to: &table)
        return table
    }

    private struct Span {
        let code: String
        let document: String
        let unit: String
        let first: String
        let last: String

        init(code: String, document: String, unit: String, from: Int, through: Int? = nil) {
            self.code = code
            self.document = document
            self.unit = unit
            first = "15/12/\(from - 1)"
            last = "14/12/\(through ?? from)"
        }
    }

    private static func add(_ text: String, _ span: Span, to table: inout Table) {
        for (index, cells) in Listing.rows(text).enumerated() {
            table.add(row: [
                "mt-\(span.code)-\(Quarter.padded(index + 1))", span.document, span.unit, cells[0],
                cells[1], cells[2], span.first, span.last, "ca-giai-doan", cells[3], "", "", "",
                "", cells[4], cells[1], "ban-hanh", "1", cells[5], cells[6],
                "Chỉ tiêu minh họa",
            ])
        }
    }
}
