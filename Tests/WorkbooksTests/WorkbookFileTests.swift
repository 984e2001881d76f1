// Is the proof, with a reader of its own, that a workbook holds the table that was printed.

import Documents
import TestTools
import Testing

@testable import Workbooks

@Suite("Workbooks")
struct WorkbookFileTests {
    private let folder = TemporaryFolder()

    private static let table = Table(
        caption: [Run("Bảng 1. Kết quả")], unitLine: "Đơn vị tính: %",
        columns: [
            Table.Column(alignment: .left, isFlexible: true),
            Table.Column(alignment: .right, isFlexible: false),
            Table.Column(alignment: .right, isFlexible: false),
        ],
        header: [
            [
                Table.HeaderCell("Đơn vị", rowSpan: 2),
                Table.HeaderCell("Thực hiện", columnSpan: 2),
            ],
            [Table.HeaderCell("Kỳ này"), Table.HeaderCell("Cùng kỳ")],
        ],
        rows: [
            Table.Row(cells: [[Run("Khu vực 1")]], style: .group),
            Table.Row(
                cells: [[Run("=HYPERLINK(\"http://x\")")], [Run("1.234,5")], [Run("…")]],
                style: .body),
            Table.Row(cells: [[Run("12")], [Run("59,6%")], [Run("-7")]], style: .total),
        ], notes: [[Run("“…”: chưa có số liệu.")]], fontSize: 11)

    private func written(_ name: String, _ table: Table = table) throws -> String {
        let path = folder.path + "/" + name
        try WorkbookFile(
            title: "Báo cáo", author: "Đảng ủy", created: 1_781_485_200, tables: [table]
        ).write(to: path, parts: folder.path)
        return path
    }

    private func part(_ name: String, of path: String) throws -> String {
        let outcome = try Tool.run(["unzip", "-p", path, name])
        #expect(outcome.status == 0, "\(outcome.text)")
        return outcome.text
    }

    @Test("Numbers are numbers, texts are strings and no cell is a formula")
    func cells() throws {
        let path = try written("a.xlsx")
        #expect(try Tool.run(["unzip", "-t", path]).status == 0)
        let sheet = try part("xl/worksheets/sheet2.xml", of: path)
        #expect(!sheet.contains("<f>") && !sheet.contains("<f "))
        #expect(sheet.contains("<v>1234.5</v>"))
        #expect(sheet.contains("<v>59.6</v>"))
        #expect(sheet.contains("<v>-7</v>"))
        // The left column counts things by name: "12" stays text there.
        #expect(sheet.contains(/<c r="A7" s="[0-9]+" t="s">/))
        for range in ["A3:A4", "B3:C3", "A5:C5"] {
            #expect(sheet.contains("<mergeCell ref=\"\(range)\"/>"), "\(range)")
        }
        let strings = try part("xl/sharedStrings.xml", of: path)
        for text in [
            "=HYPERLINK(", "Bảng 1. Kết quả", "Đơn vị tính: %", "Khu vực 1", "…", "Cùng kỳ",
            "“…”: chưa có số liệu.", ">12<",
        ] {
            #expect(strings.contains(text), "\(text)")
        }
        let styles = try part("xl/styles.xml", of: path)
        #expect(styles.contains("#,##0.0&quot;%&quot;"))
        let book = try part("xl/workbook.xml", of: path)
        #expect(book.contains("Mục lục") && book.contains("Bảng 1"))
    }

    @Test("The same tables give the same bytes")
    func sameBytes() throws {
        let (first, second) = (try written("a.xlsx"), try written("b.xlsx"))
        #expect(try Tool.run(["cmp", first, second]).status == 0)
    }

    @Test("A place that cannot be written is told")
    func refused() throws {
        #expect(throws: WorkbookError.self) {
            try WorkbookFile(title: "", author: "", created: 0, tables: [Self.table])
                .write(to: folder.path + "/none/a.xlsx", parts: folder.path)
        }
    }

    @Test("A full disk is told and no workbook is claimed")
    func fullDisk() throws {
        #expect(throws: WorkbookError.self) {
            try WorkbookFile(title: "", author: "", created: 0, tables: [Self.table])
                .write(to: "/dev/full", parts: folder.path)
        }
    }
}
