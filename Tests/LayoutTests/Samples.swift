// Is the forms and documents that the tests are written with.

import Charts
import Documents
import Pages

@testable import Layout

enum Samples {
    /// HD 36-HD/VPTW: A4, 20/20/30/15 mm, Times 14, pitch 18.
    static func form(isTwoSided: Bool = false) -> FormProfile {
        FormProfile(
            name: "hd36", banner: "Đảng Cộng sản Việt Nam", marginTop: millimetres(20),
            marginBottom: millimetres(20), marginLeft: millimetres(30),
            marginRight: millimetres(15), isTwoSided: isTwoSided, bannerSize: 15, bodySize: 14,
            headingSize: 14, titleSize: 16, subjectSize: 14, letterheadSize: 14,
            signatureSize: 14, recipientSize: 12, pageNumberSize: 14, linePitch: 18,
            paragraphSpacing: 6, firstLineIndent: millimetres(10), pageNumberTop: millimetres(10),
            headingNumbering: [.romanHyphen, .arabicDot, .letter, .none], numberLabel: "Số",
            recipientLabel: "Nơi nhận:", recipientSeparator: ",", appendixNumbering: .arabic,
            endMark: ".")
    }

    static let front = FrontMatter(
        parentBody: "Đảng bộ tỉnh A", issuingBody: "Đảng ủy Quân sự tỉnh",
        number: "Số      -BC/ĐUQS", placeAndDate: "A, ngày      tháng 6 năm 2026",
        draftMark: nil, circulation: nil, documentType: "Báo cáo",
        subject: [Run("kết quả 6 tháng đầu năm 2026")])

    static func document(
        _ blocks: [Block], front: FrontMatter = front, isTwoSided: Bool = false,
        pageMark: String? = nil, watermark: String? = nil
    ) -> Document {
        Document(
            form: form(isTwoSided: isTwoSided), front: front, blocks: blocks, pageMark: pageMark,
            watermark: watermark, title: "Báo cáo", author: "Đảng ủy", subject: "", keywords: "",
            created: "2026-06-15T08:00:00+07:00")
    }

    static func pages(
        _ blocks: [Block], isTwoSided: Bool = false, pageMark: String? = nil,
        watermark: String? = nil
    ) throws -> PagedReport {
        let document = document(
            blocks, isTwoSided: isTwoSided, pageMark: pageMark, watermark: watermark)
        return try ReportLayout(document: document, measurer: SquareMeasurer()).pages()
    }

    /// `count` words of four letters.
    static func prose(words count: Int) -> [Run] {
        [Run((0..<count).map { _ in "bốnc" }.joined(separator: " "))]
    }

    /// A paragraph that takes exactly `count` lines of the body: seven four-letter words at 35 pt
    /// make a line.
    static func paragraph(lines count: Int) -> Block {
        .paragraph([Run((0..<count).map { _ in longWord }.joined(separator: " "))])
    }

    /// Longer than half a line, so that each line takes one.
    static let longWord = String(repeating: "m", count: 40)

    /// A table of a flexible name and `columns` - 1 numbers.
    static func table(
        rows: Int, columns: Int = 4, fontSize: Double = 11, notes: [[Run]] = [],
        name: (Int) -> String = { "Xã số \($0 + 1)" }
    ) -> Table {
        let body = (0..<rows).map { row in
            let numbers = (1..<columns).map { [Run("\(row * $0)")] }
            return Table.Row(cells: [[Run(name(row))]] + numbers, style: .body)
        }
        return table(body, columns: columns, fontSize: fontSize, notes: notes)
    }

    static func table(
        _ rows: [Table.Row], columns: Int = 4, fontSize: Double = 11, notes: [[Run]] = []
    ) -> Table {
        let numbers = (1..<columns).map { Table.HeaderCell("Cột \($0)") }
        return Table(
            caption: [Run("Bảng 1. Kết quả")], unitLine: "Đơn vị tính: người",
            columns: [.init(alignment: .left, isFlexible: true)]
                + numbers.map { _ in .init(alignment: .right, isFlexible: false) },
            header: [[Table.HeaderCell("Đơn vị")] + numbers], rows: rows, notes: notes,
            fontSize: fontSize)
    }

    static let signature = Signature(
        signedFor: "T/M Ban Thường vụ", post: "Bí thư", name: "Nguyễn Văn A",
        recipients: ["Thường trực Tỉnh ủy", "Lưu Văn phòng"])

    static let chart = ChartBlock(
        caption: [Run("Biểu đồ 1. Tỷ lệ")],
        chart: Chart(
            form: .grouped(
                categories: ["A", "B"],
                series: [
                    .init(
                        name: "kỳ này",
                        values: [ChartValue(1, label: "1"), ChartValue(2, label: "2")])
                ]),
            unitOfMeasure: "người", startsAtZero: true, alternative: "A 1, B 2"),
        source: "Nguồn: báo cáo của các xã", notes: [], height: 180)
}
