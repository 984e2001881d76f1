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
                paragraph(wording[.copyCount].filled(period, "\(run.count)", "\(pageCount)")),
                .table(table(of: run)),
            ],
            code: drafted.code.text, placeAndDate: drafted.document.front.placeAndDate)
    }

    private func table(of run: CopyRun) -> Table {
        let columns: [(title: HouseWording.Key, column: Table.Column)] = [
            (.columnNumber, Table.Column(alignment: .centre, isFlexible: false)),
            (
                .columnRecipient,
                Table.Column(alignment: .left, isFlexible: true, leastWidth: 110)
            ),
            (.columnCopy, Table.Column(alignment: .centre, isFlexible: false)),
            (.columnName, Table.Column(alignment: .left, isFlexible: false, leastWidth: 105)),
            (.columnSigned, Table.Column(alignment: .left, isFlexible: false, leastWidth: 75)),
            (.columnDay, Table.Column(alignment: .centre, isFlexible: false, leastWidth: 50)),
        ]
        return Table(
            caption: [], unitLine: nil,
            columns: columns.map(\.column),
            header: [columns.map { Table.HeaderCell(wording[$0.title].filled()) }],
            rows: (1...max(1, run.count)).map { number in
                let name = number <= run.recipients.count ? run.recipients[number - 1] : ""
                return row([String(number), name, run.padded(number), "", "", ""])
            },
            // A name and its signature are written by hand in 9 mm.
            notes: [], fontSize: 12, leastRowHeight: 9 * 72 / 25.4)
    }
}
