// Copies → the list on which whoever receives one signs for it (danh sách ký nhận).

import Documents
import Facts
import Periods

extension PaperWriting {
    /// A row a copy: TT, Nơi nhận, Bản số, Họ tên, Ký nhận, Ngày; the day is left for the pen, as
    /// on the report.
    func receiptList(_ run: CopyRun, pageCount: Int) -> Document {
        let edition = drafted.order.telling.edition.map { ", \($0.name)" } ?? ""
        let period = facts.period.period.key.vietnameseName
        return document(
            kind: wording[.receiptList].filled(), subject: title + edition,
            blocks: [
                paragraph(
                    "Kỳ báo cáo: \(period). Tổng số: \(run.count) bản, mỗi bản \(pageCount) "
                        + "trang."),
                .table(table(of: run)),
            ],
            code: drafted.code.text, placeAndDate: drafted.document.front.placeAndDate)
    }

    private func table(of run: CopyRun) -> Table {
        let columns: [(title: String, column: Table.Column)] = [
            ("TT", Table.Column(alignment: .centre, isFlexible: false)),
            ("Nơi nhận", Table.Column(alignment: .left, isFlexible: true, leastWidth: 110)),
            ("Bản số", Table.Column(alignment: .centre, isFlexible: false)),
            ("Họ tên", Table.Column(alignment: .left, isFlexible: false, leastWidth: 105)),
            ("Ký nhận", Table.Column(alignment: .left, isFlexible: false, leastWidth: 75)),
            ("Ngày", Table.Column(alignment: .centre, isFlexible: false, leastWidth: 50)),
        ]
        return Table(
            caption: [], unitLine: nil,
            columns: columns.map(\.column),
            header: [columns.map { Table.HeaderCell($0.title) }],
            rows: (1...max(1, run.count)).map { number in
                let name = number <= run.recipients.count ? run.recipients[number - 1] : ""
                return row([String(number), name, run.padded(number), "", "", ""])
            },
            // A name and its signature are written by hand in 9 mm.
            notes: [], fontSize: 12, leastRowHeight: 9 * 72 / 25.4)
    }
}
